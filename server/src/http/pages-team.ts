import { reject } from "@candor/core/kernel/result.ts";
import { readTeam } from "../usecases/seller-team.ts";
import type { PageKit } from "./pages.ts";
import { signIn } from "./pages-writing.ts";

/** Who acts for a seller, and who is declared to be tied to them. */
export function serveTeam({ door, pages, get }: PageKit): void {
  get("/seller/team", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.seller === null) return reject("forbidden");
    const { marketplaceId, sellerId, userId } = visit.seller;
    const team = await readTeam(door.deps, { marketplaceId, sellerId });
    return pages.teamPage(visit.frame, { ...team, self: userId });
  });
}
