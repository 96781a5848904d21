import { errors } from "@candor/core/contract/errors.ts";
import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { reject } from "@candor/core/kernel/result.ts";
import { listSellerOrders } from "../usecases/list-seller-orders.ts";
import { acknowledgePolicyNotice } from "../usecases/policy-notices.ts";
import { requestReview } from "../usecases/request-review.ts";
import { putSellerSettings } from "../usecases/seller-settings.ts";
import { readToday } from "../usecases/seller-today.ts";
import type { PageKit } from "./pages.ts";
import { withTexts } from "./pages-failed-message.ts";
import { type Form, signIn } from "./pages-writing.ts";

const ordersPerPage = 20;

/** The seller's first page, and the orders. */
export function serveConsole(kit: PageKit): void {
  serveToday(kit);
  serveOrders(kit);
}

function serveToday({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  get("/seller", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.seller === null) return reject("forbidden");
    const { marketplaceId, sellerId } = visit.seller;
    const key = { marketplaceId, sellerId };
    const today = await readToday(deps, key);
    if (!today.ok) return today;
    const { paused, ...rest } = today.value;
    return pages.todayPage(visit.frame, {
      ...rest,
      paused: paused.map(({ name, findings }) => {
        const [why] = withTexts(findings, visit.frame);
        return { name, why: why === undefined ? "" : `${why.message} ${why.suggestion}` };
      }),
    });
  });
  post("/seller", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/seller");
    if (visit.seller === null) return reject("forbidden");
    const { version, automatic } = request.body as Form;
    if (automatic !== undefined) {
      await putSellerSettings(deps, visit.seller, { automaticRequests: automatic === "on" });
    } else {
      const read = await acknowledgePolicyNotice(deps, { ...visit.seller, version: version ?? "" });
      if (!read.ok) return read;
    }
    return reply.redirect("/seller", 303);
  });
}

function serveOrders({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  get("/seller/orders", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.seller === null) return reject("forbidden");
    const { after, asked } = request.query as { after?: string; asked?: string };
    const page = await listSellerOrders(deps, { ...visit.seller, after, limit: ordersPerPage });
    if (!page.ok) return page;
    const later = after !== undefined;
    return pages.ordersPage(visit.frame, { page: page.value, later, asked: asked !== undefined });
  });
  post("/seller/orders/:orderId/request", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/seller/orders");
    if (visit.seller === null) return reject("forbidden");
    const { orderId } = request.params as { orderId: string };
    if (!ExternalId.safeParse(orderId).success) return reject("not_found");
    const { marketplaceId, sellerId } = visit.seller;
    const taken = await requestReview(deps, { marketplaceId, sellerId, orderId });
    if (!taken.ok) {
      reply.code(errors[taken.code].status);
      return taken;
    }
    return reply.redirect("/seller/orders?asked=1", 303);
  });
}
