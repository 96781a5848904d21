import type { BackTestRun } from "@candor/core/contract/schemas/policies.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { parametersOf } from "@candor/core/policy/parameters.ts";
import {
  addVerdicts,
  type BackTest,
  emptyBackTest,
} from "@candor/core/policy/versions/back-test.ts";
import { policyOf } from "@candor/core/policy/versions/document.ts";
import type { z } from "zod";
import {
  type BackTestRow,
  backTestById,
  backTestsRunning,
  endBackTest,
  insertBackTest,
  newestBackTest,
  type ReadUntil,
  saveBackTest,
} from "../store/back-tests.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { recordedCount } from "../store/recorded.ts";
import {
  type RecordedReview,
  recordedReviewCount,
  recordedReviews,
} from "../store/recorded-reviews.ts";
import { type RecordedWords, recordedWords, wordsDecidedTypes } from "../store/recorded-words.ts";
import type { Deps } from "./deps.ts";
import { judgeAgain, wordsOf } from "./judge-again.ts";
import { getPolicy } from "./policy-versions.ts";
import { screenReview } from "./screen-review.ts";

type Key = { readonly marketplaceId: string; readonly backTestId: string };
type View = z.input<typeof BackTestRun>;

/** Begins to judge what was recorded by two versions; a job goes on with it. */
export function startBackTest(
  { db, clock, ids, jobs }: Pick<Deps, "db" | "clock" | "ids" | "jobs">,
  { marketplaceId, from, to }: Readonly<Record<"marketplaceId" | "from" | "to", string>>,
): Promise<Result<View, "policy_missing" | "back_test_running">> {
  return db.transaction(async (tx) => {
    for (const version of [from, to]) {
      const found = await getPolicy(
        { db: { ...db, kysely: tx } },
        { marketplaceId, version, withDrafts: true },
      );
      if (!found.ok) return found;
    }
    const [running] = await backTestsRunning(tx, marketplaceId);
    if (running !== undefined) {
      return reject("back_test_running", { backTestId: running.backTestId });
    }
    const row: BackTestRow = {
      ...{ marketplaceId, from, to, backTestId: ids.next("job"), status: "running" },
      report: emptyBackTest,
      textsInAll:
        (await recordedReviewCount(tx, marketplaceId)) +
        (await recordedCount(tx, marketplaceId, wordsDecidedTypes)),
      ...{ readUntil: null, startedAt: clock.now(), endedAt: null },
    };
    if (!(await insertBackTest(tx, row))) return reject("back_test_running");
    const { backTestId } = row;
    await jobs.enqueue(tx, "back-test", { marketplaceId, backTestId }, { onceFor: backTestId });
    return ok(viewOf(row));
  });
}

/** How far a back-test is, and what it found so far. */
export async function getBackTest(
  { db }: Pick<Deps, "db">,
  key: Key,
): Promise<Result<View, "not_found">> {
  const row = await backTestById(db.kysely, key);
  return row === null ? reject("not_found") : ok(viewOf(row));
}

/** The newest one of a version, or null where nobody has asked yet. */
export async function backTestOf(
  { db }: Pick<Deps, "db">,
  key: { readonly marketplaceId: string; readonly version: string },
): Promise<View | null> {
  const row = await newestBackTest(db.kysely, key);
  return row === null ? null : viewOf(row);
}

/** Stops one; what it found so far stays. */
export async function cancelBackTest(
  { db, clock }: Pick<Deps, "db" | "clock">,
  key: Key,
): Promise<Result<View, "not_found" | "back_test_ended">> {
  const isCancelled = await endBackTest(db.kysely, key, "cancelled", clock.now());
  const row = await backTestById(db.kysely, key);
  if (row === null) return reject("not_found");
  return isCancelled ? ok(viewOf(row)) : reject("back_test_ended");
}

/** After a start, goes on with what a stop cut off. */
export async function resumeBackTests({ db, jobs }: Pick<Deps, "db" | "jobs">): Promise<void> {
  for (const { marketplaceId, backTestId } of await backTestsRunning(db.kysely)) {
    await db.transaction((tx) =>
      jobs.enqueue(tx, "back-test", { marketplaceId, backTestId }, { onceFor: backTestId }),
    );
  }
}

const textsPerStep = 200;

