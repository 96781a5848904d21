import { allClauses, heldElsewhere } from "@candor/core/policy/clauses.ts";
import { clausesByHand } from "@candor/core/policy/clauses-by-hand.ts";
import { type Parameter, parameters } from "@candor/core/policy/parameters.ts";
import { loadDetectors, loadRules } from "./definitions.ts";
import { isTest, readFiles, type SourceFile } from "./files.ts";
import { code, page, table } from "./markdown.ts";

/** What holds each clause of the catalogue, as the code itself says it. */
export async function clausePage(): Promise<ReadonlyMap<string, string>> {
  const holders = await holdersByClause();
  const rows = allClauses.map(({ id, class: how }) => {
    const found = holders.get(id) ?? [];
    const byHand = clausesByHand[id];
    const isHuman = how === "d" || heldElsewhere[id] === "human";
    if (found.length > 0) return [id, how, isHuman ? "yes, by a human" : "yes", found.join("; ")];
    if (isHuman) return [id, how, "human", "a person decides"];
    if (byHand === undefined) return [id, how, "no", "nothing in the code names it"];
    return [id, how, byHand.held ? "yes" : "no", byHand.how];
  });
  const isOpen = (row: readonly string[]) => row[2] === "no";
  const open = rows.filter(isOpen).length;
  const text = page(
    "Clauses of the catalogue",
    "what rules, detectors, parameters and comments in the code name",
    `Of ${rows.length} clauses ${rows.length - open} are held or left to a human; ${open} are not held, ` +
      "each with the reason. Class `a` is held by counting, `b` by reading texts, `c` by weighing " +
      "evidence, `d` by a person. A file that names a clause holds at least a part of it; the tests " +
      "beside the file show which.",
    table(["clause", "class", "held", "by what"], rows),
  );
  return new Map([["docs/reference/clauses.md", text]]);
}

async function holdersByClause(): Promise<ReadonlyMap<string, readonly string[]>> {
  const holders = new Map<string, string[]>();
  const add = (clause: string, holder: string) => {
    const known = holders.get(clause) ?? [];
    if (!known.includes(holder)) holders.set(clause, [...known, holder]);
  };
  for (const rule of await loadRules()) {
    for (const clause of [rule.clause, ...(rule.alsoHolds ?? [])]) {
      add(clause, `rule [${rule.id}](rules.md#${rule.id}) (its examples are its tests)`);
    }
  }
  for (const { id, clauses } of await loadDetectors()) {
    for (const clause of clauses) add(clause, `detector [${id}](detectors.md#${id})`);
  }
  for (const [key, { clause }] of Object.entries<Parameter<unknown>>(parameters)) {
    add(clause, `parameter ${code(key)}`);
  }
  for (const { path, clauses, test } of citingFiles()) {
    for (const clause of clauses)
      add(clause, test === null ? code(path) : `${code(path)} (tested)`);
  }
  return holders;
}

/** Rules and detectors say it in fields; all else says it in comments. */
const isOtherCode = (path: string) =>
  /^(core|server|web)\/src\/.*\.(ts|tsx|sql)$/.test(path) &&
  !/\.generated\.|policy\/(rules|lexicons|clauses|parameters)|problem-words|gallery-page|detection\/detectors/.test(
    path,
  ) &&
  !isTest(path);

function citingFiles() {
  const tests = new Set(readFiles((path) => isTest(path)).map(({ path }) => path));
  return readFiles(isOtherCode).map(({ path, text }: SourceFile) => {
    const beside = path.replace(/\.(tsx?|sql)$/, ".test.ts");
    const cited = text.match(/\b(REV|VOTE|REQ|MSG|FBK|VAR|PII|ENF|TRN)-\d{3}\b/g) ?? [];
    return { path, clauses: [...new Set(cited)], test: tests.has(beside) ? beside : null };
  });
}
