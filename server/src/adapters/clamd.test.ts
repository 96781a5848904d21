import assert from "node:assert/strict";
import { test } from "node:test";
import { type ClamdManner, harm, startClamd } from "../../testkit/clamd.ts";
import { clamdAt } from "./clamd.ts";

async function scanned(bytes: Buffer, manner?: ClamdManner) {
  const clamd = await startClamd(manner);
  try {
    return { end: await clamdAt(clamd.address).scan(bytes), pieces: clamd.pieces };
  } finally {
    await clamd.close();
  }
}

test("a file goes to the scanner in pieces that say their length, and comes back clean", async () => {
  const { end, pieces } = await scanned(Buffer.alloc(200_000, 7));
  assert.equal(end, "clean");
  assert.deepEqual(pieces, [65_536, 65_536, 65_536, 3_392]);
});

test("harm is found wherever in the file it stands", async () => {
  const bytes = Buffer.concat([Buffer.alloc(65_530, 7), Buffer.from(harm)]);
  assert.equal((await scanned(bytes)).end, "infected");
});

test("an empty file is scanned too", async () => {
  assert.equal((await scanned(Buffer.alloc(0))).end, "clean");
});

for (const manner of ["full", "babbles", "hangs up"] as const) {
  test(`a scanner that ${manner} has not said that a file is clean`, async () => {
    assert.equal((await scanned(Buffer.alloc(100_000, 7), manner)).end, "unknown");
  });
}

test("where nobody listens there is no answer", async () => {
  const clamd = await startClamd();
  await clamd.close();
  assert.equal(await clamdAt(clamd.address).scan(Buffer.from("x")), "unknown");
});
