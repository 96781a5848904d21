import { errors } from "@candor/core/contract/errors.ts";
import { ExternalId, ReviewId } from "@candor/core/contract/schemas/shared.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type { Finding } from "@candor/web/storefront/shapes.ts";
import { z } from "zod";
import { listSellerReviews } from "../usecases/list-seller-reviews.ts";
import { postReviewReply, withdrawReviewReply } from "../usecases/reply-to-review.ts";
import { getSellerSettings, putSellerSettings } from "../usecases/seller-settings.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

const path = "/seller/reviews";
const reviewsPerPage = 20;
const Query = z.object({
  show: z.enum(["all", "not_replied", "replied", "reported"]).catch("all"),
  product: ExternalId.nullable().catch(null),
  words: z
    .string()
    .trim()
    .max(200)
    .catch("")
    .transform((text) => text || null),
  after: z.string().max(500).optional().catch(undefined),
});
type Failed = {
  readonly refusal: Refusal<keyof typeof errors>;
  readonly reviewId: string;
  readonly text: string;
};

/** Reviews of what a seller sells: read, replied to and reported; of their authors nothing. */
export function serveSellerReviews({ door: { deps }, pages, get, post }: PageKit): void {
  const show = async (visit: Visit, query: unknown, failed: Failed | null) => {
    if (visit.seller === null) return reject("forbidden");
    const { product: productId, after, ...asked } = Query.parse(query);
    const { marketplaceId, sellerId } = visit.seller;
    const wish = { marketplaceId, sellerId, productId, ...asked };
    const found = await listSellerReviews(deps, { ...wish, after, limit: reviewsPerPage });
    if (!found.ok) return found;
    const { products, ...page } = found.value;
    return pages.sellerReviewsPage(visit.frame, {
      ...{ asked: { ...asked, productId }, products, page, later: after !== undefined },
      weeklyDigest: (await getSellerSettings(deps, visit.seller)).weeklyDigest,
      failed:
        failed === null
          ? null
          : {
              ...{ reviewId: failed.reviewId, text: failed.text },
              problem: problemOf(failed.refusal),
              // As the use case made them.
              findings: (failed.refusal.facts.findings ?? []) as readonly Finding[],
            },
    });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    return show(visit, request.query, null);
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    if (visit.seller === null) return reject("forbidden");
    const { digest } = request.body as Form;
    await putSellerSettings(deps, visit.seller, { weeklyDigest: digest === "on" });
    return reply.redirect(`${path}#digest`, 303);
  });
  post(`${path}/:reviewId/reply`, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    if (visit.seller === null) return reject("forbidden");
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const { text = "", act } = request.body as Form;
    const key = { marketplaceId: visit.seller.marketplaceId, sellerId: visit.seller.sellerId };
    const done =
      act === "withdraw"
        ? await withdrawReviewReply(deps, { ...key, reviewId })
        : text.trim() === ""
          ? reject("invalid_request")
          : await postReviewReply(deps, { ...key, reviewId, text });
    if (done.ok) return reply.redirect(`${path}#${reviewId}`, 303);
    reply.code(errors[done.code].status);
    return show(visit, {}, { refusal: done, reviewId, text });
  });
}
