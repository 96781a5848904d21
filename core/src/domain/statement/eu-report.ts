import { restrictionOf } from "./transparency.ts";

/** The part of a transparency report that the template asks about. */
export type ReportNumbers = {
  readonly period: string;
  readonly edition: number;
  readonly publishedAt: string;
  readonly lines: readonly { readonly line: string; readonly count: number }[];
  readonly waits: readonly {
    readonly wait: string;
    readonly count: number;
    readonly medianMs: number;
  }[];
};

/** One cell of the template: what is asked, of what, and the answer. */
export type TemplateRow = {
  readonly part: string;
  readonly indicator: string;
  readonly scope: string;
  /** Null where Candor cannot know it: the provider fills it in. */
  readonly value: string | number | null;
};

/**
 * A report in the parts of the harmonised templates of Implementing Regulation (EU) 2024/2835
 * (POLICY L-EU-14), as rows that fit any of their sheets. What only the provider knows stays open.
 */
export function euTemplate(provider: string, report: ReportNumbers): readonly TemplateRow[] {
  const count = counterOf(report.lines);
  const median = (wait: string) => report.waits.find((one) => one.wait === wait)?.medianMs ?? null;
  return [
    ...identification(provider, report),
    ...ordersAndNotices(count, median),
    ...ownInitiative(report.lines, count),
    ...complaints(count, median),
    ...automation(count),
    ...openParts,
  ];
}

type Count = (line: string) => number;
type Median = (wait: string) => number | null;

/** Sums a line with all lines below it: `appeal-filed` has those of sellers and of authors. */
function counterOf(lines: ReportNumbers["lines"]): Count {
  return (name) =>
    lines
      .filter(({ line }) => line === name || line.startsWith(`${name}/`))
      .filter(({ line }) => name.includes("/rule/") || !line.includes("/rule/"))
      .reduce((sum, line) => sum + line.count, 0);
}

const rowOf =
  (part: string) =>
  (indicator: string, scope: string, value: TemplateRow["value"]): TemplateRow => ({
    ...{ part, indicator, scope, value },
  });

function identification(provider: string, report: ReportNumbers): readonly TemplateRow[] {
  const row = rowOf("1 report identification");
  const [from = "", to = ""] = report.period.split("_");
  return [
    row("Name of the service", "service", provider),
    row("First day of the reporting period", "service", from),
    row("Last day of the reporting period", "service", to),
    row("Date of publication", "service", report.publishedAt.slice(0, 10)),
    row("Version of the report", "service", report.edition),
  ];
}

function ordersAndNotices(count: Count, median: Median): readonly TemplateRow[] {
  const orders = rowOf("2 orders of Member States");
  const notices = rowOf("3 notices");
  const flagged = "trusted flaggers";
  const middle = "Median time to a decision in hours";
  return [
    orders("Orders and notices of authorities", "all", count("notice-filed/authority")),
    notices("Notices submitted", "all", count("notice-filed")),
    notices("Notices submitted", flagged, count("notice-filed/trusted_flagger")),
    notices("Notices found to be founded", "all", count("notice-answered/founded")),
    notices("Notices found to be unfounded", "all", count("notice-answered/unfounded")),
    notices("Notices decided by automated means alone", "all", 0),
    notices(middle, "all", hoursOf(median("notice-filed"))),
    notices("Reports against the terms", "all", count("report-filed")),
    notices(middle, "reports against the terms", hoursOf(median("report-filed"))),
  ];
}

/** Measures rest on the terms: what is illegal as well is said in each statement. */
function ownInitiative(lines: ReportNumbers["lines"], count: Count): readonly TemplateRow[] {
  const terms = rowOf("5 own initiative, terms and conditions");
  const restrictions = new Map<string, number>();
  for (const { line, count: number } of lines) {
    const [type, kind = ""] = line.split("/");
    const restriction = type === "measure-imposed" ? restrictionOf(kind) : null;
    if (restriction === null) continue;
    restrictions.set(restriction, (restrictions.get(restriction) ?? 0) + number);
  }
  return [
    rowOf("4 own initiative, illegal content")("Measures taken on this ground alone", "all", 0),
    terms("Texts not published", "by automated means alone", count("review-rejected/rules")),
    terms("Texts not published", "by a person", count("review-rejected/person")),
    terms("Reviews removed", "all", count("review-removed")),
    terms("Reviews restored", "all", count("review-restored")),
    ...[...restrictions].sort().map(([scope, value]) => terms("Measures taken", scope, value)),
  ];
}

function complaints(count: Count, median: Median): readonly TemplateRow[] {
  const row = rowOf("6 complaints, disputes and misuse");
  const roles = ["seller", "author", "reporter"];
  return [
    row("Complaints received", "all", count("appeal-filed")),
    ...roles.map((role) => row("Complaints received", role, count(`appeal-filed/${role}`))),
    row("Decisions upheld", "all", count("appeal-decided/upheld")),
    row("Decisions reversed", "all", count("appeal-decided/reversed")),
    row("Decisions reversed in part", "all", count("appeal-decided/partly")),
    row("Median time to a decision in hours", "all", hoursOf(median("appeal-filed"))),
    row("Disputes decided out of court", "all", count("appeal-decided-outside")),
    row("Persons limited for misuse", "all", count("measure-imposed/contributions-limited")),
  ];
}

function automation(count: Count): readonly TemplateRow[] {
  const row = rowOf("7 automated means");
  const alone = count("review-published/rules") + count("review-rejected/rules");
  const held = count("review-held/words");
  return [
    row("Reviews judged by automated means alone", "all", alone),
    row("Reviews that automated means left to a person", "all", count("review-held")),
    row("Of these for their words", "all", held),
    row("Let through by a person", "all", count("review-published/person")),
    row("Refused by a person", "all", count("review-rejected/person")),
  ];
}

const openParts: readonly TemplateRow[] = [
  rowOf("8 human resources")("Persons who moderate", "all", null),
  rowOf("9 monthly active recipients")("Average in the Union", "all", null),
  rowOf("10 qualitative")(
    "Content moderation at the provider's own initiative",
    "all",
    "Rules judge every text before it is published; what they doubt a person reads first. " +
      "Detectors open cases and decide nothing; a person decides, another one hears the appeal.",
  ),
  rowOf("10 qualitative")(
    "Safeguards",
    "all",
    "Stars decide nothing; every decision names its rule, version and words, and stands in a " +
      "signed log; permanent measures need two persons.",
  ),
];

function hoursOf(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 360_000) / 10;
}
