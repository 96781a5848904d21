import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Policy, shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { type ParameterValues, parametersOf } from "@candor/core/policy/parameters.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** What the law of one day says in one marketplace. */
export type Law = {
  readonly policy: Policy;
  readonly parameters: ParameterValues;
  /** Languages that the marketplace publishes, as it told us; empty accepts all. */
  readonly languages: readonly string[];
};

/** The columns of a query that also needs the law; read by `rowToLaw`. */
export type LawRow = {
  readonly policy: StoredPolicy | null;
  readonly languages: readonly string[] | null;
};

type StoredPolicy = Pick<Policy, "version" | "rules"> & {
  readonly hash: string;
  readonly parameters: Readonly<Record<string, unknown>>;
};

/** The policy version and its parameters in force at a moment. */
export async function lawAt(db: Kysely<Tables>, marketplaceId: string, at: Instant): Promise<Law> {
  const { rows } = await sql<LawRow>`select ${lawColumns(marketplaceId, at)}`.execute(db);
  return rowToLaw(rows[0]);
}

/**
 * Two columns to be read along with other facts, since most decisions need both. A version that
 * was announced is in force from its moment on, whether or not anything has marked it so: every
 * process that asks about the same moment gets the same answer.
 */
export function lawColumns(marketplaceId: string, at: Instant) {
  return sql`
    (select jsonb_build_object('version', version, 'hash', hash, 'rules', rules,
        'parameters', parameters) from policy_version
      where marketplace_id = ${marketplaceId}
        and status in ('announced', 'in_force', 'superseded')
        and effective_from <= ${toDate(at)}
      order by effective_from desc limit 1) as policy,
    (select languages from marketplace where marketplace_id = ${marketplaceId}) as languages`;
}

/** Turns those columns into the law; before a marketplace's first version it is as shipped. */
export function rowToLaw(row: LawRow | undefined): Law {
  const stored = row?.policy ?? null;
  const said = stored === null ? shipped : samePolicy(stored);
  return { ...said, languages: row?.languages ?? [] };
}

type Said = Pick<Law, "policy" | "parameters">;

const shipped: Said = { policy: shippedPolicy, parameters: parametersOf({}) };
const policiesKeptMax = 100;
const policies = new Map<string, Said>();

/** Equal policies as one object: what the rules work out for a policy is kept by that object. */
function samePolicy({ version, hash, rules, parameters }: StoredPolicy): Said {
  const known = policies.get(hash);
  if (known !== undefined) return known;
  if (policies.size >= policiesKeptMax) policies.clear();
  const said: Said = {
    policy: { version, rules, complete: true },
    parameters: parametersOf(parameters),
  };
  policies.set(hash, said);
  return said;
}
