import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { textsIn } from "@candor/core/policy/texts/texts.ts";
import { clonePglite } from "../../testkit/database.ts";
import { asCustomer, makeServer } from "../../testkit/http.ts";
import { makeWorld } from "../../testkit/world.ts";
import { readersLanguage } from "./readers-language.ts";

test("rules are told in the language wanted most, of those they are told in", () => {
  assert.equal(readersLanguage(undefined), "en");
  assert.equal(readersLanguage("de-AT, en;q=0.5"), "de");
  assert.equal(readersLanguage("en, de;q=0.9"), "en");
  assert.equal(readersLanguage("xx, en;q=0.2, de;q=0.8"), "de");
  assert.equal(readersLanguage("de;q=0, xx"), "en");
  assert.equal(readersLanguage("'; drop table review; --"), "en");
});

test("what a rule minds is said in German where German is asked for, and kept in English", async (t) => {
  const db = await clonePglite();
  t.after(() => db.close());
  const world = await makeWorld(db);
  await world.product("lamp");
  const { call } = await makeServer(world);
  const as = asCustomer("ada");
  const body = { productId: "lamp", stars: 4, body: "Write to ada@example.com for more." };
  const german = { "accept-language": "de" };
  const held = await call("submitReview", { as, body, headers: german });
  const [finding] = held.json.findings as { ruleId: string; message: string; suggestion: string }[];
  assert.ok(finding);
  const { message, suggestion } = finding;
  const texts = textsIn("de")[finding.ruleId];
  assert.deepEqual([message, suggestion], [texts?.message, texts?.suggestion]);
  const params = { reviewId: String(held.json.reviewId) };
  const plain = await call("getReview", { as, params });
  const english = (plain.json.findings as { message: string }[])[0];
  assert.equal(english?.message, ruleById(finding.ruleId)?.message);
  const mine = await call("listMyReviews", { as, headers: german });
  const [listed] = mine.json.items as { findings: { message: string }[] }[];
  assert.equal(listed?.findings[0]?.message, message);
});
