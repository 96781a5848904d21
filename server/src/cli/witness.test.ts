import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, before, test } from "node:test";
import { shownLog, someEvents } from "../../testkit/shown-log.ts";
import { callWitness } from "../adapters/witness-caller.ts";
import { consistencyProof } from "../ledger/merkle.ts";
import { ledgerOrigin, signerOf, verifierKey } from "../ledger/note.ts";
import { fetchTree, type ReadLog } from "../usecases/verify-from-outside.ts";
import { openWitness, witnessRequest } from "../usecases/witness-checkpoint.ts";
import { verifyCommand } from "./verify.ts";
import { witness as witnessCommand } from "./witness.ts";
import { openWitnessFile, startWitness } from "./witness-server.ts";

const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
const origin = ledgerOrigin("eu");
const logKey = verifierKey(origin, signer.publicKey);

let folder = "";
/** What the one server shows to the one reader, and to the other. */
const shown = new Map<string, { readonly read: ReadLog; readonly lines: string[] }>();
const server = createServer(async (request, response) => {
  const [, reader = "", path = ""] = /^\/(\w+)\/log\/eu\/(.*)$/.exec(request.url ?? "") ?? [];
  const view = shown.get(reader);
  const file = await view?.read(path.replace(/\?.*$/, ""));
  if (view === undefined || file == null) return response.writeHead(404).end();
  const lines = path.startsWith("checkpoint") ? view.lines.join("") : "";
  return response.end(Buffer.concat([file, Buffer.from(lines)]));
});

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-witness-"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

after(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

async function start(name: string) {
  const path = join(folder, `${name}.json`);
  const file = await openWitnessFile(path, name);
  assert.ok(file);
  const witness = openWitness(name, file.privateKey, [logKey]);
  assert.ok(witness);
  const at = { host: "127.0.0.1", port: 0, now: () => Date.UTC(2026, 2, 1) };
  return { path, key: witness.key, ...(await startWitness({ path, file, witness, ...at })) };
}

/** Asks a witness to sign a history, as a server does. */
async function askToSign(address: string, events: readonly string[], old: number) {
  const read = await shownLog(events, { origin, signer });
  const note = String(Buffer.from((await read("checkpoint")) ?? []));
  const hashAt = await fetchTree(read, events.length);
  assert.ok(hashAt);
  const proof = await consistencyProof(old, events.length, hashAt);
  return callWitness(address, witnessRequest(old, proof, note));
}

async function run(command: typeof verifyCommand, args: string[]) {
  const io = { stdout: new PassThrough(), stderr: new PassThrough(), stdin: new PassThrough() };
  const code = await command.run(args, io);
  const text = (stream: PassThrough) => String(stream.read() ?? "");
  return { code, stdout: text(io.stdout), stderr: text(io.stderr) };
}

test("two readers cannot be shown two histories that witnesses signed", async () => {
  const [one, other] = [await start("one.example"), await start("other.example")];
  const told = { a: someEvents(30), b: someEvents(31).with(3, "rewritten") };
  const lines: Record<string, string[]> = { a: [], b: [] };
  for (const [reader, events] of Object.entries(told)) {
    for (const { address } of [one, other]) {
      const { status, body } = await askToSign(address, events, 0);
      assert.equal(status, reader === "a" ? 200 : 409);
      if (status === 200) lines[reader]?.push(body);
    }
    const read = await shownLog(events, { origin, signer });
    shown.set(reader, { read, lines: lines[reader] ?? [] });
  }
  // What the witnesses signed of the one history does not carry over to the other.
  lines.b?.push(...(lines.a ?? []));
  const verify = (reader: string, ...args: string[]) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${reader}`;
    return run(verifyCommand, ["--url", url, "--key", logKey, ...args]);
  };
  const both = ["--witness", one.key, "--witness", other.key];
  const seen = await verify("a", ...both);
  assert.deepEqual([seen.code, seen.stderr], [0, ""]);
  assert.match(seen.stdout, /one\.example signed it too, 2026-03-01T00:00:00\.000Z/);
  const split = await verify("b", ...both, "--quorum", "1");
  assert.equal(split.code, 1);
  assert.match(split.stderr, /0 of the 1 witnesses/);
  assert.equal((await verify("b")).code, 0, "without witnesses one reader alone sees nothing");
  assert.equal((await verify("a", "--quorum", "1")).code, 2);
  await Promise.all([one.stop(), other.stop()]);
});

test("a witness remembers what it signed over a restart, in a file for its eyes alone", async () => {
  const first = await start("kept.example");
  assert.equal((await askToSign(first.address, someEvents(9), 0)).status, 200);
  await first.stop();
  assert.equal((await stat(first.path)).mode & 0o077, 0);
  const again = await start("kept.example");
  assert.equal(again.key, first.key);
  const fork = await askToSign(again.address, someEvents(12).with(0, "rewritten"), 9);
  assert.equal(fork.status, 422);
  const afresh = await askToSign(again.address, someEvents(12), 0);
  assert.deepEqual([afresh.status, afresh.body], [409, "9\n"]);
  const kept = await readFile(again.path, "utf8");
  assert.equal(JSON.parse(kept).logs[origin].size, 9);
  assert.equal((await askToSign(again.address, someEvents(12), 9)).status, 200);
  const two = await Promise.all([
    askToSign(again.address, someEvents(20), 12),
    askToSign(again.address, someEvents(20).with(15, "rewritten"), 12),
  ]);
  const statuses = two.map(({ status }) => status).sort();
  assert.deepEqual(statuses, [200, 409], "of two that come at once it signs one");
  await again.stop();
  assert.equal((await askToSign(again.address, someEvents(20), 20)).status, 0, "nobody answers");
});

test("a witness is started with its name, its file and the keys of logs, or says what is wrong", async () => {
  const state = join(folder, "named.json");
  assert.ok(await openWitnessFile(state, "named.example"));
  const named = ["--state", state, "--name", "named.example"];
  for (const args of [
    [],
    named,
    [...named, "--log", logKey, "--port", "70000"],
    [...named, "--log", "no-key"],
    ["--state", state, "--name", "a b", "--log", logKey],
    ["--state", state, "--name", "another.example", "--log", logKey],
    ["--state", join(folder, "no", "folder"), "--name", "x", "--log", logKey],
    [...named, "--log", logKey, "--host", "256.256.256.256"],
  ]) {
    const { code, stderr } = await run(witnessCommand, args);
    assert.equal(code, 2, args.join(" "));
    assert.notEqual(stderr, "");
  }
});
