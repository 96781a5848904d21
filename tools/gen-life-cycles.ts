import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { listFiles, repositoryRoot } from "./files.ts";
import { list, page } from "./markdown.ts";

/** One step that a life-cycle's table takes: from a state, by a command, to a state. */
type Step = { readonly from: string; readonly command: string; readonly to: string };

/**
 * The life-cycles as diagrams. The steps are those that their tables of tests take, so that a drawn
 * arrow is one that a test has walked, and every test of a state is in the drawing.
 */
export async function lifeCyclePage(): Promise<ReadonlyMap<string, string>> {
  const tables = listFiles((path) => /^core\/src\/domain\/[^/]+\/[^/]+\.test\.ts$/.test(path));
  const found = await stepsIn(tables);
  const parts = Object.entries(found)
    .filter(([, steps]) => steps.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, steps]) => `## ${name}\n\n${diagram(steps)}\n\n${list(same(steps))}`);
  const text = page("Life-cycles", "the tables of the life-cycles' tests", ...parts);
  return new Map([["docs/reference/life-cycles.md", text]]);
}

/** Loads each table in a process of its own kind, where it tells its steps instead of testing. */
async function stepsIn(tables: readonly string[]): Promise<Record<string, readonly Step[]>> {
  const script = `
    const steps = {};
    for (const path of ${JSON.stringify(tables)}) {
      const name = path.split("/").at(-2);
      globalThis.tellSteps = (told) => { steps[name] = [...(steps[name] ?? []), ...told]; };
      await import(${JSON.stringify(`${repositoryRoot}/`)} + path);
    }
    const told = "@steps" + JSON.stringify(steps) + "@end";
    await new Promise((done) => process.stdout.write(told, done));
    process.exit(0);`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], {
    cwd: join(repositoryRoot, "core"),
    maxBuffer: 64 * 1024 * 1024,
  });
  // The tests that stand beside a table say their piece too.
  const told = /@steps(.*)@end/s.exec(stdout)?.[1];
  if (told === undefined) throw new Error("the tables of the life-cycles told nothing");
  return JSON.parse(told);
}

function diagram(steps: readonly Step[]): string {
  const commands = new Map<string, Set<string>>();
  for (const { from, command, to } of steps) {
    if (from === to) continue;
    const arrow = `${from} --> ${to}`;
    commands.set(arrow, (commands.get(arrow) ?? new Set()).add(command));
  }
  const arrows = [...commands].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = arrows.map(([arrow, by]) => `  ${arrow}: ${[...by].sort().join(", ")}`);
  const first = steps.some(({ from }) => from === "none") ? ["  [*] --> none"] : [];
  return ["```mermaid", "stateDiagram-v2", ...first, ...lines, "```"].join("\n");
}

/** Commands that are taken and leave the state as it is called. */
function same(steps: readonly Step[]): readonly string[] {
  const staying = new Map<string, Set<string>>();
  for (const { from, command, to } of steps) {
    if (from === to) staying.set(from, (staying.get(from) ?? new Set()).add(command));
  }
  const lines = [...staying]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, by]) => `stays \`${state}\`: ${[...by].sort().join(", ")}`);
  return lines.length === 0 ? ["no command leaves a state as it is"] : lines;
}
