import type { Law } from "../store/policy.ts";
import type { RecordedFacts } from "../store/recorded-facts.ts";
import { appealAgain, breachAgain, trustAgain } from "./judged-enforcement.ts";
import { familyAgain, sharingAgain } from "./judged-families.ts";
import { claimAgain, spokenAgain } from "./judged-feedback.ts";
import { photoAgain } from "./judged-photos.ts";
import { requestAgain } from "./judged-requests.ts";
import { reportAgain, standingAgain, voteAgain } from "./judged-standing.ts";
import { writingAgain } from "./judged-writing.ts";

/** What was written down and what comes out today, as values whose bytes are compared. */
export type Compared = { readonly recorded: unknown; readonly again: unknown };

type DecidedByFacts = {
  /** The events that the ledger keeps of such decisions. */
  readonly types: readonly string[];
  /** Makes a decision again by a law; null where no rule decided, or its facts are erased. */
  readonly again: (one: RecordedFacts, law: Law) => Compared | null;
};

/** Every decision that rules make over facts and not over words, by what it is about. */
export const decidedByFacts = {
  writing: {
    types: ["message-accepted", "message-held", "message-refused", "message-suppressed"],
    again: writingAgain,
  },
  standings: {
    types: ["review-published", "review-held", "review-rejected"],
    again: standingAgain,
  },
  photos: { types: ["photo-shown", "photo-held"], again: photoAgain },
  votes: { types: ["vote-cast"], again: voteAgain },
  reports: { types: ["report-filed"], again: reportAgain },
  feedbackWindows: { types: ["feedback-posted", "feedback-modified"], again: spokenAgain },
  feedbackClaims: {
    types: ["feedback-struck", "feedback-removed", "removal-granted", "removal-declined"],
    again: claimAgain,
  },
  requests: {
    types: [
      "request-scheduled",
      "request-unscheduled",
      "request-sent",
      "request-skipped",
      "request-consumed",
      "request-expired",
    ],
    again: requestAgain,
  },
  families: { types: ["family-judged"], again: familyAgain },
  sharing: {
    types: ["sharing-announced", "sharing-called-off", "sharing-begun", "sharing-ended"],
    again: sharingAgain,
  },
  breaches: { types: ["breach-noted"], again: breachAgain },
  appeals: { types: ["appeal-filed"], again: appealAgain },
  trust: { types: ["trust-changed"], again: trustAgain },
} as const satisfies Readonly<Record<string, DecidedByFacts>>;

/** What a decision over facts is about. */
export type FactsKind = keyof typeof decidedByFacts;

const kindsByType: ReadonlyMap<string, FactsKind> = new Map(
  (Object.keys(decidedByFacts) as FactsKind[]).flatMap((kind) =>
    decidedByFacts[kind].types.map((type) => [type, kind] as const),
  ),
);

/** The events of all of them. */
export const factsDecidedTypes: readonly string[] = [...kindsByType.keys()];

/** What a recorded decision is about. */
export function factsKindOf({ type }: Pick<RecordedFacts, "type">): FactsKind {
  const kind = kindsByType.get(type);
  if (kind === undefined) throw new Error(`${type} is no decision over facts`);
  return kind;
}
