import { type Code, type Command, decide } from "@candor/core/domain/case/case.ts";
import type { Answer } from "@candor/core/domain/case/vocabulary.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import { casesFound } from "../store/case-lists.ts";
import {
  casesInQueue,
  everythingWaiting,
  placeOf,
  positionOf,
  type QueueWish,
} from "../store/case-queues.ts";
import { caseById, lockCase } from "../store/cases.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { lawAt } from "../store/policy.ts";
import { answerNoticesOfCase } from "./answer-notices.ts";
import { answerReportsOfCase } from "./answer-report.ts";
import { type CaseView, caseSummary, caseView } from "./case-views.ts";
import type { Deps } from "./deps.ts";
import { namingIn } from "./names-in-sentences.ts";
import { recordCase } from "./record-case.ts";

/** In which language detectors are read; English unless said. */
type Reading = { readonly language?: string };

type PageWish = {
  readonly marketplaceId: string;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly detector?: string | null | undefined;
} & Partial<Pick<QueueWish, "queue" | "sort" | "userId">> &
  Reading;

/** Cases of one queue; unless said otherwise those that wait, the most pressing first. */
export async function listCases(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { after, limit, language, detector = null, ...wish }: PageWish,
) {
  const at = clock.now();
  const whole = { ...everythingWaiting, ...wish, detector, at };
  const list = `cases.${whole.queue}.${whole.sort}`;
  const position = readCursor(list, positionOf[whole.sort], after);
  if (!position.ok) return position;
  const rows = await casesInQueue(db.kysely, whole, position.value, limit + 1);
  const naming = await namingIn(db.kysely, whole.marketplaceId, rows);
  return ok(
    asPage(
      rows,
      limit,
      (filed) => caseSummary(filed, at, language, naming),
      (filed) => writeCursor(list, placeOf[whole.sort](filed)),
    ),
  );
}

const foundMax = 50;

/** Cases by an id, by the name of somebody or something in them, or by words of their claim. */
export async function findCases(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, find, language }: Reading & { marketplaceId: string; find: string },
) {
  const at = clock.now();
  const rows = await casesFound(db.kysely, { marketplaceId, find }, foundMax);
  const naming = await namingIn(db.kysely, marketplaceId, rows);
  return { items: rows.map((filed) => caseSummary(filed, at, language, naming)), next: null };
}

type CaseKey = { readonly marketplaceId: string; readonly caseId: string };

/** One case with its evidence. */
export async function getCase(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, caseId, language }: CaseKey & Reading,
): Promise<Result<CaseView, "not_found">> {
  const filed = await caseById(db.kysely, marketplaceId, caseId);
  if (filed === null) return reject("not_found");
  return ok(await caseView(db.kysely, filed, clock.now(), language));
}

/** What acting on a case needs. */
export type CaseDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">;
/** Who acts on which case. */
type Acting = CaseKey & { readonly userId: string };
/** The same, with the version that was seen. */
export type Seen = Acting & { readonly version: number };

/** Carries out what a person does with a case: locks, decides, records, answers how it stands. */
/** Exported for the second look, which is one more thing that a person does with a case. */
export async function act<Refused extends Code>(
  deps: CaseDeps,
  { marketplaceId, caseId }: CaseKey,
  commandAt: (at: Instant, parameters: ParameterValues) => Command,
): Promise<Result<CaseView, "not_found" | Refused>> {
  const { db, clock } = deps;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const filed = await lockCase(tx, marketplaceId, caseId);
    if (filed === null) return reject("not_found");
    const { parameters } = await lawAt(tx, marketplaceId, at);
    const decision = decide(filed.state, commandAt(at, parameters), at);
    if (!decision.ok) return reject(decision.code as Refused, decision.facts); // Of this command.
    const now = await recordCase(tx, deps, filed, decision.events);
    for (const event of decision.events) {
      await answerReportsOfCase(tx, deps, filed, event);
      await answerNoticesOfCase(tx, deps, filed, event);
    }
    return ok(await caseView(tx, now, at));
  });
}

type Held = "case_changed" | "case_leased" | "case_decided";
const minuteMs = 60_000;

/** Takes a case for a while, or gives it back. */
export function leaseCase(
  deps: CaseDeps,
  { userId: by, version, action, ...key }: Seen & { readonly action: "take" | "give_back" },
) {
  return act<Held>(deps, key, (at, parameters) =>
    action === "take"
      ? { type: "lease", by, version, until: at + parameters.case_lease_minutes * minuteMs }
      : { type: "release", by, version },
  );
}

/** Writes something down on a case. */
export function noteCase(
  deps: CaseDeps,
  { userId: by, text, ...key }: Acting & { readonly text: string },
) {
  return act<"case_reason_required">(deps, key, () => ({ type: "note", by, text }));
}

/** Asks for a second person. */
export function escalateCase(
  deps: CaseDeps,
  { userId: by, version, reason, ...key }: Seen & { readonly reason: string },
) {
  return act<Held | "case_reason_required">(deps, key, () => ({
    type: "escalate",
    ...{ by, version, reason },
  }));
}

/** Puts a case aside until a day. */
export function snoozeCase(
  deps: CaseDeps,
  input: Seen & { readonly until: Instant; readonly reason: string },
) {
  const { userId: by, version, until, reason, ...key } = input;
  return act<Held | "case_reason_required" | "snooze_too_long">(deps, key, (at, parameters) => ({
    type: "snooze",
    ...{ by, version, until, reason },
    latest: at + parameters.case_snooze_days_max * dayMs,
  }));
}

/** Answers a case. The evidence as it was seen is frozen with the answer. */
export function decideCase(
  deps: CaseDeps,
  { userId: by, version, answer, ...key }: Seen & { readonly answer: Answer },
) {
  return act<
    | Held
    | "case_second_person"
    | "case_reason_required"
    | "case_cause_required"
    | "case_framing_untested"
    | "snooze_too_long"
  >(deps, key, (at, parameters) => ({
    type: "decide",
    ...{ by, version, answer },
    latest: at + parameters.case_snooze_days_max * dayMs,
    isDrawn: isDrawn(deps.random, parameters.case_second_look_share),
  }));
}

/** Nobody can tell beforehand which decision will be looked at again. */
function isDrawn({ bytes }: Deps["random"], share: number): boolean {
  const [a = 0, b = 0, c = 0] = bytes(3);
  return (a * 65_536 + b * 256 + c) / 2 ** 24 < share;
}

/** Takes a decided case up again. */
export function reopenCase(
  deps: CaseDeps,
  { userId: by, version, reason, ...key }: Seen & { readonly reason: string },
) {
  return act<"case_not_decided" | "case_changed" | "case_reason_required">(deps, key, () => ({
    type: "reopen",
    ...{ by, version, reason },
  }));
}
