import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeServer } from "../../testkit/http.ts";
import { shownLog, someEvents } from "../../testkit/shown-log.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { ledgerOrigin, signerOf, verifierKey } from "../ledger/note.ts";
import { sequenceAll } from "../ledger/sequencer.ts";
import { type ReadLog, verifyFromOutside } from "./verify-from-outside.ts";

const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
const origin = ledgerOrigin(market);
const key = verifierKey(origin, signer.publicKey);

const serverOf = (events: readonly string[]) => shownLog(events, { origin, signer });
const noteOf = async (read: ReadLog) => String(Buffer.from((await read("checkpoint")) ?? []));

test("a log that only grew holds against every note that was kept", async () => {
  for (const [few, many] of [
    [1, 1],
    [1, 2],
    [7, 255],
    [255, 256],
    [256, 257],
    [300, 1_000],
  ] as const) {
    const earlier = await noteOf(await serverOf(someEvents(few)));
    const seen = await verifyFromOutside(await serverOf(someEvents(many)), key, [earlier]);
    assert.equal(seen.problem, null, `${few} to ${many}`);
    assert.equal(seen.checkpoint?.size, many);
  }
});

test("a server that shows two histories is found out, with two signed notes as proof", async () => {
  const shown = await noteOf(await serverOf(someEvents(300)));
  const changed = someEvents(400).with(17, "another event");
  const forked = await serverOf(changed);
  const seen = await verifyFromOutside(forked, key, [shown]);
  assert.match(seen.problem ?? "", /first 300 events are not those/);
  assert.deepEqual(seen.contradiction, [shown, await noteOf(forked)]);
  const alone = await verifyFromOutside(forked, key, []);
  assert.equal(alone.problem, null, "one history alone looks whole: that is why notes are kept");
});

test("an end that was cut off is found out", async () => {
  const shown = await noteOf(await serverOf(someEvents(300)));
  const seen = await verifyFromOutside(await serverOf(someEvents(299)), key, [shown]);
  assert.match(seen.problem ?? "", /300 events and has 299 now/);
});

test("a tree that is not the signed one, a missing tile and a strange key are each said", async () => {
  const honest = await serverOf(someEvents(300));
  const other = await serverOf(someEvents(300).with(0, "x"));
  const mixed: ReadLog = (path) => (path === "checkpoint" ? honest(path) : other(path));
  assert.match((await verifyFromOutside(mixed, key, [])).problem ?? "", /not the one it signed/);
  const gap: ReadLog = async (path) => (path.includes("001") ? null : honest(path));
  assert.match((await verifyFromOutside(gap, key, [])).problem ?? "", /not show the whole tree/);
  const nothing: ReadLog = async () => null;
  assert.match((await verifyFromOutside(nothing, key, [])).problem ?? "", /no checkpoint/);
  const strange = signerOf(generateKeyPairSync("ed25519").privateKey);
  const wrong = verifierKey(origin, strange.publicKey);
  assert.match((await verifyFromOutside(honest, wrong, [])).problem ?? "", /not signed by this/);
});

onBothDatabases((fresh) => {
  test("a running server holds from outside, and keeps holding as it grows", async () => {
    const db = await fresh();
    const world = await makeWorld(db);
    const { clock, ledger } = world.deps;
    const append = (count: number) =>
      db.transaction((tx) =>
        ledger.append(
          tx,
          market,
          Array.from({ length: count }, () => ({
            ...{ type: "told", subject: "x", at: clock.now(), payload: {} },
          })),
        ),
      );
    const { app } = await makeServer(world);
    const read: ReadLog = async (path) => {
      const answer = await app.inject(`/log/${market}/${path}`);
      return answer.statusCode === 200 ? answer.rawPayload : null;
    };
    await append(300);
    await sequenceAll({ db, clock, signer });
    const first = await verifyFromOutside(read, key, []);
    assert.equal(first.problem, null);
    await append(30);
    await sequenceAll({ db, clock, signer });
    const second = await verifyFromOutside(read, key, [first.note]);
    assert.equal(second.problem, null);
    assert.ok((second.checkpoint?.size ?? 0) >= 330);
  });
});
