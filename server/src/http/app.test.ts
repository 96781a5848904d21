import assert from "node:assert/strict";
import { test } from "node:test";
import { errors } from "@candor/core/contract/errors.ts";
import type { Actor, Role } from "@candor/core/contract/kit/actor.ts";
import { type RouteId, routes } from "@candor/core/contract/routes.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import {
  type Answered,
  asCustomer,
  makeServer,
  moderator,
  operator,
  type Sent,
} from "../../testkit/http.ts";
import { soundCases } from "../../testkit/sound-cases.ts";
import { soundContributors } from "../../testkit/sound-contributors.ts";
import { soundEnforcement } from "../../testkit/sound-enforcement.ts";
import { soundFeedback } from "../../testkit/sound-feedback.ts";
import { soundHolds } from "../../testkit/sound-holds.ts";
import { soundMessages } from "../../testkit/sound-messages.ts";
import { soundNotices } from "../../testkit/sound-notices.ts";
import { soundPhotos } from "../../testkit/sound-photos.ts";
import { soundReplies } from "../../testkit/sound-replies.ts";
import { soundSampling } from "../../testkit/sound-sampling.ts";
import { soundStaff } from "../../testkit/sound-staff.ts";
import { soundVariations } from "../../testkit/sound-variations.ts";
import { soundVotes } from "../../testkit/sound-votes.ts";
import { makeWorld, market } from "../../testkit/world.ts";

const unknownReview = "rev_01jd9x2m8ce5vb6q4t7r0w3y1z";
const body = "It does what it says.";

/** A sound request of each route: what the hostile ones are made from. */
const sound: { readonly [Id in RouteId]: Omit<Sent, "as"> } = {
  putFacts: { body: { facts: [{ kind: "seller", sellerId: "new", name: "New" }] } },
  getProduct: { params: { productId: "lamp" } },
  listProductAspects: { params: { productId: "lamp" } },
  listSpotlightReviews: { params: { productId: "lamp" } },
  listProductReviews: { params: { productId: "lamp" } },
  getReviewEligibility: { params: { productId: "lamp" } },
  submitReview: { body: { productId: "lamp", stars: 4, title: "Good", body } },
  editReview: {
    params: { reviewId: unknownReview },
    body: { version: 1, stars: 4, title: "Good", body },
  },
  deleteReview: { params: { reviewId: unknownReview } },
  getReview: { params: { reviewId: unknownReview } },
  listMyReviews: {},
  listHeldReviews: {},
  decideHeldReview: {
    params: { reviewId: unknownReview },
    body: { decision: "publish", reason: "Fine." },
  },
  removeReview: {
    params: { reviewId: unknownReview },
    body: { reason: "content_rules", explanation: "An address." },
  },
  suspectReview: { params: { reviewId: unknownReview }, body: { reason: "A ring." } },
  clearReview: { params: { reviewId: unknownReview }, body: { reason: "A family." } },
  listSuspectedReviews: {},
  restoreReview: { params: { reviewId: unknownReview }, body: { reason: "Upheld." } },
  putDraft: { params: { productId: "lamp" }, body: { stars: 4, title: "Good", body } },
  getDraft: { params: { productId: "lamp" } },
  getRequestActions: { params: { orderId: "ada-lamp" } },
  listSellerOrders: {},
  requestReview: { params: { orderId: "ada-lamp" } },
  requestReviews: {
    body: {
      deliveredFrom: "2026-02-01T00:00:00Z",
      deliveredUntil: "2026-03-01T00:00:00Z",
      sellerId: "brightco",
    },
  },
  getSellerSettings: {},
  putSellerSettings: { body: { automaticRequests: false } },
  listMyRequests: {},
  getRequestParity: {},
  getMyPreferences: {},
  putMyPreferences: {
    body: { wantsRequests: true, wantsMessages: true, requestsPerWeekMax: null },
  },
  putContacts: { body: { contacts: [{ customerId: "ada", email: "ada@example.com" }] } },
  listOutbox: {},
  ...soundMessages,
  ...soundVariations,
  ...soundSampling,
  screenText: { body: { text: body, surface: "review" } },
  screenPicture: { body: { picture: Buffer.from("no picture").toString("base64") } },
  getReceipt: { params: { receiptId: unknownReview.replace("rev_", "scr_") } },
  createApiKey: { body: { name: "importer", scopes: ["facts:write"] } },
  listApiKeys: {},
  revokeApiKey: { params: { keyId: unknownReview.replace("rev_", "key_") } },
  ...soundCases,
  ...soundContributors,
  ...soundEnforcement,
  listPolicies: {},
  getPolicy: { params: { version: "1.0.0" } },
  diffPolicyVersions: { query: { from: "1.0.0", to: "1.0.0" } },
  draftPolicy: { body: { document: { version: "1.1.0" }, reason: "Fewer wrong hits." } },
  announcePolicy: {
    params: { version: "1.1.0" },
    body: { effectiveAt: "2026-04-01T00:00:00Z" },
  },
  withdrawPolicy: { params: { version: "1.1.0" }, body: { reason: "A mistake." } },
  revertPolicy: { params: { version: "1.1.0" }, body: { newVersion: "1.2.0", reason: "Back." } },
  listPrecedents: {},
  planPolicyUndoing: { params: { version: "1.1.0" } },
  undoPolicy: { params: { version: "1.1.0" }, body: { reason: "It was wrong." } },
  listPolicyImpact: { params: { version: "1.1.0" } },
  listPolicyNotices: {},
  acknowledgePolicyNotice: { params: { version: "1.1.0" } },
  startBackTest: { body: { from: "1.0.0", to: "1.0.0" } },
  getBackTest: { params: { backTestId: unknownReview.replace("rev_", "job_") } },
  cancelBackTest: { params: { backTestId: unknownReview.replace("rev_", "job_") } },
  getCheckpoint: {},
  getConsistencyProof: { query: { from: "0", to: "1" } },
  getReviewProof: { params: { reviewId: unknownReview } },
  ...soundFeedback,
  ...soundNotices,
  ...soundHolds,
  ...soundStaff,
  ...soundVotes,
  ...soundReplies,
  ...soundPhotos,
};

