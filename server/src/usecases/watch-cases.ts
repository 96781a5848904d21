import { casesInQueue } from "../store/case-lists.ts";
import { type CaseFile, casesById } from "../store/cases.ts";
import type { Deps } from "./deps.ts";

/** What a page of the desk shows: some cases, and whether it is the head of the queue. */
export type Watch = {
  readonly marketplaceId: string;
  readonly caseIds: readonly string[];
  /** How many of the head of the queue the page shows; 0 where it shows none of it. */
  readonly head: number;
};

/** How the watched cases stand: a mark by id that is another after every change, and the head. */
export type Watched = {
  readonly marks: ReadonlyMap<string, string>;
  readonly head: readonly string[];
};

/** Looks at the watched cases once, by their ids and the queue's own order. */
export async function lookAtCases(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, caseIds, head }: Watch,
): Promise<Watched> {
  const cases = await casesById(db.kysely, marketplaceId, caseIds);
  const first =
    head === 0 ? [] : await casesInQueue(db.kysely, { marketplaceId, at: clock.now() }, null, head);
  return {
    marks: new Map(cases.map((filed) => [filed.caseId, markOf(filed)])),
    head: first.map(({ caseId }) => caseId),
  };
}

function markOf({ state, updatedAt, strength }: CaseFile): string {
  const lease = state.status === "open" && state.lease !== null ? state.lease.by : "";
  return [state.version, state.status, lease, state.escalatedBy ?? "", updatedAt, strength].join(
    " ",
  );
}

/** Ids of what is another than before, and whether the head of the queue has moved. */
export function changesBetween(
  before: Watched,
  now: Watched,
): { readonly cases: readonly string[]; readonly queue: boolean } {
  return {
    cases: [...now.marks.keys()].filter((id) => now.marks.get(id) !== before.marks.get(id)),
    queue: now.head.join(" ") !== before.head.join(" "),
  };
}
