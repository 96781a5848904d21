import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Policy, shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import {
  type ParameterRow,
  type ParameterValues,
  parametersAt,
} from "@candor/core/policy/parameters.ts";
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
  readonly policy: Policy | null;
  readonly parameters: readonly ParameterRow[] | null;
  readonly languages: readonly string[] | null;
};

/** The policy version and the parameters in force at a moment. */
export async function lawAt(db: Kysely<Tables>, marketplaceId: string, at: Instant): Promise<Law> {
  const { rows } = await sql<LawRow>`select ${lawColumns(marketplaceId, at)}`.execute(db);
  return rowToLaw(rows[0], at);
}

/**
 * Three columns to be read along with other facts, since most decisions need both. A version that
 * was announced is in force from its date on, whether or not anything has marked it so.
 */
export function lawColumns(marketplaceId: string, at: Instant) {
  const moment = toDate(at);
  return sql`
    (select jsonb_build_object('version', version, 'rules', rules) from policy_version
      where marketplace_id = ${marketplaceId} and status <> 'draft' and effective_from <= ${moment}
      order by effective_from desc limit 1) as policy,
    (select jsonb_agg(jsonb_build_object('key', key, 'value', value,
        'effectiveFrom', extract(epoch from effective_from) * 1000)) from policy_parameter
      where marketplace_id = ${marketplaceId} and effective_from <= ${moment}) as parameters,
    (select languages from marketplace where marketplace_id = ${marketplaceId}) as languages`;
}

/** Turns those columns into the law; what no row says is as shipped. */
export function rowToLaw(row: LawRow | undefined, at: Instant): Law {
  return {
    policy: row?.policy == null ? shippedPolicy : samePolicy(row.policy),
    parameters: parametersAt(row?.parameters ?? [], at),
    languages: row?.languages ?? [],
  };
}

const policiesKeptMax = 100;
const policies = new Map<string, Policy>();

/** Equal policies as one object: what the rules work out for a policy is kept by that object. */
function samePolicy(policy: Policy): Policy {
  const text = JSON.stringify(policy);
  const known = policies.get(text);
  if (known !== undefined) return known;
  if (policies.size >= policiesKeptMax) policies.clear();
  policies.set(text, policy);
  return policy;
}
