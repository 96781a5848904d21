/** Measures that a letter can announce; a test holds the list equal to the measures there are. */
export const measureNames = [
  "education",
  "warning",
  "templates-only",
  "messaging-suspended",
  "requests-off",
  "selling-suspended",
  "selling-withdrawn",
  "funds-withheld",
  "legal-referral",
  "public-disclosure",
  "intake-closed",
  "rating-withheld",
  "offers-suppressed",
  "delisted",
  "family-frozen",
  "review-weightless",
  "review-removed",
  "contributions-limited",
  "community-closed",
] as const;

/** The name of a measure, as letters know it. */
export type MeasureName = (typeof measureNames)[number];
