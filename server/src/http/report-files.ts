import { euTemplateOf, type Published } from "../usecases/transparency-reports.ts";
import { type Cell, csvOf } from "./csv.ts";

/** A file of a published report: its type and its text. */
export type ReportFile = { readonly type: string; readonly text: string };

/** The forms in which a report is taken along, by the last part of their address. */
export const reportFiles: Readonly<
  Record<string, (report: Published, provider: string) => ReportFile>
> = {
  "report.json": (report) => json(report),
  "report.csv": (report) => csvOf(reportRows(report)),
  "eu.json": (report, provider) => json(euTemplateOf(report, provider)),
  "eu.csv": (report, provider) => {
    const rows = euTemplateOf(report, provider);
    const cells = rows.map(({ part, indicator, scope, value }) => [part, indicator, scope, value]);
    return csvOf([["part", "indicator", "scope", "value"], ...cells]);
  },
};

const head = ["figure", "group", "count", "of", "share", "low", "high", "median_ms"];

/** Every number of a report, one a line; a column that a number has not is empty. */
function reportRows({ lines, waits, stars, channels }: Published): readonly (readonly Cell[])[] {
  const { waits: starWaits, ...rates } = stars;
  return [
    head,
    ...lines.map(({ line, count }) => [line, null, count, null, null, null, null, null]),
    ...waits.map(({ wait, count, medianMs }) => {
      return [`wait/${wait}`, null, count, null, null, null, null, medianMs];
    }),
    ...rateRows("stars", rates),
    ...rateRows("channels", channels),
    ...starWaits.lines.map(({ group, count, lowMs, highMs, medianMs }) => {
      return ["stars/waits", group, count, null, null, lowMs, highMs, medianMs];
    }),
  ];
}

function rateRows(of: string, rates: Readonly<Record<string, Published["stars"]["held"]>>) {
  return Object.entries(rates).flatMap(([figure, { lines }]) =>
    lines.map(({ group, hits, total, rate, low, high }): readonly Cell[] => {
      return [`${of}/${figure}`, group, hits, total, rate, low, high, null];
    }),
  );
}

const json = (content: unknown): ReportFile => ({
  type: "application/json; charset=utf-8",
  text: `${JSON.stringify(content, null, 2)}\n`,
});
