import type { Policy } from "@candor/core/policy/kit/policy.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { listMarketplaces } from "./read-catalogue.ts";

/** Each marketplace with the policy that judges there now. */
export async function policiesInForce({
  db,
  clock,
}: Pick<Deps, "db" | "clock">): Promise<
  readonly { readonly marketplaceId: string; readonly policy: Policy }[]
> {
  const inForce = [];
  for (const { id } of await listMarketplaces({ db })) {
    const { policy } = await lawAt(db.kysely, id, clock.now());
    inForce.push({ marketplaceId: id, policy });
  }
  return inForce;
}
