import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { allCommands, helpText, runCandor } from "./main.ts";

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runCandor(args, io);
  const read = (stream: PassThrough) => String(stream.read() ?? "");
  return { code, out: read(io.stdout), err: read(io.stderr) };
}

test("help lists every command with its summary", async () => {
  const { code, out } = await run("help");
  assert.equal(code, 0);
  for (const command of await allCommands()) {
    assert.ok(out.includes(command.name), command.name);
    assert.ok(out.includes(command.summary), command.name);
  }
  assert.equal((await run()).out, out);
});

test("every command says how it is called, with examples and the meaning of success", async () => {
  for (const command of await allCommands()) {
    assert.ok(command.usage.startsWith(`candor ${command.name}`), command.name);
    assert.ok(command.examples.length > 0, command.name);
    assert.ok(0 in command.exitCodes, command.name);
    const asked = await run(command.name, "--help");
    assert.deepEqual(asked, { code: 0, out: helpText(command), err: "" });
    assert.equal((await run("help", command.name)).out, asked.out);
  }
});

test("an unknown command is refused and nothing outside the folder is loaded", async () => {
  for (const name of ["frobnicate", "../main", "command", "__proto__"]) {
    const { code, err } = await run(name);
    assert.equal(code, 2);
    assert.match(err, /has no command/);
    assert.equal((await run("help", name)).code, 2);
  }
});
