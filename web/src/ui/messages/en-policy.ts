/** The sentences of the page of policy versions, in English. */
export const enPolicy = {
  title: "Our rules, version by version",
  lead: (marketplace: string) =>
    `Every version of the rules at ${marketplace}. A text is judged by the version of its day.`,
  feed: "Follow changes in a feed reader.",
  calendar: "Put them into your calendar.",
  version: (number: string, status: string) => `Version ${number}: ${status}`,
  status: { announced: "announced", in_force: "in force", superseded: "replaced" },
  holdsFrom: (day: string) => `Holds from ${day} (UTC).`,
  announcedOn: (day: string) => `Announced on ${day}.`,
  emergency: (reason: string) => `Announced at short notice: ${reason}`,
  first: "The first terms.",
  precedents: "What was decided, rule by rule",
  precedentsOf: (rule: string) => `What was decided: ${rule}`,
  precedentsLead:
    "Decisions and what appeals made of them, newest first. Nobody is named, and only the month is told.",
  precedentsAll: "Decisions on every rule",
  noPrecedents: "Nothing has been decided yet.",
  tally: (decisions: number, changed: number) =>
    `${decisions === 1 ? "1 decision" : `${decisions} decisions`}, ${changed} changed on appeal.`,
  month: "Month (version)",
  decided: "What was decided",
  onAppeal: "On appeal",
  decisions: "Decisions",
  about: {
    message: "Message",
    review: "Review",
    feedback: "Feedback",
    listing: "Listing",
    insert: "Package insert",
    account: "Account",
    request: "Review requests",
  },
  appealed: {
    unheard: "No appeal decided",
    upheld: "Confirmed on appeal",
    partly: "Partly overturned on appeal",
    reversed: "Overturned on appeal",
  },
  becomes: (after: string, before: string) => ` will be ${after}, until now ${before}.`,
  nothing: "It says the same as the version before it.",
};
