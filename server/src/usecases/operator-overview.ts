import { markOfList } from "@candor/core/contract/live-marks.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import {
  appealClocks,
  eventsByDay,
  heldMessages,
  mailFigures,
  noticeClocks,
  openCasesByAge,
  reviewsByStatus,
} from "../store/figures.ts";
import type { Deps } from "./deps.ts";

const days = 30;

/** What is counted by day, each by the ledger's own events. */
const series = {
  requestsMailed: ["request-mailed"],
  requestsSkipped: ["request-skipped"],
  reviewsPublished: ["review-published"],
  reviewsHeld: ["review-held"],
  reviewsRejected: ["review-rejected"],
  reviewsRemoved: ["review-removed"],
  messagesSent: ["message-accepted"],
  messagesRefused: ["message-refused"],
  casesOpened: ["case-opened"],
  casesDecided: ["case-decided"],
  measures: ["measure-imposed"],
  appeals: ["appeal-filed"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
const policyChange = "policy-adopted";

/** What the operator's first page shows. */
export type Overview = Awaited<ReturnType<typeof operatorOverview>>;

/** What waits, what happened on each of the last thirty days, and how mail and jobs fare. */
export async function operatorOverview(
  { db, clock, jobs }: Pick<Deps, "db" | "clock" | "jobs">,
  { marketplaceId }: { readonly marketplaceId: string },
) {
  const at = clock.now();
  const now = { marketplaceId, at };
  const shown = lastDays(at);
  const since = Date.parse(`${shown[0]}T00:00:00Z`);
  const types = [...Object.values(series).flat(), policyChange];
  const counted = await eventsByDay(db.kysely, { marketplaceId, since }, types);
  const countOf = (wanted: readonly string[], day: string) =>
    counted.reduce(
      (sum, { type, day: on, count }) => sum + (on === day && wanted.includes(type) ? count : 0),
      0,
    );
  const { oldest, ...ages } = await openCasesByAge(db.kysely, now);
  const figures = {
    days: shown,
    series: Object.entries(series).map(([name, wanted]) => ({
      name: name as keyof typeof series, // A key of the table above.
      counts: shown.map((day) => countOf(wanted, day)),
    })),
    policyChanges: shown.filter((day) => countOf([policyChange], day) > 0),
    reviews: await reviewsByStatus(db.kysely, marketplaceId),
    heldMessages: await heldMessages(db.kysely, marketplaceId),
    cases: { ...ages, oldest: oldest === null ? null : instantToIso(oldest) },
    appeals: await appealClocks(db.kysely, now),
    notices: await noticeClocks(db.kysely, now),
    mail: await mailFigures(db.kysely, now),
    jobs: await jobs.health(),
  };
  return { ...figures, at: instantToIso(at), mark: markOfList([JSON.stringify(figures)]) };
}

/** The UTC days up to today, the oldest first. */
const lastDays = (at: Instant) =>
  Array.from({ length: days }, (_, ago) =>
    instantToIso(at - (days - 1 - ago) * dayMs).slice(0, 10),
  );
