import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { photo, readerOf } from "../../testkit/files.ts";
import { lawIs } from "../../testkit/law.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { eraseMyData } from "./erase-buyer-data.ts";
import { forgetOldMessages } from "./forget-old-messages.ts";
import { endHold, listHolds, placeHold } from "./legal-holds.ts";

const keptDays = 100;

onBothDatabases((fresh) => {
  const stageWithLetters = async () => {
    const stage = await messageStage(await fresh(), {}, { pictures: readerOf(null) });
    await lawIs(stage.deps.db.kysely, { parameters: { message_keep_days: keptDays } });
    const shown = { name: "foot.jpg", bytes: await photo() };
    const { threadId } = taken(await stage.write("Gretel Ohm broke the foot.", undefined, [shown]));
    taken(await stage.reply(threadId, "We send a new foot to you on Tuesday."));
    return { ...stage, threadId, run: () => forgetOldMessages(stage.deps) };
  };

  test("words and files of messages are kept for the policy's days, and not longer (MSG-091)", async () => {
    const { deps, run, asBuyer, threadId } = await stageWithLetters();
    deps.clock.pass(keptDays * dayMs - 1);
    assert.equal(await run(), 0);
    deps.clock.pass(1);
    assert.equal(await run(), 2);
    assert.equal(await run(), 0);
    const { messages } = taken(await asBuyer(threadId));
    assert.deepEqual(
      messages.map(({ text, attachments }) => [text, attachments.map(({ erased }) => erased)]),
      [
        ["[erased]", [true]],
        ["[erased]", []],
      ],
    );
    const { rows } = await sql<{ content: string }>`
      select content from ledger_content`.execute(deps.db.kysely);
    assert.ok(!rows.some(({ content }) => content.includes("Gretel")));
  });

  test("what an undecided case is about stays until it is decided (PII-010)", async () => {
    for (const [kind, id] of [
      ["seller", "brightco"],
      ["reviewer", "ada"],
    ] as const) {
      const { deps, run } = await stageWithLetters();
      const status = (to: string) =>
        sql`update case_file set status = ${to}`.execute(deps.db.kysely);
      await openCase(deps.db.kysely, kind, id);
      deps.clock.pass(2 * keptDays * dayMs);
      assert.equal(await run(), 0);
      await status("decided");
      assert.equal(await run(), 2);
    }
  });

  test("what is on hold is neither forgotten nor erased when asked, until its day (PII-010)", async () => {
    const by = { marketplaceId: market, userId: "ola" };
    for (const [subject, subjectId] of [
      ["seller", "brightco"],
      ["customer", "ada"],
      ["case", "case_held"],
    ] as const) {
      const { deps, run } = await stageWithLetters();
      const { kysely } = deps.db;
      await openCase(kysely, "reviewer", "ada", "case_held");
      await sql`update case_file set status = 'decided'`.execute(kysely);
      const until = instantToIso(deps.clock.now() + 3 * keptDays * dayMs);
      const wish = { ...by, subject, subjectId, reason: "Suit 4 C 17/26.", until };
      const unknown = await placeHold(deps, { ...wish, subjectId: "nobody" });
      assert.partialDeepStrictEqual(unknown, { code: "not_found" });
      const { holdId } = taken(await placeHold(deps, wish));
      deps.clock.pass(2 * keptDays * dayMs);
      assert.equal(await run(), 0, subject);
      const [listed] = await listHolds(deps, by);
      assert.partialDeepStrictEqual(listed, { holdId, holds: true, keptMessages: 2 });
      const ada = { marketplaceId: market, customerId: "ada" };
      const asked = () => eraseMyData(deps, ada);
      if (subject !== "seller") {
        assert.partialDeepStrictEqual(await asked(), { code: "data_on_hold", facts: { until } });
      }
      if (subject === "case") {
        taken(await endHold(deps, { ...by, holdId, reason: "The suit was withdrawn." }));
        const again = await endHold(deps, { ...by, holdId, reason: "Again." });
        assert.partialDeepStrictEqual(again, { code: "hold_over" });
      } else deps.clock.pass(keptDays * dayMs);
      assert.equal((await listHolds(deps, by))[0]?.holds, false);
      assert.ok((await asked()).ok);
      const { rows } = await sql<{ payload: string }>`
        select payload from ledger_event where type = 'hold-placed'`.execute(kysely);
      assert.deepEqual(JSON.parse(rows[0]?.payload ?? ""), { subject, until });
    }
  });
});

async function openCase(
  db: Awaited<ReturnType<typeof messageStage>>["deps"]["db"]["kysely"],
  kind: "seller" | "reviewer",
  id: string,
  caseId = "case_1",
): Promise<void> {
  await sql`
    insert into case_file (marketplace_id, case_id, status, state, version, members, detectors,
      sentence, strength, severity, place, opened_at, updated_at)
    values (${market}, ${caseId}, 'open', '{}', 1, '{}', '{}', 'A case.', 0.5, 1, 1,
      now(), now())`.execute(db);
  await sql`
    insert into case_member (marketplace_id, member_kind, member_id, case_id)
    values (${market}, ${kind}, ${id}, ${caseId})`.execute(db);
}
