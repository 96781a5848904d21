import { errors } from "@candor/core/contract/errors.ts";
import { DraftBody, SubmitReviewBody } from "@candor/core/contract/schemas/reviews.ts";
import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { reject } from "@candor/core/kernel/result.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { getReviewEligibility } from "../usecases/get-review-eligibility.ts";
import { getDraft, putDraft } from "../usecases/keep-draft.ts";
import { getProduct } from "../usecases/read-product.ts";
import { submitReview } from "../usecases/submit-review.ts";
import { contentOf } from "./handlers/reviews.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, judgingOf, problemOf, signIn, writingOf } from "./pages-writing.ts";

/** The form for a new review: shown, kept as a draft, and sent. */
export function serveForm(kit: PageKit): void {
  const path = "/shop/products/:productId/review";
  kit.get(path, (visit, request, reply) => showForm(kit, visit, request, reply));
  kit.post(path, (visit, request, reply) =>
    (request.body as Form).act === "draft"
      ? keepDraft(kit, visit, request, reply)
      : sendReview(kit, visit, request, reply),
  );
}

async function showForm(
  { door, pages }: PageKit,
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { deps } = door;
  const { customer, frame } = visit;
  if (customer === null) return signIn(reply, request.url);
  const key = keyOf(customer, request);
  if (key === null) return reject("product_unknown");
  const product = await getProduct(deps, key);
  if (!product.ok) return product;
  const eligible = await getReviewEligibility(deps, key);
  if (!eligible.ok) return eligible;
  const { code, title, remedy, facts, reviewId } = eligible.value;
  if (code !== null) {
    const problem = { code, title: title ?? "", remedy: remedy ?? "", facts, findings: [] };
    return pages.notEligiblePage(frame, { product: product.value, problem, reviewId });
  }
  const draft = await getDraft(deps, key);
  return pages.writePage(frame, {
    product: product.value,
    writing: draft.ok ? draft.value : { stars: null, title: "", body: "" },
    savedAt: draft.ok ? instantToIso(draft.value.updatedAt) : null,
    faults: {},
    problem: null,
    judging: await judgingOf(visit),
  });
}

async function keepDraft(
  { door }: PageKit,
  { customer }: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (customer === null) return signIn(reply, request.url);
  const key = keyOf(customer, request);
  if (key === null) return reject("product_unknown");
  const draft = DraftBody.safeParse(writingOf(request.body as Form));
  if (!draft.success) return reject("invalid_request");
  const kept = await putDraft(door.deps, { ...key, ...draft.data });
  return kept.ok ? reply.redirect(request.url, 303) : kept;
}

async function sendReview(
  { door, pages }: PageKit,
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { deps } = door;
  const { customer, frame } = visit;
  if (customer === null) return signIn(reply, request.url);
  const key = keyOf(customer, request);
  if (key === null) return reject("product_unknown");
  const product = await getProduct(deps, key);
  if (!product.ok) return product;
  const writing = writingOf(request.body as Form);
  const form = { product: product.value, writing, savedAt: null, judging: await judgingOf(visit) };
  const written = SubmitReviewBody.safeParse({ ...writing, productId: key.productId });
  if (!written.success) {
    reply.code(422);
    return pages.writePage(frame, { ...form, faults: faultsOf(written.error), problem: null });
  }
  const content = contentOf(written.data);
  const review = await submitReview(deps, {
    ...key,
    content,
    experienceDate: null,
    preReleaseBasis: null,
  });
  // A refused text is kept as a review too, and so has a page with its marked words.
  const reviewId = review.ok ? review.value.reviewId : review.facts.reviewId;
  if (typeof reviewId === "string") return reply.redirect(`/shop/reviews/${reviewId}`, 303);
  if (review.ok) throw new Error("a submitted review has no id");
  reply.code(errors[review.code].status);
  return pages.writePage(frame, { ...form, faults: {}, problem: problemOf(review) });
}

function keyOf(customer: NonNullable<Visit["customer"]>, request: FastifyRequest) {
  const { productId } = request.params as { productId: string };
  return ExternalId.safeParse(productId).success ? { ...customer, productId } : null;
}

function faultsOf(error: z.ZodError) {
  const fields = new Set(error.issues.map(({ path }) => path[0]));
  return { stars: fields.has("stars"), text: fields.has("title") || fields.has("body") };
}
