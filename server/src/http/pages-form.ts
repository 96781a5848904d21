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
import { addPhotos, afterPhotos, unreadPhotos } from "./pages-add-photos.ts";
import type { Visit } from "./pages-context.ts";
import { type FormWithFiles, formWithFiles } from "./pages-files.ts";
import { judgingOf, problemOf, signIn, writingOf } from "./pages-writing.ts";

/** The form for a new review: shown, kept as a draft, and sent. */
export function serveForm(kit: PageKit): void {
  const path = "/shop/products/:productId/review";
  kit.get(path, (visit, request, reply) => showForm(kit, visit, request, reply));
  kit.post(path, async (visit, request, reply) => {
    const read = await formWithFiles(request);
    if (!read.ok) return reject(unreadPhotos[read.code]);
    const { act } = read.value.form;
    return act === "draft"
      ? keepDraft(kit, visit, { request, reply, sent: read.value })
      : sendReview(kit, visit, { request, reply, sent: read.value });
  });
}

type Sent = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly sent: FormWithFiles;
};

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

async function keepDraft({ door }: PageKit, { customer }: Visit, { request, reply, sent }: Sent) {
  if (customer === null) return signIn(reply, request.url);
  const key = keyOf(customer, request);
  if (key === null) return reject("product_unknown");
  const draft = DraftBody.safeParse(writingOf(sent.form));
  if (!draft.success) return reject("invalid_request");
  const kept = await putDraft(door.deps, { ...key, ...draft.data });
  return kept.ok ? reply.redirect(request.url, 303) : kept;
}

async function sendReview(kit: PageKit, visit: Visit, { request, reply, sent }: Sent) {
  const { door, pages } = kit;
  const { deps } = door;
  const { customer, frame } = visit;
  if (customer === null) return signIn(reply, request.url);
  const key = keyOf(customer, request);
  if (key === null) return reject("product_unknown");
  const product = await getProduct(deps, key);
  if (!product.ok) return product;
  const writing = writingOf(sent.form);
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
  if (typeof reviewId === "string") {
    if (sent.files.length === 0) return reply.redirect(`/shop/reviews/${reviewId}`, 303);
    const why = await addPhotos(kit, { ...customer, reviewId }, sent);
    return reply.redirect(afterPhotos(reviewId, why), 303);
  }
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
