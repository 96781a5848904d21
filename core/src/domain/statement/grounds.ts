/** What a breach that records show is called in a statement, in the letter's languages. */
export type GroundWords = {
  /** The clause of the policy catalogue that is cited. */
  readonly clause: string;
  /** Our category, as the exports translate it. */
  readonly category: string;
  /** The rule in words. */
  readonly rule: Readonly<Record<string, string>>;
  /** Why what was found breaks it. */
  readonly because: Readonly<Record<string, string>>;
};

const arrangedReviews: GroundWords = {
  clause: "REV-022",
  category: "REVIEW_SERVICE",
  rule: {
    en: "Reviews are written by buyers of their own accord; nobody orders, trades or arranges them.",
    de: "Rezensionen schreiben Käufer aus eigenem Antrieb; niemand bestellt, tauscht oder verabredet sie.",
  },
  because: {
    en: "The accounts named in the file acted together in a way that buyers who do not know each other do not.",
    de: "Die Konten der Akte haben so zusammen gehandelt, wie es einander unbekannte Käufer nicht tun.",
  },
};

const ownReviews: GroundWords = {
  clause: "REV-011",
  category: "SELF_OR_INSIDER",
  rule: {
    en: "Nobody reviews what they, their household, their employer or their rival sells.",
    de: "Niemand rezensiert, was er selbst, sein Haushalt, sein Arbeitgeber oder ein Mitbewerber verkauft.",
  },
  because: {
    en: "The records tie the reviewing accounts to the seller or to a rival.",
    de: "Die Unterlagen verbinden die rezensierenden Konten mit dem Verkäufer oder einem Mitbewerber.",
  },
};

const paidReviews: GroundWords = {
  clause: "REV-020",
  category: "INCENTIVE",
  rule: {
    en: "Nothing is given or promised for a review, whether before or after it.",
    de: "Für eine Rezension wird nichts gegeben oder versprochen, weder vorher noch nachher.",
  },
  because: {
    en: "Buyers were given something for writing, or something was given back for what they wrote.",
    de: "Käufer haben für das Schreiben etwas erhalten, oder für Geschriebenes wurde etwas erstattet.",
  },
};

const selectiveAsking: GroundWords = {
  clause: "REQ-017",
  category: "GATING",
  rule: {
    en: "All buyers are asked for a review alike, whatever they may think of their order.",
    de: "Alle Käufer werden gleich um eine Rezension gebeten, was immer sie von der Bestellung halten.",
  },
  because: {
    en: "Who was asked depends on how the order went, more than chance allows.",
    de: "Wer gefragt wurde, hängt stärker vom Verlauf der Bestellung ab, als der Zufall es erlaubt.",
  },
};

const mergedListings: GroundWords = {
  clause: "VAR-006",
  category: "VARIATION",
  rule: {
    en: "Only versions of one product share a family, so that reviews stay with what they are about.",
    de: "Nur Ausführungen eines Produkts teilen eine Familie, damit Rezensionen bei ihrer Sache bleiben.",
  },
  because: {
    en: "Reviews of one product were shown for another.",
    de: "Rezensionen eines Produkts wurden bei einem anderen gezeigt.",
  },
};

const swayedVotes: GroundWords = {
  clause: "VOTE-001",
  category: "VOTE_MANIPULATION",
  rule: {
    en: "Votes and reports are each person's own; nobody arranges them.",
    de: "Stimmen und Meldungen sind Sache jeder einzelnen Person; niemand verabredet sie.",
  },
  because: {
    en: "Votes or reports came together in a way that was arranged.",
    de: "Stimmen oder Meldungen kamen so zusammen, wie es nur verabredet geschieht.",
  },
};

const forbiddenMessages: GroundWords = {
  clause: "MSG-094",
  category: "MARKETING",
  rule: {
    en: "Messages to buyers serve their order or answer their question, and keep the message rules.",
    de: "Nachrichten an Käufer dienen der Bestellung oder einer Frage und halten die Nachrichtenregeln ein.",
  },
  because: {
    en: "Texts that the rules refuse were tried again after the reason had been told.",
    de: "Abgelehnte Texte wurden nach Angabe des Grundes erneut versucht.",
  },
};

const reportedContent: GroundWords = {
  clause: "ENF-001",
  category: "OTHER",
  rule: {
    en: "Nobody tries to influence reviews, votes, feedback or requests in ways the rules forbid.",
    de: "Niemand versucht, Rezensionen, Stimmen, Bewertungen oder Bitten regelwidrig zu beeinflussen.",
  },
  because: {
    en: "What was reported was looked into and found to be so.",
    de: "Das Gemeldete wurde geprüft und trifft zu.",
  },
};

/** By the detector or source that brought the claim; a test holds the list complete. */
export const groundsBySource: Readonly<Record<string, GroundWords>> = {
  "co-review-rings": arrangedReviews,
  "one-review-waves": arrangedReviews,
  "rating-bursts": arrangedReviews,
  "near-duplicate-text": arrangedReviews,
  "rater-fairness": arrangedReviews,
  "linked-accounts": ownReviews,
  "reciprocal-sellers": ownReviews,
  "incentive-disclosure": paidReviews,
  "refund-after-review": paidReviews,
  "selective-requests": selectiveAsking,
  "variation-merges": mergedListings,
  "identity-drift": mergedListings,
  "product-families": mergedListings,
  "vote-brigades": swayedVotes,
  "report-brigades": swayedVotes,
  "refused-messages": forbiddenMessages,
  "people-reports": reportedContent,
  "regulator-notices": reportedContent,
};
