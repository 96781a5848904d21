import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeServer } from "../../testkit/http.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { adoptPolicies } from "../usecases/adopt-policies.ts";
import { announcePolicy, draftPolicy } from "../usecases/change-policy.ts";
import type { PolicyView } from "../usecases/policy-versions.ts";
import { atomOf, calendarOf } from "./policy-feeds.ts";

const operator = { marketplaceId: market, userId: "op" };

onBothDatabases((fresh) => {
  test("an announced version is in the feed and in the calendar, a draft in neither", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await adoptPolicies(deps);
    const rules = { "no-emoji": { outcome: "hold" } };
    const draft = (version: string) =>
      draftPolicy(deps, { ...operator, document: { version, rules }, reason: "Safer; <calmer>." });
    await draft("1.1.0");
    await draft("1.2.0");
    const effectiveAt = deps.clock.now() + 15 * dayMs;
    const told = { ...operator, version: "1.1.0", effectiveAt, emergency: null };
    assert.ok((await announcePolicy(deps, told)).ok);
    const { app } = await makeServer(world);
    const feed = await app.inject("/v1/policy/feed.atom");
    assert.match(String(feed.headers["content-type"]), /application\/atom\+xml/);
    assert.match(feed.body, /<title>Policy 1\.1\.0 holds from 2026-03-16<\/title>/);
    assert.match(feed.body, /Safer; &lt;calmer&gt;\.\n- &quot;No emoji in messages&quot;/);
    assert.doesNotMatch(feed.body, /1\.2\.0/);
    const calendar = await app.inject("/v1/policy/changes.ics");
    assert.match(String(calendar.headers["content-type"]), /text\/calendar/);
    assert.match(calendar.body, /DTSTART:20260316T120000Z\r\n/);
    assert.match(calendar.body, /DESCRIPTION:Safer\\; <calmer>\./);
    assert.doesNotMatch(calendar.body, /1\.2\.0/);
    assert.equal((await app.inject("/v1/policy/feed.atom?marketplace=none")).statusCode, 404);
  });
});

test("no line of a calendar is longer than 75 octets, and no letter is cut", () => {
  const policy: PolicyView = {
    ...{ version: "1.1.0", hash: "", emergency: null },
    status: "announced",
    basis: "notice",
    ...{ announcedAt: "2026-03-01T00:00:00.000Z", effectiveAt: "2026-03-16T00:00:00.000Z" },
    reason: "Größere Ruhe 🎉 für alle, ".repeat(20),
  };
  const feed = {
    marketplaceId: "eu",
    publicUrl: "https://x.example",
    steps: [{ policy, changes: null }],
  };
  const text = calendarOf(feed);
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(text.replaceAll("\r\n ", "").includes(policy.reason.replaceAll(",", "\\,")));
  assert.match(atomOf(feed), /Größere Ruhe 🎉/);
});
