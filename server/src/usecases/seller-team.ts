import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { declaredTiesOf, teamOf } from "../store/seller-team.ts";
import type { Deps } from "./deps.ts";

const lookUpDays = 90;

/**
 * Who acts for a seller and who is tied to them. Accounts and roles are the marketplace's; what is
 * told here is what is on record of each person (POLICY ENF-010), and the ties that were declared.
 */
export async function readTeam(
  { db, clock }: Pick<Deps, "db" | "clock">,
  seller: { readonly marketplaceId: string; readonly sellerId: string },
) {
  const [members, ties] = await Promise.all([
    teamOf(db.kysely, seller, clock.now() - lookUpDays * dayMs),
    declaredTiesOf(db.kysely, seller),
  ]);
  return {
    lookUpDays,
    members: members.map(({ lastAt, ...member }) => ({ ...member, lastAt: instantToIso(lastAt) })),
    ties: ties.map(({ since, until, ...tie }) => ({
      ...tie,
      since: instantToIso(since),
      until: until === null ? null : instantToIso(until),
    })),
  };
}
