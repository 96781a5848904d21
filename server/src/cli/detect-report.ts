import type { Signal } from "@candor/core/detection/kit/signal.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import type { FactFile } from "./read-facts.ts";
import type { ReviewFile } from "./review-builder.ts";

type Findings = {
  readonly kind: string;
  readonly answers: "groups" | "signals";
  readonly blindTo: readonly string[];
  readonly skipped: readonly { readonly kind: string; readonly reason: string }[];
  readonly found: readonly Signal[];
  readonly top: number;
};

/** The JSON object of `candor detect`: kind, what was read, what was found, best first. */
export function detectionReport(file: ReviewFile | FactFile, findings: Findings) {
  const { kind, answers, blindTo, skipped, found, top } = findings;
  const shown = found.slice(0, top).map(signalToJson);
  return {
    kind,
    input: inputOf(file),
    ...(blindTo.length > 0 ? { blindTo } : {}),
    ...(kind === "all" && skipped.length > 0 ? { skipped } : {}),
    found: found.length,
    ...(answers === "groups" ? { groups: shown } : { signals: shown }),
  };
}

function inputOf(file: ReviewFile | FactFile) {
  return {
    format: file.format,
    columns: file.columns,
    rows: file.rowsRead,
    rowsSkipped: file.rowsSkipped,
    ...("reviews" in file
      ? {
          reviewers: file.reviews.reviewerIds.length,
          products: file.reviews.productIds.length,
        }
      : { table: file.table }),
    ...(file.problems.length > 0 ? { problems: file.problems } : {}),
  };
}

/** Moments leave as ISO 8601 and scores with six digits, so that equal runs give equal bytes. */
function signalToJson({ window, score, ...signal }: Signal) {
  const { id, detector, members, evidence, sentence } = signal;
  return {
    id,
    detector,
    score: Number(score.toFixed(6)),
    members,
    ...(window === undefined
      ? {}
      : { window: { from: instantToIso(window.from), to: instantToIso(window.to) } }),
    evidence,
    sentence,
  };
}

const membersShownMax = 8;

/** The same for a person: one paragraph a finding. */
export function detectionPage(
  report: ReturnType<typeof detectionReport>,
  shown: readonly Signal[],
): string {
  const { input } = report;
  const { rows, rowsSkipped, problems } = input;
  const lines = [
    "table" in input
      ? `${rows} rows of ${input.table}.`
      : `${rows} reviews of ${input.products} products by ${input.reviewers} accounts.`,
  ];
  if (rowsSkipped > 0) lines.push(`${rowsSkipped} rows were left out.`);
  for (const { line, problem } of problems ?? []) lines.push(`  line ${line}: ${problem}`);
  for (const { kind, reason } of report.skipped ?? []) lines.push(`Not run: ${kind} (${reason}).`);
  lines.push(`${report.found} found, ${shown.length} shown.`, "");
  for (const [index, signal] of shown.entries()) {
    lines.push(`${index + 1}. [${signal.score.toFixed(2)}] ${signal.sentence}`);
    lines.push(...memberLines(signal));
    for (const { fact, value, usual } of signal.evidence.slice(0, membersShownMax)) {
      lines.push(`     ${fact}: ${value}${usual === undefined ? "" : ` (usual: ${usual})`}`);
    }
    lines.push("");
  }
  if (report.blindTo !== undefined) {
    lines.push("This cannot see:", ...report.blindTo.map((limit) => `  - ${limit}`));
  }
  return `${lines.join("\n")}\n`;
}

function memberLines({ members }: Signal): string[] {
  return Object.entries(members).flatMap(([kind, ids]) => {
    if (ids === undefined || ids.length === 0) return [];
    const more = ids.length > membersShownMax ? ` and ${ids.length - membersShownMax} more` : "";
    return [`     ${kind}: ${ids.slice(0, membersShownMax).join(", ")}${more}`];
  });
}
