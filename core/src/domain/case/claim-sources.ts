/** Where a claim comes from that no detector makes, and what a moderator has to know of it. */
export type ClaimSource = {
  readonly title: string;
  /** Clauses of the policy catalogue that it serves. */
  readonly clauses: readonly string[];
  /** 1 to 3, as of a detector. */
  readonly severity: 1 | 2 | 3;
  /** How much of its severity a claim brings, 0 to 1. */
  readonly strength: number;
  readonly strengthMeans: string;
  readonly innocentCauses: readonly string[];
  readonly blindTo: readonly string[];
};

/** What people, refusals and authorities bring into the same queue as the detectors. */
export const claimSources = {
  "people-reports": {
    title: "Reported by people",
    clauses: ["VOTE-007", "VOTE-008", "ENF-011"],
    severity: 1,
    strength: 0.5,
    strengthMeans:
      "Every report weighs the same, however many there are: it asks you to look, and proves " +
      "nothing. What you decide needs a rule.",
    innocentCauses: [
      "The text breaks no rule; the reporter disagrees with it.",
      "A seller or a rival reports what is critical of it.",
      "Several reports come from people who agreed to report.",
      "The reporter chose the wrong reason, or meant another text.",
    ],
    blindTo: ["who else saw the text and found nothing wrong with it"],
  },
  "refused-messages": {
    title: "Refused again and again",
    clauses: ["MSG-094", "ENF-001", "ENF-012"],
    severity: 2,
    strength: 0.7,
    strengthMeans:
      "Words that were never sent reached nobody. Trying again in other words, after being told " +
      "why, is what makes this a case.",
    innocentCauses: [
      "Somebody new to the rules is learning what may be said.",
      "A saved template or a tool sends the same words again and again.",
      "The rule was wrong: the words were decent.",
      "A translation made decent words sound forbidden.",
    ],
    blindTo: ["what was then written through another channel"],
  },
  "overdue-suspicions": {
    title: "A suspicion that nobody decided in time",
    clauses: ["REV-085", "ENF-022"],
    severity: 3,
    strength: 0.8,
    strengthMeans:
      "Somebody put this review aside, and the time for deciding about it is over. That says " +
      "nothing about the review: its author waits.",
    innocentCauses: [
      "The suspicion was raised by mistake and forgotten.",
      "What it rested on was put right, or was decided in another case.",
      "The review is honest and stood beside others that are not.",
    ],
    blindTo: ["why nobody decided"],
  },
  "person-suspicions": {
    title: "Put aside by a colleague",
    clauses: ["REV-085"],
    severity: 2,
    strength: 0.7,
    strengthMeans:
      "Somebody of the desk took this review out of the numbers until it is clear what it is. It " +
      "proves nothing, and its author was told.",
    innocentCauses: [
      "The review is honest and stood beside others that are not.",
      "What looked arranged is a family, a school or a gift.",
      "The review was put aside for what another one said.",
    ],
    blindTo: ["what the colleague knew and did not write down"],
  },
  "person-removals": {
    title: "Taken down by a colleague",
    clauses: ["REV-064"],
    severity: 2,
    strength: 0.7,
    strengthMeans:
      "Somebody of the desk read this review by itself and took it down. Its author was told why, " +
      "and can appeal.",
    innocentCauses: [
      "The words were read out of their context.",
      "The review is about the product after all.",
    ],
    blindTo: ["whether other reviews of the author are alike"],
  },
  "appealed-reports": {
    title: "A report that an appeal found to be right",
    clauses: ["VOTE-009", "ENF-022"],
    severity: 3,
    strength: 0.8,
    strengthMeans:
      "A person who had no part in the first answer heard the appeal of who reported this, and " +
      "says that the answer was wrong.",
    innocentCauses: [
      "Only the reason given to the reporter was wrong, not the outcome.",
      "The author has changed the text since.",
    ],
    blindTo: ["what was decided about it meanwhile"],
  },
  "regulator-notices": {
    title: "Notice from an authority or a trusted flagger",
    clauses: ["ENF-025"],
    severity: 3,
    strength: 1,
    strengthMeans: "Each of these is looked into, whatever the detectors say.",
    innocentCauses: [
      "The notice names the wrong text, product or seller.",
      "What it describes was put right before it came.",
      "The law it cites does not hold in this marketplace.",
    ],
    blindTo: ["what the authority knows and did not write"],
  },
} as const satisfies Readonly<Record<string, ClaimSource>>;

/** Which of them. */
export type ClaimSourceId = keyof typeof claimSources;

/** A source by its id; undefined for the id of a detector. */
export function claimSourceOf(id: string): ClaimSource | undefined {
  return Object.hasOwn(claimSources, id) ? claimSources[id as ClaimSourceId] : undefined; // Known.
}
