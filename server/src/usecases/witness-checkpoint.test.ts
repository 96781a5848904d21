import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { shownLog, someEvents } from "../../testkit/shown-log.ts";
import { cosign, cosignaturesOf, isWitnessKey } from "../ledger/cosignature.ts";
import { consistencyProof } from "../ledger/merkle.ts";
import { ledgerOrigin, openCheckpoint, signerOf, verifierKey } from "../ledger/note.ts";
import { fetchTree, readQuorum, verifyFromOutside } from "./verify-from-outside.ts";
import {
  newWitnessKey,
  openWitness,
  type SeenTree,
  witnessCheckpoint,
  witnessRequest,
} from "./witness-checkpoint.ts";

const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
const origin = ledgerOrigin("eu");
const logKey = verifierKey(origin, signer.publicKey);
const at = Date.UTC(2026, 2, 1, 12);

function witnessOf(name = "witness.example") {
  const witness = openWitness(name, newWitnessKey(), [logKey]);
  assert.ok(witness);
  return witness;
}

/** A history with its newest note, and the request that asks to sign it. */
async function history(events: readonly string[]) {
  const read = await shownLog(events, { origin, signer });
  const note = String(Buffer.from((await read("checkpoint")) ?? []));
  const hashAt = await fetchTree(read, events.length);
  assert.ok(hashAt);
  const request = async (old: number) =>
    witnessRequest(old, await consistencyProof(old, events.length, hashAt), note);
  const root = openCheckpoint(note, logKey)?.root ?? new Uint8Array();
  return { read, note, request, seen: { size: events.length, root } };
}

const ask = (
  witness: ReturnType<typeof witnessOf>,
  request: string,
  seen: SeenTree | null = null,
) => witnessCheckpoint(witness, request, () => seen, at);

test("a witness signs a log that it sees first, and then only what grew from there", async () => {
  const witness = witnessOf();
  assert.ok(isWitnessKey(witness.key));
  const [few, many] = [await history(someEvents(7)), await history(someEvents(300))];
  const first = await ask(witness, await few.request(0));
  assert.equal(first.status, 200);
  assert.deepEqual(first.seen, { origin, ...few.seen });
  const grown = await ask(witness, await many.request(7), few.seen);
  assert.equal(grown.status, 200);
  assert.deepEqual(cosignaturesOf(many.note + grown.body, [witness.key, witnessOf().key]), [
    { key: witness.key, at },
  ]);
  const again = await ask(witness, await many.request(300), many.seen);
  assert.equal(again.status, 200, "the same tree may be signed at another time");
});

test("of two histories a witness signs one, whatever proof comes with the other", async () => {
  const witness = witnessOf();
  const shown = await history(someEvents(300));
  const other = await history(someEvents(400).with(17, "another event"));
  assert.equal((await ask(witness, await shown.request(0))).status, 200);
  assert.equal((await ask(witness, await other.request(300), shown.seen)).status, 422);
  const afresh = await ask(witness, await other.request(0), shown.seen);
  assert.deepEqual([afresh.status, afresh.body, afresh.seen], [409, "300\n", null]);
  const asLarge = await history(someEvents(300).with(17, "another event"));
  assert.equal((await ask(witness, await asLarge.request(300), shown.seen)).status, 409);
  const cutOff = await history(someEvents(299));
  assert.equal((await ask(witness, await cutOff.request(299), shown.seen)).status, 409);
});

test("what is no checkpoint of a log that it watches is refused with its reason", async () => {
  const witness = witnessOf();
  const { request, note } = await history(someEvents(5));
  const sound = await request(0);
  const stranger = signerOf(generateKeyPairSync("ed25519").privateKey);
  const forged = await shownLog(someEvents(5), { origin, signer: stranger });
  const elsewhere = await shownLog(someEvents(5), { origin: ledgerOrigin("us"), signer });
  const noteOf = async (read: typeof forged) =>
    String(Buffer.from((await read("checkpoint")) ?? []));
  for (const [status, wrong] of [
    [400, ""],
    [400, sound.replace("old 0", "old 00")],
    [400, sound.replace("old 0", "old -1")],
    [400, `old 6\n\n${note}`],
    [400, `${sound}${"x".repeat(20_000)}`],
    [403, witnessRequest(0, [], await noteOf(forged))],
    [403, sound.replace("\n5\n", "\n6\n")],
    [404, witnessRequest(0, [], await noteOf(elsewhere))],
    [422, `old 0\n${Buffer.alloc(32).toString("base64")}\n\n${note}`],
  ] as const) {
    const answer = await ask(witness, wrong);
    assert.deepEqual([answer.status, answer.seen], [status, null], wrong.slice(0, 80));
  }
});

test("a quorum counts witnesses, not lines, and no line that is about something else", async () => {
  const witnesses = [witnessOf("a.example"), witnessOf("b.example"), witnessOf("c.example")];
  const keys = witnesses.map(({ key }) => key);
  const [a, b] = witnesses;
  assert.ok(a && b);
  const { read, note } = await history(someEvents(20));
  const other = await history(someEvents(21));
  const verify = (lines: readonly string[], count: string | undefined) => {
    const quorum = readQuorum(keys, count);
    assert.ok(quorum);
    const signed = `${note}${lines.map((line) => `${line}\n`).join("")}`;
    const shown: typeof read = async (path) =>
      path.startsWith("checkpoint") ? Buffer.from(signed) : read(path);
    return verifyFromOutside(shown, logKey, [], quorum);
  };
  const [byA, byB] = [cosign(note, { ...a, at }), cosign(note, { ...b, at })];
  assert.equal((await verify([byA, byB], "2")).problem, null);
  assert.match((await verify([byA, byB], undefined)).problem ?? "", /2 of the 3 witnesses/);
  assert.match((await verify([byA, byA], "2")).problem ?? "", /1 of the 2 witnesses/);
  const moved = cosign(other.note, { ...b, at });
  assert.match((await verify([byA, moved], "2")).problem ?? "", /1 of the 2 witnesses/);
  const renamed = byA.replace("a.example", "b.example");
  assert.match((await verify([byA, renamed], "2")).problem ?? "", /1 of the 2 witnesses/);
});

test("a quorum names each witness once, and asks for no more than it names", () => {
  const [a, b] = [witnessOf().key, witnessOf().key];
  assert.deepEqual(readQuorum([a, b], undefined), { witnesses: [a, b], count: 2 });
  assert.deepEqual(readQuorum([], undefined), { witnesses: [], count: 0 });
  for (const [keys, count] of [
    [[a], "2"],
    [[a], "0"],
    [[a, a], "1"],
    [[a], "x"],
    [["witness.example"], "1"],
    [[logKey], "1"],
    [[], "1"],
  ] as const) {
    assert.equal(readQuorum(keys, count), null, `${keys.length} ${count}`);
  }
});
