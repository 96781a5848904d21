import { errors } from "@candor/core/contract/errors.ts";
import { EditReviewBody } from "@candor/core/contract/schemas/reviews.ts";
import { ReviewId } from "@candor/core/contract/schemas/shared.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { saidIn, titleIn } from "@candor/core/policy/texts/texts.ts";
import type { Judging, Problem, Writing } from "@candor/web/storefront/shapes.ts";
import type { FastifyReply } from "fastify";
import type { AuthorView } from "../usecases/author-view.ts";
import { deleteReview } from "../usecases/delete-review.ts";
import { editReview } from "../usecases/edit-review.ts";
import { getReview } from "../usecases/get-review.ts";
import { listMyReviews } from "../usecases/list-author-reviews.ts";
import { productTitles } from "../usecases/read-catalogue.ts";
import { contentOf } from "./handlers/reviews.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";

const reviewsPerPage = 20;

type Customer = NonNullable<Visit["customer"]>;
/** A form as it came. */
export type Form = Readonly<Record<string, string | undefined>>;

/** The pages on which a customer finds and changes their own reviews. */
export function serveWriting(kit: PageKit): void {
  serveStatus(kit);
  serveMine(kit);
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
      review: withRuleTexts(review.value, visit.frame),
      judging: await judgingOf(visit),
      ...failed,
    });
  };

  get(path, async (visit, request, reply) => {
    const { customer } = visit;
    if (customer === null) return signIn(reply, request.url);
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const { photo } = request.query as { photo?: string };
    const isCode = photo !== undefined && Object.hasOwn(errors, photo);
    const problem = isCode ? problemOf(reject(photo as keyof typeof errors)) : null;
    return show(visit, customer, reviewId, { attempt: null, problem });
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
    const items = page.value.items.map((item) => withRuleTexts(item, visit.frame));
    const shown = { items, next: page.value.next };
    return pages.minePage(visit.frame, { page: shown, titles, later: after !== undefined });
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

/** Findings in the reader's language, with the titles of their rules, which no record repeats. */
export function withRuleTexts<Judged extends Pick<AuthorView, "findings">>(
  review: Judged,
  { locale }: Visit["frame"],
) {
  return {
    ...review,
    findings: review.findings.map((finding) => {
      const rule = ruleById(finding.ruleId);
      const title = rule === undefined ? {} : { title: titleIn(rule, locale) };
      return { ...finding, ...saidIn(finding, locale), ...title };
    }),
  };
}

/** What was written, as it came: nothing is lost where it could not be taken. */
export function writingOf(form: Form): Writing {
  const stars = Number(form.stars);
  return {
    stars: Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : null,
    title: lines(form.title),
    body: lines(form.body),
  };
}

/** Forms send line ends as CR LF; the browser that judged them, and every other caller, has LF. */
const lines = (text = "") => text.replaceAll("\r\n", "\n");

/** By what the browser judges while somebody types. */
export async function judgingOf(visit: Visit): Promise<Judging> {
  const { policy, languages: supportedLangs } = await visit.terms();
  return { policy, contexts: { review: { surface: "review", supportedLangs } } };
}
