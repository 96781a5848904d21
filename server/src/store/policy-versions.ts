import type { Basis, State } from "@candor/core/domain/policy-version/policy-version.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A version that is there. */
export type PolicyState = Exclude<State, { status: "none" }>;

/** A version as it is kept, without its document. */
export type PolicyRow = {
  readonly marketplaceId: string;
  readonly version: string;
  readonly state: PolicyState;
  readonly hash: string;
  readonly reason: string;
  readonly basis: Basis | null;
  readonly emergency: { readonly kind: string; readonly reason: string } | null;
  readonly announcedAt: Instant | null;
  readonly effectiveAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** Which version of which marketplace. */
export type PolicyKey = Pick<PolicyRow, "marketplaceId" | "version">;

type Row = {
  readonly version: string;
  readonly state: PolicyState;
  readonly hash: string;
  readonly reason: string;
  readonly basis: Basis | null;
  readonly emergency: PolicyRow["emergency"];
  readonly announced_at: Date | null;
  readonly effective_from: Date | null;
  readonly created_at: Date;
  readonly updated_at: Date;
};

const columns = sql`version, state, hash, reason, basis, emergency, announced_at, effective_from,
  created_at, updated_at`;

const rowToPolicy = (marketplaceId: string, row: Row): PolicyRow => ({
  marketplaceId,
  version: row.version,
  state: row.state,
  hash: row.hash,
  reason: row.reason,
  basis: row.basis,
  emergency: row.emergency,
  announcedAt: toInstantOrNull(row.announced_at),
  effectiveAt: toInstantOrNull(row.effective_from),
  createdAt: toInstant(row.created_at),
  updatedAt: toInstant(row.updated_at),
});

/** Whoever changes a marketplace's policy does it alone; false where there is no such. */
export async function lockPolicies(tx: Tx, marketplaceId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from marketplace where marketplace_id = ${marketplaceId} for update`.execute(tx);
  return rows.length > 0;
}

/** Every version of a marketplace, the newest first. */
export async function policyVersions(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly PolicyRow[]> {
  const { rows } = await sql<Row>`
    select ${columns} from policy_version where marketplace_id = ${marketplaceId}
    order by coalesce(effective_from, created_at) desc, version desc`.execute(db);
  return rows.map((row) => rowToPolicy(marketplaceId, row));
}

/** One version with the exact text of its document, or null. */
export async function policyVersion(
  db: Kysely<Tables>,
  { marketplaceId, version }: PolicyKey,
): Promise<(PolicyRow & { readonly document: string }) | null> {
  const { rows } = await sql<Row & { document: string }>`
    select ${columns}, document from policy_version
    where marketplace_id = ${marketplaceId} and version = ${version}`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { ...rowToPolicy(marketplaceId, row), document: row.document };
}

/** What a version says, as it is written the first time or anew. */
export type PolicyWording = {
  readonly document: string;
  readonly hash: string;
  readonly rules: Policy["rules"];
  readonly parameters: Readonly<Record<string, unknown>>;
};

/** Writes a version and where it stands; its wording too, where it is given. */
export async function savePolicyVersion(
  tx: Tx,
  policy: Omit<PolicyRow, "hash" | "updatedAt">,
  wording: PolicyWording | null,
  at: Instant,
): Promise<void> {
  const { marketplaceId, version, state } = policy;
  const moment = (one: Instant | null) => (one === null ? null : toDate(one));
  const stands = sql`status = ${state.status}, basis = ${policy.basis},
    state = ${JSON.stringify(state)}::jsonb, reason = ${policy.reason},
    emergency = ${policy.emergency === null ? null : JSON.stringify(policy.emergency)}::jsonb,
    announced_at = ${moment(policy.announcedAt)}::timestamptz,
    effective_from = ${moment(policy.effectiveAt)}::timestamptz, updated_at = ${toDate(at)}`;
  if (wording === null) {
    await sql`
      update policy_version set ${stands}
      where marketplace_id = ${marketplaceId} and version = ${version}`.execute(tx);
    return;
  }
  const { document, hash, rules, parameters } = wording;
  const says = sql`document = ${document}, hash = ${hash}, rules = ${JSON.stringify(rules)}::jsonb,
    parameters = ${JSON.stringify(parameters)}::jsonb`;
  await sql`
    insert into policy_version (marketplace_id, version, status, basis, state, document, hash,
      rules, parameters, reason, emergency, announced_at, effective_from, created_at, updated_at)
    values (${marketplaceId}, ${version}, ${state.status}, ${policy.basis},
      ${JSON.stringify(state)}::jsonb, ${document}, ${hash}, ${JSON.stringify(rules)}::jsonb,
      ${JSON.stringify(parameters)}::jsonb, ${policy.reason},
      ${policy.emergency === null ? null : JSON.stringify(policy.emergency)}::jsonb,
      ${moment(policy.announcedAt)}, ${moment(policy.effectiveAt)}, ${toDate(policy.createdAt)},
      ${toDate(at)})
    on conflict (marketplace_id, version) do update set ${stands}, ${says}`.execute(tx);
}

/** Announced versions whose moment has come, the earliest first. */
export async function policiesDue(
  db: Kysely<Tables>,
  marketplaceId: string,
  at: Instant,
): Promise<readonly PolicyRow[]> {
  const { rows } = await sql<Row>`
    select ${columns} from policy_version
    where marketplace_id = ${marketplaceId} and status = 'announced'
      and effective_from <= ${toDate(at)}
    order by effective_from`.execute(db);
  return rows.map((row) => rowToPolicy(marketplaceId, row));
}

/** When a marketplace was set up, and whether it has any version. */
export async function beginningOf(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<{ readonly since: Instant; readonly hasVersion: boolean } | null> {
  const { rows } = await sql<{ created_at: Date; has_version: boolean }>`
    select created_at, exists (select 1 from policy_version v
      where v.marketplace_id = m.marketplace_id and v.basis = 'baseline') as has_version
    from marketplace m where marketplace_id = ${marketplaceId}`.execute(db);
  const [row] = rows;
  return row === undefined
    ? null
    : { since: toInstant(row.created_at), hasVersion: row.has_version };
}
