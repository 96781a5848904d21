import { euAndEea, transparencyProblems } from "@candor/core/contract/schemas/transparency.ts";
import { toTransparencyStatements } from "@candor/core/domain/statement/transparency.ts";
import { hourMs, type Instant } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import type { EuDatabase } from "../ports-outside.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import {
  addSubmission,
  claimSubmissions,
  endSubmission,
  type Submission,
  type SubmissionEnd,
  submissionState,
  submissionsAfter,
} from "../store/eu-submissions.ts";
import { statementsNotSubmitted } from "../store/statements.ts";
import type { Deps } from "./deps.ts";

/** As many as the database takes at once. */
const batchMax = 100;
const isInUnion: ReadonlySet<string> = new Set(euAndEea);
const claimMs = 10 * 60_000;
const queuedAtOnceMax = 500;
const waitMsMax = 12 * hourMs;

/**
 * Writes each issued statement in the form of the EU transparency database and sends what is due,
 * in batches. An id is never sent twice: what may have arrived before somebody died is asked for
 * first. Answers how many the database has taken.
 */
export async function submitStatements(
  deps: Pick<Deps, "db" | "clock"> & { readonly euDatabase: EuDatabase | null },
  signal?: AbortSignal,
): Promise<number> {
  const { db, clock, euDatabase } = deps;
  await queueStatements(deps);
  let taken = 0;
  while (euDatabase !== null && signal?.aborted !== true) {
    const wish = { count: batchMax, claimMs };
    const batch = await db.transaction((tx) => claimSubmissions(tx, clock.now(), wish));
    if (batch.length === 0) break;
    const ends = await send(euDatabase, batch, clock.now());
    const at = clock.now();
    await db.transaction(async (tx) => {
      for (const [index, one] of batch.entries()) {
        const end = ends[index];
        if (end !== undefined) await endSubmission(tx, one, end, at);
      }
    });
    taken += ends.filter(({ status }) => status === "taken").length;
  }
  return taken;
}

/** Turns statements that were issued since into what is to be sent. */
async function queueStatements({ db, clock }: Pick<Deps, "db" | "clock">): Promise<void> {
  for (;;) {
    const issued = await statementsNotSubmitted(db.kysely, queuedAtOnceMax);
    if (issued.length === 0) return;
    await db.transaction(async (tx) => {
      for (const { marketplaceId, statementId, content, category } of issued) {
        const territory = content.territory.filter((country) => isInUnion.has(country));
        // What holds outside the Union and the EEA alone is nothing to its database.
        const told =
          territory.length === 0
            ? []
            : toTransparencyStatements({ ...content, territory }, category);
        const about = { marketplaceId, statementId };
        for (const one of told) {
          const [problem] = transparencyProblems(one);
          const fault = problem === undefined ? null : `not sent: ${problem}`;
          const whole = { ...about, puid: one.puid, document: stableJson(one), fault };
          await addSubmission(tx, whole, clock.now());
        }
        if (told.length > 0) continue;
        const nothing = { ...about, puid: statementId, document: null, fault: null };
        await addSubmission(tx, nothing, clock.now());
      }
    });
  }
}

/** What comes of each of a batch, in its order. */
async function send(
  database: EuDatabase,
  batch: readonly Submission[],
  at: Instant,
): Promise<readonly SubmissionEnd[]> {
  const ends = new Map<Submission, SubmissionEnd>();
  const isUnknown: Submission[] = [];
  for (const one of batch) {
    // Whoever died with it may have sent it: only what was never tried goes without asking.
    const known = one.attempts === 1 ? false : await database.has(one.puid);
    if (known === true) ends.set(one, { status: "taken" });
    else if (known === false) isUnknown.push(one);
    else ends.set(one, later(one, "It does not say whether it has this statement.", at));
  }
  for (const [one, end] of await sendNew(database, isUnknown, at)) ends.set(one, end);
  return batch.flatMap((one) => ends.get(one) ?? []);
}

/** One that is wrong spoils the whole batch: then each is asked for, and sent by itself. */
async function sendNew(
  database: EuDatabase,
  batch: readonly Submission[],
  at: Instant,
): Promise<readonly (readonly [Submission, SubmissionEnd])[]> {
  if (batch.length === 0) return [];
  const answer = await database.submit(batch.map(({ document }) => document));
  if (answer.type === "taken") return batch.map((one) => [one, { status: "taken" }]);
  if (answer.type === "later") return batch.map((one) => [one, later(one, answer.answer, at)]);
  const [only, ...rest] = batch;
  if (only !== undefined && rest.length === 0) {
    const isThere = await database.has(only.puid);
    return [[only, isThere ? { status: "taken" } : { status: "refused", answer: answer.answer }]];
  }
  const ends: (readonly [Submission, SubmissionEnd])[] = [];
  for (const one of batch) ends.push(...(await sendNew(database, [one], at)));
  return ends;
}

/** A minute, two, four, and so on: half a day at most. */
function later({ attempts }: Submission, answer: string, at: Instant): SubmissionEnd {
  const wait = Math.min(waitMsMax, 60_000 * 2 ** Math.min(attempts - 1, 20));
  return { status: "waiting", answer, again: at + wait };
}

/** What was or would be sent to the EU database. */
export async function listTransparencyStatements(
  { db }: Pick<Deps, "db">,
  input: {
    readonly marketplaceId: string;
    readonly after?: string | undefined;
    readonly limit: number;
  },
) {
  const { marketplaceId, after, limit } = input;
  const position = readCursor("transparency statements", ["id"], after);
  if (!position.ok) return position;
  const last = String(position.value?.[0] ?? "");
  const rows = await submissionsAfter(db.kysely, marketplaceId, last, limit + 1);
  return ok(
    asPage(
      rows,
      limit,
      ({ document, ...row }) => ({ ...row, statement: JSON.parse(document) }),
      ({ puid }) => writeCursor("transparency statements", [puid]),
    ),
  );
}

/** How a marketplace's statements fare on their way to the EU database. */
export function euSubmissionState({ db }: Pick<Deps, "db">, marketplaceId: string) {
  return submissionState(db.kysely, marketplaceId);
}
