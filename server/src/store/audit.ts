import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** What the ledger records of people who run the marketplace, beside decisions about cases. */
export const auditedActs = [
  "api-key-made",
  "api-key-ended",
  "webhook-added",
  "webhook-ended",
  "role-proposed",
  "role-granted",
  "role-withdrawn",
  "hold-placed",
  "hold-ended",
  "policy-announced",
  "policy-withdrawn",
  "policy-undone",
  "family-themes-set",
  "trust-changed",
  "transparency-report-published",
] as const;

/** A look at a buyer's data, or a change of what holds. */
export type AuditAct = (typeof auditedActs)[number] | "data-read";

/** Who did what, when and why. */
export type AuditEntry = {
  readonly id: string;
  readonly act: AuditAct;
  readonly at: Instant;
  /** Null where the words were erased since. */
  readonly by: string | null;
  /** The seller for whom somebody looked. */
  readonly sellerId: string | null;
  /** Whose data, which key, which version. */
  readonly subject: string;
  readonly orderId: string | null;
  readonly fields: readonly string[];
  readonly why: string | null;
};

/** Which entries are looked for. */
export type AuditWish = {
  readonly marketplaceId: string;
  readonly by: string | null;
  readonly subject: string | null;
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** The entry after which the page begins. */
  readonly after: { readonly at: Instant; readonly id: string } | null;
  readonly limit: number;
};

type Row = Omit<AuditEntry, "at"> & { readonly at: Date };

/** Entries of both kinds, the newest first. */
export async function auditEntries(
  db: Kysely<Tables>,
  wish: AuditWish,
): Promise<readonly AuditEntry[]> {
  const { rows } = await sql<Row>`
    select * from ((
      select access_id as id, 'data-read' as act, looked_at as at, user_id as by,
        seller_id as "sellerId", customer_id as subject, order_id as "orderId", fields,
        purpose as why
      from buyer_access a where marketplace_id = ${wish.marketplaceId}
        and ${isWanted(wish, { at: "looked_at", id: "access_id" })}
        and (${wish.by}::text is null or user_id = ${wish.by})
        and (${wish.subject}::text is null or ${wish.subject} in (customer_id, order_id))
      order by looked_at desc, access_id desc limit ${wish.limit}
    ) union all (
      select e.event_id, e.type, e.occurred_at, c.content::jsonb ->> 'by', null,
        coalesce(c.content::jsonb ->> 'customerId', c.content::jsonb ->> 'userId', e.subject), null, '{}'::text[],
        coalesce(c.content::jsonb ->> 'reason', c.content::jsonb ->> 'name',
          c.content::jsonb ->> 'url')
      from ledger_event e left join ledger_content c
        on c.marketplace_id = e.marketplace_id and c.event_id = e.event_id
      where e.marketplace_id = ${wish.marketplaceId} and e.type = any(${[...auditedActs]}::text[])
        and ${isWanted(wish, { at: "e.occurred_at", id: "e.event_id" })}
        and (${wish.by}::text is null or c.content::jsonb ->> 'by' = ${wish.by})
        and (${wish.subject}::text is null
          or ${wish.subject} in (e.subject, c.content::jsonb ->> 'customerId',
            c.content::jsonb ->> 'userId', c.content::jsonb ->> 'subjectId'))
        -- What time alone did is nobody's act.
        and (c.content is null or c.content::jsonb ? 'by')
      order by e.occurred_at desc, e.event_id desc limit ${wish.limit}
    )) entries order by at desc, id desc limit ${wish.limit}`.execute(db);
  return rows.map((row) => ({ ...row, at: toInstant(row.at) }));
}

function isWanted({ from, to, after }: AuditWish, column: { at: string; id: string }) {
  const [at, id] = [sql.ref(column.at), sql.ref(column.id)];
  return sql`(${dateOf(from)}::timestamptz is null or ${at} >= ${dateOf(from)})
    and (${dateOf(to)}::timestamptz is null or ${at} < ${dateOf(to)})
    and (${dateOf(after?.at)}::timestamptz is null
      or (${at}, ${id}) < (${dateOf(after?.at)}, ${after?.id ?? null}))`;
}

const dateOf = (at: Instant | null | undefined) => (at == null ? null : toDate(at));
