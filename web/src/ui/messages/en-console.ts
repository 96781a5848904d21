/** The seller's console, in English. */
export const enConsole = {
  today: "Today",
  menu: "Menu",
  feedback: "Feedback",
  todayLead: "What waits for you, soonest first.",
  nothing: "Nothing waits for you.",
  nothingHint: "Messages that need an answer and changes of policy appear here.",
  answer: (order: string) => `Answer about order ${order}`,
  question: (product: string) => `Answer a question about ${product}`,
  answerWhy: (moment: string) => `The buyer wrote on ${moment}, and the clock runs.`,
  decisionWhy: "It was decided about you. The letter says why, and how to have it looked at again.",
  paused: (name: string) => `Saved text “${name}” is paused`,
  family: (title: string) => `Variations of ${title} change`,
  familyWhy:
    "Whose reviews are shown together is about to change, or something is to be put right.",
  unanswered: (count: number) =>
    count === 1
      ? "Feedback of 1 buyer can be answered"
      : `Feedback of ${count} buyers can be answered`,
  unansweredWhy: (days: number) =>
    `Left in the last ${days} days. An answer is public and never a duty.`,
  answerBy: (moment: string) => `by ${moment}`,
  change: (version: string) => `Policy version ${version} is announced`,
  changeReads: (affected: number, read: number) =>
    affected === 0
      ? `None of your last ${read} messages would be judged differently.`
      : `${affected} of your last ${read} messages would be judged differently.`,
  changePauses: (texts: number) =>
    texts === 1 ? "1 saved text will be paused." : `${texts} saved texts will be paused.`,
  acknowledge: "I have read it",
  requests: "Review requests",
  automatic: "Every buyer is asked once, in this marketplace's own words. You need do nothing.",
  manual:
    "Buyers are asked only when you ask them. Each order shows whether it can be asked about.",
  switchOn: "Ask all buyers automatically",
  switchOff: "Ask nobody automatically",
  orders: "Orders",
  ordersNone: "No orders yet.",
  ordersHint: "They appear here as the marketplace tells of them.",
  placed: (day: string) => `placed ${day}`,
  delivered: (day: string) => `delivered ${day}`,
  cancelled: "cancelled",
  write: "Write a message",
  rewrite: "These words pass",
  sendRewrite: "Send these words instead",
  ask: "Ask for a review",
  askedNow: "The request is taken.",
  askUntil: (day: string) => `can be asked until ${day}`,
  whyNot: {
    request_delivery_unknown: "asked after delivery",
    request_too_early: "asked after some days",
    request_too_late: "no longer asked",
    request_already_made: "asked once",
    request_skipped: "not asked",
    request_buyer_week_full: "not asked this week",
  },
  asksFrom: (day: string) => `asked from ${day}`,
  why: {
    request_delivery_unknown:
      "The delivery is not known yet, so the time for asking has not begun.",
    request_too_early: "The time for asking has not begun: the buyer is still getting to know it.",
    request_too_late: "The time for asking is over.",
    request_already_made: "This order has had its one request.",
    request_skipped: "This order is not asked about.",
    request_buyer_week_full: "The buyer has had as many requests as one week allows.",
  },
  opens: (day: string) => `It begins on ${day}.`,
  closes: (day: string) => `It ends on ${day}.`,
  insteadWait: "Nothing needs doing: if automatic requests are on, the buyer is asked in time.",
  insteadNone: "Nothing needs doing.",
  title: "One neutral request an order, in a set time after delivery",
};
