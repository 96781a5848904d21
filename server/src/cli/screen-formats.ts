import type { Finding, Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { PictureVerdict } from "@candor/core/policy/pictures/screen-picture.ts";
import type { Box } from "@candor/core/policy/pictures/seen-picture.ts";
import { sarifArtifacts, sarifResults } from "./screen-sarif.ts";
import { TextLines, terminalCells } from "./text-position.ts";

/** What a formatter needs to know of a rule. */
export type RuleCard = {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly rationale: string;
};

/** One judged text or picture. `name` is the file's name, or the line's id. */
export type Judged = {
  readonly name: string;
  /** For a picture, what was read off it. */
  readonly text: string;
  readonly verdict: Verdict | PictureVerdict;
  /** The text put so that it passes, where one was found. A picture has none. */
  readonly rewrite?: string | null;
};

/** The boxes of a finding in a picture; none in a text. */
export function boxesIn(finding: Finding): readonly Box[] {
  return "boxes" in finding ? (finding as PictureVerdict["findings"][number]).boxes : [];
}

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
  { name, text, verdict, rewrite }: Judged,
  cardOf: (id: string) => RuleCard,
): string {
  const codes = "codes" in verdict ? verdict.codes.map((code) => prettyCode(name, code)) : [];
  if (verdict.findings.length === 0) {
    return `${codes.join("")}${name}: clean under policy ${verdict.policyVersion}\n`;
  }
  const lines = new TextLines(text);
  const parts = verdict.findings.map((finding) => prettyFinding(name, lines, finding, cardOf));
  const count = `${verdict.findings.length} finding${verdict.findings.length === 1 ? "" : "s"}`;
  const better = rewrite == null ? [] : [prettyRewrite(name, rewrite)];
  return `${[...parts, ...codes, ...better].join("\n")}\n${name}: ${verdict.outcome}, ${count}, policy ${verdict.policyVersion}\n`;
}

function prettyRewrite(name: string, rewrite: string): string {
  const lines = rewrite.split("\n").map((line) => `  + ${printable(line)}\n`);
  return `${name}: this passes:\n${lines.join("")}`;
}

function prettyCode(
  name: string,
  { box, format, target, content }: PictureVerdict["codes"][number],
) {
  return `${name}: ${format} on page ${box.page} at ${box.x},${box.y} leads to: ${target}, ${printable(content)}\n`;
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
  const where = boxesIn(finding).map(
    ({ page, x, y, width, height }) =>
      `  ${gutter} = seen on page ${page} at ${x},${y}: ${width} by ${height} pixels`,
  );
  const says = `  ${gutter} = ${finding.message}`;
  const why = `  ${gutter} = why: ${cardOf(finding.ruleId).rationale}`;
  const instead = `  ${gutter} = instead: ${finding.suggestion}`;
  return `${[head, ...shown, ...where, says, why, instead].join("\n")}\n`;
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
export function jsonOf({ name, verdict, rewrite = null }: Judged): object {
  const { outcome, findings, policyVersion } = verdict;
  if (!("pages" in verdict)) return { id: name, outcome, findings, policyVersion, rewrite };
  const { text, pages, codes } = verdict;
  return { id: name, outcome, findings, policyVersion, text, pages, codes };
}

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
        artifacts: sarifArtifacts(judged),
        results: sarifResults(judged, ids),
      },
    ],
  };
}
