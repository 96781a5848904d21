import assert from "node:assert/strict";
import { test } from "node:test";
import { routes } from "@candor/core/contract/routes.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { asCustomer, makeServer, moderator, operator, tokenFor } from "../../testkit/http.ts";
import { makeWorld } from "../../testkit/world.ts";

const ada = asCustomer("ada");
const lampReview = { productId: "lamp", stars: 4, body: "It does what it says." };

onBothDatabases((fresh) => {
  const serve = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    return { world, ...(await makeServer(world)) };
  };

  test("a review is submitted, read, listed and deleted through the door", async () => {
    const { call } = await serve();
    const made = await call("submitReview", { as: ada, body: lampReview });
    assert.equal(made.status, 201, made.text);
    const reviewId = String(made.json.reviewId);
    const read = await call("getReview", { as: ada, params: { reviewId } });
    assert.deepEqual(read.json, made.json);
    const params = { productId: "lamp" };
    const listed = await call("listProductReviews", { params });
    assert.partialDeepStrictEqual(listed.json, { items: [{ reviewId, stars: 4 }], next: null });
    const gone = await call("deleteReview", { as: ada, params: { reviewId } });
    assert.deepEqual([gone.status, gone.text], [204, ""]);
    const after = await call("getProduct", { params });
    assert.partialDeepStrictEqual(after.json, { rating: { stars: null, ratingCount: 0 } });
  });

  test("a review says in which language it is written: the author's word, else what is sure", async () => {
    const { call } = await serve();
    const params = { productId: "lamp" };
    const write = async (name: string, body: object) =>
      assert.equal(
        (await call("submitReview", { as: asCustomer(name), body: { ...lampReview, ...body } }))
          .status,
        201,
      );
    const french = "La lampe éclaire bien et ne fait pas de bruit, mais le câble est trop court.";
    await write("ada", { body: french });
    await write("ben", { body: french, language: "fr-CA" });
    await write("cleo", { body: "Top lamp." });
    const listed = await call("listProductReviews", { params, query: { sort: "newest" } });
    const items = listed.json.items as { language: string | null }[];
    assert.deepEqual(items.map(({ language }) => language).sort(), ["fr", "fr-CA", null]);
    const inFrench = await call("listProductReviews", { params, query: { language: "fr" } });
    assert.equal((inFrench.json.items as unknown[]).length, 2);
  });

  test("times in a refusal are written as times are everywhere", async () => {
    const { call, world } = await serve();
    await world.product("novelty", { releasedAt: "2027-01-01T00:00:00Z" });
    const early = await call("submitReview", {
      as: ada,
      body: { ...lampReview, productId: "novelty" },
    });
    assert.partialDeepStrictEqual(early.json, {
      status: 409,
      code: "not_released",
      releasedAt: "2027-01-01T00:00:00.000Z",
    });
  });

  test("an address answers what methods it takes", async () => {
    const { app } = await serve();
    const answer = await app.inject({ method: "PATCH", url: "/v1/reviews/rev_x" });
    assert.equal(answer.statusCode, 405);
    assert.equal(answer.headers.allow, "DELETE, GET, HEAD, PUT");
  });

  test("an expired, foreign, unsigned or misdirected token opens nothing", async () => {
    const { world, app } = await serve();
    const now = world.deps.clock.now();
    const good = await tokenFor(ada, now);
    const [, payload = ""] = good.split(".");
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`;
    const tokens = {
      token_expired: await tokenFor(ada, now - 3_600_000),
      unsigned,
      "foreign signature": `${good.slice(0, -4)}AAAA`,
      "no token": "x",
      "unknown key": "cnd_0000000000000000000000000000000000000000000",
      "no role": await tokenFor(ada, now, { role: "admin" }),
      "seller without a seller": await tokenFor(ada, now, { role: "seller" }),
    };
    for (const [name, token] of Object.entries(tokens)) {
      const url = "/v1/my/reviews";
      const answer = await app.inject({ url, headers: { authorization: `Bearer ${token}` } });
      const code = name === "token_expired" ? name : "token_invalid";
      assert.deepEqual([name, answer.statusCode, answer.json().code], [name, 401, code]);
      assert.equal(answer.headers["www-authenticate"], "Bearer");
    }
  });

  test("whoever a route does not name is told so, and nobody else", async () => {
    const { call } = await serve();
    const seller = { kind: "seller", marketplaceId: "market", sellerId: "s", userId: "u" } as const;
    const callers = {
      public: { kind: "public" },
      customer: ada,
      seller,
      moderator,
      operator,
    } as const;
    for (const [id, route] of Object.entries(routes)) {
      for (const [role, as] of Object.entries(callers)) {
        const answer = await call(id as keyof typeof routes, { as });
        const expected = role === "public" ? "not_signed_in" : "forbidden";
        const isAllowed = (route.who as readonly string[]).includes(role);
        const isDenied = answer.json.code === "not_signed_in" || answer.json.code === "forbidden";
        assert.equal(isDenied, !isAllowed, `${id} as ${role}: ${answer.text}`);
        if (isDenied) assert.equal(answer.json.code, expected, `${id} as ${role}`);
      }
    }
  });

  test("an API key is shown once, works within its scopes, and ends when revoked", async () => {
    const { call, app, world } = await serve();
    const body = { name: "importer", scopes: ["reviews:read"] };
    const headers = { "idempotency-key": "make-key" };
    const made = await call("createApiKey", { as: operator, body, headers });
    assert.equal(made.status, 201);
    const key = String(made.json.key);
    assert.match(key, /^cnd_[\w-]{43}$/);
    const again = await call("createApiKey", { as: operator, body, headers });
    assert.deepEqual([again.json.keyId, again.json.key], [made.json.keyId, null]);
    const dump = JSON.stringify(
      await world.deps.db.kysely.selectFrom("api_key").selectAll().execute(),
    );
    assert.ok(!dump.includes(key));

    const authorization = `Bearer ${key}`;
    const send = () =>
      app.inject({
        method: "POST",
        url: "/v1/facts",
        headers: { authorization, "content-type": "application/json" },
        payload: '{"facts":[{}]}',
      });
    const denied = await send();
    assert.partialDeepStrictEqual(denied.json(), { code: "forbidden", scope: "facts:write" });
    const product = () => app.inject({ url: "/v1/products/lamp", headers: { authorization } });
    assert.equal((await product()).statusCode, 200);
    const keyId = String(made.json.keyId);
    assert.equal((await call("revokeApiKey", { as: operator, params: { keyId } })).status, 204);
    assert.equal((await product()).statusCode, 401);
  });

  test("a request repeated with its key answers as the first did, also 20 times at once", async () => {
    const { call, world } = await serve();
    const headers = { "idempotency-key": "first-try" };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        call("submitReview", { as: ada, body: lampReview, headers }),
      ),
    );
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    const first = answers.filter((answer) => answer.headers["idempotency-replayed"] === undefined);
    assert.equal(first.length, 1);
    assert.equal((await world.rowCounts()).review, 1);
  });

  test("a key used for a different body, or by another caller, is not the same request", async () => {
    const { call } = await serve();
    const headers = { "idempotency-key": "one" };
    await call("submitReview", { as: ada, body: lampReview, headers });
    const other = await call("submitReview", {
      as: ada,
      body: { ...lampReview, stars: 1 },
      headers,
    });
    assert.deepEqual([other.status, other.json.code], [422, "idempotency_key_reused"]);
    const ben = await call("submitReview", { as: asCustomer("ben"), body: lampReview, headers });
    assert.equal(ben.status, 201);
  });

  test("a refusal is repeated as it was, and a broken key is refused", async () => {
    const { call } = await serve();
    const body = { ...lampReview, productId: "nothing" };
    const headers = { "idempotency-key": "lost" };
    const first = await call("submitReview", { as: ada, body, headers });
    const second = await call("submitReview", { as: ada, body, headers });
    assert.deepEqual([second.status, second.text], [404, first.text]);
    const broken = await call("submitReview", {
      as: ada,
      body: lampReview,
      headers: { "idempotency-key": "x".repeat(129) },
    });
    assert.equal(broken.json.code, "invalid_request");
  });

  test("after too many writes a caller is told how long to wait, and others are not", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    const { call } = await makeServer(world, { requestsPerMinuteMax: 600, writesPerMinuteMax: 3 });
    const body = { stars: null, title: "", body: "" };
    const write = (as: typeof ada) => call("putDraft", { as, params: { productId: "lamp" }, body });
    for (let count = 0; count < 3; count++) assert.equal((await write(ada)).status, 200);
    const limited = await write(ada);
    assert.deepEqual([limited.status, limited.headers["retry-after"]], [429, "20"]);
    assert.equal((await write(asCustomer("ben"))).status, 200);
    world.deps.clock.pass(20_000);
    assert.equal((await write(ada)).status, 200);
  });

  test("where a caller without a name comes from is told by trusted proxies alone", async () => {
    const limits = { requestsPerMinuteMax: 2, writesPerMinuteMax: 2 };
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    const statuses = async (trustProxy: Parameters<typeof makeServer>[2], from: string[]) => {
      const { call } = await makeServer(world, limits, trustProxy);
      const params = { productId: "lamp" };
      const seen: number[] = [];
      for (const forwarded of from) {
        const headers = { "x-forwarded-for": forwarded };
        seen.push((await call("getProduct", { params, headers })).status);
      }
      return seen;
    };
    const three = ["1.1.1.1", "2.2.2.2", "3.3.3.3"];
    assert.deepEqual(await statuses(false, three), [200, 200, 429]);
    assert.deepEqual(await statuses(1, three), [200, 200, 200]);
    assert.deepEqual(await statuses(["127.0.0.1"], three), [200, 200, 200]);
    assert.deepEqual(await statuses(["10.0.0.0/8"], three), [200, 200, 429]);
    // What a caller writes there before the proxy adds its own entry changes nothing.
    const forged = ["7.7.7.7, 1.1.1.1", "8.8.8.8, 1.1.1.1", "9.9.9.9, 1.1.1.1"];
    assert.deepEqual(await statuses(1, forged), [200, 200, 429]);
  });

  test("pages of a list follow one another without a gap or a repeat", async () => {
    const { call, world } = await serve();
    for (const name of ["a", "b", "c", "d", "e"]) {
      await world.buyer(name).reviews("lamp");
      if (name !== "c") world.deps.clock.pass(1_000);
    }
    for (const sort of ["helpful", "newest", "oldest"]) {
      const seen: unknown[] = [];
      for (let after: string | null = ""; after !== null; ) {
        const query = { sort, limit: "2", ...(after === "" ? {} : { after }) };
        const page = await call("listProductReviews", { params: { productId: "lamp" }, query });
        assert.equal(page.status, 200, page.text);
        seen.push(...(page.json.items as { reviewId: string }[]).map(({ reviewId }) => reviewId));
        after = page.json.next as string | null;
      }
      assert.deepEqual([seen.length, new Set(seen).size], [5, 5], sort);
    }
  });

  test("the session of the pages works for reading, and for changes from our own pages only", async () => {
    const { app } = await serve();
    const signIn = await app.inject({
      method: "POST",
      url: "/demo/sign-in",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
      },
      payload: "identity=ada&returnTo=//evil.example",
    });
    assert.deepEqual([signIn.statusCode, signIn.headers.location], [303, "/"]);
    const setCookie = String(signIn.headers["set-cookie"]);
    assert.match(setCookie, /; HttpOnly; SameSite=Lax; Secure$/);
    const cookie = setCookie.split(";", 1)[0] ?? "";
    const mine = await app.inject({ url: "/v1/my/reviews", headers: { cookie } });
    assert.equal(mine.statusCode, 200);
    const put = (headers: Record<string, string>) =>
      app.inject({
        method: "PUT",
        url: "/v1/drafts/lamp",
        headers: { cookie, "content-type": "application/json", ...headers },
        payload: '{"stars":null,"title":"","body":""}',
      });
    assert.equal((await put({ "sec-fetch-site": "cross-site" })).json().code, "cross_site");
    assert.equal((await put({})).json().code, "cross_site");
    assert.equal((await put({ origin: "https://evil.example" })).json().code, "cross_site");
    assert.equal((await put({ origin: "https://reviews.example" })).statusCode, 200);
    assert.equal((await put({ "sec-fetch-site": "same-origin" })).statusCode, 200);
  });

  test("a forged session is nobody's", async () => {
    const { app } = await serve();
    const cookie = `candor_session=${await tokenFor(ada, Date.now())}`;
    const mine = await app.inject({ url: "/v1/my/reviews", headers: { cookie } });
    assert.equal(mine.json().code, "not_signed_in");
  });
});
