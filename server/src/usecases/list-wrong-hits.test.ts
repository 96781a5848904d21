import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import type { WrongHit } from "../store/wrong-hits.ts";
import { decideHeldMessage } from "./decide-held-message.ts";
import { decideHeldReview } from "./decide-held-review.ts";
import { listWrongHits } from "./list-wrong-hits.ts";

onBothDatabases((fresh) => {
  test("what rules held and a person let through is listed; what a person refused too is not", async () => {
    const { world, deps, send } = await messageStage(await fresh());
    const by = { marketplaceId: market, userId: "mo" };
    const held = async (name: string, body: string) => {
      const { reviewId } = taken(await world.buyer(name).reviews("lamp", { body }));
      return reviewId;
    };
    const linked = "Bright, quiet, and cheaper at www.lamps.example";
    const shown = await held("bo", linked);
    const refused = await held("cy", "See www.lamps.example for a brighter one");
    const says = { reason: "It names the maker's page.", marked: [] } as const;
    taken(await decideHeldReview(deps, { ...by, ...says, reviewId: shown, decision: "publish" }));
    taken(await decideHeldReview(deps, { ...by, ...says, reviewId: refused, decision: "refuse" }));
    taken(await send("delivery", "Wann sollen wir die Lampe bringen?"));
    await sql`update message set status = 'held', findings = '[{"ruleId":"no-emoji"}]'::jsonb`.execute(
      deps.db.kysely,
    );
    const { rows } = await sql<{ id: string }>`select message_id as id from message`.execute(
      deps.db.kysely,
    );
    const messageId = rows[0]?.id ?? "";
    const deliver = { decision: "deliver", reason: "Decent." } as const;
    taken(await decideHeldMessage(deps, { ...by, messageId, ...deliver }));
    const hits: WrongHit[] = [];
    const listed = await listWrongHits(deps, {
      marketplaces: [market],
      onHit: (hit) => hits.push(hit),
    });
    assert.deepEqual(listed, { ok: true, value: 2 });
    const [message, review] = hits;
    assert.deepEqual([message?.surface, message?.ruleIds], ["message", ["no-emoji"]]);
    assert.deepEqual([review?.id, review?.text], [`${shown}/1`, linked]);
    assert.ok(review?.ruleIds.includes("no-link-in-review"));
    const unknown = await listWrongHits(deps, { marketplaces: ["nowhere"], onHit: () => {} });
    assert.ok(!unknown.ok);
  });
});
