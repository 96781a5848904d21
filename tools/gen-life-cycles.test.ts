import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listFiles, repositoryRoot } from "./files.ts";
import { lifeCyclePage, machines } from "./gen-life-cycles.ts";

const [text = ""] = (await lifeCyclePage()).values();
const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, name = ""]) => name);

test("each of the seven machines of the policy has its drawings", () => {
  assert.deepEqual(
    machines.map(({ section }) => section),
    ["10.1", "10.2", "10.3", "10.4", "10.5", "10.6", "10.7"],
  );
  const missing = machines.flatMap(({ drawings }) =>
    drawings.filter((name) => !headings.includes(name)),
  );
  assert.deepEqual(missing, []);
});

test("whatever decides and folds events has a table, so it is drawn and every cell is tested", () => {
  const isMachine = (path: string) => {
    const code = readFileSync(join(repositoryRoot, path), "utf8");
    return /export function decide\b/.test(code) && /export function evolve\b/.test(code);
  };
  const modules = listFiles((path) => /^core\/src\/domain\/[^/]+\/[^/.]+\.ts$/.test(path)).filter(
    isMachine,
  );
  assert.ok(modules.length >= machines.length);
  const undrawn = modules.filter((path) => !headings.includes(path.split("/").at(-2) ?? ""));
  assert.deepEqual(undrawn, []);
});

test("every state of a table is in its drawing, but for those that nothing reaches or leaves", () => {
  for (const path of listFiles((path) => /^core\/src\/domain\/.*\.test\.ts$/.test(path))) {
    const table = readFileSync(join(repositoryRoot, path), "utf8");
    const statuses = /statuses: \{([^}]*)\}/.exec(table)?.[1];
    if (statuses === undefined || !table.includes("lifecycleTable(")) continue;
    const drawing = text.split(`## ${path.split("/").at(-2)}\n`)[1]?.split("\n## ")[0] ?? "";
    for (const [, state = ""] of statuses.matchAll(/"?([\w-]+)"?: true/g)) {
      assert.ok(drawing.includes(state), `${path}: ${state} is not drawn`);
    }
  }
});
