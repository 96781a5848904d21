/** The policy centre of sellers, in English. */
export const enPolicyCentre = {
  title: "Policies",
  lead: (version: string) =>
    `What you write is judged by version ${version} today. Nothing changes unannounced.`,
  ahead: "What will change",
  nothingAhead: "No change is announced.",
  inDays: (days: string, one: boolean) => (one ? "In 1 day" : `In ${days} days`),
  version: (version: string) => `Version ${version}`,
  versionWhy: (version: string, reason: string) => `Version ${version}. ${reason}`,
  yours: "What of yours would be judged differently",
  yoursNone: (read: string | null) =>
    read === null
      ? "None of your saved texts and late messages."
      : `None of your saved texts and last ${read} messages.`,
  savedText: (name: string) => `Saved text “${name}”`,
  messageOf: (day: string) => `Message of ${day}`,
  moves: (before: string, after: string) => `Now: ${before}. Then: ${after}.`,
  verdicts: {
    allow: "sent",
    warn: "sent with a hint",
    hold: "read by a person first",
    refuse: "not sent",
  },
  now: "What holds today",
  nowLead:
    "Every rule about what sellers write, with what it stops and what it lets pass. The composer judges by the same rules.",
  outcomes: {
    refuse: "Not sent",
    hold: "Read by a person first",
    warn: "Sent, with a hint",
  },
  where: (surfaces: string) => `Applies to: ${surfaces}.`,
  surfaces: {
    message: "messages",
    insert: "package inserts",
    email: "e-mail",
    social: "social media",
    review: "reviews",
    feedback: "feedback",
    review_reply: "replies to reviews",
    feedback_reply: "answers to feedback",
  },
  stopped: "Stopped",
  passes: "Passes",
  past: "Versions",
  since: (day: string) => `holds since ${day}`,
  toldOn: (moment: string) => `You were told on ${moment}.`,
  readBy: (who: string, moment: string, version: string) =>
    `Read by ${who} on ${moment}, version ${version}.`,
  hear: "Hear of changes",
  quiz: "Quiz",
  quizLead: "Six messages: may each be sent? It takes two minutes, and nothing follows from it.",
  quizBegin: "Begin the quiz",
  quizAsks:
    "May each message be sent to a buyer? The answers are the rules' own. Nothing follows from the result.",
  question: (at: number, of: number) => `Message ${at} of ${of}.`,
  answers: { yes: "It may be sent", no: "It may not be sent as it is" },
  quizEnd: "See the answers",
  quizAgain: "Six other messages",
  quizKept: "The result is kept with your name and the version, for you to show. Nothing else.",
  result: (right: string, asked: string) => `${right} of ${asked} right`,
  resultOf: (who: string, day: string, version: string) => `${who}, ${day}, version ${version}`,
  right: "Right.",
  other: "Not quite.",
  truth: { yes: "It may be sent.", no: "It may not be sent as it is." },
  nearMiss: "It comes close to a rule, and does not break it:",
};
