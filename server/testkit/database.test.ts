import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "./database.ts";

onBothDatabases((fresh, kind) => {
  test("a test finds the schema migrated", async () => {
    const db = await fresh();
    assert.equal(db.kind, kind);
    const { rows } = await sql`select count(*)::int as runs from schema_migration`.execute(
      db.kysely,
    );
    assert.notDeepEqual(rows, [{ runs: 0 }]);
  });

  for (const time of ["first", "second"]) {
    test(`a test finds every table empty the ${time} time`, async () => {
      const db = await fresh();
      const before = await db.kysely.selectFrom("seller").selectAll().execute();
      assert.deepEqual(before, []);
      const seller = { marketplace_id: "m", seller_id: "s", name: "Lamps", as_of: new Date(0) };
      await db.kysely.insertInto("seller").values(seller).execute();
    });
  }
});
