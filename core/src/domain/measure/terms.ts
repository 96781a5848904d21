import { dayMs, type Instant } from "../../kernel/instant.ts";
import type { TwoPersons } from "../../kernel/persons.ts";
import { type ForGoodKind, factsOf, isForGood, type MeasureKind } from "./kinds.ts";
import type { Code, Terms } from "./measure.ts";

/** What is permanent, and what leaves out a step, is never one person's decision. */
export function needsSecondPerson(terms: Pick<Terms, "kind" | "skips">): boolean {
  return isForGood(terms.kind) || terms.skips;
}

/** Terms that one person may decide. */
export type LesserTerms = Terms & {
  readonly kind: Exclude<MeasureKind, ForGoodKind>;
  readonly skips: false;
};

/** What is imposed, and by whom: nothing permanent, and no skipped step, by one person. */
export type Imposing =
  | { readonly terms: LesserTerms; readonly by: readonly [string] }
  | { readonly terms: Terms; readonly by: TwoPersons };

/** Whether one person may decide them. */
export function isForOne(terms: Terms): terms is LesserTerms {
  return !needsSecondPerson(terms);
}

/** What is wrong with terms that somebody wants to impose; null if nothing is. */
export function faultOf(terms: Terms, noticeDays: number, at: Instant): Code | null {
  const { kind, until, startsAt, withheld } = terms;
  const { ends } = factsOf(kind);
  // Steps are left out for what is critical alone, and then by two persons.
  if (terms.skips && terms.severity !== "critical") return "measure_skips_steps";
  if (ends === "date" && (until === null || until <= Math.max(at, startsAt))) {
    return "measure_end_required";
  }
  if (kind === "selling-withdrawn" && startsAt < at + noticeDays * dayMs) {
    return "measure_notice_too_short";
  }
  if (kind === "funds-withheld") {
    if (withheld === null || withheld.amountMinor <= 0 || withheld.basis.trim() === "") {
      return "measure_amount_required";
    }
    if (withheld.amountMinor > withheld.exposureMinor) return "measure_over_exposure";
  }
  const isDisclosure = kind === "public-disclosure" || kind === "legal-referral";
  if (isDisclosure && terms.signedOffBy === null) return "measure_sign_off_required";
  return null;
}
