/** Parameters of the moderators' queue, as they ship. */
export const caseParameters = {
  case_lease_minutes: {
    value: 30,
    about: "Minutes for which a case that a moderator took is theirs alone.",
    clause: "ENF-020",
  },
  case_second_look_share: {
    value: 0.1,
    about: "Share of decided cases that a colleague answers again without being told the answer.",
    clause: "ENF-019",
  },
  case_snooze_days_max: {
    value: 14,
    about: "Days for which a case can be put aside at most.",
    clause: "ENF-022",
  },
  case_refused_messages_min: {
    value: 3,
    about: "Different refused texts of one seller that make a case, and again at every doubling.",
    clause: "MSG-094",
  },
  case_refused_messages_days: {
    value: 7,
    about: "Days within which refused texts are counted together.",
    clause: "MSG-094",
  },
  notice_answer_working_days: {
    value: 3,
    about: "Working days, Monday to Friday, in which a person answers a notice about content.",
    clause: "ENF-022",
  },
  notice_priority_answer_working_days: {
    value: 1,
    about: "The same for notices of authorities and trusted flaggers, which go first.",
    clause: "L-EU-17",
  },
} as const;
