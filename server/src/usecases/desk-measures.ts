import { factsOf, isForGood, type SubjectKind } from "@candor/core/domain/measure/kinds.ts";
import type { Event } from "@candor/core/domain/measure/measure.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { memberNames } from "../store/case-names.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { type MeasureQueue, measureCounts, measuresInQueue } from "../store/measure-lists.ts";
import { eventsOfMeasure, measuresOfCase, type StoredMeasure } from "../store/measures.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { measureView } from "./enforcement-views.ts";

type ReadDeps = Pick<Deps, "db" | "clock">;

/** The measures of a case as the desk works with them: each with its name and its history. */
export async function measuresForCase(
  deps: ReadDeps,
  { marketplaceId, caseId }: { readonly marketplaceId: string; readonly caseId: string },
) {
  const measures = await measuresOfCase(deps.db.kysely, marketplaceId, caseId);
  return deskMeasures(deps, marketplaceId, measures);
}

/** Measures of all cases that stand in one queue of the desk, the oldest first. */
export async function measuresForDesk(
  deps: ReadDeps,
  wish: {
    readonly marketplaceId: string;
    readonly queue: MeasureQueue;
    /** Only measures on these; all where left out. */
    readonly on?: SubjectKind | null;
    readonly after?: string | undefined;
    readonly limit: number;
  },
) {
  const { marketplaceId, queue, on = null, after, limit } = wish;
  const position = readCursor(`measures ${queue}`, ["moment", "id"], after);
  if (!position.ok) return position;
  const key = { marketplaceId, queue, on };
  const rows = await measuresInQueue(deps.db.kysely, key, position.value, limit + 1);
  const views = await deskMeasures(deps, marketplaceId, rows);
  const cursors = new Map(
    rows.map((row) => [
      row.measureId,
      writeCursor(`measures ${queue}`, [row.createdAt, row.measureId]),
    ]),
  );
  return ok(
    asPage(
      views,
      limit,
      (view) => view,
      ({ measureId }) => cursors.get(measureId) ?? "",
    ),
  );
}

/** A measure as a person of the desk sees it. */
export type DeskMeasure = Awaited<ReturnType<typeof deskMeasures>>[number];

async function deskMeasures(
  { db, clock }: ReadDeps,
  marketplaceId: string,
  measures: readonly StoredMeasure[],
) {
  const { parameters } = await lawAt(db.kysely, marketplaceId, clock.now());
  const names = await subjectNames(db.kysely, marketplaceId, measures);
  return Promise.all(
    measures.map(async (measure) => {
      const { measureId, terms, state } = measure;
      const events = await eventsOfMeasure(db.kysely, marketplaceId, measureId);
      const { kind, withheld } = terms;
      const reviewed = state.status === "in_force" ? state.reviewedAt : null;
      const fundsReviewMs = parameters.enforcement_funds_review_days * dayMs;
      return {
        ...measureView(measure),
        on: factsOf(kind).on,
        clause: factsOf(kind).clause,
        forGood: isForGood(kind),
        skips: terms.skips,
        subjectName: names.get(terms.subjectId) ?? terms.subjectId,
        withheld: withheld === null ? null : { ...withheld },
        /** When somebody has to look at withheld money again. */
        lookAgainBy:
          kind === "funds-withheld" && reviewed !== null
            ? instantToIso(reviewed + fundsReviewMs)
            : null,
        history: events.map(historyLine),
      };
    }),
  );
}

async function subjectNames(
  db: Kysely<Tables>,
  marketplaceId: string,
  measures: readonly StoredMeasure[],
): Promise<ReadonlyMap<string, string>> {
  const idsOn = (on: string) =>
    measures.flatMap(({ terms }) => (factsOf(terms.kind).on === on ? [terms.subjectId] : []));
  const named = await memberNames(db, marketplaceId, {
    reviewers: idsOn("customer"),
    products: idsOn("product"),
    sellers: idsOn("seller"),
    texts: [],
  });
  return new Map([...named.reviewers, ...named.products, ...named.sellers]);
}

function historyLine(event: Event) {
  const by = "by" in event ? [event.by].flat().filter((name) => name !== null) : [];
  return {
    type: event.type,
    at: instantToIso(event.at),
    by,
    text: "reason" in event ? event.reason : "reference" in event ? event.reference : null,
    because: event.type === "measure-ended" ? event.because : null,
  };
}

/** How many measures wait for whom. */
export function countMeasures({ db }: Pick<Deps, "db">, marketplaceId: string) {
  return measureCounts(db.kysely, marketplaceId);
}
