/** Whom or what a measure falls on. */
export type SubjectKind = "seller" | "product" | "family" | "review" | "customer";

/** One kind of measure, as data: the ladder, the letters and the exports all read it. */
export type KindFacts = {
  readonly on: SubjectKind;
  /** Measures of one area on one subject exclude each other; the heavier one takes over. */
  readonly area: string;
  /**
   * How much it takes away: 0 advice, 1 warning, 2 limit, 3 heavy limit, 4 suspension, 5 for good.
   */
  readonly weight: 0 | 1 | 2 | 3 | 4 | 5;
  /** Funds, offers and selling rights are the marketplace's to carry out, and to acknowledge. */
  readonly carriedOutBy: "candor" | "marketplace";
  /** `none` is done with the letter, `date` needs an end, `open` lasts until it is lifted. */
  readonly ends: "none" | "date" | "open";
  readonly clause: string;
};

/**
 * Every measure there is (POLICY section 10.5, ENF-001 to ENF-013). No other can be written down.
 */
export const measureKinds = {
  education: {
    on: "seller",
    area: "advice",
    weight: 0,
    carriedOutBy: "candor",
    ends: "none",
    clause: "ENF-010",
  },
  warning: {
    on: "seller",
    area: "advice",
    weight: 1,
    carriedOutBy: "candor",
    ends: "date",
    clause: "ENF-015",
  },
  "templates-only": {
    on: "seller",
    area: "messaging",
    weight: 2,
    carriedOutBy: "candor",
    ends: "date",
    clause: "MSG-094",
  },
  "messaging-suspended": {
    on: "seller",
    area: "messaging",
    weight: 3,
    carriedOutBy: "candor",
    ends: "date",
    clause: "MSG-094",
  },
  "requests-off": {
    on: "seller",
    area: "requests",
    weight: 2,
    carriedOutBy: "candor",
    ends: "date",
    clause: "ENF-012",
  },
  "selling-suspended": {
    on: "seller",
    area: "selling",
    weight: 4,
    carriedOutBy: "marketplace",
    ends: "date",
    clause: "ENF-002",
  },
  "selling-withdrawn": {
    on: "seller",
    area: "selling",
    weight: 5,
    carriedOutBy: "marketplace",
    ends: "open",
    clause: "ENF-002",
  },
  "funds-withheld": {
    on: "seller",
    area: "funds",
    weight: 4,
    carriedOutBy: "marketplace",
    ends: "open",
    clause: "ENF-003",
  },
  "legal-referral": {
    on: "seller",
    area: "referral",
    weight: 4,
    carriedOutBy: "candor",
    ends: "none",
    clause: "ENF-006",
  },
  "public-disclosure": {
    on: "seller",
    area: "disclosure",
    weight: 5,
    carriedOutBy: "candor",
    ends: "open",
    clause: "ENF-007",
  },
  "intake-closed": {
    on: "product",
    area: "intake",
    weight: 3,
    carriedOutBy: "candor",
    ends: "date",
    clause: "ENF-004",
  },
  "rating-withheld": {
    on: "product",
    area: "rating",
    weight: 3,
    carriedOutBy: "candor",
    ends: "date",
    clause: "ENF-004",
  },
  "offers-suppressed": {
    on: "product",
    area: "offers",
    weight: 3,
    carriedOutBy: "marketplace",
    ends: "date",
    clause: "ENF-005",
  },
  delisted: {
    on: "product",
    area: "offers",
    weight: 5,
    carriedOutBy: "marketplace",
    ends: "open",
    clause: "ENF-005",
  },
  "family-frozen": {
    on: "family",
    area: "family",
    weight: 2,
    carriedOutBy: "candor",
    ends: "date",
    clause: "VAR-012",
  },
  "review-weightless": {
    on: "review",
    area: "review",
    weight: 2,
    carriedOutBy: "candor",
    ends: "date",
    clause: "REV-085",
  },
  "review-removed": {
    on: "review",
    area: "review",
    weight: 3,
    carriedOutBy: "candor",
    ends: "open",
    clause: "REV-064",
  },
  "contributions-limited": {
    on: "customer",
    area: "contributing",
    weight: 3,
    carriedOutBy: "candor",
    ends: "date",
    clause: "ENF-013",
  },
  "community-closed": {
    on: "customer",
    area: "contributing",
    weight: 5,
    carriedOutBy: "candor",
    ends: "open",
    clause: "ENF-013",
  },
} as const satisfies Record<string, KindFacts>;

/** The name of a measure. */
export type MeasureKind = keyof typeof measureKinds;

/** A kind's facts, with their general type. */
export function factsOf(kind: MeasureKind): KindFacts {
  return measureKinds[kind];
}

/** Whether a text names a measure. */
export function isMeasureKind(text: string): text is MeasureKind {
  return Object.hasOwn(measureKinds, text);
}

/** Kinds that take something away for good. */
export type ForGoodKind = {
  [Kind in MeasureKind]: (typeof measureKinds)[Kind]["weight"] extends 5 ? Kind : never;
}[MeasureKind];

/** What takes something away for good needs two persons (DESIGN promise 7). */
export function isForGood(kind: MeasureKind): kind is ForGoodKind {
  return factsOf(kind).weight === 5;
}

/** Whether a ladder may answer a breach with it: on the seller, and not on money or name. */
export function isLadderKind(kind: MeasureKind): boolean {
  const { on, area } = factsOf(kind);
  return on === "seller" && !["funds", "referral", "disclosure"].includes(area);
}

/** Limits that fall away by themselves when an appeal is not answered in time (POLICY ENF-022). */
export function liftsWhenOverdue(kind: MeasureKind): boolean {
  const { weight } = factsOf(kind);
  return weight >= 1 && weight <= 3;
}
