import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, hourMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { saveMessaging } from "../store/message-facts.ts";
import { answerAppointment } from "./answer-appointment.ts";
import { putBuyerPreferences } from "./buyer-preferences.ts";
import { getCase, listCases } from "./cases.ts";
import { decideHeldMessage, listHeldMessages } from "./decide-held-message.ts";
import { getMessageActions } from "./get-message-actions.ts";
import { getMessagingState } from "./messaging-state.ts";
import { requestReview } from "./request-review.ts";
import { giveReceipt } from "./screening-receipts.ts";
import { listMyThreads, listThreads, markNoReplyNeeded } from "./threads.ts";

const which = "Which day suits you for the delivery of the lamp?";
const offer = "We give you a $10 voucher if you leave 5 stars.";
const cancel = "Please cancel the order yourself, the item is out of stock.";

onBothDatabases((fresh) => {
  test("a seller writes about an order; the buyer reads the order number and a greeting", async () => {
    const stage = await messageStage(await fresh());
    const { threadId, status } = taken(await stage.send("delivery", which));
    assert.equal(status, "accepted");
    const thread = taken(await stage.asBuyer(threadId));
    assert.equal(thread.messages[0]?.text, which);
    assert.match(thread.messages[0]?.heading ?? "", /Bestellung o1[\s\S]*Guten Tag/);
    assert.equal(thread.buyerLanguage, null);
    assert.equal(taken(await stage.asSeller(threadId)).buyerLanguage, "de-DE");
  });

  test("a refused text comes with the rest of it that may be sent", async () => {
    const stage = await messageStage(await fresh());
    const refused = await stage.send("delivery", `${which} ${offer}`);
    const rewrite = refused.ok ? "" : String(refused.facts.rewrite);
    assert.ok(rewrite.startsWith(which) && !rewrite.includes(offer));
    assert.equal(taken(await stage.send("delivery", rewrite)).status, "accepted");
  });

  test("a refused text points at its words, is kept, and never reaches the buyer", async () => {
    const stage = await messageStage(await fresh());
    const refused = await stage.send("delivery", offer);
    assert.equal(codeOf(refused), "message_refused");
    const findings = refused.ok ? [] : (refused.facts.findings as { quote: string }[]);
    assert.ok(findings.some(({ quote }) => offer.includes(quote) && quote !== ""));
    const { threadId } = taken(await stage.write("When does it come?"));
    assert.equal(taken(await stage.asBuyer(threadId)).messages.length, 1);
    assert.equal(taken(await stage.asSeller(threadId)).messages[0]?.status, "refused");
  });

  test("three different refused texts of a seller within a week are one case, a tool's repeats are none", async () => {
    const stage = await messageStage(await fresh());
    const { deps } = stage;
    const cases = async () =>
      taken(await listCases(deps, { marketplaceId: market, limit: 10 })).items;
    for (let times = 0; times < 4; times++) await stage.send("delivery", offer);
    await stage.send("delivery", `${offer} Really.`);
    assert.deepEqual(await cases(), []);
    deps.clock.pass(7 * dayMs);
    assert.equal(codeOf(await stage.send("delivery", `${offer} Today only.`)), "message_refused");
    assert.deepEqual(await cases(), [], "what was refused a week ago is not counted");
    await stage.send("delivery", `${offer} Please.`);
    await stage.send("delivery", `${offer} Really.`);
    const [repeated, ...others] = await cases();
    assert.deepEqual(others, []);
    assert.match(repeated?.sentence ?? "", /^3 different messages of this seller were refused/);
    const { caseId } = repeated ?? { caseId: "" };
    const { members, signals } = taken(await getCase(deps, { marketplaceId: market, caseId }));
    assert.deepEqual(members.sellers[0]?.id, "brightco");
    const rows = signals.flatMap(({ evidence }) => evidence.flatMap((fact) => fact.rows));
    assert.deepEqual(new Set(rows.map(({ kind }) => kind)), new Set(["message"]));
    for (let more = 4; more <= 6; more++) await stage.send("delivery", `${offer} ${more}`);
    const [grown] = await cases();
    assert.equal(grown?.caseId, caseId, "going on joins the same case");
    assert.match(
      taken(await getCase(deps, { marketplaceId: market, caseId }))
        .signals.map((s) => s.sentence)
        .join(" "),
      /6 different messages/,
    );
  });

  test("a refused text whose sender was allowed it before says so, there and in the ledger", async () => {
    const stage = await messageStage(await fresh());
    const { deps } = stage;
    const judged = { marketplaceId: market, surface: "message", text: offer } as const;
    const verdict = { outcome: "allow", findings: [], policyVersion: "0.9.0" } as const;
    const { receiptId } = await giveReceipt(deps, {
      ...judged,
      sender: "seller:brightco",
      verdict,
    });
    const refused = await stage.send("delivery", offer);
    assert.partialDeepStrictEqual(refused, { facts: { allowedByReceipt: receiptId } });
    const { rows } = await sql<{ payload: string }>`
      select payload from ledger_event where type = 'message-refused'`.execute(deps.db.kysely);
    assert.partialDeepStrictEqual(JSON.parse(rows[0]?.payload ?? ""), {
      allowedByReceipt: receiptId,
    });
    assert.ok(
      !("allowedByReceipt" in JSON.parse(JSON.stringify(await stage.send("delivery", cancel)))),
    );
  });

  test("a held text waits for a person, who lets it out or keeps it back", async () => {
    const stage = await messageStage(await fresh());
    const { messageId, threadId, status } = taken(await stage.send("delivery", cancel));
    assert.equal(status, "held");
    const held = taken(
      await listHeldMessages(stage.deps, { marketplaceId: market, limit: 10, after: undefined }),
    );
    assert.deepEqual(
      held.items.map((item) => item.messageId),
      [messageId],
    );
    const decision = { marketplaceId: market, messageId, userId: "mo", reason: "Read it." };
    const first = await decideHeldMessage(stage.deps, { ...decision, decision: "withhold" });
    assert.equal(taken(first).status, "withheld");
    const again = await decideHeldMessage(stage.deps, { ...decision, decision: "deliver" });
    assert.equal(codeOf(again), "message_not_held");
    assert.equal(codeOf(await stage.asBuyer(threadId)), "sent");
    assert.deepEqual(taken(await stage.asBuyer(threadId)).messages, []);
    const next = taken(await stage.send("delivery", cancel));
    await decideHeldMessage(stage.deps, {
      ...decision,
      messageId: next.messageId,
      decision: "deliver",
    });
    assert.equal(taken(await stage.asBuyer(threadId)).messages[0]?.text, cancel);
  });

  test("the window closes thirty days after the delivery, and answers stay open", async () => {
    const stage = await messageStage(await fresh());
    const { clock } = stage.deps;
    const deliveredAt = new Date(clock.now() - dayMs).toISOString();
    await stage.world.tell({
      kind: "delivery",
      orderId: "o1",
      deliveryId: "p",
      status: "delivered",
      deliveredAt,
    });
    const ask = () => stage.send("return_question", "Which part of the lamp came broken?");
    clock.pass(29 * dayMs - 1);
    assert.equal(codeOf(await ask()), "sent");
    clock.pass(1);
    assert.equal(codeOf(await ask()), "message_window_closed");
    const { threadId } = taken(await stage.write("The switch is loose."));
    assert.equal(codeOf(await stage.reply(threadId, "A new switch is on its way.")), "sent");
  });

  test("nobody is asked about a returned gift before they write", async () => {
    const stage = await messageStage(await fresh());
    await stage.world.tell({
      kind: "return",
      orderId: "o1",
      returnId: "r",
      status: "opened",
      isGift: true,
      openedAt: "2026-02-28T10:00:00Z",
    });
    const ask = () => stage.send("return_question", "Which part of the lamp came broken?");
    assert.equal(codeOf(await ask()), "message_gift_return");
    await stage.write("I sent it back, it was the wrong colour.");
    assert.equal(codeOf(await ask()), "sent");
  });

  test("a buyer who opted out gets deliveries and answers, and nothing else", async () => {
    const stage = await messageStage(await fresh());
    await putBuyerPreferences(stage.deps, stage.ada, {
      wantsRequests: true,
      wantsMessages: false,
      requestsPerWeekMax: null,
    });
    const question = "Which room is the lamp for? We want to send the right cable.";
    const quiet = taken(await stage.send("home_service", question));
    assert.equal(quiet.status, "suppressed");
    assert.deepEqual(taken(await stage.asBuyer(quiet.threadId)).messages, []);
    assert.equal(taken(await stage.send("delivery", which)).status, "accepted");
    await stage.write("Which bulb does it need?");
    assert.equal(taken(await stage.send("home_service", question)).status, "accepted");
  });

  test("the clock of a waiting buyer runs a day, and stops by an answer or a mark", async () => {
    const stage = await messageStage(await fresh());
    const { threadId } = taken(await stage.write("Which bulb does it need?"));
    const list = async () =>
      taken(await listThreads(stage.deps, { ...stage.seller, limit: 10, after: undefined }))
        .items[0];
    const waiting = await list();
    assert.equal(
      Date.parse(waiting?.answerBy ?? "") - Date.parse(waiting?.waitingSince ?? ""),
      24 * hourMs,
    );
    const marked = await markNoReplyNeeded(stage.deps, { ...stage.seller, threadId });
    assert.equal(taken(marked).waitingSince, null);
    assert.equal(
      codeOf(await markNoReplyNeeded(stage.deps, { ...stage.seller, threadId })),
      "conversation_not_waiting",
    );
    await stage.write("And is it dimmable?");
    await stage.reply(threadId, "It takes an E27 bulb and can be dimmed.");
    assert.equal((await list())?.status, "answered");
  });

  test("templates only, suspended and closed mean what they say, and say until when", async () => {
    const stage = await messageStage(await fresh());
    const { deps, seller } = stage;
    const put = (messaging: Parameters<typeof saveMessaging>[2]) => {
      const decided = { reason: "Three refusals.", by: "mo", at: deps.clock.now() };
      return deps.db.transaction((tx) => saveMessaging(tx, seller, messaging, decided));
    };
    await put({ status: "templates_only" });
    assert.equal(codeOf(await stage.send("delivery", which)), "messaging_templates_only");
    const template = taken(await stage.send("delivery", "", { template: true }));
    assert.match(taken(await stage.asBuyer(template.threadId)).messages[0]?.text ?? "", /Termin/);
    assert.equal(
      codeOf(await stage.send("home_service", "", { template: true })),
      "message_no_template",
    );
    await put({ status: "suspended", until: deps.clock.now() + dayMs });
    assert.equal(
      codeOf(await stage.send("delivery", "", { template: true })),
      "messaging_suspended",
    );
    deps.clock.pass(dayMs);
    assert.equal((await getMessagingState(deps, seller)).status, "open");
    assert.equal(codeOf(await stage.send("delivery", which)), "sent");
    await stage.write("Tuesday.");
    await put({ status: "closed" });
    assert.equal(
      codeOf(await stage.reply(template.threadId, "Tuesday it is.")),
      "messaging_closed",
    );
  });

  test("the buyer of a wardrobe chooses a time or lends a number until it is delivered", async () => {
    const stage = await messageStage(await fresh(), { bulky: true });
    const { deps, ada } = stage;
    const from = deps.clock.now() + dayMs;
    const slots = [{ from, until: from + 2 * hourMs }];
    const { threadId } = taken(await stage.send("delivery", which, { slots }));
    const answer = (said: Parameters<typeof answerAppointment>[1]["answer"]) =>
      answerAppointment(deps, { ...ada, threadId, answer: said });
    assert.equal(taken(await answer({ choose: from })).status, "chosen");
    assert.equal(taken(await answer({ lendPhone: "+49 30 5550134" })).status, "phone_lent");
    assert.equal(taken(await stage.asSeller(threadId)).appointment.phone, "+49 30 5550134");
    const { rows } = await sql<{
      text: string;
    }>`select conversation::text as text from conversation`.execute(deps.db.kysely);
    assert.doesNotMatch(rows[0]?.text ?? "", /5550134/);
    await stage.world.tell({
      kind: "delivery",
      orderId: "o1",
      deliveryId: "p",
      status: "delivered",
      deliveredAt: new Date(deps.clock.now()).toISOString(),
    });
    assert.equal(taken(await stage.asSeller(threadId)).appointment.phone, null);
  });

  test("a small parcel has no appointment", async () => {
    const stage = await messageStage(await fresh());
    const from = stage.deps.clock.now() + dayMs;
    const slots = [{ from, until: from + hourMs }];
    assert.equal(codeOf(await stage.send("delivery", which, { slots })), "appointment_not_bulky");
  });

  test("asking for a review in a message is the order's one asking", async () => {
    const stage = await messageStage(await fresh());
    const deliveredAt = new Date(stage.deps.clock.now() - 5 * dayMs).toISOString();
    await stage.world.tell({
      kind: "delivery",
      orderId: "o1",
      deliveryId: "p",
      status: "delivered",
      deliveredAt,
    });
    const asking =
      "Your lamp was delivered with the right cable. Please leave a review of the product.";
    const ask = () => stage.send("return_question", asking);
    assert.equal(codeOf(await ask()), "sent");
    assert.equal(codeOf(await ask()), "message_asks_again");
    const button = await requestReview(stage.deps, { ...stage.seller, orderId: "o1" });
    assert.equal(codeOf(button), "request_already_made");
  });

  test("what a buyer writes about themselves stays with the buyer", async () => {
    const stage = await messageStage(await fresh());
    const text = "Write to ada.k@home.example or call +49 30 5550134, see https://ada.example/me";
    const { threadId } = taken(await stage.write(text));
    const shown = taken(await stage.asSeller(threadId)).messages[0]?.text ?? "";
    assert.doesNotMatch(shown, /home\.example|5550134|ada\.example/);
    assert.match(shown, /contact details left out/);
  });

  test("nobody reads or writes in a thread of others", async () => {
    const stage = await messageStage(await fresh());
    const { deps } = stage;
    const { threadId } = taken(
      await stage.write("Which bulb does it need?", { productId: "lamp", sellerId: "brightco" }),
    );
    const rival = { ...stage.seller, sellerId: "rival" };
    assert.equal(codeOf(await stage.send("delivery", which, rival)), "not_found");
    assert.equal(codeOf(await markNoReplyNeeded(deps, { ...rival, threadId })), "not_found");
    assert.equal(
      codeOf(await stage.write("Hello?", { productId: "lamp", sellerId: "rival" })),
      "not_found",
    );
    const mine = taken(await listMyThreads(deps, { ...stage.ada, limit: 10, after: undefined }));
    assert.equal(mine.items[0]?.threadId, threadId);
  });

  test("the actions of an order say which types are open and why others are not", async () => {
    const stage = await messageStage(await fresh());
    const actions = taken(await getMessageActions(stage.deps, { ...stage.seller, orderId: "o1" }));
    const of = (type: string) => actions.types.find((one) => one.type === type);
    assert.equal(of("delivery")?.open, true);
    assert.equal(of("customisation")?.obstacle?.code, "message_wrong_moment");
    assert.equal(of("unexpected_problem")?.obstacle?.code, "message_needs_adjustment");
    assert.equal(of("invoice")?.attachmentsMin, 1);
  });
});
