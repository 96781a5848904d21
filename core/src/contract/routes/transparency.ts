import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { MarketplaceQuery, PageQuery, pageOf, Timestamp } from "../schemas/shared.ts";
import {
  PublishedReport,
  PublishReportBody,
  ReportLine,
  ReportPeriod,
  TransparencyReport,
} from "../schemas/transparency-reports.ts";

const tag = "Transparency";
const period = { from: Timestamp, to: Timestamp };
const everyone = ["public", "customer", "seller", "moderator", "operator", "system"] as const;
const lineCharsMax = 100;

export const getTransparencyReport = defineRoute({
  id: "getTransparencyReport",
  method: "GET",
  path: "/v1/transparency",
  summary: "What was decided in a time, counted from the ledger: reviews, measures and appeals.",
  tag,
  who: ["operator", "moderator"],
  query: z.object(period),
  status: 200,
  reply: TransparencyReport,
  errors: [],
});

export const listTransparencyEvents = defineRoute({
  id: "listTransparencyEvents",
  method: "GET",
  path: "/v1/transparency/events",
  summary: "The ledger entries behind one number of a report, the oldest first.",
  tag,
  who: ["operator", "moderator"],
  query: PageQuery.extend({ ...period, line: z.string().min(1).max(lineCharsMax) }),
  status: 200,
  reply: pageOf(
    z.object({
      eventId: z.string(),
      at: Timestamp,
      leafHash: z.string(),
      /** Its place in the tree; null until it is folded in. */
      leafIndex: z.int().nullable(),
    }),
  ),
  errors: ["cursor_invalid"],
});

export const listTransparencyEntries = defineRoute({
  id: "listTransparencyEntries",
  method: "GET",
  path: "/v1/transparency/entries",
  summary: "The raw ledger entries that a report is counted from, the oldest first.",
  description:
    "Each with its exact text, whose hash is a leaf of the signed tree. `tools/recount.ts` counts " +
    "them again with code of its own. They name sellers and products, so they are for operators " +
    "and whom they hand them to.",
  tag,
  who: ["operator", "moderator"],
  query: PageQuery.extend(period),
  status: 200,
  reply: pageOf(
    z.object({
      /** The bytes of the leaf. */
      leaf: z.string(),
      /** Its place in the tree; null until it is folded in. */
      leafIndex: z.int().nullable(),
    }),
  ),
  errors: ["cursor_invalid"],
});

export const publishTransparencyReport = defineRoute({
  id: "publishTransparencyReport",
  method: "POST",
  path: "/v1/transparency/reports",
  summary: "Publish the report of a time that is over; a correction is a further edition.",
  tag,
  who: ["operator"],
  body: PublishReportBody,
  status: 201,
  reply: PublishedReport,
  errors: ["report_period_open", "report_reason_required"],
});

export const listTransparencyReports = defineRoute({
  id: "listTransparencyReports",
  method: "GET",
  path: "/v1/transparency/reports",
  summary: "The reports that were published, the newest first, with every edition.",
  tag,
  who: everyone,
  query: MarketplaceQuery,
  status: 200,
  reply: z.object({ items: z.array(ReportLine) }),
  errors: ["marketplace_unknown"],
});

export const getPublishedReport = defineRoute({
  id: "getPublishedReport",
  method: "GET",
  path: "/v1/transparency/reports/{period}",
  summary: "A report as it was published, its newest edition unless another is asked for.",
  tag,
  who: everyone,
  params: z.object({ period: ReportPeriod }),
  query: MarketplaceQuery.extend({ edition: z.coerce.number().int().min(1).optional() }),
  status: 200,
  reply: PublishedReport,
  errors: ["marketplace_unknown", "not_found"],
});

export const listTransparencyStatements = defineRoute({
  id: "listTransparencyStatements",
  method: "GET",
  path: "/v1/transparency/statements",
  summary: "Statements of reasons in the form of the EU transparency database, and how they fare.",
  tag,
  who: ["operator", "moderator"],
  query: PageQuery,
  status: 200,
  reply: pageOf(
    z.object({
      puid: z.string(),
      status: z.enum(["waiting", "taken", "refused"]),
      /** What the database said last; or what is wrong, where nothing was sent. */
      answer: z.string().nullable(),
      /** As it is sent: every field keeps the database's rules. */
      statement: z.record(z.string(), z.unknown()),
    }),
  ),
  errors: ["cursor_invalid"],
});
