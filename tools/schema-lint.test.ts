import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import type { Distribution } from "@candor/server/db/distribution.ts";
import { onBothDatabases } from "@candor/server/testkit/database.ts";
import { schemaSql } from "./gen-tables.ts";
import { readTables } from "./schema-catalog.ts";
import { lintSchema } from "./schema-lint.ts";

const schemaFile = new URL("../server/src/db/schema.sql", import.meta.url);

onBothDatabases((fresh) => {
  test("the schema runs on Citus as it is", async () => {
    const db = await fresh();
    assert.deepEqual(lintSchema(await db.rawTransaction(readTables)), []);
  });

  test("the schema is the same on both databases, and the one in schema.sql", async () => {
    const db = await fresh();
    assert.equal(
      schemaSql(await db.rawTransaction(readTables)),
      await readFile(schemaFile, "utf8"),
    );
  });

  describe("a table is refused by the linter", () => {
    const byProduct: Distribution = { kind: "sharded", by: "product_id" };
    const plain =
      "marketplace_id text, product_id text not null, a text, primary key (marketplace_id, product_id)";
    const cases: readonly [why: string, statements: string, problem: string, Distribution?][] = [
      [
        "whose primary key leaves out the column it is spread by",
        "create table t (marketplace_id text, product_id text not null, id text, primary key (marketplace_id, id))",
        "t_pkey does not hold product_id",
      ],
      [
        "with a unique index that leaves it out",
        `create table t (${plain}); create unique index t_a on t (marketplace_id, a)`,
        "t_a does not hold product_id",
      ],
      [
        "with a unique index over an expression of it",
        `create table t (${plain}); create unique index t_x on t (marketplace_id, lower(product_id))`,
        "t_x does not hold product_id",
      ],
      [
        "with a key that does not begin with the marketplace",
        `create table t (${plain}); create unique index t_p on t (product_id, marketplace_id)`,
        "t_p does not begin with marketplace_id",
      ],
      [
        "spread by a column that may be null",
        "create table t (marketplace_id text, product_id text)",
        "has no primary key; is spread by product_id, which may be null",
      ],
      [
        "spread by a column that it does not have",
        "create table t (marketplace_id text, id text, primary key (marketplace_id, id))",
        "is spread by product_id, which it does not have",
      ],
      [
        "with a trigger",
        `create table t (${plain}); create function f() returns trigger language plpgsql as 'begin return new; end';
         create trigger t_touch before update on t for each row execute function f()`,
        "has the trigger t_touch",
      ],
      [
        "with a foreign key to rows that may be on another node",
        `create table t (${plain}, foreign key (marketplace_id, a) references seller)`,
        "t_marketplace_id_a_fkey points at seller, whose rows may be on another node",
      ],
      [
        "without a place",
        `create table t (${plain})`,
        "has no place in server/src/db/distribution.ts",
      ],
    ];
    for (const [why, statements, problem] of cases) {
      test(why, async () => {
        const db = await fresh();
        const known: Record<string, Distribution> =
          why === "without a place"
            ? {}
            : { t: byProduct, seller: { kind: "sharded", by: "seller_id" } };
        const tables = await readTablesAfter(db, statements);
        const found = lintSchema(
          tables.filter(({ name }) => name === "t"),
          known,
        );
        assert.equal(found.map((one) => one.problem).join("; "), problem);
      });
    }

    test("but not for a foreign key to rows that lie beside its own", async () => {
      const db = await fresh();
      const tables = await readTablesAfter(
        db,
        `create table t (${plain}, foreign key (marketplace_id, product_id) references product,
         foreign key (marketplace_id) references marketplace)`,
      );
      const known: Record<string, Distribution> = {
        t: byProduct,
        product: byProduct,
        marketplace: { kind: "reference", why: "few rows" },
      };
      assert.deepEqual(
        lintSchema(
          tables.filter(({ name }) => name === "t"),
          known,
        ),
        [],
      );
    });
  });
});

/** The tables as they would be after the statements, which are then undone. */
async function readTablesAfter(
  db: { rawTransaction: import("@candor/server/db/database.ts").Connection["rawTransaction"] },
  statements: string,
) {
  return db.rawTransaction(async (sql) => {
    await sql("savepoint before; drop table if exists t");
    await sql(statements);
    const tables = await readTables(sql);
    await sql("rollback to before");
    return tables;
  });
}
