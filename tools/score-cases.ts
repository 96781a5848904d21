import { readFileSync, writeFileSync } from "node:fs";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Surface } from "@candor/core/policy/kit/verdict.ts";

/**
 * Judges labelled cases and writes predictions for their scorer.
 * `node tools/score-cases.ts CASES.jsonl OUT.jsonl [even|odd] [--wrong]`
 */
type Case = {
  readonly id: string;
  readonly lang: string;
  readonly surface: Surface;
  readonly text: string;
  readonly labels: readonly string[];
  readonly note: string;
};

const [casesPath, outPath, half, verbose] = process.argv.slice(2);
if (casesPath === undefined || outPath === undefined) {
  throw new Error("usage: score-cases.ts CASES.jsonl OUT.jsonl [even|odd|all] [--wrong]");
}
const all = readFileSync(casesPath, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Case)
  .filter(
    (_, index) => half === undefined || half === "all" || (index % 2 === 0) === (half === "even"),
  );

const lines = all.map((one) => {
  const verdict = screen(one.text, { surface: one.surface }, shippedPolicy);
  const labels = [...new Set(verdict.findings.map((finding) => finding.category))].sort();
  if (verbose === "--wrong") showIfWrong(one, labels);
  return JSON.stringify({ id: one.id, labels });
});
writeFileSync(outPath, `${lines.join("\n")}\n`);
writeFileSync(`${outPath}.gold`, `${all.map((one) => JSON.stringify(one)).join("\n")}\n`);

function showIfWrong(one: Case, labels: readonly string[]): void {
  const alternatives = /alt=([A-Z_,]+)/.exec(one.note)?.[1]?.split(",") ?? [];
  const missing = one.labels.filter((label) => !labels.includes(label));
  const extra = labels.filter(
    (label) => !one.labels.includes(label) && !alternatives.includes(label),
  );
  if (missing.length + extra.length === 0) return;
  console.log(`${one.id} ${one.lang} ${one.surface} -${missing} +${extra} | ${one.text}`);
}
