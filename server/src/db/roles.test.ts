import assert from "node:assert/strict";
import { test } from "node:test";
import { type RawBuilder, sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { feedbackStage, said, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld } from "../../testkit/world.ts";
import { transactionAs } from "../store/acting-role.ts";
import { databaseErrorCode } from "./database.ts";
import { type Role, roles } from "./roles.ts";

const denied = "42501";

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada").orders("lamp");
    const { db } = world.deps;
    const codeOf = (role: Role, statement: RawBuilder<unknown>) =>
      transactionAs(db, role, (tx) => statement.execute(tx)).then(
        () => "allowed",
        (error: unknown) => databaseErrorCode(error) ?? String(error),
      );
    return { world, db, codeOf };
  };

  test("the role of reviews cannot write what sellers are measured by", async () => {
    const { codeOf } = await open();
    for (const name of roles.candor_reviews.mayNotWrite) {
      const table = sql.table(name);
      const change = sql`update ${table} set marketplace_id = marketplace_id`;
      assert.equal(await codeOf("candor_reviews", sql`delete from ${table}`), denied, name);
      assert.equal(await codeOf("candor_reviews", change), denied, name);
      assert.equal(
        await codeOf("candor_reviews", sql`insert into ${table} default values`),
        denied,
        name,
      );
      assert.equal(await codeOf("candor_reviews", sql`select from ${table}`), "allowed", name);
    }
    assert.equal(await codeOf("candor_reviews", sql`delete from review where false`), "allowed");
  });

  test("the role that measures sellers cannot even read reviews", async () => {
    const { codeOf } = await open();
    for (const name of roles.candor_feedback.mayNotRead) {
      assert.equal(await codeOf("candor_feedback", sql`select from ${sql.table(name)}`), denied);
    }
    assert.equal(await codeOf("candor_feedback", sql`delete from feedback`), "allowed");
  });

  test("reviews are written under their role, and feedback under its own", async () => {
    const { world, db } = await open();
    const stage = feedbackStage(world);
    await sql`revoke insert on review from candor_reviews`.execute(db.kysely);
    await sql`revoke insert on feedback from candor_feedback`.execute(db.kysely);
    try {
      await assert.rejects(world.buyer("ada").reviews("lamp"), /permission denied/);
      await assert.rejects(stage.says(said(5)), /permission denied/);
    } finally {
      await sql`grant insert on review to candor_reviews`.execute(db.kysely);
      await sql`grant insert on feedback to candor_feedback`.execute(db.kysely);
    }
    assert.equal((await world.buyer("ada").reviews("lamp")).ok, true);
    taken(await stage.says(said(1)));
  });

  test("a review of any number of stars leaves the seller's numbers alone", async () => {
    const { world } = await open();
    const stage = feedbackStage(world);
    taken(await stage.says(said(5)));
    taken(await world.buyer("ada").reviews("lamp", { stars: 1 }));
    assert.deepEqual(await stage.score(), [1, 0, 0]);
  });
});
