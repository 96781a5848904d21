import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** A text that rules held and a person let through. */
export type WrongHit = {
  readonly id: string;
  readonly surface: "review" | "message";
  readonly text: string;
  readonly language: string | null;
  readonly ruleIds: readonly string[];
  readonly policyVersion: string;
};

/** The next of them after an id, in the order of their ids. */
export async function wrongHits(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: string,
  limit: number,
): Promise<readonly WrongHit[]> {
  const { rows } = await sql<Omit<WrongHit, "ruleIds"> & { readonly findings: readonly Finding[] }>`
    select * from (
      select v.review_id || '/' || v.version as id, 'review' as surface,
        btrim(coalesce(v.title, '') || E'\n' || coalesce(v.body, ''), E' \n') as text, v.language,
        v.findings, v.policy_version as "policyVersion"
      from review_version v
      join ledger_event e on e.marketplace_id = v.marketplace_id and e.event_id = v.event_id
      where v.marketplace_id = ${marketplaceId} and v.outcome = 'published'
        and e.type = 'review-held' and jsonb_array_length(v.findings) > 0
      union all
      select m.message_id, 'message', m.body, null, m.findings, m.policy_version
      from message m
      where m.marketplace_id = ${marketplaceId} and m.status = 'accepted'
        and m.decision_reason is not null and jsonb_array_length(m.findings) > 0
    ) hit
    where id > ${after} order by id limit ${limit}`.execute(db);
  return rows.map(({ findings, ...hit }) => ({
    ...hit,
    ruleIds: [...new Set(findings.map(({ ruleId }) => ruleId))],
  }));
}
