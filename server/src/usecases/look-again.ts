import type { Answer } from "@candor/core/domain/case/vocabulary.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { casesToLookAgain, secondLookCounts } from "../store/case-lists.ts";
import { caseById } from "../store/cases.ts";
import { blindCaseView, type CaseView, caseSummary } from "./case-views.ts";
import { act, type CaseDeps, type Seen } from "./cases.ts";
import { namingIn } from "./names-in-sentences.ts";

const listedMax = 50;

type Reading = Pick<CaseDeps, "db" | "clock">;
type Person = {
  readonly marketplaceId: string;
  readonly userId: string;
  /** In which language detectors are read. */
  readonly language?: string;
};

/** What waits for a second look by this person, and how often two agreed so far. */
export async function listSecondLooks(
  { db, clock }: Reading,
  { marketplaceId, userId, language }: Person,
) {
  const wanted = { marketplaceId, by: userId };
  const cases = await casesToLookAgain(db.kysely, wanted, listedMax);
  const at = clock.now();
  const naming = await namingIn(db.kysely, marketplaceId, cases);
  return ok({
    items: cases.map((filed) => caseSummary(filed, at, language, naming)),
    ...(await secondLookCounts(db.kysely, marketplaceId)),
  });
}

/** A decided case without its answer, for somebody who did not give it. */
export async function getSecondLook(
  { db, clock }: Reading,
  { marketplaceId, userId, caseId, language }: Person & { readonly caseId: string },
): Promise<Result<CaseView, "not_found" | "second_look_none" | "second_look_own">> {
  const filed = await caseById(db.kysely, marketplaceId, caseId);
  if (filed === null) return reject("not_found");
  const { state } = filed;
  if (state.status !== "decided" || state.secondLook !== "wanted") {
    return reject("second_look_none");
  }
  if (state.by === userId) return reject("second_look_own");
  return ok(await blindCaseView(db.kysely, filed, clock.now(), language));
}

/** Answers a decided case again; who answers otherwise opens it again. */
export function lookAgain(
  deps: CaseDeps,
  input: Seen & { readonly answer: Exclude<Answer, { outcome: "needs_more" }> },
) {
  const { userId: by, version, answer, ...key } = input;
  return act<
    | "case_not_decided"
    | "second_look_none"
    | "second_look_own"
    | "case_changed"
    | "case_reason_required"
    | "case_cause_required"
    | "case_framing_untested"
  >(deps, key, () => ({ type: "look-again", by, version, answer }));
}
