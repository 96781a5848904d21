import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { dayMs, hourMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { enforcementWorld, sellerWish } from "../../testkit/enforcement-world.ts";
import { makeServer, operator, tokenFor } from "../../testkit/http.ts";
import { market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { statementsTo } from "../store/statements.ts";
import { fileAppeal } from "./appeals.ts";
import { decideHeldReview } from "./decide-held-review.ts";
import { imposeMeasures } from "./impose-measures.ts";
import {
  getTransparencyReport,
  listTransparencyEntries,
  listTransparencyEvents,
} from "./transparency.ts";
import {
  getPublishedReport,
  listTransparencyReports,
  publishTransparencyReport,
} from "./transparency-reports.ts";

/** A world in which reviews were published, held, refused, decided, removed and appealed. */
async function eventfulWorld(db: Database) {
  const { world, caseId, version, reviewIds } = await enforcementWorld(db);
  const { deps } = world;
  const start = deps.clock.now();
  await world.buyer("eve").isTrusted("held");
  const held = await world.buyer("eve").reviews("lamp", { stars: 2 });
  assert.ok(held.ok);
  await world.buyer("fay").reviews("lamp", { stars: 1, body: "See http://spam.example now." });
  deps.clock.pass(5 * hourMs);
  const moderator = { marketplaceId: market, userId: "mo" };
  const decided = await decideHeldReview(deps, {
    ...{ ...moderator, reviewId: held.value.reviewId },
    ...{ decision: "publish", reason: "An honest review.", marked: [] },
  });
  assert.ok(decided.ok, JSON.stringify(decided));
  deps.clock.pass(dayMs);
  const wish = { ...sellerWish(), removedReviews: reviewIds };
  const imposed = await imposeMeasures(deps, { ...moderator, caseId, version, wish });
  assert.ok(imposed.ok);
  for (const party of [
    { role: "seller", id: "brightco" },
    { role: "author", id: "ada" },
  ] as const) {
    const [statement] = await statementsTo(
      deps.db.kysely,
      { marketplaceId: market, addressee: party.role, addresseeId: party.id },
      null,
      1,
    );
    const filed = await fileAppeal(deps, {
      ...{ marketplaceId: market, newEvidence: null, party },
      statementId: statement?.statementId ?? "",
      plea: { type: "not_me", words: "Not ours." },
    });
    assert.ok(filed.ok, JSON.stringify(filed));
  }
  return { world, deps, start };
}

/** Every raw entry up to a moment, as an operator hands them over. */
async function entriesOf({ deps }: Pick<World, "deps">, to: number) {
  const leaves: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listTransparencyEntries(deps, {
      ...{ marketplaceId: market, from: 0, to, limit: 7 },
      ...(after === undefined ? {} : { after }),
    });
    assert.ok(page.ok);
    leaves.push(...page.value.items.map(({ leaf }) => leaf));
    if (page.value.next === null) return leaves;
    after = page.value.next;
  }
}

const script = join(import.meta.dirname, "../../../tools/recount.ts");

/** What the independent script says of a report, run as an outsider runs it. */
async function recount(report: unknown, leaves: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "candor-recount-"));
  const files = [join(folder, "report.json"), join(folder, "entries.jsonl")] as const;
  await writeFile(files[0], JSON.stringify(report));
  await writeFile(files[1], leaves.map((leaf) => `${JSON.stringify({ leaf })}\n`).join(""));
  const said = await new Promise<string>((resolve) =>
    execFile(process.execPath, [script, ...files], (_, out, problems) => resolve(problems + out)),
  );
  await rm(folder, { recursive: true });
  return said;
}

/** The same against a running server, as whoever may read its raw entries runs it. */
async function recountFrom(url: string, period: string, token: string): Promise<string> {
  const env = { ...process.env, CANDOR_TOKEN: token };
  return new Promise<string>((resolve) =>
    execFile(process.execPath, [script, url, period], { env }, (_, out, problems) =>
      resolve(problems + out),
    ),
  );
}

const isSame = /^\d+ entries counted: every number is the same\.\n$/;

