import assert from "node:assert/strict";
import { after, test } from "node:test";
import { limits } from "@candor/core/kernel/limits.ts";
import { clonePglite } from "../../../testkit/database.ts";
import { asCustomer, makeServer, moderator } from "../../../testkit/http.ts";
import { makeWorld, market } from "../../../testkit/world.ts";
import type { PictureCode, PictureReader } from "../../ports.ts";

const seller = {
  kind: "seller",
  marketplaceId: market,
  sellerId: "brightco",
  userId: "sue",
} as const;
const box = { page: 1, x: 10, y: 20, width: 300, height: 40 };
const words = "Leave us a review and get a $10 gift card.";
const picture = Buffer.from("any bytes: the reader is a stand-in").toString("base64");

const db = await clonePglite();
const world = await makeWorld(db);
after(() => db.close());

/** A server whose reader of pictures answers as told. */
async function serveWith(read: PictureReader["read"]) {
  const pictures = { read, close: async () => undefined };
  return makeServer({ ...world, deps: { ...world.deps, pictures } });
}

const seeing: PictureReader["read"] = async () => ({
  ok: true,
  value: {
    pages: [{ width: 400, height: 600 }],
    lines: [{ paragraph: 0, words: [{ text: words, box }] }],
    codes: [{ format: "EAN13", content: "4006381333931", box }],
    previews: [],
  },
});

test("a text is answered with a rewrite that passes, and a decent one with none", async () => {
  const { call } = await serveWith(seeing);
  const screened = async (text: string) =>
    (await call("screenText", { body: { text, surface: "message" } })).json;
  const refused = await screened(`Your lamp left today. ${words}`);
  assert.equal(refused.outcome, "refuse");
  const { outcome, rewrite } = await screened(String(refused.rewrite));
  assert.deepEqual({ outcome, rewrite }, { outcome: "allow", rewrite: null });
});

test("a picture is answered with what was read, the findings and where they stand", async () => {
  const { call } = await serveWith(seeing);
  const { status, json } = await call("screenPicture", { as: seller, body: { picture } });
  assert.equal(status, 200);
  assert.equal(json.text, words);
  assert.partialDeepStrictEqual(json, {
    outcome: "refuse",
    findings: [{ ruleId: "no-incentive-for-review", boxes: [box] }],
    codes: [{ target: "article number" }],
  });
});

test("the reader is told the language, and its refusals are answered with what to do", async () => {
  const told: unknown[] = [];
  const codes: PictureCode[] = [
    "picture_unreadable",
    "picture_too_large",
    "picture_too_slow",
    "pictures_waiting",
  ];
  for (const code of codes) {
    const { call } = await serveWith(async (_, wish) => {
      told.push(wish.lang);
      return { ok: false, code, facts: {} };
    });
    const { json } = await call("screenPicture", { as: seller, body: { picture, lang: "de-AT" } });
    assert.equal(json.code, code);
  }
  assert.deepEqual(told, ["de", "de", "de", "de"]);
});

test("a picture of more bytes than the limit is turned away before it is read", async () => {
  const { call } = await serveWith(() => assert.fail("it was read"));
  const large = Buffer.alloc(limits.pictureBytesMax + 1).toString("base64");
  const { status, json } = await call("screenPicture", { as: seller, body: { picture: large } });
  assert.deepEqual([status, json.code], [413, "picture_too_large"]);
});

test("sellers, moderators and systems with the scope have pictures judged, and nobody else", async () => {
  const { call } = await serveWith(seeing);
  const sent = { body: { picture } };
  assert.equal((await call("screenPicture", { ...sent, as: moderator })).status, 200);
  assert.equal((await call("screenPicture", { ...sent, as: asCustomer("ada") })).status, 403);
  assert.equal((await call("screenPicture", sent)).status, 401);
});
