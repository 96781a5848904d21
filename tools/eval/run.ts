/**
 * How well the detectors find what is planted, beside simple yardsticks: `npm run eval`, with
 * `-- --full` for every cell and seed, `--only rings` for one part, `--seed 7` for other worlds.
 * A run that shows at least what the page of the reference shows replaces it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../files.ts";
import type { Evaluation, FigureTable, Scope } from "./evaluation.ts";
import { evaluations } from "./evaluations.ts";
import { printTable } from "./measures.ts";
import { hasPublicFolder } from "./read-edges.ts";
import {
  cellText,
  committedResult,
  coversAll,
  type EvaluationResult,
  evaluationPage,
  resultPath,
} from "./result.ts";

type Choice = { readonly scope: Scope; readonly chosen: readonly Evaluation[] };

async function main(): Promise<number> {
  const choice = readChoice();
  if (typeof choice === "string") {
    process.stderr.write(`${choice}\n`);
    return 2;
  }
  const { scope, chosen } = choice;
  if (!hasPublicFolder()) {
    process.stdout.write("No public data at ../shared/data: generated worlds only.\n");
  }
  const sections: EvaluationResult["sections"][number][] = [];
  for (const [index, { id, title, about, run }] of chosen.entries()) {
    process.stdout.write(`\n${title} (${index + 1} of ${chosen.length})\n${about}\n`);
    const tables = (await run(scope, progressOf(title))).map(rounded);
    for (const one of tables) print(one);
    sections.push({ id, title, about, tables });
  }
  const size = scope.full ? "full" : "quick";
  if (chosen.length === evaluations.length) save({ size, seed: scope.seed, sections });
  return 0;
}

function readChoice(): Choice | string {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      full: { type: "boolean", default: false },
      only: { type: "string", multiple: true },
      seed: { type: "string", default: "1" },
    },
  });
  const names = values.only ?? evaluations.map(({ id }) => id);
  const unknown = names.find((name) => evaluations.every(({ id }) => id !== name));
  const known = evaluations.map(({ id }) => id).join(", ");
  if (unknown !== undefined) return `Nothing is called "${unknown}". There are: ${known}.`;
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 0) return "--seed takes a whole number.";
  if (values.full && values.quick) return "Choose one of --quick and --full.";
  const chosen = evaluations.filter(({ id }) => names.includes(id));
  return { scope: { full: values.full, seed }, chosen };
}

/** Where a person watches, one line that moves; where nobody does, nothing. */
function progressOf(title: string): (progress: string) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (progress) => process.stderr.write(`\r\u001b[K${title}: ${progress}\r`);
}

/** Three places are more than the worlds are good for, and make the same file on any machine. */
function rounded(one: FigureTable): FigureTable {
  const cell = (value: string | number) =>
    typeof value === "number" ? Number(value.toFixed(3)) : value;
  return { ...one, rows: one.rows.map((row) => row.map(cell)) };
}

function print({ title, header, rows, notes }: FigureTable): void {
  printTable(title, [header, ...rows.map((row) => row.map(cellText))]);
  for (const note of notes) process.stdout.write(`${note}\n`);
}

function save(result: EvaluationResult): void {
  const json = `${JSON.stringify(result, null, 2)}\n`;
  const path = join(repositoryRoot, resultPath);
  const old = committedResult();
  if (old !== null && !coversAll(result, old)) {
    const kept = join(repositoryRoot, ".cache", "detection-evaluation.json");
    mkdirSync(join(repositoryRoot, ".cache"), { recursive: true });
    writeFileSync(kept, json);
    process.stdout.write(`\nAs JSON: ${kept}. The page of the reference shows more and is kept.\n`);
    return;
  }
  writeFileSync(path, json);
  for (const [name, content] of evaluationPage(result)) {
    writeFileSync(join(repositoryRoot, name), content);
    process.stdout.write(`\nWritten: ${name}\n`);
  }
}

process.exitCode = await main();
