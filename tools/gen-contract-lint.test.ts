import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { repositoryRoot } from "./files.ts";

const run = promisify(execFile);
const description = join(repositoryRoot, "docs/reference/openapi.json");
const folder = await mkdtemp(join(tmpdir(), "candor-openapi-"));
after(() => rm(folder, { recursive: true }));

/** What Redocly's recommended rules say about a description, by the names of the rules. */
async function lint(path: string): Promise<readonly string[]> {
  const linter = join(repositoryRoot, "node_modules/.bin/redocly");
  const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const command = [linter, "lint", path, "--extends=recommended", "--format=json"];
  // It exits with 1 where it finds an error, and says what it found all the same.
  const { stdout } = await run(process.execPath, command, {
    env: { ...process.env, ...quiet },
    cwd: folder,
  }).catch((ended: { stdout: string }) => ended);
  const { problems } = JSON.parse(stdout) as { problems: readonly { ruleId: string }[] };
  return problems.map(({ ruleId }) => ruleId);
}

test("the API's description keeps every recommended rule, warnings included", async () => {
  assert.deepEqual(await lint(description), []);
});

test("a description with an operation that says nothing of itself is found out", async () => {
  const document = JSON.parse(await readFile(description, "utf8"));
  const path = Object.keys(document.paths)[0] ?? "";
  document.paths[path].get = { responses: {} };
  const broken = join(folder, "openapi.json");
  await writeFile(broken, JSON.stringify(document));
  assert.ok((await lint(broken)).includes("operation-operationId"));
});
