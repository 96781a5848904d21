import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { reject } from "@candor/core/kernel/result.ts";
import { readAccountHealth } from "../usecases/account-health.ts";
import { getSeller } from "../usecases/read-seller.ts";
import type { PageKit } from "./pages.ts";
import { signIn } from "./pages-writing.ts";

/** Where a seller stands: the seller's own page, and the same for the desk. */
export function serveStanding({ door, pages, get }: PageKit): void {
  const { deps } = door;

  get("/seller/standing", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.seller === null) return reject("forbidden");
    const { marketplaceId, sellerId } = visit.seller;
    const health = await readAccountHealth(deps, { marketplaceId, sellerId });
    if (!health.ok) return health;
    return pages.standingPage(visit.frame, { health: health.value, seller: null });
  });

  get("/desk/sellers/:sellerId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.moderator === null) return reject("forbidden");
    const { marketplaceId } = visit.moderator;
    const { sellerId } = request.params as { sellerId: string };
    if (!ExternalId.safeParse(sellerId).success) return reject("seller_unknown");
    const health = await readAccountHealth(deps, { marketplaceId, sellerId });
    if (!health.ok) return health;
    const seller = await getSeller(deps, { marketplaceId, sellerId });
    const name = seller.ok ? seller.value.name : sellerId;
    return pages.standingPage(visit.frame, { health: health.value, seller: name });
  });
}
