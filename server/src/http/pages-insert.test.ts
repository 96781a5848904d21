import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { limits } from "@candor/core/kernel/limits.ts";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { asCustomer, sharedKey, tokenFor } from "../../testkit/http.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

const seller = {
  kind: "seller",
  marketplaceId: market,
  sellerId: "brightco",
  userId: "sue",
} as const;
const db = await clonePglite();
const world = await makeWorld(db);
let app: FastifyInstance;

before(async () => {
  app = await makeApp({
    deps: world.deps,
    config: {
      jwksUrl: undefined,
      jwtSharedKey: sharedKey,
      jwtIssuer: "market",
      jwtAudience: "candor",
      publicUrl: "https://reviews.example",
      trustProxy: false,
    },
    sessionKey: new Uint8Array(32).fill(7),
    demoIdentities: [],
    rateLimits: { requestsPerMinuteMax: 1e9, writesPerMinuteMax: 1e9 },
    pages: registerPages,
  });
});
after(async () => {
  await app.close();
  await db.close();
});

/** Posts a form of these parts as a seller. */
async function post(parts: FormData, url = "/seller/insert-checker", origin?: string) {
  const sent = new Response(parts);
  const token = await tokenFor(seller, world.deps.clock.now());
  return app.inject({
    method: "POST",
    url,
    headers: {
      "content-type": sent.headers.get("content-type") ?? "",
      origin: origin ?? "https://reviews.example",
      authorization: `Bearer ${token}`,
    },
    payload: Buffer.from(await sent.arrayBuffer()),
  });
}

function form(...fields: (readonly [name: string, value: string | Blob])[]): FormData {
  const parts = new FormData();
  for (const [name, value] of fields) {
    if (typeof value === "string") parts.append(name, value);
    else parts.append(name, value, "card.png");
  }
  return parts;
}

const bytes = (length: number) => new Blob([Buffer.alloc(length, 7)]);

test("a form without a file, with an empty one or with one that is no picture says so", async () => {
  for (const sent of [
    form(["lang", "de"]),
    form(["picture", bytes(0)]),
    form(["picture", bytes(9)]),
  ]) {
    const { statusCode, body } = await post(sent);
    assert.equal(statusCode, 422);
    assert.match(body, /This file cannot be read as a picture/);
    assert.match(body, /<form/);
  }
});

test("a file of one byte more than the limit is turned away", async () => {
  const { statusCode, body } = await post(form(["picture", bytes(limits.pictureBytesMax + 1)]));
  assert.equal(statusCode, 413);
  assert.match(body, /more bytes, pixels or pages/);
});

test("more files or fields than the form has are turned away", async () => {
  const files = form(["picture", bytes(9)], ["picture", bytes(9)]);
  const many = Array.from({ length: 9 }, (_, at) => [`field${at}`, "x"] as const);
  for (const sent of [files, form(...many)]) {
    assert.equal((await post(sent)).statusCode, 422);
  }
});

test("no other page takes files, and none takes this form from another site", async () => {
  const file = form(["picture", bytes(9)]);
  assert.equal((await post(file, "/preferences")).statusCode, 415);
  assert.equal(
    (await post(file, "/seller/insert-checker", "https://other.example")).statusCode,
    403,
  );
});

test("whoever is no seller is sent to sign in, or refused", async () => {
  const url = "/seller/insert-checker";
  assert.equal((await app.inject({ url })).statusCode, 303);
  const token = await tokenFor(asCustomer("ada"), world.deps.clock.now());
  const headers = { authorization: `Bearer ${token}` };
  assert.equal((await app.inject({ url, headers })).statusCode, 403);
});
