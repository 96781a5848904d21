import { decide, initial } from "@candor/core/domain/policy-version/policy-version.ts";
import { shippedDocument } from "@candor/core/policy/versions/document.ts";
import type { Tx } from "../db/database.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import {
  beginningOf,
  lockPolicies,
  type PolicyRow,
  policiesDue,
  policyVersions,
} from "../store/policy-versions.ts";
import type { Deps } from "./deps.ts";
import { recordPolicy, wordingOf } from "./record-policy.ts";

/** What came into force where. */
export type Adopted = { readonly marketplaceId: string; readonly version: string };

/**
 * Marks which version judges, in every marketplace. It only writes down what the moments already
 * say: screening asks the moments, so a late run changes no decision. A marketplace without a
 * version begins with what ships, and keeps it until another is announced.
 */
export async function adoptPolicies(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
): Promise<readonly Adopted[]> {
  const adopted: Adopted[] = [];
  for (const marketplaceId of await marketplaceIds(deps.db.kysely)) {
    if (!(await hasWork(deps, marketplaceId))) continue;
    const versions = await deps.db.transaction(async (tx) => {
      await lockPolicies(tx, marketplaceId);
      return [...(await begin(tx, deps, marketplaceId)), ...(await adopt(tx, deps, marketplaceId))];
    });
    adopted.push(...versions.map((version) => ({ marketplaceId, version })));
  }
  return adopted;
}

type AdoptDeps = Pick<Deps, "clock" | "ledger">;

async function hasWork({ db, clock }: Pick<Deps, "db" | "clock">, marketplaceId: string) {
  const beginning = await beginningOf(db.kysely, marketplaceId);
  if (beginning?.hasVersion === false) return true;
  return (await policiesDue(db.kysely, marketplaceId, clock.now())).length > 0;
}

async function begin(tx: Tx, deps: AdoptDeps, marketplaceId: string): Promise<readonly string[]> {
  const beginning = await beginningOf(tx, marketplaceId);
  const rows = await policyVersions(tx, marketplaceId);
  // Terms that somebody already announced here are not preceded by others.
  if (beginning === null || beginning.hasVersion || rows.some(isInForce)) return [];
  const wording = wordingOf(shippedDocument());
  const { version } = shippedDocument();
  const row = rows.find((one) => one.version === version) ?? null;
  const { hash } = wording;
  const since = Math.min(beginning.since, deps.clock.now());
  const decision = decide(row?.state ?? initial, { type: "begin", hash, since }, deps.clock.now());
  if (!decision.ok) return [];
  await recordPolicy(tx, deps, { marketplaceId, version, row, wording }, decision.events);
  return [version];
}

async function adopt(tx: Tx, deps: AdoptDeps, marketplaceId: string): Promise<readonly string[]> {
  const at = deps.clock.now();
  const adopted: string[] = [];
  for (const row of await policiesDue(tx, marketplaceId, at)) {
    const decision = decide(row.state, { type: "adopt" }, at);
    if (!decision.ok) continue;
    const rows = await policyVersions(tx, marketplaceId);
    for (const old of rows.filter(isInForce)) {
      const replaced = decide(old.state, { type: "supersede", by: row.version }, at);
      if (!replaced.ok) continue;
      await recordPolicy(tx, deps, { ...old, row: old }, replaced.events);
    }
    await recordPolicy(tx, deps, { ...row, row }, decision.events);
    adopted.push(row.version);
  }
  return adopted;
}

const isInForce = ({ state }: PolicyRow) => state.status === "in_force";
