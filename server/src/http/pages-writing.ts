import { errors } from "@candor/core/contract/errors.ts";
import {
  DraftBody,
  EditReviewBody,
  SubmitReviewBody,
} from "@candor/core/contract/schemas/reviews.ts";
import { ExternalId, ReviewId } from "@candor/core/contract/schemas/shared.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import type { Judging, Problem, Writing } from "@candor/web/storefront/shapes.ts";
import type { FastifyReply } from "fastify";
import type { z } from "zod";
import type { AuthorView } from "../usecases/author-view.ts";
import { deleteReview } from "../usecases/delete-review.ts";
import { editReview } from "../usecases/edit-review.ts";
import { getReview } from "../usecases/get-review.ts";
import { getReviewEligibility } from "../usecases/get-review-eligibility.ts";
import { getDraft, putDraft } from "../usecases/keep-draft.ts";
import { listMyReviews } from "../usecases/list-author-reviews.ts";
import { productTitles } from "../usecases/read-catalogue.ts";
import { getProduct } from "../usecases/read-product.ts";
import { submitReview } from "../usecases/submit-review.ts";
import { contentOf } from "./handlers/reviews.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";

const reviewsPerPage = 20;

type Customer = NonNullable<Visit["customer"]>;
type Form = Readonly<Record<string, string | undefined>>;

/** The pages on which a customer writes, changes and finds their own reviews. */
export function serveWriting(kit: PageKit): void {
  serveForm(kit);
  serveStatus(kit);
  serveMine(kit);
}

function serveForm({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const path = "/shop/products/:productId/review";

  get(path, async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, request.url);
    const { productId } = request.params as { productId: string };
    if (!ExternalId.safeParse(productId).success) return reject("product_unknown");
    const product = await getProduct(deps, { ...customer, productId });
    if (!product.ok) return product;
    const eligible = await getReviewEligibility(deps, { ...customer, productId });
    if (!eligible.ok) return eligible;
    const { code, title, remedy, facts, reviewId } = eligible.value;
    if (code !== null) {
      const problem = { code, title: title ?? "", remedy: remedy ?? "", facts, findings: [] };
      return pages.notEligiblePage(visit.frame, { product: product.value, problem, reviewId });
    }
    const draft = await getDraft(deps, { ...customer, productId });
    return pages.writePage(visit.frame, {
      product: product.value,
      writing: draft.ok ? draft.value : { stars: null, title: "", body: "" },
      savedAt: draft.ok ? instantToIso(draft.value.updatedAt) : null,
      problems: {},
      judging: await judgingOf(visit),
    });
  });

  post(path, async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, request.url);
    const { productId } = request.params as { productId: string };
    if (!ExternalId.safeParse(productId).success) return reject("product_unknown");
    const form = request.body as Form;
    const writing = writingOf(form);
    if (form.act === "draft") {
      const draft = DraftBody.safeParse(writing);
      if (!draft.success) return reject("invalid_request");
      const kept = await putDraft(deps, { ...customer, productId, ...draft.data });
      return kept.ok ? reply.redirect(request.url, 303) : kept;
    }
    const product = await getProduct(deps, { ...customer, productId });
    if (!product.ok) return product;
    const written = SubmitReviewBody.safeParse({ ...writing, productId });
    if (!written.success) {
      reply.code(422);
      return pages.writePage(visit.frame, {
        product: product.value,
        writing,
        savedAt: null,
        problems: problemsOf(written.error),
        judging: await judgingOf(visit),
      });
    }
    const review = await submitReview(deps, {
      ...customer,
      productId,
      content: contentOf(written.data),
      experienceDate: null,
      preReleaseBasis: null,
    });
    const reviewId = review.ok ? review.value.reviewId : review.facts.reviewId;
    if (typeof reviewId === "string") return reply.redirect(`/shop/reviews/${reviewId}`, 303);
    if (review.ok) throw new Error("a submitted review has no id");
    const problem = problemOf(review);
    reply.code(errors[review.code].status);
    return pages.notEligiblePage(visit.frame, {
      product: product.value,
      problem,
      reviewId: null,
    });
  });
}

