import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { adoptPolicies } from "../usecases/adopt-policies.ts";
import { announcePolicy, draftPolicy } from "../usecases/change-policy.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

let db: Database;
let app: FastifyInstance;

before(async () => {
  db = await clonePglite();
  const { deps } = await makeWorld(db);
  await adoptPolicies(deps);
  const operator = { marketplaceId: market, userId: "op" };
  const changes = { rules: { "no-emoji": { outcome: "hold" } } };
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
  assert.match(html, /Version 1\.0\.0: in force/);
  assert.doesNotMatch(html, /1\.2\.0/);
});

test("the page speaks German too", async () => {
  const html = await page("de");
  assert.match(html, /Fassung 1\.1\.0: angekündigt/);
  assert.match(html, /no-emoji.* lässt einen Menschen zuerst lesen/);
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
