import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { limits } from "@candor/core/kernel/limits.ts";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { photo, readerOf } from "../../testkit/files.ts";
import { messageStage } from "../../testkit/message-stage.ts";
import { delivered } from "../../testkit/request-stage.ts";
import { market } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { sendDueRequests } from "../usecases/send-due-requests.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

let db: Database;
let app: FastifyInstance;
let stage: Awaited<ReturnType<typeof messageStage>>;

before(async () => {
  db = await clonePglite();
  stage = await messageStage(db, { bulky: true }, { pictures: readerOf(null) });
  app = await makeApp({
    deps: stage.deps,
    config: {
      jwksUrl: undefined,
      jwtSharedKey: undefined,
      jwtIssuer: undefined,
      jwtAudience: "candor",
      publicUrl: "https://shop.example",
      trustProxy: false,
    },
    sessionKey: new Uint8Array(32).fill(7),
    demoIdentities: [
      { id: "ada", label: "Ada", actor: { kind: "customer", ...stage.ada } },
      { id: "sue", label: "Sue", actor: { kind: "seller", ...stage.seller, userId: "sue" } },
      {
        id: "rob",
        label: "Rob",
        actor: { kind: "seller", marketplaceId: market, sellerId: "rival", userId: "rob" },
      },
    ],
    pages: registerPages,
  });
});
after(async () => {
  await app.close();
  await db.close();
});

const own = { origin: "https://shop.example" };
const form = { ...own, "content-type": "application/x-www-form-urlencoded" };