/** Goes on from the last text that was read; whoever lost their place to another stops. */
export async function goOnWithBackTest(
  deps: Pick<Deps, "db" | "clock">,
  { signal, ...key }: Key & { readonly signal?: AbortSignal },
): Promise<void> {
  const { db, clock } = deps;
  const { kysely } = db;
  const laws = await lawsOf(deps, key);
  if (laws === null) return;
  let row = await backTestById(kysely, key);
  while (row?.status === "running" && signal?.aborted !== true) {
    const now = await nextStep(deps, row, laws);
    if (now === null) {
      await endBackTest(kysely, key, "done", clock.now());
      return;
    }
    if (!(await saveBackTest(kysely, row, now, clock.now()))) return;
    row = await backTestById(kysely, key);
  }
}

type Step = Pick<BackTestRow, "report"> & { readonly readUntil: ReadUntil };

/** Judges the next texts: reviews, and after the last of them all other words; null at the end. */
async function nextStep(
  { db }: Pick<Deps, "db">,
  { marketplaceId, report, readUntil }: BackTestRow,
  laws: Laws,
): Promise<Step | null> {
  const { kysely } = db;
  if (readUntil === null || "reviewId" in readUntil) {
    const texts = await recordedReviews(kysely, marketplaceId, readUntil, textsPerStep);
    const last = texts.at(-1);
    if (last !== undefined) {
      const { productId, reviewId, version } = last;
      return {
        report: texts.reduce((so, one) => judge(so, one, laws), report),
        readUntil: { productId, reviewId, version },
      };
    }
  }
  const after = readUntil !== null && "eventId" in readUntil ? readUntil.eventId : "";
  const words = await recordedWords(kysely, marketplaceId, after, textsPerStep);
  const last = words.at(-1);
  if (last === undefined) return null;
  return {
    report: words.reduce((so, one) => judgeWords(so, one, laws), report),
    readUntil: { eventId: last.eventId },
  };
}

/** The law as it is, and as it would be. */
type Laws = readonly [Law, Law];

async function lawsOf({ db, clock }: Pick<Deps, "db" | "clock">, key: Key): Promise<Laws | null> {
  const { marketplaceId } = key;
  const row = await backTestById(db.kysely, key);
  if (row === null) return null;
  const where = { marketplaceId, withDrafts: true };
  const before = await getPolicy({ db }, { ...where, version: row.from });
  const after = await getPolicy({ db }, { ...where, version: row.to });
  if (!before.ok || !after.ok) {
    await endBackTest(db.kysely, key, "failed", clock.now());
    return null;
  }
  const { languages } = await lawAt(db.kysely, marketplaceId, clock.now());
  const lawOf = ({ document }: typeof before.value): Law => ({
    policy: policyOf(document),
    parameters: parametersOf(document.parameters),
    languages,
  });
  return [lawOf(before.value), lawOf(after.value)];
}

function judge(
  so: BackTest,
  { reviewId, version, content, status }: RecordedReview,
  [before, after]: Laws,
): BackTest {
  const text = `${content.title ?? ""}\n${content.body ?? ""}`.trim();
  const one = { id: `${reviewId}/${version}`, text, later: status };
  return addVerdicts(so, one, screenReview(content, before), screenReview(content, after));
}

/** Words that are erased, or that no rule judged, are read and change nothing. */
function judgeWords(so: BackTest, one: RecordedWords, [before, after]: Laws): BackTest {
  const text = wordsOf(one);
  if (text === null) return { ...so, texts: so.texts + 1 };
  const { later } = one;
  const told = { id: one.subject, text, ...(later === null ? {} : { later }) };
  return addVerdicts(so, told, judgeAgain(one, text, before), judgeAgain(one, text, after));
}

function viewOf(row: BackTestRow): View {
  const { backTestId, from, to, status, report, textsInAll, startedAt, endedAt } = row;
  const effect = ({ gained, lost, moved }: BackTest["rules"][string]) => gained + lost + moved;
  return {
    ...{ backTestId, from, to, status, textsInAll, textsRead: report.texts },
    startedAt: instantToIso(startedAt),
    endedAt: endedAt === null ? null : instantToIso(endedAt),
    outcomes: { ...report.outcomes },
    stoppedThatWere: { ...report.stoppedThatWere },
    rules: Object.entries(report.rules)
      .sort(([, a], [, b]) => effect(b) - effect(a))
      .map(([ruleId, { samples, ...counts }]) => ({
        ruleId,
        ...counts,
        samples: samples.map((sample) => ({ ...sample })),
      })),
  };
}
