import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import type { FixedClock } from "../../testkit/fixed.ts";
import { lawIs } from "../../testkit/law.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { adoptPolicies } from "../usecases/adopt-policies.ts";
import { announcePolicy, draftPolicy } from "../usecases/change-policy.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

let db: Database;
let app: FastifyInstance;
let clock: FixedClock;

before(async () => {
  db = await clonePglite();
  const { deps } = await makeWorld(db);
  await adoptPolicies(deps);
  clock = deps.clock;
  const operator = { marketplaceId: market, userId: "op" };
  const changes = {
    rules: { "no-emoji": { outcome: "hold" } },
    parameters: { request_link_days: 45, request_reminder: true },
  };
  for (const version of ["1.1.0", "1.2.0"]) {
    const document = { version, ...changes };
    await draftPolicy(deps, { ...operator, document, reason: "Calmer messages." });
  }
  const effectiveAt = deps.clock.now() + 15 * dayMs;
  await announcePolicy(deps, { ...operator, version: "1.1.0", effectiveAt, emergency: null });
  app = await makeApp({
    deps,
    config: {
      jwksUrl: undefined,
      jwtSharedKey: undefined,
      jwtIssuer: undefined,
      jwtAudience: "candor",
      publicUrl: "https://shop.example",
      trustProxy: false,
    },
    sessionKey: new Uint8Array(32).fill(7),
    demoIdentities: [],
    pages: registerPages,
  });
});
after(async () => {
  await app.close();
  await db.close();
});

async function page(language: string, url = "/policy"): Promise<string> {
  const { body, statusCode } = await app.inject({
    url,
    headers: { "accept-language": language, accept: "text/html" },
  });
  assert.equal(statusCode, 200);
  return body.replaceAll("&quot;", '"').replaceAll("<!-- -->", "");
}

test("everybody reads what will hold and what changes, and nobody reads a draft", async () => {
  const html = await page("en");
  assert.match(html, /Version 1\.1\.0: announced/);
  assert.match(html, /Holds from 2026-03-16/);
  assert.match(html, /\(no-emoji, MSG-051\) warns now, and will hold\./);
  assert.match(
    html,
    /How long request links work <code[^>]*>request_link_days<\/code> will be 45, until now 60\. Days/,
  );
  assert.match(html, /request_reminder<\/code> will be yes, until now no\./);
  assert.match(html, /Version 1\.0\.0: in force/);
  assert.doesNotMatch(html, /1\.2\.0/);
});

test("the page speaks German too", async () => {
  const html = await page("de");
  assert.match(html, /Fassung 1\.1\.0: angekündigt/);
  assert.match(html, /„Keine Emojis in Nachrichten“ .* lässt einen Menschen zuerst lesen/);
  assert.match(
    html,
    /Wie lange Links einer Bitte gelten <code[^>]*>request_link_days<\/code>: künftig 45, bisher 60\. Tage/,
  );
  assert.match(html, /request_reminder<\/code>: künftig ja, bisher nein\./);
});

test("the register of precedents names the rule that was asked for, in both languages", async () => {
  const [english, german] = [
    await page("en", "/policy/precedents?rule=REV-022"),
    await page("de", "/policy/precedents?rule=REV-022"),
  ];
  assert.match(english, /What was decided: Reviews are written by buyers/);
  assert.match(english, /Nothing has been decided yet\./);
  assert.match(german, /Was entschieden wurde: /);
  assert.match(await page("en"), /What was decided, rule by rule/);
  const unknown = await page("en", "/policy/precedents?rule=%3Cscript%3E");
  assert.match(unknown, /What was decided: &lt;script&gt;/);
});

test("the page on how reviews work says what is set now, each setting by its value", async () => {
  const settings = [
    ["request_open_days", 6, /From day 6 to day 28 after the delivery/],
    ["request_close_days", 28, /to day 28 after the delivery/],
    ["request_estimate_open_days", 9, /from day 9 after the earliest estimate/],
    ["request_buyer_per_week_max", 2, /At most 2 such mails/],
    ["request_quiet_hours_from", 19, /None from 19:00 to 10:00/],
    ["request_quiet_hours_to", 10, /to 10:00, by the marketplace/],
    ["request_reminder", true, /As a reminder: 3 days .* or 24 days after the order/],
    ["request_reminder_estimate_days", 3, /As a reminder: 3 days/],
    ["request_reminder_order_days", 24, /or 24 days after the order/],
    ["sampling_units_max", 17, /at most 17 units of a product/],
    ["sampling_reviews_max", 21, /fewer than 21 reviews/],
    ["rating_half_life_days", 300, /the weight halves every 300 days/],
    ["rating_unverified_percent", 37, /Purchase not confirmed<\/th><td class="number">37%/],
    ["rating_claimed_by_source_percent", 63, /imported from<\/th><td class="number">63%/],
    ["rating_platform_sample_percent", 41, /Free sample[^<]*<\/th><td class="number">41%/],
    ["review_min_card_spend_minor", 7_700, /spent at least €77/],
    ["review_unverified_per_week_max", 8, /not bought here: 8 a week/],
    ["review_verified_paid_ratio_min", 0.66, /at least 66% of the usual price/],
    ["review_affiliation_lookback_days", 999, /counts for 999 days/],
    ["review_suspected_days_max", 11, /at most 11 days/],
  ] as const;
  const before = await page("en", "/about-reviews");
  for (const [key, , said] of settings) assert.doesNotMatch(before, said, key);
  clock.pass(dayMs);
  const parameters = Object.fromEntries(settings);
  await lawIs(db.kysely, { version: "3.0.0", since: clock.now(), parameters });
  const now = await page("en", "/about-reviews");
  assert.match(now, /policy 3\.0\.0/);
  for (const [key, , said] of settings) assert.match(now, said, key);
});
