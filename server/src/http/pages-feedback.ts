import { errors } from "@candor/core/contract/errors.ts";
import { EditFeedbackBody, FeedbackDraft } from "@candor/core/contract/schemas/feedback.ts";
import { ExternalId, ReviewId } from "@candor/core/contract/schemas/shared.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type { Saying } from "@candor/web/storefront/feedback-shapes.ts";
import type { Finding } from "@candor/web/storefront/shapes.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { editFeedback, removeMyFeedback } from "../usecases/edit-feedback.ts";
import { orderForReview } from "../usecases/feedback-for-review.ts";
import { feedbackHints } from "../usecases/feedback-hints.ts";
import { getReview } from "../usecases/get-review.ts";
import { putDraft } from "../usecases/keep-draft.ts";
import { getFeedbackForm, listMyFeedback, listOrdersToRate } from "../usecases/my-feedback.ts";
import { getSeller, listSellerFeedback } from "../usecases/read-seller.ts";
import { submitFeedback } from "../usecases/submit-feedback.ts";
import { feedbackContent } from "./handlers/feedback.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

const feedbackPerPage = 20;

/** Sellers as shoppers see them, and what a buyer says of them. */
export function serveFeedback(kit: PageKit): void {
  serveSellers(kit);
  serveMine(kit);
  serveMove(kit);
  serveOrder(kit);
}

function serveSellers({ door, pages, get }: PageKit): void {
  const { deps } = door;
  get("/shop/sellers/:sellerId", async (visit, request) => {
    const { sellerId } = request.params as { sellerId: string };
    if (!ExternalId.safeParse(sellerId).success) return reject("seller_unknown");
    const { after } = request.query as { after?: string };
    const key = { marketplaceId: visit.marketplace.id, sellerId };
    const seller = await getSeller(deps, key);
    if (!seller.ok) return seller;
    const page = await listSellerFeedback(deps, { ...key, after, limit: feedbackPerPage });
    if (!page.ok) return page;
    const shown = { seller: seller.value, page: page.value, later: after !== undefined };
    return pages.sellerPage(visit.frame, shown);
  });
}

function serveMine({ door, pages, get }: PageKit): void {
  const { deps } = door;
  get("/shop/my-feedback", async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, request.url);
    const { after } = request.query as { after?: string };
    const page = await listMyFeedback(deps, { ...customer, after, limit: feedbackPerPage });
    if (!page.ok) return page;
    const orders = after === undefined ? await listOrdersToRate(deps, customer) : [];
    return pages.myFeedbackPage(visit.frame, {
      orders,
      page: page.value,
      later: after !== undefined,
    });
  });
}

/** From a review whose words are about the seller to the place where they count. */
function serveMove({ door, get }: PageKit): void {
  get("/shop/reviews/:reviewId/feedback", async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, request.url);
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const order = await orderForReview(door.deps, { ...customer, reviewId });
    // Without an open order the page says what can be spoken about, and from when.
    if (!order.ok) return reply.redirect("/shop/my-feedback", 303);
    const address = `/shop/orders/${encodeURIComponent(order.value)}/feedback`;
    return reply.redirect(`${address}?from=${reviewId}`, 303);
  });
}

type Attempt = {
  readonly saying: Saying | null;
  readonly refusal: Refusal<keyof typeof errors> | null;
  readonly reroutes: readonly { readonly productId: string; readonly title: string }[];
  readonly saved: boolean;
};

const untried: Attempt = { saying: null, refusal: null, reroutes: [], saved: false };