function serveStatus({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const path = "/shop/reviews/:reviewId";

  const show = async (visit: Visit, customer: Customer, reviewId: string, failed: Failed) => {
    const review = await getReview(deps, { ...customer, reviewId });
    if (!review.ok) return review;
    const { productId } = review.value;
    const titles = await productTitles(deps, { ...customer, productIds: [productId] });
    return pages.statusPage(visit.frame, {
      product: { productId, title: titles[productId] ?? productId },
      review: withRuleTitles(review.value),
      judging: await judgingOf(visit),
      ...failed,
    });
  };

  get(path, async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, request.url);
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    return show(visit, customer, reviewId, { attempt: null, problem: null });
  });

  post(path, async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, request.url);
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const form = request.body as Form;
    const attempt = writingOf(form);
    const version = Number(form.version);
    const change = EditReviewBody.safeParse({ ...attempt, version });
    if (!change.success) {
      reply.code(422);
      const problem = problemOf(reject("invalid_request"));
      return show(visit, customer, reviewId, { attempt, problem });
    }
    const content = contentOf(change.data);
    const review = await editReview(deps, { ...customer, reviewId, version, content });
    // A refused change is kept as a version, so its own page shows the marked words.
    if (review.ok || review.code === "review_refused") return reply.redirect(request.url, 303);
    if (review.code === "not_found") return review;
    reply.code(errors[review.code].status);
    return show(visit, customer, reviewId, { attempt, problem: problemOf(review) });
  });

  post(`${path}/deletion`, async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, "/shop/my-reviews");
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const deleted = await deleteReview(deps, { ...customer, reviewId });
    return deleted.ok ? reply.redirect(`/shop/reviews/${reviewId}`, 303) : deleted;
  });
}

function serveMine({ door, pages, get }: PageKit): void {
  const { deps } = door;
  get("/shop/my-reviews", async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, request.url);
    const { after } = request.query as { after?: string };
    const page = await listMyReviews(deps, { ...customer, after, limit: reviewsPerPage });
    if (!page.ok) return page;
    const productIds = page.value.items.map(({ productId }) => productId);
    const titles = await productTitles(deps, { ...customer, productIds });
    return pages.minePage(visit.frame, { page: page.value, titles, later: after !== undefined });
  });
}

type Failed = { readonly attempt: Writing | null; readonly problem: Problem | null };

/** Sends the visitor to sign in, and back here afterwards. */
export function signIn(reply: FastifyReply, address: string): FastifyReply {
  return reply.redirect(`/sign-in?returnTo=${encodeURIComponent(address)}`, 303);
}

/** A refusal as pages show it. */
export function problemOf({ code, facts }: Refusal<keyof typeof errors>): Problem {
  const { title, remedy } = errors[code];
  return { code, title, remedy, facts, findings: [] };
}

/** Findings with the titles of their rules, which the record does not repeat. */
export function withRuleTitles(review: AuthorView) {
  return {
    ...review,
    findings: review.findings.map((finding) => {
      const rule = ruleById(finding.ruleId);
      return rule === undefined ? finding : { ...finding, title: rule.title };
    }),
  };
}

/** What was written, as it came: nothing is lost where it could not be taken. */
function writingOf(form: Form): Writing {
  const stars = Number(form.stars);
  return {
    stars: Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : null,
    title: lines(form.title),
    body: lines(form.body),
  };
}

/** Forms send line ends as CR LF, which would shift every offset behind them. */
const lines = (text = "") => text.replaceAll("\r\n", "\n");

function problemsOf(error: z.ZodError) {
  const fields = new Set(error.issues.map(({ path }) => path[0]));
  return { stars: fields.has("stars"), text: fields.has("title") || fields.has("body") };
}

async function judgingOf(visit: Visit): Promise<Judging> {
  const { policy, languages } = await visit.terms();
  return { policy, languages };
}
