import type { Finding, Verdict } from "@candor/core/policy/kit/verdict.ts";
import { TextLines, terminalCells } from "./text-position.ts";

/** What a formatter needs to know of a rule. */
export type RuleCard = {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly rationale: string;
};

/** One judged text. `name` is the file's name, or the line's id. */
export type Judged = { readonly name: string; readonly text: string; readonly verdict: Verdict };

/**
 * Findings as a good compiler prints them: place, words under a caret line, why, what instead.
 *
 * ```
 * draft.txt:1:12: refuse no-incentive-offer (REV-021)
 *   1 | We send you a gift card for your review.
 *     |             ^^^^^^^^^^^ This offers something for a review.
 *     = why: ...
 *     = instead: ...
 * ```
 */
export function prettyOf(
  { name, text, verdict }: Judged,
  cardOf: (id: string) => RuleCard,
): string {
  if (verdict.findings.length === 0) {
    return `${name}: clean under policy ${verdict.policyVersion}\n`;
  }
  const lines = new TextLines(text);
  const parts = verdict.findings.map((finding) => prettyFinding(name, lines, finding, cardOf));
  const count = `${verdict.findings.length} finding${verdict.findings.length === 1 ? "" : "s"}`;
  return `${parts.join("\n")}\n${name}: ${verdict.outcome}, ${count}, policy ${verdict.policyVersion}\n`;
}

function prettyFinding(
  name: string,
  lines: TextLines,
  finding: Finding,
  cardOf: (id: string) => RuleCard,
): string {
  const first = finding.spans[0];
  const place = first === undefined ? { line: 1, column: 1 } : lines.positionOf(first.start);
  const head = `${name}:${place.line}:${place.column}: ${finding.outcome} ${finding.ruleId} (${finding.clause})`;
  const gutter = " ".repeat(String(place.line).length);
  const shown = finding.spans.flatMap((span) => markedLine(lines, span.start, span.end, gutter));
  const says = `  ${gutter} = ${finding.message}`;
  const why = `  ${gutter} = why: ${cardOf(finding.ruleId).rationale}`;
  const instead = `  ${gutter} = instead: ${finding.suggestion}`;
  return `${[head, ...shown, says, why, instead].join("\n")}\n`;
}

function markedLine(lines: TextLines, start: number, end: number, gutter: string): string[] {
  const from = lines.positionOf(start);
  const to = lines.positionOf(end);
  const text = lines.lineText(from.line);
  const last = to.line === from.line ? to.column - 1 : text.length;
  const before = printable(text.slice(0, from.column - 1));
  const marked = printable(text.slice(from.column - 1, last));
  const label = String(from.line).padStart(gutter.length);
  return [
    `  ${label} | ${printable(text)}`,
    `  ${gutter} | ${" ".repeat(terminalCells(before))}${"^".repeat(Math.max(1, terminalCells(marked)))}`,
  ];
}

/** Nothing in a text may move the cursor or colour the terminal. */
function printable(text: string): string {
  return text.replaceAll("\t", "  ").replace(/\p{Cc}/gu, "\ufffd");
}

/** The contract's JSON object of one text. */
export function jsonOf({ name, verdict }: Judged): object {
  const { outcome, findings, policyVersion } = verdict;
  return { id: name, outcome, findings, policyVersion };
}

const levels = { warn: "warning", hold: "error", refuse: "error" } as const;

/** SARIF 2.1.0, one run; https://docs.oasis-open.org/sarif/sarif/v2.1.0. */
export function sarifOf(judged: readonly Judged[], cardOf: (id: string) => RuleCard): object {
  const ids = [...new Set(judged.flatMap(({ verdict }) => verdict.findings.map((f) => f.ruleId)))];
  ids.sort();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "candor-screen",
            semanticVersion: judged[0]?.verdict.policyVersion ?? "0.0.0",
            rules: ids.map((id) => {
              const { title, clause, rationale } = cardOf(id);
              return {
                id,
                shortDescription: { text: title },
                fullDescription: { text: rationale },
                properties: { clause },
              };
            }),
          },
        },
        columnKind: "utf16CodeUnits",
        artifacts: judged.map(({ name }) => ({ location: { uri: encodeURI(name) } })),
        results: judged.flatMap((item, index) => sarifResults(item, index, ids)),
      },
    ],
  };
}

function sarifResults({ name, text, verdict }: Judged, index: number, ids: readonly string[]) {
  const lines = new TextLines(text);
  return verdict.findings.map((finding) => ({
    ruleId: finding.ruleId,
    ruleIndex: ids.indexOf(finding.ruleId),
    level: levels[finding.outcome],
    message: { text: `${finding.message} ${finding.suggestion}` },
    locations: (finding.spans.length === 0 ? [{ start: 0, end: 0 }] : finding.spans).map((span) => {
      const from = lines.positionOf(span.start);
      const to = lines.positionOf(span.end);
      return {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(name), index },
          region: {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            charOffset: span.start,
            charLength: span.end - span.start,
          },
        },
      };
    }),
  }));
}
