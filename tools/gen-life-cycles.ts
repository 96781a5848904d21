import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { enforcementParameters } from "@candor/core/policy/enforcement-parameters.ts";
import { listFiles, repositoryRoot } from "./files.ts";
import { list, page, table } from "./markdown.ts";

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
  const told = "the tables of the life-cycles' tests";
  const text = page("Life-cycles", told, machinesOfPolicy(), ...parts, ladders());
  return new Map([["docs/reference/life-cycles.md", text]]);
}

/** The machines of section 10 of the policy: which drawings they are, and where ours differ. */
export const machines: readonly {
  readonly section: string;
  readonly name: string;
  readonly drawings: readonly string[];
  readonly differs: string;
}[] = [
  {
    section: "10.1",
    name: "contributor trust",
    drawings: ["contributor-trust"],
    differs:
      "`restricted` and `closed` come from a measure, whose statement is the reason and the evidence",
  },
  {
    section: "10.2",
    name: "review",
    drawings: ["review"],
    differs:
      "a draft is not judged and has no state; `revising` is an edit that waits while the old " +
      "version stays; a product off the list hides its reviews by its own fact",
  },
  {
    section: "10.3",
    name: "feedback and response",
    drawings: ["feedback", "feedback-response"],
    differs: "the slot of a response is its state: `open` is free, `withdrawn` is used up",
  },
  {
    section: "10.4",
    name: "request",
    drawings: ["review-request"],
    differs: "`not_yet`, `waiting` and `eligible` are one state, told apart by its window",
  },
  {
    section: "10.5",
    name: "seller enforcement",
    drawings: ["measure", "appeal", "the ladders"],
    differs: "the step is not stored: it is the measure in force and the history that count",
  },
  {
    section: "10.6",
    name: "message",
    drawings: ["message", "conversation"],
    differs:
      "buyers do not report a single message yet: a seller who keeps being refused becomes a case",
  },
  { section: "10.7", name: "policy version", drawings: ["policy-version"], differs: "" },
];

function machinesOfPolicy(): string {
  const rows = machines.map(({ section, name, drawings, differs }) => [
    section,
    name,
    drawings.map((drawing) => `[${drawing}](#${drawing.replaceAll(" ", "-")})`).join(", "),
    differs,
  ]);
  return `## The seven machines of the policy\n\n${table(["section", "machine", "drawing", "where ours differs"], rows)}`;
}

/** What answers a first breach of each kind, and each further one. */
function ladders(): string {
  const fields = ["messages", "requests", "reviews", "variations"] as const;
  const drawn = fields.map((field) => {
    const rungs = enforcementParameters[`enforcement_ladder_${field}`].value;
    const names = rungs.map((rung) => rung.split(" ")[0]?.replaceAll("-", "_") ?? "");
    const once = names.map((name, at) => (names.indexOf(name) === at ? name : `${name}_again`));
    const arrows = once.map((name, at) => {
      const days = rungs[at]?.split(" ")[1];
      const until = days === undefined ? "" : `, ${days} days`;
      return `  ${at === 0 ? "clear" : once[at - 1]} --> ${name}: breach${until}`;
    });
    return `### ${field}\n\n${["```mermaid", "stateDiagram-v2", "  [*] --> clear", ...arrows, "```"].join("\n")}`;
  });
  return `## the ladders\n\nAs they ship; a policy version may change them.\n\n${drawn.join("\n\n")}`;
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
