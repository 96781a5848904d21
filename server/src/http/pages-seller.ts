import { errors } from "@candor/core/contract/errors.ts";
import {
  AppealBody,
  FeedbackId,
  RemovalRequestBody,
  ResponseBody,
} from "@candor/core/contract/schemas/feedback.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type { Finding } from "@candor/web/storefront/shapes.ts";
import {
  postFeedbackResponse,
  withdrawFeedbackResponse,
} from "../usecases/post-feedback-response.ts";
import { listChangingFamilies } from "../usecases/read-families.ts";
import { getSeller, getSellerMetrics } from "../usecases/read-seller.ts";
import {
  appealFeedbackRemoval,
  requestFeedbackRemoval,
} from "../usecases/request-feedback-removal.ts";
import { getOwnFeedback, listOwnFeedback } from "../usecases/sellers-feedback.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

const feedbackPerPage = 20;
const familiesPerPage = 10;

type Seller = NonNullable<Visit["seller"]>;
type Failed = Refusal<keyof typeof errors> | null;

/** What a seller sees of the feedback about them, answers, and asks about. */
export function serveSeller({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  get("/seller/feedback", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.seller === null) return reject("forbidden");
    const { marketplaceId, sellerId } = visit.seller;
    const { after } = request.query as { after?: string };
    const limit = feedbackPerPage;
    const page = await listOwnFeedback(deps, { marketplaceId, sellerId, after, limit });
    if (!page.ok) return page;
    const metrics = await getSellerMetrics(deps, { marketplaceId, sellerId });
    const later = after !== undefined;
    return pages.sellerFeedbackPage(visit.frame, { metrics, page: page.value, later });
  });

  get("/seller/variations", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.seller === null) return reject("forbidden");
    const { marketplaceId, sellerId } = visit.seller;
    const { after } = request.query as { after?: string };
    const input = { marketplaceId, sellerId, after, limit: familiesPerPage };
    const page = await listChangingFamilies(deps, input);
    if (!page.ok) return page;
    return pages.familiesPage(visit.frame, { page: page.value, later: after !== undefined });
  });

  const show = async (visit: Visit, feedbackId: string, failed: Failed, attempt: string) => {
    if (visit.seller === null) return reject("forbidden");
    if (!FeedbackId.safeParse(feedbackId).success) return reject("not_found");
    const { marketplaceId, sellerId } = visit.seller;
    const feedback = await getOwnFeedback(deps, { marketplaceId, sellerId, feedbackId });
    if (!feedback.ok) return feedback;
    const seller = await getSeller(deps, { marketplaceId, sellerId });
    return pages.ownFeedbackPage(visit.frame, {
      feedback: feedback.value,
      seller: seller.ok ? seller.value.name : sellerId,
      answerCharsMax: feedback.value.responseCharsMax,
      attempt,
      problem: failed === null ? null : problemOf(failed),
      findings: (failed?.facts.findings ?? []) as readonly Finding[], // As the use case made them.
    });
  };

  get("/seller/feedback/:feedbackId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { feedbackId } = request.params as { feedbackId: string };
    return show(visit, feedbackId, null, "");
  });

  post("/seller/feedback/:feedbackId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/seller/feedback");
    if (visit.seller === null) return reject("forbidden");
    const { feedbackId } = request.params as { feedbackId: string };
    const form = request.body as Form;
    const failed = await act(deps, { ...visit.seller, feedbackId }, form);
    if (failed === null) return reply.redirect(`/seller/feedback/${feedbackId}`, 303);
    reply.code(errors[failed.code].status);
    return show(visit, feedbackId, failed, form.text ?? "");
  });
}

/** Does what the button says; null where it was done. */
async function act(
  deps: PageKit["door"]["deps"],
  { marketplaceId, sellerId, feedbackId }: Seller & { readonly feedbackId: string },
  form: Form,
): Promise<Failed> {
  const key = { marketplaceId, sellerId, feedbackId };
  const done = (result: { readonly ok: true } | NonNullable<Failed>): Failed =>
    result.ok ? null : result;
  if (form.ground !== undefined) {
    const body = RemovalRequestBody.safeParse({ ground: form.ground });
    if (!body.success) return reject("invalid_request");
    return done(await requestFeedbackRemoval(deps, { ...key, ...body.data }));
  }
  if (form.act === "withdraw") return done(await withdrawFeedbackResponse(deps, key));
  if (form.act === "appeal") {
    const body = AppealBody.safeParse({ reason: form.reason });
    if (!body.success) return reject("reason_required");
    return done(await appealFeedbackRemoval(deps, { ...key, ...body.data }));
  }
  const body = ResponseBody.safeParse({ text: form.text?.replaceAll("\r\n", "\n") });
  if (!body.success) return reject("invalid_request");
  return done(await postFeedbackResponse(deps, { ...key, ...body.data }));
}