onBothDatabases((fresh) => {
  test("every number equals an independent recount of the raw ledger", async () => {
    const { deps, start } = await eventfulWorld(await fresh());
    const period = { marketplaceId: market, from: start, to: deps.clock.now() + 1 };
    const report = await getTransparencyReport(deps, period);
    const leaves = await entriesOf({ deps }, period.to);
    assert.match(await recount(report.value, leaves), isSame);
    const counts = new Map(report.value.lines.map(({ line, count }) => [line, count]));
    assert.equal(counts.get("measure-imposed/review-removed"), 3);
    assert.equal(counts.get("appeal-filed/author"), 1);
    assert.equal(counts.get("review-held/account"), 1);
    assert.deepEqual(
      report.value.waits.find(({ wait }) => wait === "review-held"),
      { wait: "review-held", count: 1, medianMs: 5 * hourMs },
    );
    const five = report.value.stars.removed.lines[4];
    assert.deepEqual([five?.total, five?.hits], [3, 3]);
    assert.equal(report.value.stars.appealed.lines[4]?.hits, 1);
    // One entry that is kept back, or told twice, shows.
    const lacking = await recount(report.value, leaves.slice(0, -1));
    assert.match(lacking, /appeal-filed\/\w+: the report says 1, the ledger 0\./);
    assert.match(await recount(report.value, [...leaves, leaves[0] ?? ""]), /numbers differ/);
    const later = { ...period, from: period.to - 1 };
    const rest = await getTransparencyReport(deps, later);
    assert.match(await recount(rest.value, leaves), isSame);
  });

  test("the script counts a published report again from a running server, and needs a token for it", async () => {
    const { world, deps } = await eventfulWorld(await fresh());
    const today = instantToIso(deps.clock.now()).slice(0, 10);
    deps.clock.pass(dayMs);
    const days = { marketplaceId: market, userId: "op", from: "2026-01-01", to: today };
    assert.ok((await publishTransparencyReport(deps, days)).ok);
    const { app } = await makeServer(world);
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    const period = `2026-01-01_${today}`;
    const token = await tokenFor(operator, deps.clock.now());
    assert.match(await recountFrom(url, period, token), isSame);
    const hidden = sql`delete from ledger_event where type = 'review-removed'`;
    await hidden.execute(deps.db.kysely);
    assert.match(await recountFrom(url, period, token), /the report says 3, the ledger 0/);
    assert.match(await recountFrom(url, period, ""), /\/v1\/transparency\/.* answered 401/);
    await app.close();
  });

  test("each raw entry is the text whose hash is a leaf, and each number leads to its entries", async () => {
    const { deps, start } = await eventfulWorld(await fresh());
    const period = { marketplaceId: market, from: start, to: deps.clock.now() + 1 };
    const { rows } = await sql<{ leaf_hash: string }>`select leaf_hash from ledger_event`.execute(
      deps.db.kysely,
    );
    const hashes = new Set(rows.map((row) => row.leaf_hash));
    for (const leaf of await entriesOf({ deps }, period.to)) {
      const hash = createHash("sha256").update(Uint8Array.of(0)).update(leaf).digest("base64");
      assert.ok(hashes.has(hash), leaf);
    }
    const { value } = await getTransparencyReport(deps, period);
    for (const { line, count } of value.lines) {
      const first = await listTransparencyEvents(deps, { ...period, line, limit: 2 });
      assert.ok(first.ok);
      const after = first.value.next;
      const rest =
        after === null
          ? null
          : await listTransparencyEvents(deps, { ...period, line, limit: 100, after });
      const drilled = [...first.value.items, ...(rest?.ok ? rest.value.items : [])];
      assert.equal(new Set(drilled.map(({ eventId }) => eventId)).size, count, line);
    }
    const before = await getTransparencyReport(deps, { ...period, to: start });
    assert.deepEqual(before.value.lines, []);
  });

  test("a report is published of days that are over, stays as it was, and is in the ledger", async () => {
    const { deps } = await eventfulWorld(await fresh());
    const today = instantToIso(deps.clock.now()).slice(0, 10);
    const operator = { marketplaceId: market, userId: "op" };
    const days = { ...operator, from: "2026-01-01", to: today };
    const early = await publishTransparencyReport(deps, days);
    assert.equal(early.ok ? "" : early.code, "report_period_open");
    deps.clock.pass(dayMs);
    const first = await publishTransparencyReport(deps, days);
    assert.ok(first.ok);
    const again = await publishTransparencyReport(deps, days);
    assert.equal(again.ok ? "" : again.code, "report_reason_required");
    const reason = "A late import belongs to it.";
    const second = await publishTransparencyReport(deps, { ...days, reason });
    assert.ok(second.ok && second.value.edition === 2);
    const key = { marketplaceId: market, period: `2026-01-01_${today}` };
    const newest = await getPublishedReport(deps, key);
    assert.deepEqual(newest.ok && newest.value, second.value);
    const earlier = await getPublishedReport(deps, { ...key, edition: 1 });
    assert.deepEqual(earlier.ok && earlier.value, first.value);
    assert.equal((await listTransparencyReports(deps, market)).length, 2);
    const { rows } = await sql<{ is: boolean }>`
      select e.payload::jsonb->>'hash' = encode(sha256(r.document::bytea), 'hex') as is
      from transparency_report r join ledger_event e on e.subject = 'report:' || r.period
        and e.payload::jsonb->>'edition' = r.edition::text`.execute(deps.db.kysely);
    assert.deepEqual(rows, [{ is: true }, { is: true }]);
    const backwards = await publishTransparencyReport(deps, { ...days, to: "2025-01-01" });
    assert.equal(backwards.ok ? "" : backwards.code, "report_period_open");
  });
});
