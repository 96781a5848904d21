import { decide, initial } from "@candor/core/domain/review-photo/review-photo.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import {
  type Category,
  type Finding,
  strictest,
  type Verdict,
} from "@candor/core/policy/kit/verdict.ts";
import { type PictureFinding, screenPicture } from "@candor/core/policy/pictures/screen-picture.ts";
import type { SeenPicture } from "@candor/core/policy/pictures/seen-picture.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedFacts } from "../store/recorded-facts.ts";
import { ruleAndSpans } from "../store/review-entries.ts";
import type { Compared } from "./judge-facts-again.ts";

/** What a photo is judged on: what was read off it, and whose account shows it. */
export type PhotoFacts = {
  readonly seen: SeenPicture;
  /** The account is looked at first, whatever the rules say. */
  readonly accountHeld: boolean;
};

/** A finding on a photo, with where it stands; in the words beside it there is no such place. */
export type PhotoFinding = Finding & Partial<Pick<PictureFinding, "boxes">>;

/** The verdict on a photo. */
export type PhotoVerdict = Omit<Verdict, "findings"> & {
  readonly findings: readonly PhotoFinding[];
};

/** Judges what stands on a photo and what its author says is on it. */
export function screenPhoto(alt: string, seen: SeenPicture, law: Law): PhotoVerdict {
  const context = { surface: "review", supportedLangs: law.languages } as const;
  const printed = screenPicture(seen, context, law.policy).findings;
  const findings = [...altFindings(alt, law), ...printed.filter(counts)].map(
    (finding): PhotoFinding => ({ ...finding, spans: [] }),
  );
  return { outcome: strictest(findings), findings, policyVersion: law.policy.version };
}

/** What the rules find in the words beside a photo. */
export function altFindings(alt: string, law: Law): readonly Finding[] {
  const context = { surface: "review", supportedLangs: law.languages } as const;
  return screen(alt, context, law.policy).findings.filter(counts);
}

/**
 * What counts on a photo: ways to reach somebody, places to go, advertising, and what nobody is to
 * see. How a product's own print is worded, or which language it has, is not the author's doing.
 */
const counting: ReadonlySet<Category> = new Set([
  "PII",
  "LINK",
  "OFF_CHANNEL",
  "PROMO_IN_REVIEW",
  "REVIEW_SERVICE",
  "HATE",
  "OBSCENE",
  "ILLEGAL",
]);

const counts = ({ category }: Pick<Finding, "category">) => counting.has(category);

/** Whether a person has to look at a photo first, whatever the rules find on it. */
export const looksFirst = ({ accountHeld }: PhotoFacts, { parameters }: Law): boolean =>
  accountHeld || parameters.review_photos_seen_first;

/** Whether the photo was shown at once or waited, and for what. */
export function photoAgain({ type, payload, words, at }: RecordedFacts, law: Law): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const facts = words.judgedOn as PhotoFacts; // As it was written.
  const verdict = screenPhoto(String(words.alt), facts.seen, law);
  const command = { type: "add", verdict, held: looksFirst(facts, law) } as const;
  const decision = decide(initial, command, at);
  const event = decision.ok ? decision.events[0] : undefined;
  const { findings, policyVersion } = payload;
  return {
    recorded: { type, findings, policyVersion },
    again: {
      type: event?.type,
      findings: verdict.findings.map(ruleAndSpans),
      policyVersion: verdict.policyVersion,
    },
  };
}
