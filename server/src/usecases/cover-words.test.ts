import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { everyExportedLine, everyTable } from "../../testkit/every-row.ts";
import { photo, readerOf } from "../../testkit/files.ts";
import { asCustomer, makeServer, moderator, operator } from "../../testkit/http.ts";
import { keptMail, tellContacts } from "../../testkit/mail.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { outboxMailer } from "../adapters/outbox-mailer.ts";
import type { Database } from "../db/database.ts";
import { signerOf } from "../ledger/note.ts";
import { sequenceAll } from "../ledger/sequencer.ts";
import { verifyMarketplaces } from "../ledger/verify.ts";
import { places } from "../store/places-of-words.ts";
import { startLogging } from "../telemetry.ts";
import { getMyData, putBuyerData } from "./buyer-data.ts";
import { deliverMessages } from "./deliver-messages.ts";
import { eraseDueBuyerData, eraseMyData } from "./erase-buyer-data.ts";
import { saveText } from "./saved-texts.ts";
import { saveView } from "./saved-views.ts";

const fields = {
  recipient_name: "Adalinde Kernbach",
  address_line_1: "Sperlingsgasse 17b",
  city: "Lindenau an der Luppe",
  postal_code: "04177",
  phone: "+49 341 5550134",
  country: "DE",
};
/** Short ones as whole words only: three or five signs also come up by chance in an id. */
const telltale =
  /adalinde|kernbach|sperlingsgasse|\b17b\b|lindenau an der luppe|\b04177\b|555 ?01 ?34|ada@buyers/i;
const others = { recipient_name: "Benedikt Ohlsdorf", address_line_1: "Meisenweg 4" };

/** Hashes and sealed values: noise in which any few signs come up by chance. */
const noise = /[A-Za-z0-9+/_-]{60,}={0,2}/g;

/** Words about the buyer stand in exactly these places: tables, or what else was looked at. */
async function assertPlaces(db: Database, log: string, expected: readonly string[]): Promise<void> {
  const places = [
    ...(await everyTable(db)),
    { table: "the export", text: await everyExportedLine(db) },
    { table: "the log", text: log },
  ];
  const hits = places.flatMap(({ table, text }) => {
    const plain = text.replaceAll(noise, "…");
    const at = plain.search(telltale);
    const place = table.replace("public.", "");
    return at < 0 ? [] : [{ place, words: plain.slice(Math.max(0, at - 60), at + 60) }];
  });
  const unexpected = hits.filter(({ place }) => !expected.includes(place));
  assert.deepEqual(unexpected, []);
  assert.deepEqual(
    hits.map(({ place }) => place),
    expected,
  );
}

/** A marketplace in which everybody repeats a buyer's address wherever something can be written. */
async function talkativeMarket(db: Database) {
  const lines: string[] = [];
  startLogging({ level: "trace", destination: { write: (line: string) => lines.push(line) } });
  const stage = await messageStage(db, {}, { pictures: readerOf(null), scanner: null });
  const { world, deps } = stage;
  const server = await makeServer(world);
  const sue = {
    kind: "seller",
    marketplaceId: market,
    sellerId: "brightco",
    userId: "sue",
  } as const;
  const ada = asCustomer("ada");
  await tellContacts(world, "ada");
  await world.buyer("ben").orders("lamp");
  const data = [
    { orderId: "o1", fields },
    { orderId: "ben-lamp", fields: others },
  ];
  taken(await putBuyerData(deps, market, data));
  const call: typeof server.call = async (route, sent) => {
    const answer = await server.call(route, {
      ...sent,
      headers: { "idempotency-key": `key-${lines.length}-${route}` },
    });
    return answer;
  };
  return { ...stage, server, call, sue, ada, log: () => lines.join("") };
}

type Market = Awaited<ReturnType<typeof talkativeMarket>>;

