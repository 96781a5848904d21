import { createHash } from "node:crypto";
import type { PublishedReport } from "@candor/core/contract/schemas/transparency-reports.ts";
import { euTemplate } from "@candor/core/domain/statement/eu-report.ts";
import { dayMs, instantToIso, parseInstant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import type { z } from "zod";
import {
  addReport,
  type ReportKey,
  type ReportRow,
  reportList,
  reportOf,
} from "../store/transparency-reports.ts";
import type { Deps } from "./deps.ts";
import { getTransparencyReport } from "./transparency.ts";

/** A report as everybody reads it. */
export type Published = z.output<typeof PublishedReport>;

/** Whole days, both included, and who publishes. */
export type PublishReport = {
  readonly marketplaceId: string;
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  readonly reason?: string | null | undefined;
};

/** The moments of whole days; null where they are none or the first comes after the last. */
export function momentsOf({ from, to }: Pick<PublishReport, "from" | "to">) {
  const first = parseInstant(`${from}T00:00:00Z`);
  const last = parseInstant(`${to}T00:00:00Z`);
  if (first === null || last === null || first > last) return null;
  return { from: first, to: last + dayMs };
}

/**
 * Publishes what was decided in days that are over. What was published stays; the ledger holds its
 * hash, so that nobody changes it unnoticed.
 */
export async function publishTransparencyReport(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  { marketplaceId, userId, ...wish }: PublishReport,
): Promise<Result<Published, "report_period_open" | "report_reason_required">> {
  const moments = momentsOf(wish);
  const at = clock.now();
  if (moments === null || moments.to > at) return reject("report_period_open");
  const period = `${wish.from}_${wish.to}`;
  const reason = wish.reason ?? null;
  const counted = await getTransparencyReport({ db, clock }, { marketplaceId, ...moments });
  return db.transaction(async (tx) => {
    const earlier = await reportOf(tx, { marketplaceId, period });
    const edition = (earlier?.edition ?? 0) + 1;
    if (earlier !== null && reason === null) return reject("report_reason_required");
    const publishedAt = instantToIso(at);
    const head = { marketplaceId, period, edition, reason, publishedAt };
    const report: Published = { ...head, ...counted.value };
    const document = stableJson(report);
    const row = { ...head, document, publishedAt: at, publishedBy: userId };
    if (!(await addReport(tx, row))) return reject("report_reason_required");
    const hash = createHash("sha256").update(document).digest("hex");
    const payload = { period, edition, hash };
    const entry = { type: "transparency-report-published", subject: `report:${period}`, at };
    await ledger.append(tx, marketplaceId, [{ ...entry, payload, words: { by: userId, reason } }]);
    return ok(report);
  });
}

/** A published report; its newest edition unless another is asked for. */
export async function getPublishedReport(
  { db }: Pick<Deps, "db">,
  key: ReportKey,
): Promise<Result<Published, "not_found">> {
  const row = await reportOf(db.kysely, key);
  return row === null ? reject("not_found") : ok(JSON.parse(row.document));
}

/** A report in the parts of the EU's harmonised template. */
export function euTemplateOf(report: Published, provider: string) {
  return euTemplate(provider, report);
}

/** Every edition that was published, the newest time first. */
export async function listTransparencyReports(
  { db }: Pick<Deps, "db">,
  marketplaceId: string,
): Promise<readonly (Omit<ReportRow, "document" | "publishedAt"> & { publishedAt: string })[]> {
  const rows = await reportList(db.kysely, marketplaceId);
  return rows.map(({ publishedAt, period, edition, reason }) => {
    return { period, edition, reason, publishedAt: instantToIso(publishedAt) };
  });
}
