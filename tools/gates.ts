import { type CommandEnd, runCommand } from "./command.ts";

/** One thing that must hold and is no test file; it counts as one in the closing line. */
export type Gate = {
  readonly name: string;
  /** What is true when it passes, in a few words. */
  readonly holds: string;
  readonly command: readonly [string, ...string[]];
};

/** Every gate, the quick and telling ones first. */
export const gates: readonly Gate[] = [
  { name: "types", holds: "every project compiles", command: ["tsc", "-b"] },
  {
    name: "biome",
    holds: "lint and format find nothing",
    command: ["biome", "check", "--error-on-warnings", "--max-diagnostics=50", "."],
  },
  {
    name: "layers",
    holds: "every import is in the table",
    command: ["node", "tools/layers.ts"],
  },
  { name: "tidy", holds: "names and sizes keep to the style", command: ["node", "tools/tidy.ts"] },
  {
    name: "knip",
    holds: "no file, export or dependency is unused",
    command: ["knip", "--no-progress"],
  },
  {
    name: "drift",
    holds: "generated files say what the code says",
    command: ["node", "tools/gen.ts", "--check"],
  },
  { name: "fences", holds: "code in the docs compiles", command: ["node", "tools/fences.ts"] },
  {
    name: "build",
    holds: "pages and widget build",
    command: ["node", "tools/build.ts", "--if-stale"],
  },
];

/** Runs one gate; on failure `output` is what its command wrote. */
export async function runGate(gate: Gate): Promise<{ ok: boolean; output: string }> {
  const [command, ...args] = gate.command;
  const end: CommandEnd = await runCommand(command, args);
  return { ok: end.code === 0, output: end.output };
}
