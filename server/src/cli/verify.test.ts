import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { ledgerWorld } from "../../testkit/ledger-world.ts";
import { ledgerOrigin, loadSigner, verifierKey } from "../ledger/note.ts";
import { newestCheckpoint } from "../ledger/rows.ts";
import { sequenceAll } from "../ledger/sequencer.ts";
import { openMigrated } from "../open.ts";
import type { Command } from "./command.ts";
import { migrateCommand } from "./migrate.ts";
import { verifyCommand } from "./verify.ts";

let folder = "";
let key = "";
const file = (name: string) => join(folder, name);

async function run(command: Command, ...args: string[]) {
  const io = { stdout: new PassThrough(), stderr: new PassThrough(), stdin: new PassThrough() };
  const code = await command.run(args, io);
  const text = (stream: PassThrough) => String(stream.read() ?? "");
  return { code, stdout: text(io.stdout), stderr: text(io.stderr) };
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-verify-"));
  process.env.CANDOR_DATA = folder;
  delete process.env.DATABASE_URL;
  const { db } = await openMigrated({ databaseUrl: undefined, dataFolder: folder });
  const signer = await loadSigner(folder);
  key = verifierKey(ledgerOrigin("eu"), signer.publicKey);
  const world = ledgerWorld(db);
  const deps = { ...world.deps, signer };
  await world.review("rev_lamp", "Bright.");
  await sequenceAll(deps);
  await writeFile(file("earlier"), (await newestCheckpoint(db.kysely, "eu"))?.note ?? "");
  await world.append(world.votes(3));
  await sequenceAll(deps);
  await db.close();
});

after(() => rm(folder, { recursive: true, force: true }));

/** Changes the database by hand, as somebody with its password could. */
async function byHand(statement: string) {
  const { db } = await openMigrated({ databaseUrl: undefined, dataFolder: folder });
  await sql.raw(statement).execute(db.kysely);
  await db.close();
}

test("candor migrate says that nothing is pending", async () => {
  const { code, stdout } = await run(migrateCommand, "--plan");
  assert.equal(code, 0);
  assert.match(stdout, /^done {5}0001-/);
  assert.match((await run(migrateCommand)).stdout, /up to date/);
  assert.equal((await run(migrateCommand, "--down")).code, 2);
});

test("candor verify finds a database whole and names the public key", async () => {
  const { code, stdout } = await run(verifyCommand);
  assert.equal(code, 0);
  assert.match(stdout, /4 events under 2 checkpoints/);
  assert.ok(stdout.includes(key));
  assert.match(stdout, /Everything holds\.\n$/);
});

test("a review's proof is exported, and checked offline with the key or a file that holds it", async () => {
  const wrote = await run(verifyCommand, "--export-review", "rev_lamp", "--out", file("proof"));
  assert.equal(wrote.code, 0);
  const held = await run(verifyCommand, "--bundle", file("proof"), "--key", key);
  assert.equal(held.code, 0);
  assert.match(held.stdout, /body: "Bright\."/);
  assert.match(held.stdout, /only grew since it had 1/);
  await writeFile(file("key"), `${key}\n`);
  assert.equal((await run(verifyCommand, "--bundle", file("proof"), "--key", file("key"))).code, 0);
  const forged = (await readFile(file("proof"), "utf8")).replace("Bright.", "Dim.");
  await writeFile(file("forged"), forged);
  const refused = await run(verifyCommand, "--bundle", file("forged"), "--key", key);
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /not those that were written/);
});

test("what is no proof, no file or no call is told apart", async () => {
  await writeFile(file("text"), "hello");
  await writeFile(file("json"), "{}");
  const code = async (...args: string[]) => (await run(verifyCommand, ...args)).code;
  assert.equal(await code("--bundle", file("text"), "--key", key), 1);
  assert.equal(await code("--bundle", file("json"), "--key", key), 1);
  assert.equal(await code("--bundle", file("nothing"), "--key", key), 2);
  assert.equal(await code("--bundle", file("proof")), 2);
  assert.equal(await code("--everything"), 2);
  assert.equal(await code("--export-review", "rev_none", "--out", file("none")), 1);
});

test("a checkpoint kept outside shows that the end was cut off", async () => {
  assert.equal((await run(verifyCommand, "--since", file("earlier"))).code, 0);
  const { db } = await openMigrated({ databaseUrl: undefined, dataFolder: folder });
  const newest = (await newestCheckpoint(db.kysely, "eu"))?.note ?? "";
  await db.close();
  await writeFile(file("newest"), newest);
  await byHand("update ledger_checkpoint set tree_size = -1 where tree_size = 4");
  const { code, stderr } = await run(verifyCommand, "--since", file("newest"));
  assert.equal(code, 1);
  assert.match(stderr, /earlier checkpoint: events that it covers are gone/);
  await byHand("update ledger_checkpoint set tree_size = 4 where tree_size = -1");
});

test("candor verify finds one changed byte of a published review", async () => {
  await byHand("update review set body = 'bright.' where review_id = 'rev_lamp'");
  const { code, stderr } = await run(verifyCommand);
  assert.equal(code, 1);
  assert.match(stderr, /rev_lamp: it does not show that version's words/);
  await byHand("update review set body = 'Bright.' where review_id = 'rev_lamp'");
});

test("a wrong setting and a database in use are told in a sentence, with code 2", async () => {
  process.env.PORT = "x";
  const wrong = await run(verifyCommand);
  delete process.env.PORT;
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /^PORT takes/);
  const { db } = await openMigrated({ databaseUrl: undefined, dataFolder: folder });
  const busy = await run(verifyCommand);
  await db.close();
  assert.equal(busy.code, 2);
  assert.match(busy.stderr, /in use by process/);
});
