import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../files.ts";
import { page, table } from "../markdown.ts";
import type { FigureTable } from "./evaluation.ts";

/** What one run measured: the page of the reference is made from it, without measuring again. */
export type EvaluationResult = {
  readonly size: "quick" | "full";
  readonly seed: number;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly tables: readonly FigureTable[];
  }[];
};

/** Where the result of the last complete run and its page stand. */
export const resultPath = "docs/reference/detection-evaluation.json";
const pagePath = "docs/reference/detection-evaluation.md";

/** The result that is committed; null before the first run. */
export function committedResult(): EvaluationResult | null {
  const path = join(repositoryRoot, resultPath);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** The page as the committed result has it. */
export function committedPage(): ReadonlyMap<string, string> {
  const result = committedResult();
  return result === null ? new Map() : evaluationPage(result);
}

/** The page, by its path. */
export function evaluationPage(result: EvaluationResult): ReadonlyMap<string, string> {
  const chosen = [
    ...(result.size === "full" ? ["--full"] : []),
    ...(result.seed === 1 ? [] : [`--seed ${result.seed}`]),
  ];
  const command = ["npm run eval", ...(chosen.length === 0 ? [] : ["--", ...chosen])].join(" ");
  const parts = [
    `Measured by \`${command}\` from seed ${result.seed}; the same seed gives the same figures. ` +
      "Yardsticks are measured on the same worlds in the same run. Generated worlds and public " +
      "data without labels show what a detector does with what was planted; they say nothing of " +
      "how much manipulation there is anywhere.",
    ...result.sections.flatMap(({ title, about, tables }) => [
      `## ${title}`,
      about,
      ...tables.flatMap(tableParts),
    ]),
  ];
  const made = page("Detection, measured", `\`${resultPath}\``, ...parts);
  return new Map([[pagePath, made]]);
}

function tableParts({ title, header, rows, notes }: FigureTable): string[] {
  const cells = rows.map((row) => row.map(cellText));
  return [`### ${title}`, table(header, cells), ...notes];
}

/** A figure as it is shown: three places, which is more than the worlds are good for. */
export const cellText = (cell: string | number): string =>
  typeof cell === "number" ? cell.toFixed(3) : cell;

/** True when nothing that the old result shows is missing from the new one. */
export function coversAll(made: EvaluationResult, old: EvaluationResult): boolean {
  if (old.size === "full" && made.size === "quick") return false;
  const titles = ({ sections }: EvaluationResult) =>
    sections.flatMap(({ id, tables }) => tables.map(({ title }) => `${id}: ${title}`));
  const known = new Set(titles(made));
  return titles(old).every((title) => known.has(title));
}
