import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import {
  againWhenTransactionsMeet,
  brokenUniqueConstraint,
  databaseErrorCode,
} from "./database.ts";

const seller = { marketplace_id: "m", seller_id: "s", name: "Lamps", as_of: new Date(0) };

onBothDatabases((fresh, kind) => {
  test("a transaction whose work throws leaves nothing", async () => {
    const db = await fresh();
    const failed = db.transaction(async (tx) => {
      await tx.insertInto("seller").values(seller).execute();
      throw new Error("changed my mind");
    });
    await assert.rejects(failed, /changed my mind/);
    assert.deepEqual(await db.kysely.selectFrom("seller").selectAll().execute(), []);
  });

  test("a broken constraint is told by its name, and the database goes on", async () => {
    const db = await fresh();
    const twice = db.transaction(async (tx) => {
      await tx.insertInto("seller").values(seller).execute();
      await tx.insertInto("seller").values(seller).execute();
    });
    const error = await twice.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    assert.equal(brokenUniqueConstraint(error), "seller_pkey");
    assert.deepEqual(await db.kysely.selectFrom("seller").selectAll().execute(), []);
  });

  test("values read alike on both databases", async () => {
    const db = await fresh();
    const hostile = 'quote " comma , brace } back\\slash null NULL ünï 😀';
    const { rows } = await sql`
      select ${"9007199254740993"}::bigint as whole, ${"1.50"}::numeric as amount,
        ${[hostile, "", "NULL"]}::text[] as texts, ${[]}::text[] as none,
        ${[1, 2]}::bigint[] as wholes, array[1, 2]::bigint[] as read_wholes,
        ${JSON.stringify({ a: [1, hostile] })}::jsonb as json, ${JSON.stringify([1])}::jsonb as list,
        ${new Date(1_700_000_000_123)}::timestamptz as moment, date '2026-03-29' as day,
        ${Uint8Array.of(0, 1, 255)}::bytea as bytes, 1.5::real as ratio, true as yes,
        current_setting('TimeZone') as zone
    `.execute(db.kysely);
    const [row] = rows as { bytes: Uint8Array }[];
    assert.ok(row);
    assert.deepEqual(
      { ...row, bytes: [...row.bytes] },
      {
        whole: "9007199254740993",
        amount: "1.50",
        texts: [hostile, "", "NULL"],
        none: [],
        wholes: ["1", "2"],
        read_wholes: ["1", "2"],
        json: { a: [1, hostile] },
        list: [1],
        moment: new Date(1_700_000_000_123),
        day: "2026-03-29",
        bytes: [0, 1, 255],
        ratio: 1.5,
        yes: true,
        zone: "UTC",
      },
    );
  });

  test("sixteen transactions that count up one row all count", async () => {
    const db = await fresh();
    await db.kysely
      .insertInto("seller")
      .values({ ...seller, name: "0" })
      .execute();
    const countUp = () =>
      db.transaction(async (tx) => {
        const row = await tx
          .selectFrom("seller")
          .select("name")
          .forUpdate()
          .executeTakeFirstOrThrow();
        await tx
          .updateTable("seller")
          .set({ name: `${Number(row.name) + 1}` })
          .execute();
      });
    await Promise.all(Array.from({ length: 16 }, countUp));
    const row = await db.kysely.selectFrom("seller").select("name").executeTakeFirstOrThrow();
    assert.equal(row.name, "16");
  });

  // On PGlite transactions run one after another, so there is no deadlock to test.
  if (kind === "pglite") return;
  test("two transactions that deadlock both end well", async () => {
    const db = await fresh();
    for (const id of ["a", "b"]) {
      await db.kysely
        .insertInto("seller")
        .values({ ...seller, seller_id: id })
        .execute();
    }
    let waiting = 0;
    let bothHold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    const lockBoth = (first: string, second: string) =>
      db.transaction(async (tx) => {
        const take = (id: string) =>
          tx.updateTable("seller").set({ name: "x" }).where("seller_id", "=", id).execute();
        await take(first);
        if (++waiting === 2) bothHold();
        await held;
        await take(second);
      });
    await Promise.all([lockBoth("a", "b"), lockBoth("b", "a")]);
    assert.ok(waiting > 2, "nothing had to run again");
  });
});

test("work is run again when transactions meet, and not for other errors", async () => {
  const meeting = Object.assign(new Error("deadlock detected"), { code: "40P01" });
  let runs = 0;
  assert.equal(
    await againWhenTransactionsMeet(async () => {
      if (++runs < 3) throw meeting;
      return runs;
    }),
    3,
  );
  const other = Object.assign(new Error("duplicate"), { code: "23505" });
  await assert.rejects(
    againWhenTransactionsMeet(async () => {
      runs++;
      throw other;
    }),
    other,
  );
  assert.equal(runs, 4);
});

test("work that always meets another transaction fails in the end", async () => {
  const meeting = Object.assign(new Error("could not serialize"), { code: "40001" });
  await assert.rejects(
    againWhenTransactionsMeet(() => Promise.reject(meeting)),
    meeting,
  );
  assert.equal(databaseErrorCode(meeting), "40001");
});
