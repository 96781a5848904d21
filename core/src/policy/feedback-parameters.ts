/** Parameters of seller feedback, votes, reports and what follows a review, as they ship. */
export const feedbackParameters = {
  feedback_open_days: {
    value: 3,
    about: "Days after the order is confirmed from which its buyer can give feedback.",
    clause: "FBK-003",
  },
  feedback_close_days: {
    value: 90,
    about: "Days after the order date until which its buyer can give feedback.",
    clause: "FBK-003",
  },
  feedback_buyer_edit_days: {
    value: 60,
    about: "Days after posting in which the buyer can change feedback or take it back.",
    clause: "FBK-004",
  },
  feedback_reason_needed_stars_max: {
    value: 3,
    about: "Up to this many stars feedback needs one of the reasons.",
    clause: "FBK-034",
  },
  feedback_year_count_min: {
    value: 10,
    about: "The year's percentage is shown from more than this many feedbacks in twelve months.",
    clause: "FBK-010",
  },
  feedback_response_chars_max: {
    value: 1_000,
    about: "Longest public response of a seller, in characters.",
    clause: "FBK-043",
  },
  feedback_removal_days: {
    value: 90,
    about: "Days after posting in which a seller can ask for removal or a strike.",
    clause: "FBK-030",
  },
  feedback_removal_free: {
    value: 10,
    about: "Removal requests of a seller, in the time looked at, that are never slowed down.",
    clause: "FBK-031",
  },
  feedback_removal_granted_percent_min: {
    value: 20,
    about: "Share of granted requests, percent, below which a seller is slowed down.",
    clause: "FBK-031",
  },
  feedback_removal_lookback_days: {
    value: 90,
    about: "Days over which a seller's removal requests are counted.",
    clause: "FBK-031",
  },
  feedback_removal_slowed_per_week: {
    value: 2,
    about: "Removal requests in seven days of a seller who is slowed down.",
    clause: "FBK-031",
  },
  defect_rate_days: {
    value: 60,
    about: "Days of orders that the order defect rate looks at.",
    clause: "FBK-012",
  },
  defect_rate_target_percent: {
    value: 1,
    about: "The order defect rate that sellers stay under, percent.",
    clause: "FBK-012",
  },
  defect_rate_orders_min: {
    value: 100,
    about: "Orders below which no order defect rate is acted on.",
    clause: "FBK-012",
  },
  report_unfounded_min: {
    value: 5,
    about: "Unfounded reports of one reporter, in the time looked at, before a warning.",
    clause: "VOTE-010",
  },
  report_unfounded_percent_min: {
    value: 80,
    about: "Share of unfounded reports, percent, from which a reporter is warned.",
    clause: "VOTE-010",
  },
  report_lookback_days: {
    value: 180,
    about: "Days over which a reporter's outcomes are counted.",
    clause: "VOTE-010",
  },
  report_pause_days: {
    value: 30,
    about: "Days for which reports of somebody who was warned and goes on are not taken.",
    clause: "VOTE-010",
  },
  critical_contact_stars_max: {
    value: 3,
    about: "Up to this many stars a brand owner can send the buyer one of two fixed messages.",
    clause: "REV-062",
  },
  review_reply_chars_max: {
    value: 2_000,
    about: "Longest public reply of a seller to a review, in characters.",
    clause: "REV-069",
  },
} as const;
