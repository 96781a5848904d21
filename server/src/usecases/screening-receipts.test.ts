import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { asCustomer, makeServer } from "../../testkit/http.ts";
import { lawIs } from "../../testkit/law.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { verifyCommand } from "../cli/verify.ts";
import { ledgerOrigin, openCheckpoint, signerOf, verifierKey } from "../ledger/note.ts";
import { hashOfText, notaryOf, openReceipt, type Receipt, receiptText } from "../ledger/receipt.ts";
import { checkReceipt } from "./check-receipt.ts";

const words = "Your lamp ships on Monday.";
const seller = { kind: "seller", marketplaceId: market, sellerId: "s1", userId: "u1" } as const;
const folder = await mkdtemp(join(tmpdir(), "candor-receipt-"));
after(() => rm(folder, { recursive: true }));

onBothDatabases((fresh) => {
  async function ask() {
    const world = await makeWorld(await fresh());
    const server = await makeServer(world);
    const screen = async (text: string, as: Parameters<typeof server.call>[1] = {}) => {
      const body = { text, surface: "message", receipt: true };
      return (await server.call("screenText", { ...as, body })).json;
    };
    return { world, server, screen };
  }

  test("an answer can be signed, and whoever has the key reads what it says", async () => {
    const { server, screen, world } = await ask();
    const { receipt } = await screen(words, { as: seller });
    const { receiptId, note, publicKey, kept } = receipt as Record<string, string>;
    assert.equal(kept, true);
    const checked = checkReceipt(note ?? "", publicKey ?? "", words);
    assert.partialDeepStrictEqual(checked, {
      receipt: { receiptId, outcome: "allow", policyVersion: "1.0.0", marketplaceId: market },
    });
    assert.match(
      checkReceipt(note ?? "", publicKey ?? "", `${words} `).problem ?? "",
      /other words/,
    );
    const shown = await server.call("getReceipt", { params: { receiptId: receiptId ?? "" } });
    assert.partialDeepStrictEqual(shown.json, { note, outcome: "allow", surface: "message" });
    assert.equal((await world.rowCounts()).screening_receipt, 1);
  });

  test("words that were allowed are known again when a later version stops them", async () => {
    const { world, screen } = await ask();
    const cheerful = "Your lamp ships on Monday 🎉";
    await lawIs(world.deps.db.kysely, { rules: { "no-emoji": { outcome: "off" } } });
    const { receipt } = await screen(cheerful, { as: seller });
    await lawIs(world.deps.db.kysely, {
      ...{ version: "3.0.0", since: 1, rules: { "no-emoji": { outcome: "refuse" } } },
    });
    const again = await screen(cheerful, { as: seller });
    assert.equal(again.outcome, "refuse");
    const { receiptId } = receipt as { receiptId: string };
    assert.partialDeepStrictEqual(again.allowedBefore, { receiptId, policyVersion: "2.0.0" });
    for (const [text, as] of [
      [`${cheerful}!`, seller],
      [cheerful, { ...seller, sellerId: "s2" }],
      [cheerful, asCustomer("ada")],
    ] as const) {
      assert.equal((await screen(text, { as })).allowedBefore, undefined);
    }
  });

  test("nothing is kept of whoever does not ask, or has not signed in", async () => {
    const { world, server, screen } = await ask();
    assert.partialDeepStrictEqual(await screen(words), { receipt: { kept: false } });
    const plain = await server.call("screenText", { body: { text: words, surface: "message" } });
    assert.equal(plain.json.receipt, undefined);
    assert.equal((await world.rowCounts()).screening_receipt, 0);
  });
});

test("a receipt with a changed letter, another key or another name proves nothing", () => {
  const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
  const other = signerOf(generateKeyPairSync("ed25519").privateKey);
  const receipt: Receipt = {
    ...{ receiptId: `scr_${"0".repeat(26)}`, marketplaceId: "eu" },
    surface: "message",
    ...{ textHash: "0".repeat(64), policyVersion: "1.0.0", judgedAt: 0 },
    outcome: "allow",
    ruleIds: [],
  };
  const text = receiptText(receipt);
  const origin = ledgerOrigin("eu");
  const key = verifierKey(origin, signer.publicKey);
  const note = notaryOf(signer).sign("eu", text);
  assert.deepEqual(openReceipt(note, key), receipt);
  for (const forged of [
    note.replace("allow", "hold"),
    note.replace("eu\n", "us\n"),
    text,
    "",
    "x",
  ]) {
    assert.equal(openReceipt(forged, key), null);
  }
  assert.equal(openReceipt(note, verifierKey(origin, other.publicKey)), null);
  assert.equal(openReceipt(notaryOf(signer).sign("us", text), key), null);
  assert.equal(openReceipt(notaryOf(signer).sign("us", text), usKey(signer.publicKey)), null);
  assert.equal(openCheckpoint(note, key), null);
});

test("candor verify checks a receipt offline, as text or as the answer that held it", async () => {
  const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
  const key = verifierKey(ledgerOrigin("eu"), signer.publicKey);
  const receipt: Receipt = {
    ...{ receiptId: `scr_${"0".repeat(26)}`, marketplaceId: "eu" },
    surface: "message",
    ...{ textHash: hashOfText(words), policyVersion: "1.0.0", judgedAt: 0 },
    outcome: "warn",
    ruleIds: ["no-emoji"],
  };
  const note = notaryOf(signer).sign("eu", receiptText(receipt));
  const path = (name: string) => join(folder, name);
  await writeFile(path("note"), note);
  await writeFile(path("answer"), JSON.stringify({ outcome: "warn", receipt: { note } }));
  await writeFile(path("words"), words);
  await writeFile(path("others"), `${words}\n`);
  for (const name of ["note", "answer"]) {
    const { code, out } = await verify("--receipt", path(name), "--key", key);
    assert.equal(code, 0);
    assert.match(out, /outcome warn: no-emoji/);
  }
  const withText = ["--receipt", path("note"), "--key", key, "--text"];
  assert.match((await verify(...withText, path("words"))).out, /which are these words/);
  assert.equal((await verify(...withText, path("others"))).code, 1);
  assert.equal((await verify("--receipt", path("words"), "--key", key)).code, 1);
  assert.equal((await verify("--receipt", path("none"), "--key", key)).code, 2);
});

const usKey = (publicKey: Uint8Array) => verifierKey(ledgerOrigin("us"), publicKey);

async function verify(...args: string[]) {
  const io = { stdout: new PassThrough(), stderr: new PassThrough(), stdin: new PassThrough() };
  const code = await verifyCommand.run(args, io);
  return { code, out: String(io.stdout.read() ?? "") };
}
