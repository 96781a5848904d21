import { reject } from "@candor/core/kernel/result.ts";
import { z } from "zod";
import { chooseDeskLook } from "../usecases/desk-settings.ts";
import { ownAddress } from "./demo-sign-in.ts";
import type { PageKit } from "./pages.ts";
import { signIn } from "./pages-writing.ts";

const Look = z.object({
  pictures: z.enum(["plain", "grey", "blurred", "blurred_grey"]),
  texts: z.enum(["plain", "covered"]),
  returnTo: z.string().max(2_000).default("/desk"),
});

/** How a moderator looks at the desk, kept for each of them. */
export function serveDeskSettings({ door: { deps }, post }: PageKit): void {
  post("/desk/settings", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk");
    if (visit.moderator === null) return reject("forbidden");
    const chosen = Look.safeParse(request.body);
    if (!chosen.success) return reject("invalid_request");
    const { returnTo, ...look } = chosen.data;
    const { marketplaceId, userId } = visit.moderator;
    await chooseDeskLook(deps, { marketplaceId, userId, ...look });
    return reply.redirect(ownAddress(returnTo), 303);
  });
}
