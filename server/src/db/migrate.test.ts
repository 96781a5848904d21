import assert from "node:assert/strict";
import { test } from "node:test";
import { makePostgresDatabase, onBothDatabases } from "../../testkit/database.ts";
import { asDatabase } from "./database.ts";
import { type Migration, migrate, migrationPlan, plan, readMigrations } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";

const file = (version: number, checksum = `sum-${version}`): Migration => ({
  version,
  name: `000${version}-step.sql`,
  text: "",
  checksum,
});

onBothDatabases((fresh) => {
  test("a schema that is up to date is left as it is", async () => {
    const db = await fresh();
    assert.deepEqual(await migrate(db), []);
    const { done, pending } = await migrationPlan(db);
    assert.equal(done.length, (await readMigrations()).length);
    assert.deepEqual(pending, []);
  });

  test("a migration that fails leaves the schema as it was", async () => {
    const db = await fresh();
    await assert.rejects(
      db.rawTransaction(async (sql) => {
        await sql("create table half_done (id text); create table half_done (id text);");
      }),
    );
    const found = await db.rawTransaction((sql) => sql("select to_regclass('half_done') as t", []));
    assert.deepEqual(found, [{ t: null }]);
  });
});

test("processes that start at once on an empty database migrate it once", async () => {
  const { url, drop } = await makePostgresDatabase();
  const connections = await Promise.all([1, 2, 3, 4].map(() => openPostgres(url)));
  const [first] = connections;
  assert.ok(first);
  await first.rawTransaction((sql) => sql("drop schema public cascade; create schema public"));
  const runs = await Promise.all(connections.map((connection) => migrate(asDatabase(connection))));
  assert.deepEqual(
    runs.map((ran) => ran.length).sort((a, b) => a - b),
    [0, 0, 0, (await readMigrations()).length],
  );
  await Promise.all(connections.map((connection) => connection.close()));
  await drop();
});

test("migrations are pending after the last one that was run", () => {
  const { done, pending } = plan([file(1), file(2), file(3)], [file(1)]);
  assert.deepEqual(done, [file(1)]);
  assert.deepEqual(pending, [file(2), file(3)]);
});

test("numbers may have gaps, and one that arrives late is still run", () => {
  const { done, pending } = plan([file(1), file(4), file(7)], [file(1), file(7)]);
  assert.deepEqual(done, [file(1), file(7)]);
  assert.deepEqual(pending, [file(4)]);
});

test("a migration that was edited after it ran is refused", () => {
  assert.throws(() => plan([file(1, "other"), file(2)], [file(1)]), /0001-step\.sql differs/);
});

test("a database of a newer version is refused", () => {
  assert.throws(() => plan([file(1)], [file(1), file(2)]), /newer version/);
});

test("the first comment of every migration says why", async () => {
  for (const { name, text } of await readMigrations()) assert.match(text, /^-- [A-Z]/, name);
});