async function as(identity: string) {
  const payload = `identity=${identity}`;
  const answer = await app.inject({ method: "POST", url: "/demo/sign-in", payload, headers: form });
  const cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
  return {
    postFiles: async (url: string, parts: FormData) => {
      const sent = new Response(parts);
      const type = sent.headers.get("content-type") ?? "";
      return app.inject({
        method: "POST",
        url,
        headers: { ...own, "content-type": type, cookie },
        payload: Buffer.from(await sent.arrayBuffer()),
      });
    },
    get: (url: string) => app.inject({ method: "GET", url, headers: { cookie } }),
    post: (url: string, fields: Readonly<Record<string, string>>) =>
      app.inject({
        method: "POST",
        url,
        headers: { ...form, cookie },
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}

test("a refused message stays in the form with its words marked, and a sound one is sent", async () => {
  const sue = await as("sue");
  const path = "/seller/orders/o1/message";
  const composer = await sue.get(path);
  assert.match(composer.body, /Delivery appointment/);
  assert.match(composer.body, /no refund or adjustment is recorded/);
  const text = "We give you a $10 voucher if you leave 5 stars.";
  const refused = await sue.post(path, { type: "delivery", text });
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /<mark[^>]*>[^<]*voucher/);
  assert.match(refused.body, /<textarea[^>]*>We give you/);
  const sent = await sue.post(path, {
    type: "delivery",
    text: "Which day suits you for the lamp?",
  });
  assert.equal(sent.statusCode, 303);
  const thread = await sue.get(String(sent.headers.location));
  assert.match(thread.body, /Which day suits you/);
});

test("a buyer answers on the page, the seller's list says until when, and a mark ends it", async () => {
  const ada = await as("ada");
  const sue = await as("sue");
  const list = await ada.get("/shop/messages");
  const address = /href="(\/shop\/messages\/thr_\w+)"/.exec(list.body)?.[1] ?? "";
  assert.doesNotMatch((await ada.get(address)).body, /voucher/);
  const answered = await ada.post(address, { act: "send", text: "Tuesday, please." });
  assert.equal(answered.statusCode, 303);
  assert.match((await sue.get("/seller/messages")).body, /Waits for an answer by/);
  const theirs = address.replace("/shop/", "/seller/");
  assert.match((await sue.get(theirs)).body, /Tuesday, please\./);
  assert.equal((await sue.post(theirs, { act: "no-reply" })).statusCode, 303);
  assert.doesNotMatch((await sue.get("/seller/messages")).body, /Waits for an answer by/);
  const telling = { act: "report", reason: "abuse", note: "He insults me." };
  const told = await sue.post(theirs, telling);
  assert.equal(told.headers.location, `${theirs}?reported=1#report`);
  assert.match((await sue.get(`${theirs}?reported=1`)).body, /A person reads the conversation/);
  assert.equal((await ada.post(address, { ...telling, reason: "mood" })).statusCode, 422);
  const rob = await as("rob");
  assert.equal((await rob.get(theirs)).statusCode, 404);
  assert.equal((await rob.post(theirs, telling)).statusCode, 404);
  assert.equal((await rob.post(theirs, { act: "send", text: "Hello." })).statusCode, 404);
  assert.equal((await rob.get("/shop/messages")).statusCode, 403);
});

test("a buyer chooses which mail to get, beside what they are asked and why", async () => {
  const ada = await as("ada");
  const path = "/shop/mail-preferences";
  assert.match((await ada.get(path)).body, /name="messages"[^>]*checked/);
  assert.equal((await ada.post(path, { requests: "1" })).statusCode, 303);
  const chosen = (await ada.get(`${path}?saved=1`)).body;
  assert.match(chosen, /name="requests"[^>]*checked/);
  assert.doesNotMatch(chosen, /name="messages"[^>]*checked/);
  assert.equal((await ada.post(path, { perWeek: "0.5" })).statusCode, 422);
  assert.equal((await ada.post(path, { perWeek: "2" })).statusCode, 303);
  assert.match((await ada.get(path)).body, /name="perWeek"[^>]*value="2"/);
  await stage.world.tell(delivered("o1", "2026-02-24T10:00:00Z"));
  await sendDueRequests(stage.deps);
  const asked = (await ada.get(path)).body;
  assert.match(asked, /Order o1 from/);
  assert.match(asked, /You stopped these mails/);
  const elsewhere = ["/shop/my-reviews", "/shop/my-feedback", "/shop/messages"];
  for (const page of elsewhere) {
    assert.match((await ada.get(page)).body, /href="\/shop\/mail-preferences/, page);
  }
});

function answerWith(text: string, ...files: (readonly [name: string, bytes: Uint8Array])[]) {
  const parts = new FormData();
  parts.append("act", "send");
  parts.append("text", text);
  for (const [name, bytes] of files) parts.append("files", new Blob([Buffer.from(bytes)]), name);
  return parts;
}

test("a buyer attaches a picture by a plain form, and the seller saves it; nobody else does", async () => {
  const [ada, sue, rob] = [await as("ada"), await as("sue"), await as("rob")];
  const sent = await sue.post("/seller/orders/o1/message", {
    type: "delivery",
    text: "Which day suits you for the delivery?",
  });
  const threadId = String(sent.headers.location).split("/").at(-1);
  const mine = `/shop/messages/${threadId}`;
  const said = answerWith("It came broken, see the picture.", ["broken.jpg", await photo()]);
  assert.equal((await ada.postFiles(mine, said)).statusCode, 303);
  const page = await sue.get(`/seller/messages/${threadId}`);
  const link = /href="(\/seller\/messages\/[^"]+\/files\/[^"]+)" download="broken.jpg"/.exec(
    page.body,
  );
  assert.ok(link?.[1]);
  const file = await sue.get(link[1]);
  assert.equal(file.headers["content-type"], "image/jpeg");
  assert.match(String(file.headers["content-disposition"]), /^attachment;/);
  assert.equal(file.headers["x-content-type-options"], "nosniff");
  assert.ok(file.rawPayload.length > 100);
  assert.equal((await rob.get(link[1])).statusCode, 404);
  assert.equal((await ada.get(link[1])).statusCode, 403);
});

test("files that are too many, too large or of a wrong kind are named in the form, words kept", async () => {
  const ada = await as("ada");
  const { threadId } =
    (await ada.get("/shop/messages")).body.match(/\/shop\/messages\/(?<threadId>thr_\w+)/)
      ?.groups ?? {};
  const mine = `/shop/messages/${threadId}`;
  const words = "It came broken.";
  const wrong = await ada.postFiles(mine, answerWith(words, ["a.jpg", Buffer.from("GIF89a")]));
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /kind of file does not belong/);
  assert.match(wrong.body, /<textarea[^>]*>It came broken\./);
  const six = Array.from({ length: 6 }, () => ["a.jpg", Buffer.from("x")] as const);
  assert.match((await ada.postFiles(mine, answerWith(words, ...six))).body, /another number of/);
  const large = answerWith(words, ["a.jpg", Buffer.alloc(limits.attachmentBytesMax + 1)]);
  assert.equal((await ada.postFiles(mine, large)).statusCode, 413);
  const none = answerWith("It came broken, without a picture.", ["", Buffer.alloc(0)]);
  assert.equal((await ada.postFiles(mine, none)).statusCode, 303);
});

test("a buyer writes first about an order of theirs, and about nobody else's", async () => {
  const ada = await as("ada");
  const path = "/shop/orders/o1/message";
  assert.match((await ada.get(path)).body, /<h1>Write to the seller about order o1<\/h1>/);
  assert.equal((await ada.post(path, { text: " " })).statusCode, 422);
  const sent = await ada.post(path, { text: "Is there a spare foot for the lamp?" });
  assert.match(String(sent.headers.location), /^\/shop\/messages\/thr_/);
  assert.match((await ada.get(String(sent.headers.location))).body, /spare foot/);
  assert.equal((await ada.post("/shop/orders/o9/message", { text: "Mine?" })).statusCode, 404);
  assert.equal((await (await as("sue")).get(path)).statusCode, 403);
});

test("a seller keeps a text that passes, begins a message with it, and takes it away", async () => {
  const sue = await as("sue");
  const gift = { name: "Gift", text: "We give you 10 euros back for a five star review." };
  const refused = await sue.post("/seller/texts", gift);
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /Not saved: the text has words/);
  assert.match(refused.body, /name="name"[^>]*value="Gift"/);
  const day = "Which day suits you for the delivery of the lamp?";
  const kept = await sue.post("/seller/texts", { name: "Day", text: day });
  assert.equal(kept.headers.location, "/seller/texts?saved=1");
  const page = await sue.get("/seller/texts");
  const [textId = ""] = /txt_[0-9a-z]{26}/.exec(page.body) ?? [];
  const composer = await sue.get("/seller/orders/o1/message");
  assert.ok(composer.body.includes(`/seller/orders/o1/message?from=${textId}`));
  const begun = await sue.get(`/seller/orders/o1/message?from=${textId}`);
  assert.ok(begun.body.includes(`>${day}</textarea>`));
  const rob = await as("rob");
  assert.equal((await rob.post("/seller/texts", { textId, act: "drop" })).statusCode, 404);
  assert.equal((await (await as("ada")).get("/seller/texts")).statusCode, 403);
  assert.equal((await sue.post("/seller/texts", { textId, act: "drop" })).statusCode, 303);
  assert.ok(!(await sue.get("/seller/texts")).body.includes(textId));
});
