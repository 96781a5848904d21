import { ReportPeriod } from "@candor/core/contract/schemas/transparency-reports.ts";
import { parseInstant } from "@candor/core/kernel/instant.ts";
import { reject } from "@candor/core/kernel/result.ts";
import type { Language } from "@candor/core/policy/kit/language.ts";
import { rules } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { listTransparencyEvents } from "../usecases/transparency.ts";
import { getPublishedReport, listTransparencyReports } from "../usecases/transparency-reports.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { reportFiles } from "./report-files.ts";

const Query = z.object({
  edition: z.coerce.number().int().min(1).optional(),
  line: z.string().min(1).max(200).default("-"),
  after: z.string().max(500).optional(),
});
const entriesPerPage = 50;

/** What was decided, as everybody may read it: the list, each report, its files and entries. */
export function serveTransparency({ door, pages, get }: PageKit): void {
  const { deps } = door;
  get("/transparency", async (visit) =>
    pages.reportsPage(visit.frame, await listTransparencyReports(deps, visit.marketplace.id)),
  );
  get("/transparency/:period", async (visit, request) => {
    const asked = read(visit, request);
    if (asked === null) return reject("not_found");
    const report = await getPublishedReport(deps, asked);
    if (!report.ok) return report;
    const ruleTitles = titlesIn(visit.frame.locale);
    return pages.transparencyPage(visit.frame, { report: report.value, ruleTitles });
  });
  get("/transparency/:period/entries", async (visit, request) => {
    const asked = read(visit, request);
    if (asked === null) return reject("not_found");
    const report = await getPublishedReport(deps, asked);
    if (!report.ok) return report;
    const { line, after, marketplaceId, period } = asked;
    const from = parseInstant(report.value.from) ?? 0;
    const to = parseInstant(report.value.to) ?? 0;
    const of = { marketplaceId, from, to, line, after, limit: entriesPerPage };
    const entries = await listTransparencyEvents(deps, of);
    if (!entries.ok) return reject("not_found");
    return pages.entriesPage(visit.frame, {
      ...{ period, line, ruleTitles: titlesIn(visit.frame.locale) },
      ...{ entries: entries.value.items, next: entries.value.next },
    });
  });
  get("/transparency/:period/:file", async (visit, request, reply) => {
    const asked = read(visit, request);
    const { file } = request.params as { file: string };
    const write = Object.hasOwn(reportFiles, file) ? reportFiles[file] : undefined;
    if (asked === null || write === undefined) return reject("not_found");
    const report = await getPublishedReport(deps, asked);
    if (!report.ok) return report;
    const { type, text } = write(report.value, visit.marketplace.name);
    const name = `${asked.period}-${file}`;
    return reply
      .header("content-disposition", `attachment; filename="${name}"`)
      .type(type)
      .send(text);
  });
}

function read({ marketplace }: Visit, request: FastifyRequest) {
  const { period } = request.params as { period: string };
  const query = Query.safeParse(request.query);
  if (!ReportPeriod.safeParse(period).success || !query.success) return null;
  return { ...query.data, marketplaceId: marketplace.id, period };
}

/** The titles of all rules, by id. */
export function titlesIn(locale: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(rules.map((rule) => [rule.id, titleIn(rule, locale)]));
}
