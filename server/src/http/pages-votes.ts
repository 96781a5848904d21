import { errors } from "@candor/core/contract/errors.ts";
import { ExternalId, ReviewId } from "@candor/core/contract/schemas/shared.ts";
import { ReportBody } from "@candor/core/contract/schemas/votes.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { listMyReports, reportReviews } from "../usecases/report-reviews.ts";
import { castVote, revokeVote } from "../usecases/vote-on-review.ts";
import { reporterOf } from "./handlers/votes.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

const reportsPerPage = 20;

/** Votes and reports from the page of a product, without any script. */
export function serveVotes(kit: PageKit): void {
  serveVoting(kit);
  serveReports(kit);
}

function serveVoting({ door, post }: PageKit): void {
  const { deps } = door;
  post("/shop/reviews/:reviewId/vote", async (visit, request, reply) => {
    const { reviewId } = request.params as { reviewId: string };
    const form = request.body as Form;
    const product = ExternalId.safeParse(form.product);
    if (!ReviewId.safeParse(reviewId).success || !product.success) return reject("not_found");
    const back = `/shop/products/${encodeURIComponent(product.data)}#${reviewId}`;
    if (visit.customer === null) {
      // Sellers and moderators do not vote; everybody else can sign in.
      return visit.actor.kind === "public" ? signIn(reply, back) : reject("forbidden");
    }
    const key = { ...visit.customer, reviewId };
    const done =
      form.vote === "none"
        ? await revokeVote(deps, key)
        : await castVote(deps, { ...key, helpful: form.vote === "yes" });
    return done.ok ? reply.redirect(back, 303) : done;
  });
}

function serveReports({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const path = "/shop/reviews/:reviewId/report";
  const show = (
    visit: Visit,
    reviewId: string,
    tried: { readonly note: string; readonly refusal: Refusal<keyof typeof errors> | null },
  ) => {
    const problem = tried.refusal === null ? null : problemOf(tried.refusal);
    return pages.reportPage(visit.frame, { reviewId, note: tried.note, problem });
  };
  get(path, async (visit, request, reply) => {
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    if (reporterIn(visit) === null) return signIn(reply, request.url);
    return show(visit, reviewId, { note: "", refusal: null });
  });
  post(path, async (visit, request, reply) => {
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const reporter = reporterIn(visit);
    if (reporter === null) return signIn(reply, "/shop");
    const { reason, note = "" } = request.body as Form;
    const body = ReportBody.safeParse({ reviewIds: [reviewId], reason, note });
    const filed = body.success
      ? await reportReviews(deps, { reporter, ...body.data })
      : reject("invalid_request");
    if (filed.ok) return reply.redirect("/shop/my-reports", 303);
    reply.code(errors[filed.code].status);
    return show(visit, reviewId, { note, refusal: filed });
  });
  get("/shop/my-reports", async (visit, request, reply) => {
    const reporter = reporterIn(visit);
    if (reporter === null) return signIn(reply, request.url);
    const { after } = request.query as { after?: string };
    const page = await listMyReports(deps, { reporter, after, limit: reportsPerPage });
    if (!page.ok) return page;
    return pages.myReportsPage(visit.frame, { page: page.value, later: after !== undefined });
  });
}

/** Readers and sellers report; a seller's report is tagged as one. */
function reporterIn({ actor, customer, seller }: Visit) {
  if (customer === null && seller === null) return null;
  return actor.kind === "customer" || actor.kind === "seller" ? reporterOf(actor) : null;
}
