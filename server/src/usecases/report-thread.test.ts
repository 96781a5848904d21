import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { forgetOldMessages } from "./forget-old-messages.ts";
import { reportThread } from "./report-thread.ts";

const threat = "Send me a second lamp for free, or one star it will be.";

onBothDatabases((fresh) => {
  test("a seller reports a threat with stars: a receipt, and a case that keeps the words", async () => {
    const stage = await messageStage(await fresh());
    const { threadId } = taken(
      await stage.send("delivery", "Which day suits you for the delivery?"),
    );
    const report = { threadId, reason: "extortion", note: "A lamp more, or one star." } as const;
    const seller = { kind: "seller", ...stage.seller } as const;
    const early = await reportThread(stage.deps, { ...seller, ...report });
    assert.equal(early.ok ? "taken" : early.code, "not_found", "the buyer wrote nothing yet");
    taken(await stage.write(threat));
    const first = taken(await reportThread(stage.deps, { ...seller, ...report }));
    const again = taken(await reportThread(stage.deps, { ...seller, ...report, reason: "abuse" }));
    assert.deepEqual(again, first, "told twice, the first report stands");
    const db = stage.deps.db.kysely;
    const members = await sql<{ kind: string; id: string }>`
      select member_kind as kind, member_id as id from case_member order by 1, 2`.execute(db);
    assert.ok(
      members.rows.some(({ id }) => id === "ada"),
      "the case is about the buyer",
    );
    stage.deps.clock.pass(1_000 * dayMs);
    await forgetOldMessages(stage.deps);
    const { rows } = await sql<{ body: string }>`
      select body from message where writer = 'buyer'`.execute(db);
    assert.deepEqual(rows, [{ body: threat }], "evidence is kept while nobody has decided");
  });

  test("a buyer reports a seller who draws them elsewhere; nobody else reports their thread", async () => {
    const stage = await messageStage(await fresh());
    const { threadId } = taken(
      await stage.send("delivery", "Which day suits you for the delivery?"),
    );
    const report = { threadId, reason: "off_platform", note: "By phone he wants cash." } as const;
    const ada = { kind: "customer", ...stage.ada } as const;
    const view = taken(await reportThread(stage.deps, { ...ada, ...report }));
    assert.match(view.reportId, /^rep_/);
    const stranger = await reportThread(stage.deps, { ...ada, customerId: "ben", ...report });
    assert.equal(stranger.ok ? "taken" : stranger.code, "not_found");
    const rival = { kind: "seller", ...stage.seller, sellerId: "rival" } as const;
    const others = await reportThread(stage.deps, { ...rival, ...report });
    assert.equal(others.ok ? "taken" : others.code, "not_found");
  });
});