function serveOrder(kit: PageKit): void {
  const { door, pages, get, post } = kit;
  const { deps } = door;
  const path = "/shop/orders/:orderId/feedback";
  const show = async (visit: Visit, orderId: string, attempt: Attempt) => {
    const { customer } = visit;
    if (customer === null) return reject("forbidden");
    const form = await getFeedbackForm(deps, { ...customer, orderId });
    if (!form.ok) return form;
    const said = form.value.feedback;
    const kept: Saying =
      said === null
        ? { stars: null, reason: null, text: "" }
        : { stars: said.stars, reason: said.reason, text: said.text ?? "" };
    const { refusal } = attempt;
    return pages.feedbackPage(visit.frame, {
      form: form.value,
      saying: attempt.saying ?? kept,
      problem: refusal === null ? null : problemOf(refusal),
      findings: (refusal?.facts.findings ?? []) as readonly Finding[], // As the use case made them.
      reroutes: attempt.reroutes,
      saved: attempt.saved,
    });
  };

  get(path, async (visit, request, reply) => {
    if (visit.customer === null) return signIn(reply, request.url);
    const { saved, from } = request.query as { saved?: string; from?: string };
    const { orderId } = request.params as { orderId: string };
    if (!ExternalId.safeParse(orderId).success) return reject("not_found");
    // Words of a review that turned out to be about the seller come along.
    const review =
      from === undefined || !ReviewId.safeParse(from).success
        ? null
        : await getReview(deps, { ...visit.customer, reviewId: from });
    const moved = review?.ok === true ? { ...untried, saying: movedWords(review.value) } : untried;
    return show(visit, orderId, { ...moved, saved: saved !== undefined });
  });

  post(path, async (visit, request, reply) => {
    const { orderId } = request.params as { orderId: string };
    if (visit.customer === null) return signIn(reply, "/shop/my-feedback");
    if (!ExternalId.safeParse(orderId).success) return reject("not_found");
    const tried = await send(kit, visit, request, reply);
    return "saying" in tried ? show(visit, orderId, tried) : tried;
  });

  post(`${path}/removal`, async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, "/shop/my-feedback");
    const { feedbackId } = request.body as Form;
    const taken = await removeMyFeedback(deps, { ...customer, feedbackId: feedbackId ?? "" });
    return taken.ok ? reply.redirect("/shop/my-feedback", 303) : taken;
  });
}

/** Posts or changes feedback, or moves its words to where they belong. */
async function send(
  { door: { deps } }: PageKit,
  { customer }: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Attempt | FastifyReply> {
  if (customer === null) return signIn(reply, "/shop/my-feedback");
  const form = request.body as Form;
  const { orderId } = request.params as { orderId: string };
  const saying = sayingOf(form);
  const failed = (refusal: Attempt["refusal"]): Attempt => {
    if (refusal !== null) reply.code(errors[refusal.code].status);
    return { ...untried, saying, refusal };
  };
  if (form.reroute !== undefined) {
    const draft = { productId: form.reroute, stars: saying.stars, title: "", body: saying.text };
    const kept = await putDraft(deps, { ...customer, ...draft });
    if (!kept.ok) return failed(kept);
    return reply.redirect(`/shop/products/${encodeURIComponent(form.reroute)}/review`, 303);
  }
  const draft = { stars: saying.stars, reason: saying.reason, text: saying.text };
  const version = Number(form.version);
  const read =
    form.version === undefined
      ? FeedbackDraft.safeParse(draft)
      : EditFeedbackBody.safeParse({ ...draft, version });
  if (!read.success) return failed(reject("invalid_request"));
  const content = feedbackContent(read.data);
  if (form.act !== "post_anyway") {
    const reroutes = await feedbackHints(deps, { ...customer, orderId, text: content.text });
    if (reroutes.length > 0) return { ...failed(null), reroutes };
  }
  const known = await getFeedbackForm(deps, { ...customer, orderId });
  const feedbackId = known.ok ? known.value.feedback?.feedbackId : undefined;
  const done =
    feedbackId === undefined || form.version === undefined
      ? await submitFeedback(deps, { ...customer, orderId, content })
      : await editFeedback(deps, { ...customer, feedbackId, version, content });
  if (!done.ok) return failed(done);
  return reply.redirect(`/shop/orders/${encodeURIComponent(orderId)}/feedback?saved=1`, 303);
}

/** What was said, as it came: nothing is lost where it could not be taken. */
function sayingOf({ stars, reason, text = "" }: Form): Saying {
  const read = FeedbackDraft.shape.stars.safeParse(Number(stars));
  const chosen = FeedbackDraft.shape.reason.safeParse(reason);
  return {
    stars: read.success ? read.data : null,
    reason: chosen.success ? (chosen.data ?? null) : null,
    text: text.replaceAll("\r\n", "\n"),
  };
}

const movedWords = ({ stars, body }: { stars: number; body: string | null }): Saying => ({
  stars,
  reason: null,
  text: body ?? "",
});
