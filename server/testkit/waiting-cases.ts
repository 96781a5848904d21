import { sql } from "kysely";
import { saveCase } from "../src/store/cases.ts";
import { market, type World } from "./world.ts";

/** The id of the case at a place of the planted queue; the first is 1. */
export const waitingCaseId = (at: number): string => `case_${String(at).padStart(26, "0")}`;

/** Fills the queue anew with cases that differ by number alone, the first the most pressing. */
export async function plantWaitingCases({ deps }: World, count: number): Promise<void> {
  await sql`truncate case_file, case_event, case_signal, case_member`.execute(deps.db.kysely);
  const at = deps.clock.now();
  await deps.db.transaction(async (tx) => {
    await saveCase(tx, {
      marketplaceId: market,
      caseId: waitingCaseId(1),
      state: { status: "open", version: 1, escalatedBy: null, lease: null },
      members: { reviewers: [], products: ["lamp"], sellers: ["brightco"], texts: [] },
      detectors: ["co-review-rings"],
      sentence: "A claim 1",
      strength: 0.9,
      severity: 3,
      place: count + 1,
      openedAt: at,
      updatedAt: at,
    });
    await sql`
      insert into case_file
      select (c).* from (
        select jsonb_populate_record(f, jsonb_build_object(
          'case_id', 'case_' || lpad(n::text, 26, '0'),
          'sentence', 'A claim ' || n, 'place', ${count} - n)) as c
        from case_file f, generate_series(2, ${count}::integer) n
        where f.case_id = ${waitingCaseId(1)}) made`.execute(tx);
  });
}
