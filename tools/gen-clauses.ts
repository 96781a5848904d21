import { allClauses, heldElsewhere } from "@candor/core/policy/clauses.ts";
import { clausesByHand } from "@candor/core/policy/clauses-by-hand.ts";
import { type Parameter, parameters } from "@candor/core/policy/parameters.ts";
import { proofs } from "./clause-proofs.ts";
import { testFinder } from "./clause-tests.ts";
import { loadDetectors, loadRules } from "./definitions.ts";
import { isTest, readFiles, type SourceFile } from "./files.ts";
import { code, page, table } from "./markdown.ts";

/** One clause with what holds it and the tests that fail when it is broken. */
export type ClauseRow = {
  readonly id: string;
  readonly class: string;
  readonly held: "yes" | "yes, by a human" | "human" | "no";
  /** Code by its path or name, or the reason why nothing holds it. */
  readonly holders: readonly string[];
  readonly tests: readonly string[];
  /** The very tests that fail when it is broken, where they are known by their sentences. */
  readonly proofs: readonly (readonly [path: string, title: string])[];
};

/** What holds each clause of the catalogue, and by which tests that shows. */
export async function clauseRows(): Promise<readonly ClauseRow[]> {
  const rows = await heldRows();
  return rows.map((row) => ({ ...row, proofs: proofs[row.id] ?? [] }));
}

async function heldRows(): Promise<readonly Omit<ClauseRow, "proofs">[]> {
  const holders = await holdersByClause();
  return allClauses.map(({ id, class: how }) => {
    const found = holders.get(id) ?? [];
    const byHand = clausesByHand[id];
    const isHuman = how === "d" || heldElsewhere[id] === "human";
    const said = byHand === undefined ? { how: [], tests: [] } : split(byHand.how);
    if (found.length > 0) {
      const also = byHand?.held === true ? said : { how: [], tests: [] };
      const tests = [...new Set([...found.flatMap((one) => one.tests), ...also.tests])];
      const names = [...found.map(({ name }) => name), ...also.how];
      return { id, class: how, held: isHuman ? "yes, by a human" : "yes", holders: names, tests };
    }
    if (isHuman) return { id, class: how, held: "human", holders: ["a person decides"], tests: [] };
    if (byHand === undefined) {
      return { id, class: how, held: "no", holders: ["nothing in the code names it"], tests: [] };
    }
    return {
      id,
      class: how,
      held: byHand.held ? "yes" : "no",
      holders: said.how,
      tests: said.tests,
    };
  });
}

/** The page of all clauses. */
export async function clausePage(): Promise<ReadonlyMap<string, string>> {
  const rows = await clauseRows();
  const open = rows.filter(({ held }) => held === "no").length;
  const text = page(
    "Clauses of the catalogue",
    "what rules, detectors, parameters and comments in the code name",
    `Of ${rows.length} clauses ${rows.length - open} are held or left to a human; ${open} are not held, ` +
      "each with the reason. Class `a` is held by counting, `b` by reading texts, `c` by weighing " +
      "evidence, `d` by a person. A file that names a clause holds at least a part of it. A test that " +
      "is named by its sentence fails when the clause is broken; where only files are named, they " +
      "are the tests of the code that holds it.",
    table(
      ["clause", "class", "held", "by what", "tests"],
      rows.map((row) => [
        row.id,
        row.class,
        row.held,
        row.holders.join("; "),
        row.proofs.length === 0
          ? row.tests.map(code).join("; ")
          : row.proofs.map(([path, title]) => `${code(path)}: ${title}`).join("; "),
      ]),
    ),
  );
  return new Map([["docs/reference/clauses.md", text]]);
}

type Holder = { readonly name: string; readonly tests: readonly string[] };

/** What was said by hand, and the test files that it names. */
function split(how: string): {
  readonly how: readonly string[];
  readonly tests: readonly string[];
} {
  const parts = how.split("; ");
  const isPath = (part: string) => isTest(part);
  return { how: parts.filter((part) => !isPath(part)), tests: parts.filter(isPath) };
}

async function holdersByClause(): Promise<ReadonlyMap<string, readonly Holder[]>> {
  const holders = new Map<string, Holder[]>();
  const add = (clause: string, name: string, tests: readonly string[]) => {
    const known = holders.get(clause) ?? [];
    if (!known.some((one) => one.name === name)) holders.set(clause, [...known, { name, tests }]);
  };
  const tests = testFinder();
  for (const rule of await loadRules()) {
    for (const clause of [rule.clause, ...(rule.alsoHolds ?? [])]) {
      add(clause, `rule [${rule.id}](rules.md#${rule.id})`, ["core/testkit/examples-hold.test.ts"]);
    }
  }
  for (const { id, clauses } of await loadDetectors()) {
    const path = `core/src/detection/detectors/${id}.ts`;
    for (const clause of clauses)
      add(clause, `detector [${id}](detectors.md#${id})`, tests.of(path));
  }
  for (const [key, { clause }] of Object.entries<Parameter<unknown>>(parameters)) {
    add(clause, `parameter ${code(key)}`, tests.using(key));
  }
  for (const { path, clauses } of citingFiles()) {
    for (const clause of clauses) add(clause, code(path), tests.of(path));
  }
  return holders;
}

/** Rules and detectors say it in fields; all else says it in comments. */
const isOtherCode = (path: string) =>
  /^(core|server|web)\/src\/.*\.(ts|tsx|sql)$/.test(path) &&
  !/\.generated\.|policy\/(rules|lexicons|clauses|[a-z-]*parameters)|problem-words|gallery-page|detection\/detectors/.test(
    path,
  ) &&
  !isTest(path);

function citingFiles() {
  return readFiles(isOtherCode).map(({ path, text }: SourceFile) => {
    const cited = text.match(/\b(REV|VOTE|REQ|MSG|FBK|VAR|PII|ENF|TRN)-\d{3}\b/g) ?? [];
    return { path, clauses: [...new Set(cited)] };
  });
}
