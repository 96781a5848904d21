/** Reporting a conversation, in English. */
export const enTelling = {
  title: "Report this conversation",
  lead: "A person reads what the other side wrote and decides. A plain wish for a refund or a bad review is nothing to report.",
  why: "What happened",
  reason: {
    extortion: "A threat with bad stars, to get more than is due",
    off_platform: "Being asked to pay or talk elsewhere",
    abuse: "Insults or threats",
  },
  note: "In your words",
  send: "Report",
  taken: "Reported. A person reads the conversation.",
};
