import { caseParameters } from "./case-parameters.ts";
import { enforcementParameters } from "./enforcement-parameters.ts";
import { feedbackParameters } from "./feedback-parameters.ts";
import { variationParameters } from "./variation-parameters.ts";

/**
 * One number, list or switch of the policy, by marketplace and date. Windows, limits and
 * thresholds live here and nowhere in code.
 */
export type Parameter<Value> = {
  readonly value: Value;
  /** What it does, in a sentence, with its unit. */
  readonly about: string;
  readonly clause: string;
};

/** Every parameter with the value that ships; a policy version may say another. */
export const parameters = {
  review_min_card_spend_minor: {
    value: 0,
    about: "Settled card spend over 365 days, in minor units, that opens contributing; or 0.",
    clause: "REV-001",
  },
  review_unverified_per_week_max: {
    value: 5,
    about: "Reviews without a confirmed purchase an account may submit a week (from Sunday, UTC).",
    clause: "REV-007",
  },
  review_unverified_quota_exempt_categories: {
    value: ["Books", "Music", "Video"],
    about: "Categories whose reviews do not count against that quota.",
    clause: "REV-007",
  },
  review_verified_paid_ratio_min: {
    value: 0.7,
    about: "Paid price over the 30-day median price from which a purchase counts as verified.",
    clause: "REV-004",
  },
  review_pre_release_theatrical: {
    value: ["Video"],
    about: "Categories that may be reviewed before release on the basis of the cinema version.",
    clause: "REV-010",
  },
  review_pre_release_platform_sample: {
    value: ["*"],
    about: "Categories in which the platform's own sampling programme may review before release.",
    clause: "REV-010",
  },
  review_pre_release_advance_copy: {
    value: ["Books"],
    about: "Categories that may be reviewed from an advance copy.",
    clause: "REV-010",
  },
  review_rating_without_text_needs_purchase: {
    value: true,
    about: "Whether stars without text need a confirmed purchase.",
    clause: "REV-080",
  },
  review_competitor_category_depth: {
    value: 0,
    about: "How many levels above the leaf category still count as competing; 0 is the leaf alone.",
    clause: "REV-012",
  },
  review_affiliation_lookback_days: {
    value: 365,
    about: "Days for which a past offer or tie still counts as a conflict of interest.",
    clause: "REV-011",
  },
  review_photos_seen_first: {
    value: false,
    about: "Whether a person looks at every photo before it is shown, whatever the rules say.",
    clause: "REV-053",
  },
  review_suspected_days_max: {
    value: 14,
    about: "Days after which a suspected review must be cleared or removed.",
    clause: "REV-085",
  },
  rating_half_life_days: {
    value: 730,
    about: "Days in which a review's weight in the stars doubles towards the present.",
    clause: "REV-081",
  },
  rating_unverified_percent: {
    value: 50,
    about: "Weight of a review without a confirmed purchase, percent of a confirmed one.",
    clause: "REV-081",
  },
  rating_claimed_by_source_percent: {
    value: 75,
    about: "Weight of an imported review whose source says the purchase was confirmed, percent.",
    clause: "REV-081",
  },
  rating_platform_sample_percent: {
    value: 50,
    about: "Weight of a review of a sampled product, percent.",
    clause: "L-UK-03",
  },
  request_open_days: {
    value: 4,
    about: "Calendar days after delivery from which the buyer may be asked.",
    clause: "REQ-003",
  },
  request_estimate_open_days: {
    value: 5,
    about: "The same where delivery is only estimated, counted from the earliest estimate.",
    clause: "REQ-004",
  },
  request_close_days: {
    value: 30,
    about: "Last calendar day after delivery, or the latest estimate, to ask the buyer on.",
    clause: "REQ-003",
  },
  request_reminder: {
    value: false,
    about: "Whether the automation waits as a reminder does, and leaves out who gave feedback.",
    clause: "REQ-021",
  },
  request_reminder_estimate_days: {
    value: 2,
    about: "Days after the latest delivery estimate from which such a reminder is due.",
    clause: "REQ-021",
  },
  request_reminder_order_days: {
    value: 22,
    about: "Days after the order from which it is due, where that comes first.",
    clause: "REQ-021",
  },
  request_buyer_per_week_max: {
    value: 3,
    about: "Mails that ask one buyer, whichever sellers they are about, in any seven days.",
    clause: "REQ-020",
  },
  request_orders_per_mail_max: {
    value: 10,
    about: "Orders of one buyer that one mail asks about; 1 sends a mail for each order.",
    clause: "REQ-020",
  },
  request_quiet_hours_from: {
    value: 21,
    about: "Hour of the marketplace's day, 0 to 23, from which no request is mailed.",
    clause: "REQ-020",
  },
  request_quiet_hours_to: {
    value: 8,
    about: "Hour of the marketplace's day from which requests are mailed again.",
    clause: "REQ-020",
  },
  request_sends_per_minute_max: {
    value: 3_000,
    about: "Mails of requests that are handed to the mail server in any minute.",
    clause: "REQ-022",
  },
  request_link_days: {
    value: 60,
    about: "Days for which the links of a request work; its way to stop requests works a year.",
    clause: "REQ-006",
  },
  message_window_days: {
    value: 30,
    about: "Days after the last delivery in which a seller may write first.",
    clause: "MSG-007",
  },
  message_answer_hours: {
    value: 24,
    about: "Hours in which a seller answers a buyer, on every day of the week.",
    clause: "MSG-090",
  },
  message_link_hosts: {
    value: [],
    about: "Hosts that a link about a delivery or a custom design may lead to.",
    clause: "MSG-031",
  },
  appointment_phone_days: {
    value: 14,
    about: "Days for which a number that a buyer lends is shown, if the delivery takes so long.",
    clause: "MSG-097",
  },
  message_keep_days: {
    value: 730,
    about: "Days for which the words and files of messages are kept, unless a case is about them.",
    clause: "MSG-091",
  },
  buyer_data_days: {
    value: 30,
    about: "Days after delivery for which a seller sees what was given for fulfilment.",
    clause: "PII-003",
  },
  relay_alias_days: {
    value: 180,
    about: "Days after its last message for which the relay addresses of a thread work.",
    clause: "PII-005",
  },
  ...enforcementParameters,
  ...caseParameters,
  policy_notice_days: {
    value: 15,
    about: "Days between the announcement of a policy version and its first day, at least 15.",
    clause: "TRN-001",
  },
  policy_emergency_lead_minutes: {
    value: 5,
    about: "Minutes between an emergency's announcement and its effect, for decisions under way.",
    clause: "TRN-001",
  },
  ...feedbackParameters,
  ...variationParameters,
} as const satisfies Record<string, Parameter<number | boolean | string | readonly string[]>>;

export type ParameterKey = keyof typeof parameters;

/** The values in force: one for each key. */
export type ParameterValues = {
  readonly [Key in ParameterKey]: Widen<(typeof parameters)[Key]["value"]>;
};

type Widen<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends string
      ? string
      : readonly string[];

/** The values that a policy version says; what it does not name is as shipped. */
export function parametersOf(own: Readonly<Record<string, unknown>>): ParameterValues {
  const values = Object.entries(parameters).map(([key, shipped]) => [
    key,
    own[key] ?? shipped.value,
  ]);
  return Object.fromEntries(values) as ParameterValues; // Read by the reader of documents.
}
