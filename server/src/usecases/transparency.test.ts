import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { enforcementWorld, sellerWish } from "../../testkit/enforcement-world.ts";
import { market } from "../../testkit/world.ts";
import { fileAppeal } from "./appeals.ts";
import { imposeMeasures } from "./impose-measures.ts";
import { getTransparencyReport, listTransparencyEvents } from "./transparency.ts";

onBothDatabases((fresh) => {
  test("every number equals a recount of the raw ledger, and leads to its entries", async () => {
    const { world, caseId, version, reviewIds } = await enforcementWorld(await fresh());
    const { deps } = world;
    const start = deps.clock.now();
    deps.clock.pass(dayMs);
    const wish = { ...sellerWish(), removedReviews: reviewIds };
    const base = { marketplaceId: market, caseId, version, userId: "mo", wish };
    const imposed = await imposeMeasures(deps, base);
    assert.ok(imposed.ok);
    const filed = await fileAppeal(deps, {
      ...{ marketplaceId: market, newEvidence: null },
      statementId: imposed.value.statements[0]?.statementId ?? "",
      party: { role: "seller", id: "brightco" },
      plea: { type: "not_me", words: "Not ours." },
    });
    assert.ok(filed.ok);
    const period = { marketplaceId: market, from: start, to: deps.clock.now() + 1 };
    const report = await getTransparencyReport(deps, period);
    const counts = new Map(report.value.lines.map(({ line, count }) => [line, count]));

    const parts: Readonly<Record<string, string>> = {
      "review-removed": "reason",
      "measure-imposed": "kind",
      "measure-ended": "because",
      "appeal-filed": "role",
      "appeal-decided": "outcome",
    };
    const { rows } = await sql<{ type: string; payload: string }>`
      select type, payload from ledger_event
      where type like 'review-%' or type like 'measure-%' or type like 'appeal-%'`.execute(
      deps.db.kysely,
    );
    const recounted = new Map<string, number>();
    for (const { type, payload } of rows) {
      const part = parts[type];
      const line = part === undefined ? type : `${type}/${JSON.parse(payload)[part]}`;
      recounted.set(line, (recounted.get(line) ?? 0) + 1);
    }
    assert.equal(counts.get("review-published"), 4);
    assert.equal(counts.get("measure-imposed/review-removed"), 3);
    assert.equal(counts.get("appeal-filed/seller"), 1);
    for (const [line, count] of counts) {
      assert.equal(count, recounted.get(line), line);
      const first = await listTransparencyEvents(deps, { ...period, line, limit: 2 });
      assert.ok(first.ok);
      const after = first.value.next ?? undefined;
      const rest =
        after === undefined
          ? null
          : await listTransparencyEvents(deps, { ...period, line, limit: 100, after });
      const drilled = [...first.value.items, ...(rest?.ok ? rest.value.items : [])];
      assert.equal(new Set(drilled.map(({ eventId }) => eventId)).size, count, line);
    }
    const before = await getTransparencyReport(deps, { ...period, to: deps.clock.now() });
    assert.ok(!before.value.lines.some(({ line }) => line.startsWith("measure-")));
  });
});
