import assert from "node:assert/strict";
import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { loadKey } from "../adapters/kept-key.ts";
import { keptRing } from "../adapters/key-ring.ts";
import { secretsOf } from "../adapters/secrets.ts";
import { openMigrated } from "../open.ts";
import { contactOf } from "../usecases/put-contacts.ts";
import { keysCommand } from "./keys.ts";

let folder = "";

async function keys(...args: string[]) {
  const io = { stdout: new PassThrough(), stderr: new PassThrough(), stdin: new PassThrough() };
  const code = await keysCommand.run(args, io);
  const text = (stream: PassThrough) => String(stream.read() ?? "");
  return { code, out: text(io.stdout), err: text(io.stderr) };
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-keys-"));
  process.env.CANDOR_DATA = folder;
  delete process.env.DATABASE_URL;
  const { db } = await openMigrated({ databaseUrl: undefined, dataFolder: folder });
  const secrets = secretsOf(await loadKey(folder, "data-key"), keptRing(folder, 1));
  for (const id of ["ada", "ben", "cy"]) {
    const sealed = secrets.seal(`${id}@example.com`, contactOf("eu", id));
    await sql`insert into buyer_contact (marketplace_id, customer_id, sealed_email, updated_at)
      values ('eu', ${id}, ${sealed}, now())`.execute(db.kysely);
  }
  await db.close();
});

after(() => rm(folder, { recursive: true, force: true }));

test("a rotation says how far it is, and old keys go only when nothing needs them", async () => {
  assert.match((await keys()).out, /^\S{8} {2}seals {2}3 values\n$/);
  keptRing(folder, 1).add(2);
  const early = await keys("forget");
  assert.equal(early.code, 1);
  assert.match(early.out, /is kept: it sealed 3 values\. First: candor keys reseal/);
  const rotated = await keys("rotate");
  assert.equal(rotated.code, 0);
  assert.match(rotated.out, /^New key \S{8}: back up the data folder now\.\n3 of 3 values sealed/);
  assert.match(
    (await keys()).out,
    /opens {2}0 values\n\S{8} {2}opens {2}0 values\n\S{8} {2}seals {2}3/,
  );
  const gone = await keys("forget");
  assert.deepEqual([gone.code, gone.out.match(/is gone\./g)?.length], [0, 2]);
  assert.equal((await keys("burn")).code, 2);
});

test("a key whose file is missing is named, by the list and by a rotation", async () => {
  const [file = ""] = await readdir(join(folder, "data-keys"));
  await rename(join(folder, "data-keys", file), join(folder, "aside"));
  const listed = await keys("list");
  assert.equal(listed.code, 1);
  assert.match(listed.out, /^\S{8} {2}seals {2}0 values\n\S{8} {2}is missing {2}3 values\n$/);
  const refused = await keys("reseal");
  assert.equal(refused.code, 2);
  assert.match(refused.err, /^A value was sealed with the key \S{8}, .* from a backup/);
});