async function everybodyWrites(all: Market): Promise<void> {
  const { world, deps, send, write, call, sue } = all;
  const params = { orderId: "o1" };
  taken(
    await send("delivery", "Shall we bring it to sperlingsgasse  17b in Lindenau an der Luppe?"),
  );
  for (const text of [
    "Write to kernbach@home.example for a voucher, Sperlingsgasse 17b.",
    "A gift card for a good review, Frau Kernbach?",
    "Adalinde Kernbach, 5 stars and we send 10 euros to 04177.",
  ]) {
    const sent = { as: sue, params, body: { type: "delivery", text } };
    assert.equal((await call("sendMessage", sent)).status, 422);
  }
  const files = [{ name: "Kernbach 04177.jpg", bytes: await photo() }];
  taken(await write("Please call 0341/555 01 34, Kernbach.", { orderId: "o1" }, files));
  taken(await write("Do you send to 04177?", { productId: "lamp", sellerId: "brightco" }));
  await world.tell({
    kind: "past_message",
    messageId: "old",
    sellerId: "brightco",
    customerId: "ada",
    orderId: null,
    direction: "to_seller",
    body: "I live in Sperlingsgasse 17b.",
    sentAt: instantToIso(deps.clock.now() - 90 * dayMs),
  });
  const mailDeps = { ...deps, publicUrl: "https://reviews.example", relayDomain: null };
  await deliverMessages({ ...mailDeps, mailer: outboxMailer(deps.db) });
  await world.tell({
    kind: "delivery",
    orderId: "o1",
    deliveryId: "p",
    status: "delivered",
    deliveredAt: instantToIso(deps.clock.now()),
  });
  taken(await send("delivery", "It stands at the door of Sperlingsgasse 17b."));
  const kept = { name: "Kernbach", text: "It stands at the door of Sperlingsgasse 17b." };
  taken(
    await saveText(deps, { marketplaceId: market, sellerId: "brightco", textId: null, ...kept }),
  );
  const narrowed = { name: "The Kernbach cases", query: { find: "Sperlingsgasse 17b" } };
  const view = { marketplaceId: market, userId: "mo", page: "/desk/cases" };
  taken(await saveView(deps, view, narrowed));
  const refusing = keptMail();
  refusing.answers(() => ({
    end: "refused",
    forGood: true,
    answer: "550 <ada@buyers.example>: no.",
  }));
  await deliverMessages({ ...mailDeps, mailer: refusing });
  await readersWrite(all);
}

/** Reviews, feedback, reports, cases and appeals that name the buyer's address. */
async function readersWrite(all: Market): Promise<void> {
  const { call, ada } = all;
  const ben = asCustomer("ben");
  const ok: Accepted = async (...args) => {
    const answer = await call(...args);
    assert.ok(answer.status < 300, `${args[0]}: ${answer.text}`);
    return answer.json;
  };
  const bens = await ok("submitReview", {
    as: ben,
    body: { productId: "lamp", stars: 5, title: null, body: "Bright and quiet.", language: "en" },
  });
  const held = await call("submitReview", {
    as: ada,
    body: {
      productId: "lamp",
      stars: 2,
      title: null,
      body: "Fetch it: Sperlingsgasse 17b, +49 341 5550134.",
      language: "en",
    },
  });
  assert.equal(held.json.status === "held" || held.status === 422, true, held.text);
  await ok("putDraft", {
    as: ada,
    params: { productId: "lamp" },
    body: { stars: 2, title: "Kernbach", body: "From Lindenau an der Luppe." },
  });
  const reviewId = String(bens.reviewId);
  await peopleReport(all, ok, reviewId);
  await feedbackIsDisputed(all, ok);
  await sellerIsMeasured(all, ok);
}

type Accepted = (...args: Parameters<Market["call"]>) => Promise<Readonly<Record<string, unknown>>>;

/** Reports of a review and of an insert, and a notice of a stranger. */
async function peopleReport({ ada }: Market, ok: Accepted, reviewId: string): Promise<void> {
  await ok("reportReviews", {
    as: ada,
    body: { reviewIds: [reviewId], reason: "promotion", note: "He lives in Sperlingsgasse too." },
  });
  await ok("reportInsert", {
    as: ada,
    params: { orderId: "o1" },
    body: { note: "A card for A. Kernbach, 04177: 10 euros for 5 stars." },
  });
  await ok("fileNotice", {
    as: operator,
    body: {
      notifier: { kind: "person", name: "Gretel Ohm", email: "gretel@example.com" },
      law: "Civil code",
      explanation: "It was bought for my neighbour at Sperlingsgasse 17b.",
      goodFaith: true,
      about: { reviewIds: [reviewId] },
    },
  });
}

/** Feedback, its answer, the argument about its removal, and a public reply to a review. */
async function feedbackIsDisputed({ ada, sue, world }: Market, ok: Accepted): Promise<void> {
  const said = await ok("submitFeedback", {
    as: ada,
    params: { orderId: "o1" },
    body: { stars: 2, reason: "communication", text: "Nobody answered." },
  });
  await ok("postFeedbackResponse", {
    as: sue,
    params: { feedbackId: String(said.feedbackId) },
    body: { text: "We wrote to you in Lindenau an der Luppe." },
  });
  const own = { as: sue, params: { feedbackId: String(said.feedbackId) } };
  await ok("requestFeedbackRemoval", { ...own, body: { ground: "product_only" } });
  const doubt = "It is about the lamp that Frau Kernbach has in Sperlingsgasse.";
  await ok("appealFeedbackRemoval", { ...own, body: { reason: doubt } });
  await world.buyer("bo").orders("lamp", { from: "rival" });
  await world.buyer("bo").isTiedTo("brightco");
  await world.product("shade");
  await world.seller("brightco", ["lamp", "shade"]);
  const shown = { productId: "shade", stars: 4, title: null, body: "It fits.", language: "en" };
  const { reviewId: adas } = await ok("submitReview", { as: ada, body: shown });
  const text = "We hope that it lights up all of Sperlingsgasse.";
  await ok("postReviewReply", { as: sue, params: { reviewId: String(adas) }, body: { text } });
}

