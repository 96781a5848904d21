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
  precedents: "What appeals decided",
  precedentsLead: "By rule, newest first. Nobody is named, and only the month is told.",
  noPrecedents: "No appeal has been decided yet.",
  nothing: "It says the same as the version before it.",
};
