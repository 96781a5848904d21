import type * as routes from "@candor/core/contract/routes/votes.ts";
import { answerReport } from "../../usecases/answer-report.ts";
import { reportInsert } from "../../usecases/report-insert.ts";
import { listMyReports, type ReportReviews, reportReviews } from "../../usecases/report-reviews.ts";
import { castVote, revokeVote } from "../../usecases/vote-on-review.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Votes and reports: readers vote, readers and sellers report, moderators answer. */
export const voteHandlers: Handlers = {
  castVote: (deps, { actor, params, body }) =>
    castVote(deps, { ...customerOf(actor), ...params, ...body }),
  revokeVote: (deps, { actor, params }) => revokeVote(deps, { ...customerOf(actor), ...params }),
  reportReviews: (deps, { actor, body }) =>
    reportReviews(deps, { reporter: reporterOf(actor), ...body }),
  reportInsert: (deps, { actor, params, body }) =>
    reportInsert(deps, { ...customerOf(actor), ...params, ...body }),
  listMyReports: (deps, { actor, query }) =>
    listMyReports(deps, { reporter: reporterOf(actor), ...query }),
  answerReport: (deps, { actor, params, body }) =>
    answerReport(deps, {
      marketplaceId: actor.marketplaceId,
      userId: actor.userId,
      ...params,
      ...body,
      ruleId: body.ruleId ?? null,
    }),
};

type Who =
  | { readonly kind: "customer"; readonly marketplaceId: string; readonly customerId: string }
  | { readonly kind: "seller"; readonly marketplaceId: string; readonly sellerId: string };

/** A seller's report is tagged as one. */
export function reporterOf(actor: Who): ReportReviews["reporter"] {
  const { marketplaceId } = actor;
  return actor.kind === "customer"
    ? { marketplaceId, kind: actor.kind, id: actor.customerId }
    : { marketplaceId, kind: actor.kind, id: actor.sellerId };
}

const customerOf = ({ marketplaceId, customerId }: Extract<Who, { kind: "customer" }>) => ({
  marketplaceId,
  customerId,
});
