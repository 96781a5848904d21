import type { Instant } from "@candor/core/kernel/instant.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Tables } from "../src/db/tables.generated.ts";
import { market } from "./world.ts";

/** What a test says of the law; what it leaves out is as shipped. */
export type TestLaw = {
  readonly marketplaceId?: string;
  readonly version?: string;
  readonly since?: Instant;
  readonly rules?: Policy["rules"];
  readonly parameters?: Partial<ParameterValues>;
};

/** Puts a version into force that was announced in time: `lawIs(db, { parameters: { ... } })`. */
export async function lawIs(db: Kysely<Tables>, law: TestLaw): Promise<void> {
  const { marketplaceId = market, version = "2.0.0", since = 0, rules = {}, parameters = {} } = law;
  const announced = new Date(since - 20 * dayMs);
  const said = stableJson({ version, rules, parameters });
  await sql`
    insert into policy_version (marketplace_id, version, status, basis, state, document, hash,
      rules, parameters, reason, announced_at, effective_from, created_at, updated_at)
    values (${marketplaceId}, ${version}, 'announced', 'notice', '{"status":"announced"}'::jsonb,
      ${said}, ${said}, ${JSON.stringify(rules)}::jsonb, ${JSON.stringify(parameters)}::jsonb,
      'A test.', ${announced}, ${new Date(since)}, ${announced}, ${announced})`.execute(db);
}
