import { errors } from "@candor/core/contract/errors.ts";
import { HeldDecisionBody } from "@candor/core/contract/schemas/reviews.ts";
import { ReviewId } from "@candor/core/contract/schemas/shared.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type { Problem } from "@candor/web/storefront/shapes.ts";
import type { AuthorView } from "../usecases/author-view.ts";
import { clearReview } from "../usecases/clear-review.ts";
import { decideHeldReview } from "../usecases/decide-held-review.ts";
import { getReview } from "../usecases/get-review.ts";
import { listHeldReviews, listSuspectedReviews } from "../usecases/list-author-reviews.ts";
import { productTitles } from "../usecases/read-catalogue.ts";
import { removeReview } from "../usecases/remove-review.ts";
import { shownOf } from "../usecases/watch-desk.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { ruleLines } from "./pages-reading.ts";
import { problemOf, signIn, withRuleTexts } from "./pages-writing.ts";

const casesPerPage = 10;

type Moderator = NonNullable<Visit["moderator"]>;
type Form = Readonly<Record<string, string | undefined>>;
type Outcome = {
  readonly decided: boolean;
  readonly problem: { readonly reviewId: string; readonly problem: Problem } | null;
};

/** The queue of held reviews, for moderators. */
export function serveDesk(kit: PageKit): void {
  const { door, pages, get, post } = kit;
  const { deps } = door;
  serveSuspicions(kit);

  const show = async (visit: Visit, after: string | undefined, outcome: Outcome) => {
    const { moderator } = visit;
    if (moderator === null) return reject("forbidden");
    const { marketplaceId } = moderator;
    const shown = await shownOf(deps, marketplaceId, "held");
    const page = await listHeldReviews(deps, { marketplaceId, after, limit: casesPerPage });
    if (!page.ok) return page;
    const suspected = await listSuspectedReviews(deps, { marketplaceId, limit: casesPerPage });
    if (!suspected.ok) return suspected;
    const productIds = [...page.value.items, ...suspected.value.items].map(
      ({ productId }) => productId,
    );
    return pages.deskPage(visit.frame, {
      page: {
        ...page.value,
        items: page.value.items.map((item) => withRuleTexts(item, visit.frame)),
      },
      suspected: suspected.value.items,
      titles: await productTitles(deps, { marketplaceId, productIds }),
      rules: ruleLines(await visit.terms(), visit.frame),
      at: deps.clock.now(),
      later: after !== undefined,
      shown,
      ...outcome,
    });
  };

  get("/desk", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { after, decided } = request.query as { after?: string; decided?: string };
    return show(visit, after, { decided: decided !== undefined, problem: null });
  });

  post("/desk/:reviewId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk");
    const { moderator } = visit;
    const { reviewId } = request.params as { reviewId: string };
    if (moderator === null) return reject("forbidden");
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const review = await getReview(deps, { ...moderator, reviewId, customerId: null });
    if (!review.ok) return review;
    const decided = await decide(deps, moderator, review.value, request.body as Form);
    if (decided === null) return reply.redirect("/desk?decided=1", 303);
    reply.code(errors[decided.code].status);
    const problem = { reviewId, problem: problemOf(decided) };
    return show(visit, undefined, { decided: false, problem });
  });
}

/** Ends a suspicion: the review counts again, or is removed. */
function serveSuspicions({ door: { deps }, post }: PageKit): void {
  post("/desk/suspected/:reviewId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk");
    const { moderator } = visit;
    const { reviewId } = request.params as { reviewId: string };
    if (moderator === null) return reject("forbidden");
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const { act, reason = "" } = request.body as Form;
    if (reason.trim() === "") return reject("reason_required");
    const key = { ...moderator, reviewId };
    const ended =
      act === "clear"
        ? await clearReview(deps, { ...key, reason })
        : await removeReview(deps, {
            ...{ ...key, reason: "unusual_behaviour", explanation: reason, marked: [] },
          });
    return ended.ok ? reply.redirect("/desk?decided=1", 303) : ended;
  });
}

type Failure = Refusal<"not_found" | "reason_required" | "rule_unknown" | "review_not_waiting">;

/** Decides as the form says; null when it is done. */
async function decide(
  deps: PageKit["door"]["deps"],
  moderator: Moderator,
  review: AuthorView,
  form: Form,
): Promise<Refusal<keyof typeof errors> | Failure | null> {
  const marks = form.decision === "refuse" ? marksOf(review, form) : [];
  if (marks === null) return reject("reason_required");
  const body = HeldDecisionBody.safeParse({
    decision: form.decision,
    reason: form.reason ?? "",
    findings: marks,
  });
  if (!body.success) return reject("invalid_request");
  const { decision, reason, findings } = body.data;
  const { reviewId } = review;
  const input = { ...moderator, reviewId, decision, reason, marked: findings };
  const done = await decideHeldReview(deps, input);
  return done.ok ? null : done;
}

/** Where the words that the moderator copied stand; null where the form names no such place. */
function marksOf(review: AuthorView, { rule, words }: Form) {
  const sought = words?.trim().normalize("NFC") ?? "";
  if (rule === undefined || rule === "" || sought === "") return null;
  for (const field of ["body", "title"] as const) {
    const start = review[field]?.indexOf(sought) ?? -1;
    if (start >= 0) {
      return [{ ruleId: rule, field, spans: [{ start, end: start + sought.length }] }];
    }
  }
  return null;
}
