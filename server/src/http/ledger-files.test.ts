import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeServer } from "../../testkit/http.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { treeRoot } from "../ledger/merkle.ts";
import { ledgerOrigin, openCheckpoint, signerOf, verifierKey } from "../ledger/note.ts";
import { sequenceAll } from "../ledger/sequencer.ts";
import { hashFromTiles } from "../ledger/tiles.ts";
import { readTilePath } from "./ledger-files.ts";

const eventCount = 300;

test("paths of tiles are written in one way only", () => {
  assert.deepEqual(readTilePath("0/067"), { level: 0, index: 67, width: 256 });
  assert.deepEqual(readTilePath("1/x001/x234/067.p/255"), {
    level: 1,
    index: 1_234_067,
    width: 255,
  });
  const wrong = ["", "0", "0/67", "0/x000/067", "64/000", "00/000", "0/000.p/0", "0/000.p/256"];
  for (const path of [...wrong, "0/000.p/007", "0/001/002", "-1/000", "0/000/", "entries/000"]) {
    assert.equal(readTilePath(path), null, path);
  }
});

onBothDatabases((fresh) => {
  test("an outsider computes the signed root from the checkpoint and the tiles alone", async () => {
    const db = await fresh();
    const world = await makeWorld(db);
    const { clock, ledger } = world.deps;
    const entry = { type: "told", subject: "x", at: clock.now(), payload: {} };
    await db.transaction(async (tx) => {
      await ledger.append(
        tx,
        market,
        Array.from({ length: eventCount }, () => entry),
      );
    });
    const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
    await sequenceAll({ db, clock, signer });
    const { app } = await makeServer(world);
    const fetched = await app.inject(`/log/${market}/checkpoint`);
    assert.match(String(fetched.headers["content-type"]), /^text\/plain/);
    const key = verifierKey(ledgerOrigin(market), signer.publicKey);
    const checkpoint = openCheckpoint(fetched.body, key);
    assert.ok(checkpoint);
    const { size, root } = checkpoint;
    assert.ok(size >= eventCount);

    const read = async (level: number, index: number) => {
      const held = Math.floor(size / 256 ** level) - index * 256;
      const width = held >= 256 ? "" : `.p/${held}`;
      const name = String(index).padStart(3, "0");
      const tile = await app.inject(`/log/${market}/tile/${level}/${name}${width}`);
      assert.equal(tile.statusCode, 200, `${level}/${name}${width}`);
      assert.match(String(tile.headers["cache-control"]), /immutable/);
      return tile.rawPayload;
    };
    assert.deepEqual(Buffer.from(await treeRoot(size, hashFromTiles(read))), Buffer.from(root));

    const narrow = await app.inject(`/log/${market}/tile/0/000.p/7`);
    assert.deepEqual(narrow.rawPayload, (await read(0, 0)).subarray(0, 7 * 32));
    for (const path of ["tile/0/001", "tile/0/900", "tile/5/000", "tile/entries/000", "tile/"]) {
      const missing = await app.inject(`/log/${market}/${path}`);
      assert.equal(missing.statusCode, 404, path);
      assert.equal(missing.json().code, "not_found");
    }
    assert.equal((await app.inject("/log/nowhere/checkpoint")).statusCode, 404);
  });
});
