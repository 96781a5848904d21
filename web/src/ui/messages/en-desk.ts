const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

/** The queue of held reviews, in English. */
export const enDesk = {
  title: "Held reviews",
  lead: "Oldest first. Stars never order this queue.",
  none: "Nothing waits.",
  noneHint: "New holds appear here as they come.",
  waits: (hours: number) =>
    hours < 1
      ? "waits less than an hour"
      : hours < 48
        ? `waits ${hours} ${one(hours, "hour", "hours")}`
        : `waits ${Math.floor(hours / 24)} days`,
  heldBecause: {
    words: "A rule asks for a person's look at the marked words.",
    account: "This account is under observation, so a person looks first.",
    inferred_tie: "A tie between this account and a seller was inferred, not declared.",
  },
  photos: "Photos",
  photosLead: "What a rule found on a photo, for a person to see.",
  photosNone: "No photo waits.",
  photosNoneHint: "A photo comes here when a rule finds something on it that a person has to see.",
  photoReason: "Your reason; the author reads it",
  photoShow: "Show it",
  photoRefuse: "Do not show it",
  photoDecided: "Decided. The author sees your reason.",
  decide: "Decision",
  publish: "Publish",
  refuse: "Refuse",
  reason: "Your reason",
  reasonHint: "The author reads it. Say what in the text breaks which rule, or why none does.",
  rule: "Rule",
  ruleHint: "For a refusal: which rule the words break.",
  noRule: "choose a rule",
  words: "The words",
  wordsHint: "Copy the exact words that break it from the text.",
  decided: "Decided. The author sees your reason.",
  next: "Next held reviews",
  version: (version: number) => `Version ${version}`,
  facts: "What is known",
  factsPurchase: "Purchase",
  factsSubmitted: "Written",
};
