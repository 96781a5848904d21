import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { clonePglite } from "../../testkit/database.ts";
import { hostileMime, slips } from "../../testkit/hostile-mime.ts";
import { taken } from "../../testkit/message-stage.ts";
import { answerAddress, homes, relayStage } from "../../testkit/relay-stage.ts";

const mails = 1_000;

test(`${mails} mails that no sound program writes break nothing and let nothing slip`, async () => {
  const db = await clonePglite();
  const stage = await relayStage(db);
  const { threadId } = taken(await stage.send("delivery", "Which day suits you for the lamp?"));
  const [first] = await stage.deliver();
  assert.ok(first);
  const to = answerAddress(first);
  const ends = new Map<string, number>();
  const left = Array.from({ length: mails }, (_, seed) => seed).values();
  const lane = async () => {
    for (const seed of left) await postOne(seed);
  };
  const postOne = async (seed: number) => {
    const raw = hostileMime(seed, to);
    const end = (await stage.post({ envelope: { from: homes.buyer, to }, raw })).slice(0, 9);
    assert.match(end, /^(taken|5\d\d 5\.\d\.\d)/, `mail ${seed}: ${end}`);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  console.log(JSON.stringify(Object.fromEntries(ends)));
  assert.ok((ends.get("taken") ?? 0) > 50, "some of them hold words");
  const sound = { from: homes.buyer, to, text: "Tuesday is fine." };
  assert.equal(await stage.post(sound), "taken");
  assert.equal(taken(await stage.asBuyer(threadId)).messages.at(-1)?.text, "Tuesday is fine.");
  const out = await stage.deliver();
  assert.ok(out.length > 50);
  const { rows } = await sql<{ text: string }>`
    select body as text from message union all select content from ledger_content
    union all select payload from ledger_event`.execute(db.kysely);
  const seen = [
    ...out.map(({ bytes }) => bytes.toString("latin1")),
    ...rows.map(({ text }) => text),
  ];
  for (const text of seen)
    for (const slip of slips) assert.ok(!text.includes(slip), text.slice(0, 500));
  for (const { to: recipients } of out) assert.deepEqual(recipients, [homes.seller]);
  await stage.close();
  await db.close();
});
