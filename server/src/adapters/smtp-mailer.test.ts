import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, test } from "node:test";
import { authenticate } from "mailauth";
import { simpleParser } from "mailparser";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeServer } from "../../testkit/http.ts";
import { mailDepsOf, startSink, tellContacts } from "../../testkit/mail.ts";
import { makeWorld, type World } from "../../testkit/world.ts";
import { requestTexts } from "../mail/request-texts.ts";
import { deliverMail } from "../usecases/deliver-mail.ts";
import { sendDueRequests } from "../usecases/send-due-requests.ts";
import { smtpMailer } from "./smtp-mailer.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2_048,
  publicKeyEncoding: { type: "spki", format: "der" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const dkim = { domain: "reviews.example", selector: "s1", privateKey };
const from = "no-reply@reviews.example";
const dnsRecord = `v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`;

/** The domain's names as its owner would publish them; there is no network here. */
async function resolver(name: string, type: string): Promise<string[][]> {
  if (type === "TXT" && name === "s1._domainkey.reviews.example") return [[dnsRecord]];
  throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
}

const sink = await startSink({ refuse: (address) => refusals.get(address) ?? null });
const refusals = new Map([
  ["gone@buyers.example", 550],
  ["busy@buyers.example", 451],
]);
const mailer = smtpMailer({ url: sink.url, from, dkim });
after(async () => {
  await mailer.close();
  await sink.close();
});

/** One delivered lamp for a buyer of each language. */
async function askIn(world: World, languages: readonly string[]): Promise<void> {
  await world.product("lamp", { title: 'A "lamp" & <more>' });
  await world.seller("brightco", ["lamp"]);
  for (const language of languages) {
    await world.buyer(language).orders("lamp", { deliveredDaysAgo: 5 });
    const buyer = { customerId: language, displayName: language, locale: language };
    await world.tell({ kind: "customer", ...buyer, createdAt: "2025-01-01T00:00:00Z" });
    await tellContacts(world, language);
  }
}

onBothDatabases((fresh) => {
  const sent = async (languages: readonly string[]) => {
    sink.mails.length = 0;
    const world = await makeWorld(await fresh());
    await askIn(world, languages);
    const deps = mailDepsOf(world, mailer);
    await sendDueRequests(deps);
    await deliverMail(deps);
    return { world, deps, mails: sink.mails };
  };

  test("mail in every language is signed, and an outside verifier says so of the bytes received", async () => {
    const languages = Object.keys(requestTexts);
    const { mails } = await sent(languages);
    assert.equal(mails.length, languages.length);
    for (const { bytes, from: sender } of mails) {
      const options = { trustReceived: false, resolver, disableArc: true, disableBimi: true };
      const seen = await authenticate(bytes, { ...options, ip: "127.0.0.1", sender });
      const [signature] = seen.dkim.results;
      assert.equal(signature?.status.result, "pass");
      assert.equal(signature?.signingDomain, "reviews.example");
      const head = bytes.toString("latin1").split("\r\n\r\n")[0] ?? "";
      const [, covered = ""] = /\bh=([^;]+);/.exec(head.replaceAll(/\r\n\s+/g, "")) ?? [];
      for (const name of ["from", "to", "subject", "list-unsubscribe", "list-unsubscribe-post"]) {
        assert.ok(covered.toLowerCase().split(":").includes(name), `${name} is not in ${covered}`);
      }
      const changed = Buffer.from(bytes.toString("latin1").replace("stars", "stairs"), "latin1");
      const broken = await authenticate(changed, { ...options, ip: "127.0.0.1", sender });
      assert.notEqual(broken.dkim.results[0]?.status.result, "pass");
    }
  });

  test("a mail in every language has a text part that says all, and the HTML links nothing else", async () => {
    const { mails } = await sent(Object.keys(requestTexts));
    for (const { bytes, to } of mails) {
      const mail = await simpleParser(bytes);
      const [language = ""] = (to[0] ?? "").split("@");
      const texts = requestTexts[language as keyof typeof requestTexts];
      assert.equal(mail.headers.get("content-language"), language);
      assert.equal(mail.headers.get("auto-submitted"), "auto-generated");
      assert.equal(mail.attachments.length, 0);
      assert.equal(mail.headers.get("x-mailer"), undefined);
      assert.match(mail.messageId ?? "", /^<msg_\w+@reviews\.example>$/);
      const text = mail.text ?? "";
      const html = String(mail.html);
      for (const words of [
        texts.product,
        texts.seller,
        texts.confirm,
        texts.stop,
        ...texts.stars,
      ]) {
        assert.ok(text.includes(words), `${language} lacks ${words}`);
      }
      assert.ok(text.includes('A "lamp" & <more>'));
      const inText = new Set(text.match(/https:\/\/\S+/g));
      const inHtml = [...html.matchAll(/href="([^"]+)"/g)].map(([, address = ""]) =>
        address.replaceAll("&amp;", "&"),
      );
      assert.deepEqual(new Set(inHtml), inText);
      assert.equal(inText.size, 11, "five stars each for the product and the seller, one way out");
      assert.doesNotMatch(html, /<img/i);
    }
  });

  test("one click stops all requests: a post from anywhere, and never a look", async () => {
    const { world, mails } = await sent(["en"]);
    const mail = await simpleParser(mails[0]?.bytes ?? Buffer.alloc(0));
    const head = mails[0]?.bytes.toString("latin1").split("\r\n\r\n")[0] ?? "";
    const unfolded = head.replaceAll(/\r\n\s+/g, " ");
    assert.match(unfolded, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    const [, address = ""] = /^List-Unsubscribe: <(https:[^>]+)>$/m.exec(unfolded) ?? [];
    assert.ok(mail.text?.includes(address));
    const { pathname } = new URL(address);
    const { app } = await makeServer(world);
    const wants = () =>
      world.deps.db.kysely.selectFrom("buyer_preferences").select("wants_requests").execute();

    for (const method of ["GET", "HEAD"] as const) await app.inject({ method, url: pathname });
    assert.deepEqual(await wants(), [], "looking changed something");
    const type = { "content-type": "application/x-www-form-urlencoded" };
    const post = (payload: string, headers: Record<string, string> = type, url = pathname) =>
      app.inject({ method: "POST", url, payload, headers });
    assert.equal((await post("")).statusCode, 422);
    assert.equal((await post("List-Unsubscribe=One-Click", type, "/r/none/stop")).statusCode, 404);
    assert.deepEqual(await wants(), []);

    const stopped = await post("List-Unsubscribe=One-Click");
    assert.equal(stopped.statusCode, 200, stopped.body);
    assert.equal(stopped.headers.location, undefined);
    assert.equal(stopped.headers["set-cookie"], undefined);
    assert.deepEqual(await wants(), [{ wants_requests: false }]);
    const parts =
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
    const again = await post(parts, { "content-type": "multipart/form-data; boundary=b" });
    assert.equal(again.statusCode, 200, again.body);
  });

  test("no mail knows a customer, and the database knows no token", async () => {
    const { world, mails } = await sent(["en"]);
    const text = (await simpleParser(mails[0]?.bytes ?? Buffer.alloc(0))).text ?? "";
    const tokens = [
      ...new Set([...text.matchAll(/\/r\/([\w-]+)/g)].map(([, token = ""]) => token)),
    ];
    assert.equal(tokens.length, 2);
    const rows = await world.deps.db.kysely.selectFrom("mail_out").selectAll().execute();
    for (const token of tokens) {
      assert.equal(token.length, 43);
      assert.ok(!JSON.stringify(rows).includes(token));
    }
  });

  test("a refusal for good bounces, one for now waits", async () => {
    const { deps } = await sent([]);
    const world = await makeWorld(deps.db);
    await world.product("lamp");
    for (const name of ["gone", "busy"]) {
      await world.buyer(name).orders("lamp", { deliveredDaysAgo: 5 });
      await tellContacts(world, name);
    }
    await sendDueRequests(world.deps);
    await deliverMail(mailDepsOf(world, mailer));
    const rows = await deps.db.kysely
      .selectFrom("mail_out")
      .select(["customer_id", "status", "outcome"])
      .orderBy("customer_id")
      .execute();
    assert.deepEqual(rows, [
      { customer_id: "busy", status: "waiting", outcome: "SMTP 451" },
      { customer_id: "gone", status: "bounced", outcome: "SMTP 550" },
    ]);
  });
});

test("a mail server that is not there is a refusal for now, not a doubt", async () => {
  const nobody = smtpMailer({ url: "smtp://127.0.0.1:1", from, dkim: null });
  const letter = {
    ...{ messageId: "<m@x>", marketplaceId: "m", customerId: "c", mailId: "m", to: "a@b.example" },
    ...{ fromName: "M", subject: "s", text: "t", html: "h", language: "en", headers: {}, at: 0 },
  };
  const handed = await nobody.send(letter);
  assert.equal(handed.end, "refused");
  assert.equal(handed.end === "refused" && handed.forGood, false);
  await nobody.close();
});
