import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, before, test } from "node:test";
import { shownLog, someEvents } from "../../testkit/shown-log.ts";
import { ledgerOrigin, signerOf, verifierKey } from "../ledger/note.ts";
import type { ReadLog } from "../usecases/verify-from-outside.ts";
import { verifyCommand } from "./verify.ts";

const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
const origin = ledgerOrigin("eu");
const key = verifierKey(origin, signer.publicKey);
const show = (...events: string[]) => shownLog(events, { origin, signer });

let folder = "";
let shown: ReadLog = async () => null;
/** How often the server says that it was asked too often, before it answers. */
let busy = 0;
const server = createServer(async (request, response) => {
  if (busy-- > 0) return response.writeHead(429, { "retry-after": "0" }).end();
  const path = request.url?.replace(/^\/log\/eu\//, "") ?? "";
  const file = await shown(path);
  return file === null ? response.writeHead(404).end() : response.writeHead(200).end(file);
});

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-verify-url-"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

after(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

async function verify(...args: string[]) {
  const io = { stdout: new PassThrough(), stderr: new PassThrough(), stdin: new PassThrough() };
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const code = await verifyCommand.run(["--url", url, "--key", key, ...args], io);
  const text = (stream: PassThrough) => String(stream.read() ?? "");
  return { code, stdout: text(io.stdout), stderr: text(io.stderr) };
}

test("a server is checked from outside with the key alone, and compared with what it showed before", async () => {
  const state = join(folder, "seen");
  shown = await show(...someEvents(300));
  const first = await verify("--state", state);
  assert.deepEqual([first.code, first.stderr], [0, ""]);
  assert.match(first.stdout, /^300 events/);
  shown = await show(...someEvents(500));
  busy = 2;
  const second = await verify("--state", state);
  assert.equal(second.code, 0);
  assert.match(second.stdout, /500 events.*only grew/);
});

test("a server that shows another history is found out, and what was kept stays", async () => {
  const state = join(folder, "forked");
  shown = await show(...someEvents(300));
  assert.equal((await verify("--state", state)).code, 0);
  const kept = await readFile(state, "utf8");
  shown = await show(...someEvents(400).with(3, "rewritten"));
  const forked = await verify("--state", state);
  assert.equal(forked.code, 1);
  assert.match(forked.stderr, /cannot both be true/);
  assert.ok(forked.stderr.includes(kept));
  assert.equal(await readFile(state, "utf8"), kept);
  const elsewhere = await verify("--since", state);
  assert.equal(elsewhere.code, 1, "a checkpoint that somebody else kept finds it as well");
});

test("a server that shows nothing, and one that does not answer, are told apart", async () => {
  shown = async () => null;
  assert.equal((await verify()).code, 1);
  const io = { stdout: new PassThrough(), stderr: new PassThrough(), stdin: new PassThrough() };
  const nobody = ["--url", "http://127.0.0.1:1", "--key", key];
  assert.equal(await verifyCommand.run(nobody, io), 2);
  assert.equal(await verifyCommand.run(["--url", "nowhere", "--key", key], io), 2);
});
