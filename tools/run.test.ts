import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { runCommand } from "./command.ts";
import { repositoryRoot } from "./files.ts";

const runtime = `${repositoryRoot}/server/bin/runtime.mjs`;

/** A program that hands over to another one, as the runner does, and ends with its code. */
function inForeground(program: string): string[] {
  const call = `runInForeground(process.execPath, ["-e", ${JSON.stringify(program)}])`;
  const code = `import { runInForeground } from "${runtime}"; process.exitCode = await ${call};`;
  return ["--input-type=module", "-e", code];
}

test("an unknown task is refused with the list of tasks", async () => {
  const { code, output } = await runCommand(process.execPath, ["tools/run.mjs", "frobnicate"]);
  assert.equal(code, 2);
  assert.match(output, /Tasks: start, test, dev/);
});

test("the exit code of what was run is handed on", async () => {
  const { code } = await runCommand(process.execPath, inForeground("process.exit(7)"));
  assert.equal(code, 7);
});

test("a signal reaches what was run, which may end in its own way", async () => {
  const waits = "process.on('SIGTERM', () => process.exit(9)); setInterval(() => {}, 1000);";
  const program = `${waits} process.stdout.write('ready');`;
  const child = spawn(process.execPath, inForeground(program), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  assert.equal(code, 9);
});

test("what was run is stopped when the shell around the runner is gone", async () => {
  const ends = "process.on('SIGTERM', () => { process.stdout.write('stopped'); process.exit(); });";
  const program = `${ends} setInterval(() => {}, 1000); process.stdout.write('ready ');`;
  const shell = spawn(
    "sh",
    ["-c", '"$@"; true', "sh", process.execPath, ...inForeground(program)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let written = "";
  for await (const chunk of shell.stdout) {
    written += chunk;
    if (written === "ready ") shell.kill("SIGTERM");
  }
  assert.equal(written, "ready stopped");
});

test("a program that a signal ends is told by the shell's code for it", async () => {
  const { code } = await runCommand(
    process.execPath,
    inForeground("process.kill(process.pid, 'SIGKILL')"),
  );
  assert.equal(code, 137);
});

test("the pinned Node is the one that npm installed for this platform", async () => {
  const code = `import { findNode } from "${runtime}"; console.log(findNode("file://${repositoryRoot}/package.json"));`;
  const { output } = await runCommand(process.execPath, ["--input-type=module", "-e", code]);
  const version = await runCommand(output.trim(), ["--version"]);
  assert.equal(version.output.trim(), process.version);
});