const actors: Readonly<Record<Exclude<Role, "system">, Actor>> = {
  public: { kind: "public" },
  customer: asCustomer("ada"),
  seller: { kind: "seller", marketplaceId: market, sellerId: "brightco", userId: "sue" },
  moderator,
  operator,
};

const ids = Object.keys(routes) as RouteId[];
const withBody = ids.filter((id) => "body" in routes[id]);

/** What no answer may hold: how we are made, or what belongs to others. */
const leaks =
  /\bat .+:\d+:\d+|node_modules|\.ts\b|kysely|postgres|pglite|select |insert |syntax error|constraint|ben-secret|rev_01m7/i;

function isSafe({ status, json, text }: Answered, what: string): void {
  assert.ok(status >= 400 && status < 500, `${what}: ${status} ${text}`);
  const code = String(json.code);
  assert.ok(Object.hasOwn(errors, code), `${what}: ${text}`);
  for (const field of ["title", "remedy", "detail", "requestId"]) {
    assert.equal(typeof json[field], "string", `${what} lacks ${field}`);
  }
  assert.doesNotMatch(text.replace(/"requestId":"[^"]+"/, ""), leaks, what);
}

onBothDatabases((fresh) => {
  const serve = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.product("shade");
    await world.buyer("ada").orders("lamp");
    const theirs = await world.buyer("ben-secret").reviews("lamp");
    assert.ok(theirs.ok);
    const server = await makeServer(world);
    const key = await server.call("createApiKey", {
      as: operator,
      body: {
        name: "all",
        scopes: ["facts:write", "reviews:read", "reviews:write", "requests", "messages", "screen"],
      },
    });
    /** Calls as somebody whom the route lets in. */
    const call = (id: RouteId, sent: Omit<Sent, "as">) => {
      const [role] = routes[id].who.toReversed();
      if (role === "system") {
        const headers = { authorization: `Bearer ${key.json.key}`, ...sent.headers };
        return server.call(id, { ...sent, headers });
      }
      return server.call(id, { ...sent, as: role === undefined ? actors.public : actors[role] });
    };
    return { world, call, server, theirs: theirs.value };
  };

  test("every route has a sound request that it does not call invalid", async () => {
    const { call } = await serve();
    for (const id of ids) {
      const answer = await call(id, sound[id]);
      assert.notEqual(answer.json.code, "invalid_request", `${id}: ${answer.text}`);
      assert.ok(answer.status < 500, `${id}: ${answer.text}`);
    }
  });

  test("bodies that are no JSON, no object, too large or of another type change nothing", async () => {
    const { world, call } = await serve();
    const before = await world.rowCounts();
    const bodies: Record<string, Omit<Sent, "as">> = {
      "half of JSON": { body: '{"stars":' },
      nothing: { body: "" },
      "a number": { body: "7" },
      null: { body: "null" },
      "an array": { body: "[]" },
      "a string": { body: '"text"' },
      "not UTF-8": { body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
      "a prototype": { body: '{"__proto__":{"role":"operator"}}' },
      "a constructor": { body: '{"constructor":{"prototype":{"role":"operator"}}}' },
      "a deep nest": { body: `${"[".repeat(50_000)}${"]".repeat(50_000)}` },
      "a form": {
        body: "stars=5",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      },
      XML: { body: "<a/>", headers: { "content-type": "text/xml" } },
      "no type": { body: "{}", headers: { "content-type": "" } },
    };
    for (const id of withBody) {
      for (const [what, sent] of Object.entries(bodies)) {
        isSafe(await call(id, { ...sound[id], ...sent }), `${id} with ${what}`);
      }
      const max =
        "bodyBytesMax" in routes[id] ? routes[id].bodyBytesMax : limits.requestBodyBytesMax;
      const huge = await call(id, { ...sound[id], body: `"${"x".repeat(max ?? 0)}"` });
      isSafe(huge, `${id} with a huge body`);
      assert.deepEqual([huge.json.code, huge.json.limitBytes], ["body_too_large", max]);
    }
    assert.deepEqual(await world.rowCounts(), before);
  });

  test("every field of every body refuses values of another type", async () => {
    const { world, call } = await serve();
    const wrong = [-1, 1.5, 9e99, "", " ", "\u0000", true, [], {}, [[]], "\ud800", "x\u0007"];
    for (const id of withBody) {
      const good = sound[id].body as Record<string, unknown>;
      for (const field of Object.keys(good)) {
        for (const value of wrong) {
          if (value === true && typeof good[field] === "boolean") continue;
          const sent = { ...sound[id], body: { ...good, [field]: value } };
          const answer = await call(id, sent);
          const what = `${id}.${field} = ${JSON.stringify(value)}`;
          // Blank words are words that were not written; everything else is a mistake.
          const isBlank = ["", " "].includes(String(value)) && isOptionalText(id, field);
          const isOther = id === "screenText" && field === "text";
          if (!isBlank && !isOther) isSafe(answer, what);
          assert.ok(answer.status < 500, `${what}: ${answer.text}`);
        }
      }
    }
    // Only a blank title is a title left out: that made one review, and the draft went into it.
    const { review, review_draft, api_key } = await world.rowCounts();
    assert.deepEqual({ review, review_draft, api_key }, { review: 2, review_draft: 0, api_key: 1 });
  });

  test("hostile text is kept as it is or refused, and nothing else happens", async () => {
    const { world, call, server } = await serve();
    const texts = [
      "'; drop table review; --",
      '" or 1=1 --',
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "#{7*7} {{7*7}} <%= 7*7 %> %s %n",
      "\u202ereversed\u202c and \u200bhidden\u200b",
      "Zalgo \u0065\u0301\u0301\u0301\u0301",
      "🏳️‍🌈👩‍👩‍👧‍👦 \u{1f1e9}\u{1f1ea}",
      "../../etc/passwd",
      "%00 %2e%2e%2f",
    ];
    for (const text of texts) {
      const draft = { stars: null, title: text, body: text };
      const put = await call("putDraft", { params: { productId: "shade" }, body: draft });
      assert.equal(put.status, 200, put.text);
      const got = await call("getDraft", { params: { productId: "shade" } });
      assert.equal(got.json.body, text.normalize("NFC"));
      const found = await server.call("listProductReviews", {
        params: { productId: "lamp" },
        query: { search: text },
      });
      assert.deepEqual(found.json, { items: [], next: null }, text);
      const screened = await call("screenText", { body: { text, surface: "review" } });
      assert.equal(screened.status, 200);
    }
    const { review, product, customer } = await world.rowCounts();
    assert.deepEqual({ review, product, customer }, { review: 1, product: 2, customer: 1 });
  });

  test("ids that are unknown, or no ids at all, find nothing and say so", async () => {
    const { world, call } = await serve();
    const before = await world.rowCounts();
    const strange = ["unknown", "..", "%", "\u0000", "'--", "x".repeat(129), "rev_", "日本", "a b"];
    for (const id of ids) {
      for (const name of Object.keys(sound[id].params ?? {})) {
        for (const value of strange) {
          const answer = await call(id, { ...sound[id], params: { [name]: value } });
          isSafe(answer, `${id} of ${JSON.stringify(value)}`);
        }
      }
    }
    assert.deepEqual(await world.rowCounts(), before);
  });

  test("queries that make no sense are refused", async () => {
    const { call } = await serve();
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const cursors = [
      "x",
      "",
      forged({}),
      forged(["newest", 1]),
      forged(["newest", "1", "rev_1"]),
      forged(["newest", -1, "rev_1"]),
      forged(["newest", 8.7e15, "rev_1"]),
      forged(["newest", 1, "' or 1=1"]),
      forged(["oldest", 1, "rev_1"]),
      forged(["newest", 1, "rev_1", 2]),
    ];
    const params = { productId: "lamp" };
    for (const after of cursors) {
      const answer = await call("listProductReviews", { params, query: { sort: "newest", after } });
      isSafe(answer, `cursor ${after}`);
      assert.equal(answer.json.code, "cursor_invalid");
    }
    const queries = [
      { limit: "0" },
      { limit: "101" },
      { limit: "1e9" },
      { limit: "ten" },
      { stars: "6" },
      { stars: "1; drop" },
      { sort: "stars" },
      { verified: "1" },
      { language: "'" },
      { search: "x".repeat(201) },
      { search: "\u0000" },
      { marketplace: "nowhere" },
      { marketplace: "'" },
      { after: "x".repeat(501) },
    ];
    for (const query of queries) {
      const answer = await call("listProductReviews", { params, query: query as never });
      isSafe(answer, JSON.stringify(query));
    }
    const proof = await call("getConsistencyProof", { query: { from: "2", to: "1" } });
    isSafe(proof, "a ledger that shrinks");
  });

  test("somebody else's review is answered like one that does not exist", async () => {
    const { world, server, theirs } = await serve();
    const before = await world.rowCounts();
    const as = asCustomer("ada");
    const stranger = { ...as, marketplaceId: "elsewhere" };
    for (const id of ["getReview", "editReview", "deleteReview"] as const) {
      const unknown = await server.call(id, { ...sound[id], as });
      for (const caller of [as, stranger]) {
        const { reviewId } = theirs;
        const answer = await server.call(id, { ...sound[id], params: { reviewId }, as: caller });
        isSafe(answer, id);
        assert.equal(answer.json.code, unknown.json.code);
      }
    }
    const foreign = { ...moderator, marketplaceId: "elsewhere" } as Actor;
    for (const id of ["getReview", "removeReview", "restoreReview", "decideHeldReview"] as const) {
      const { reviewId } = theirs;
      const answer = await server.call(id, { ...sound[id], params: { reviewId }, as: foreign });
      assert.equal(answer.json.code, "not_found", id);
    }
    assert.deepEqual(await world.rowCounts(), before);
  });

  test("the longest texts are taken and one character more is not", async () => {
    const { call } = await serve();
    const words = (length: number) => "Bright lamp. ".repeat(length).slice(0, length - 1);
    const write = (title: string, body: string) =>
      call("putDraft", { params: { productId: "lamp" }, body: { stars: 5, title, body } });
    const title = `${words(limits.reviewTitleCharsMax)}.`;
    const longest = `${words(limits.reviewBodyCharsMax)}.`;
    assert.equal((await write(title, longest)).status, 200);
    assert.partialDeepStrictEqual((await write(`${title}x`, longest)).json, {
      code: "invalid_request",
      fields: [{ field: "body.title" }],
    });
    assert.partialDeepStrictEqual((await write(title, `${longest}x`)).json, {
      fields: [{ field: "body.body" }],
    });
    const long = await call("screenText", {
      body: { text: "x".repeat(limits.screenTextCharsMax + 1), surface: "review" },
    });
    isSafe(long, "a text that is too long to screen");
  });
});

/** Texts that may be left out, so that nothing in them is nothing at all. */
function isOptionalText(id: RouteId, field: string): boolean {
  return /^(submitReview|editReview|putDraft)$/.test(id) && /^(title|body)$/.test(field);
}