/** Moderators decide, a statement goes out, and the seller appeals against it. */
async function sellerIsMeasured({ sue, deps }: Market, ok: Accepted): Promise<void> {
  const { rows } = await sql<{ case_id: string; version: number }>`
    select k.case_id, f.version from case_member k join case_file f using (marketplace_id, case_id)
    where k.member_kind = 'seller' order by k.case_id`.execute(deps.db.kysely);
  for (const { case_id: caseId, version } of rows) {
    const at = { as: moderator, params: { caseId } };
    await ok("noteCase", { ...at, body: { text: "Kernbach again." } });
    const decision = {
      outcome: "upheld",
      against: "seller",
      framing: "Nobody else gains.",
      reason: "The card names Adalinde Kernbach.",
    };
    const decided = await ok("decideCase", {
      ...at,
      body: { ...decision, version },
    });
    const seller = { sellerId: "brightco", field: "messages", severity: "low" };
    await ok("imposeMeasures", { ...at, body: { version: decided.version, seller } });
  }
  const { items } = (await ok("listStatements", { as: sue })) as {
    items: { statementId: string }[];
  };
  for (const { statementId } of items) {
    await ok("fileAppeal", {
      as: sue,
      params: { statementId },
      body: {
        plea: { type: "not_me", words: "Kernbach made it up." },
        newEvidence: "We never sent to 04177.",
      },
    });
  }
}

async function assertSound(db: Database, deps: Pick<Market["deps"], "clock">): Promise<void> {
  const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
  await sequenceAll({ db, clock: deps.clock, signer });
  const [report] = await verifyMarketplaces(db.kysely, signer.publicKey);
  assert.ok(report);
  assert.deepEqual(report.faults, []);
}

/** Where words stood before anything was erased: whoever adds a place adds it here. */
const spoken = [
  "abuse_report",
  "appeal",
  "case_event",
  "case_file",
  "case_signal",
  "demo_outbox",
  "feedback",
  "feedback_removal",
  "insert_report",
  "ledger_content",
  "message",
  "message_attachment",
  "notice",
  "past_message",
  "review",
  "review_draft",
  "review_reply",
  "review_version",
  "saved_text",
  "saved_view",
  "the export",
];

onBothDatabases((fresh) => {
  test("wherever somebody repeated a buyer's address, the job leaves no letter of it", async () => {
    const db = await fresh();
    const all = await talkativeMarket(db);
    const { deps } = all;
    await everybodyWrites(all);
    await sql`analyze`.execute(db.kysely);
    await assertPlaces(db, all.log(), spoken);
    deps.clock.pass(20 * dayMs);
    await all.world.buyer("cy").orders("lamp", { deliveredDaysAgo: 0 });
    taken(await putBuyerData(deps, market, [{ orderId: "cy-lamp", fields: others }]));
    deps.clock.pass(10 * dayMs);
    assert.equal(await eraseDueBuyerData(deps), 2);
    await assertPlaces(db, all.log(), []);
    const cy = taken(await getMyData(deps, asCustomer("cy")));
    assert.equal(cy.fields.length, 2, "another buyer's time has not come");
    await assertSound(db, deps);
  });

  test("a buyer who asks is forgotten at once, in every order and with their e-mail", async () => {
    const db = await fresh();
    const all = await talkativeMarket(db);
    await everybodyWrites(all);
    taken(await eraseMyData(all.deps, all.ada));
    await assertPlaces(db, all.log(), []);
    await assertSound(db, all.deps);
  });

  test("the planner keeps no sample of a column that somebody's words stand in", async () => {
    const db = await fresh();
    for (const { table, texts, json } of places) {
      for (const column of [...texts, ...json]) {
        const { rows } = await sql<{ target: number | null }>`
          select attstattarget as target from pg_attribute
          where attrelid = ${table}::regclass and attname = ${column}`.execute(db.kysely);
        assert.equal(rows[0]?.target, 0, `${table}.${column}`);
      }
    }
  });
});
