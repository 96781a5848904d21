import { factsOf, isMeasureKind } from "@candor/core/domain/measure/kinds.ts";
import type { JobData, JobName, LedgerEntry } from "./ports.ts";

/** One job, and what it carries. */
export type Wake = {
  readonly [Name in JobName]: { readonly job: Name; readonly carries: JobData[Name] };
}[JobName];

/** The part of an event that a reaction may look at: never the words. */
export type ReactingEvent = Pick<LedgerEntry, "type" | "subject" | "at" | "payload"> & {
  readonly marketplaceId: string;
};

/** Which event wakes which jobs, by the event's type; nothing else in Candor wakes one. */
export type Reactions = Readonly<Record<string, (event: ReactingEvent) => readonly Wake[]>>;

/** Funds, offers and selling rights are the marketplace's to carry out, and to undo. */
const ifMarketplaceActs: Reactions[string] = ({ payload: { kind } }) =>
  typeof kind === "string" && isMeasureKind(kind) && factsOf(kind).carriedOutBy === "marketplace"
    ? [{ job: "deliver-webhooks", carries: {} }]
    : [];

/** The table. A type that is not here wakes nobody. */
export const reactions: Reactions = {
  // The automation hands over its own mail in the same run.
  "request-sent": ({ payload }) =>
    payload.trigger === "automatic" ? [] : [{ job: "deliver-mail", carries: {} }],
  "policy-announced": ({ marketplaceId, payload: { version } }) =>
    typeof version === "string"
      ? [{ job: "tell-sellers", carries: { marketplaceId, version } }]
      : [],
  "measure-imposed": () => [{ job: "deliver-statements", carries: {} }],
  "report-answered": () => [{ job: "advance-enforcement", carries: {} }],
  "notice-filed": () => [{ job: "deliver-notices", carries: {} }],
  "notice-answered": () => [{ job: "deliver-notices", carries: {} }],
  "appeal-decided": () => [{ job: "deliver-statements", carries: {} }],
  "measure-began": ifMarketplaceActs,
  "measure-resumed": ifMarketplaceActs,
  "measure-ended": ifMarketplaceActs,
  "reviewer-contacted": () => [{ job: "deliver-messages", carries: {} }],
  "message-accepted": () => [{ job: "deliver-messages", carries: {} }],
};

/** Which jobs the clock wakes: minute, hour, day of the month, month, day of the week, in UTC. */
export const schedule: readonly (Wake & { readonly cron: string })[] = [
  { job: "send-review-requests", cron: "* * * * *", carries: {} },
  { job: "deliver-statements", cron: "* * * * *", carries: {} },
  { job: "deliver-notices", cron: "* * * * *", carries: {} },
  { job: "deliver-webhooks", cron: "* * * * *", carries: {} },
  { job: "submit-statements", cron: "*/5 * * * *", carries: {} },
  { job: "ask-witnesses", cron: "* * * * *", carries: {} },
  { job: "translate-reviews", cron: "* * * * *", carries: {} },
  { job: "share-reviews", cron: "*/5 * * * *", carries: {} },
  { job: "adopt-policies", cron: "* * * * *", carries: {} },
  { job: "deliver-messages", cron: "* * * * *", carries: {} },
  { job: "write-digests", cron: "30 6 * * *", carries: {} },
  { job: "open-review-requests", cron: "45 2 * * *", carries: {} },
  { job: "erase-buyer-data", cron: "25 3 * * *", carries: {} },
  { job: "forget-idempotency-keys", cron: "35 3 * * *", carries: {} },
  { job: "raise-overdue-suspicions", cron: "5 4 * * *", carries: {} },
  { job: "advance-enforcement", cron: "*/5 * * * *", carries: {} },
  { job: "refold-ratings", cron: "15 3 * * *", carries: {} },
  { job: "detect-all", cron: "30 1 * * *", carries: {} },
  { job: "detect-new", cron: "*/5 * * * *", carries: {} },
];
