import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { clonePglite } from "../../testkit/database.ts";
import { asCustomer, makeServer, tokenFor } from "../../testkit/http.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { systemClock } from "../adapters/clock.ts";
import { tokenReader } from "./tokens.ts";

const ada = asCustomer("ada");
const form = { "content-type": "application/x-www-form-urlencoded" };

test("a marketplace's token signs in to the pages, from the marketplace's own address", async (t) => {
  const db = await clonePglite();
  t.after(() => db.close());
  const world = await makeWorld(db);
  const { app } = await makeServer(world);
  const now = world.deps.clock.now();
  const token = await tokenFor(ada, now);
  const post = (url: string, payload: string, headers: Record<string, string> = {}) =>
    app.inject({ method: "POST", url, payload, headers: { ...form, ...headers } });

  const foreign = { origin: "https://market.example", "sec-fetch-site": "cross-site" };
  const body = new URLSearchParams({ token, returnTo: "/shop/my-reviews" }).toString();
  const signedIn = await post("/session", body, foreign);
  assert.deepEqual([signedIn.statusCode, signedIn.headers.location], [303, "/shop/my-reviews"]);
  const setCookie = String(signedIn.headers["set-cookie"]);
  assert.match(
    setCookie,
    /^candor_session=.+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
  );
  const cookie = setCookie.split(";")[0] ?? "";
  assert.ok(!cookie.includes(token), "the marketplace's token goes no further");
  const mine = () => app.inject({ url: "/v1/my/reviews", headers: { cookie } });
  assert.equal((await mine()).statusCode, 200);
  world.deps.clock.pass(8 * 86_400_000);
  assert.equal((await mine()).statusCode, 401, "a session runs out");
  world.deps.clock.set(now);

  const json = await app.inject({ method: "POST", url: "/session", payload: { token } });
  assert.deepEqual([json.statusCode, json.headers.location], [303, "/"]);
  const led = await post("/session", `token=${token}&returnTo=//evil.example`);
  assert.equal(led.headers.location, "/");

  for (const [sent, status] of [
    [await tokenFor(ada, now - 3_600_000), 401],
    [`${token.slice(0, -4)}AAAA`, 401],
    ["x", 401],
    ["", 401],
  ] as const) {
    const refused = await post("/session", `token=${sent}`);
    assert.equal(refused.statusCode, status);
    assert.equal(refused.headers["set-cookie"], undefined);
  }
  assert.equal((await post("/session", "returnTo=/")).statusCode, 422);

  const kept = await post("/session/end", "", { ...foreign, cookie });
  assert.deepEqual([kept.statusCode, kept.headers["set-cookie"]], [403, undefined]);
  const ended = await post("/session/end", "", { "sec-fetch-site": "same-origin", cookie });
  assert.match(String(ended.headers["set-cookie"]), /^candor_session=; .*Max-Age=0;/);
});

test("tokens are read by the keys that the marketplace publishes, and by no others", async (t) => {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA");
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "1", alg: "EdDSA" }] };
  const server = createServer((_, answer) => answer.end(JSON.stringify(jwks)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const read = tokenReader(
    {
      jwksUrl: `http://127.0.0.1:${port}/jwks.json`,
      jwtSharedKey: undefined,
      jwtIssuer: "market",
      jwtAudience: "candor",
    },
    systemClock,
  );
  const signed = (key: Parameters<SignJWT["sign"]>[0], issuer = "market") =>
    new SignJWT({ role: "customer", marketplace: market })
      .setProtectedHeader({ alg: "EdDSA", kid: "1" })
      .setSubject("ada")
      .setIssuer(issuer)
      .setAudience("candor")
      .setExpirationTime(new Date(systemClock.now() + 60_000))
      .sign(key);
  assert.deepEqual(await read(await signed(privateKey)), { ok: true, value: ada });
  const other = await generateKeyPair("EdDSA");
  assert.partialDeepStrictEqual(await read(await signed(other.privateKey)), {
    code: "token_invalid",
  });
  assert.partialDeepStrictEqual(await read(await signed(privateKey, "elsewhere")), {
    code: "token_invalid",
  });
});
