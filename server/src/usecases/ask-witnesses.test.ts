import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeServer } from "../../testkit/http.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { cosignaturesOf } from "../ledger/cosignature.ts";
import { ledgerOrigin, signerOf, verifierKey } from "../ledger/note.ts";
import { sequenceAll } from "../ledger/sequencer.ts";
import { askWitnesses } from "./ask-witnesses.ts";
import { type ReadLog, verifyFromOutside } from "./verify-from-outside.ts";
import {
  newWitnessKey,
  openWitness,
  type SeenTree,
  witnessCheckpoint,
} from "./witness-checkpoint.ts";

const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
const logKey = verifierKey(ledgerOrigin(market), signer.publicKey);

onBothDatabases((fresh) => {
  /** A ledger, and two witnesses that can be away. */
  async function watched() {
    const db = await fresh();
    const world = await makeWorld(db);
    const { clock, ledger } = world.deps;
    const witnesses = ["a.example", "b.example"].map((name) => {
      const witness = openWitness(name, newWitnessKey(), [logKey]);
      assert.ok(witness);
      return { ...witness, address: `https://${name}`, seen: new Map<string, SeenTree>() };
    });
    const away = new Set<string>();
    const asked: string[] = [];
    const deps = {
      ...{ db, clock, witnesses },
      callWitness: async (address: string, request: string) => {
        asked.push(address);
        const witness = witnesses.find((one) => one.address === address);
        if (witness === undefined || away.has(address)) return { status: 0, body: "no answer" };
        const seenOf = (origin: string) => witness.seen.get(origin) ?? null;
        const answer = await witnessCheckpoint(witness, request, seenOf, clock.now());
        if (answer.seen !== null) witness.seen.set(answer.seen.origin, answer.seen);
        return answer;
      },
    };
    const grow = async (count: number) => {
      const event = { type: "told", subject: "x", at: clock.now(), payload: {} };
      await db.transaction((tx) => ledger.append(tx, market, Array(count).fill(event)));
      await sequenceAll({ db, clock, signer });
    };
    const { app } = await makeServer(world);
    const read: ReadLog = async (path) => {
      const answer = await app.inject(`/log/${market}/${path}`);
      return answer.statusCode === 200 ? answer.rawPayload : null;
    };
    const keys = witnesses.map(({ key }) => key);
    const verify = (count: number) =>
      verifyFromOutside(read, logKey, [], { witnesses: keys, count });
    return { db, world, deps, away, asked, grow, read, keys, verify, app };
  }

  test("checkpoints are served with the signatures of witnesses, and outsiders count them", async () => {
    const { deps, grow, read, keys, verify, app, asked } = await watched();
    await grow(40);
    assert.match((await verify(2)).problem ?? "", /no checkpoint that 2 witnesses signed/);
    assert.equal(await askWitnesses(deps), 2);
    const note = String(Buffer.from((await read("checkpoint")) ?? []));
    assert.equal(cosignaturesOf(note, keys).length, 2);
    const seen = await verify(2);
    assert.deepEqual([seen.problem, seen.cosignatures.length], [null, 2]);
    assert.equal(await askWitnesses(deps), 0, "nothing new is nothing to ask");
    assert.equal(asked.length, 2);
    await grow(300);
    const older = await verify(2);
    assert.equal(older.checkpoint?.size, seen.checkpoint?.size, "the newest that both signed");
    assert.equal(await askWitnesses(deps), 2);
    assert.ok(((await verify(2)).checkpoint?.size ?? 0) >= 340);
    const { witnesses } = (await app.inject("/v1/ledger/checkpoint")).json();
    assert.deepEqual(
      witnesses.map(({ key }: { key: string }) => key),
      keys.toSorted(),
    );
    assert.equal((await app.inject(`/log/${market}/checkpoint?cosigned=3`)).statusCode, 404);
    assert.equal((await app.inject(`/log/${market}/checkpoint?cosigned=x`)).statusCode, 404);
  });

  test("a witness that is away is asked later and later, and signs when it is back", async () => {
    const { world, deps, away, asked, grow, verify } = await watched();
    away.add("https://b.example");
    await grow(3);
    assert.equal(await askWitnesses(deps), 1, "the other one signs meanwhile");
    assert.equal((await verify(1)).problem, null);
    assert.equal(await askWitnesses(deps), 0);
    assert.equal(asked.length, 2, "not asked again at once");
    world.deps.clock.pass(60_000);
    assert.equal(await askWitnesses(deps), 0);
    world.deps.clock.pass(60_000);
    assert.equal(await askWitnesses(deps), 0);
    assert.equal(asked.length, 3, "the second wait is longer");
    away.clear();
    world.deps.clock.pass(60_000);
    assert.equal(await askWitnesses(deps), 1);
    assert.equal((await verify(2)).problem, null);
  });

  test("a database put back from a copy is caught up with, and another history is not signed", async () => {
    const { db, deps, grow, verify } = await watched();
    await grow(5);
    assert.equal(await askWitnesses(deps), 2);
    await sql`delete from checkpoint_cosignature`.execute(db.kysely);
    await grow(5);
    assert.equal(await askWitnesses(deps), 2, "each says from which size it knows the log");
    assert.equal((await verify(2)).problem, null);
    for (const { seen } of deps.witnesses) {
      for (const [origin, { size }] of seen) seen.set(origin, { size, root: Buffer.alloc(32) });
    }
    await grow(1);
    assert.equal(await askWitnesses(deps), 0);
    const { rows } = await sql<{ answer: string }>`
      select answer from witness_failure`.execute(db.kysely);
    assert.deepEqual(
      rows.map(({ answer }) => answer.slice(0, 3)),
      ["422", "422"],
    );
  });
});
