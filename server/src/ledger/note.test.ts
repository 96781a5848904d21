import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { leafHash } from "./merkle.ts";
import {
  isVerifierKey,
  ledgerOrigin,
  loadSigner,
  openCheckpoint,
  signCheckpoint,
  signerOf,
  verifierKey,
} from "./note.ts";

const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
const origin = ledgerOrigin("eu");
const key = verifierKey(origin, signer.publicKey);
const checkpoint = {
  origin,
  size: 42,
  root: leafHash(Buffer.from("x")),
  signedAt: Date.UTC(2026, 2, 1),
};

test("a checkpoint is read back by its key", () => {
  const note = signCheckpoint(checkpoint, signer);
  assert.match(
    note,
    /^candor\/eu\n42\n[\w+/]{43}=\nsigned 2026-03-01T00:00:00\.000Z\n\n— candor\/eu /,
  );
  assert.deepEqual(openCheckpoint(note, key), checkpoint);
});

test("no byte of a checkpoint can be changed", () => {
  const note = Buffer.from(signCheckpoint(checkpoint, signer));
  for (let index = 0; index < note.length; index++) {
    const changed = Buffer.from(note);
    changed[index] = (changed[index] ?? 0) ^ 1;
    assert.equal(openCheckpoint(changed.toString("utf8"), key), null, `byte ${index}`);
  }
});

test("a checkpoint opens for no other key and no other marketplace", () => {
  const note = signCheckpoint(checkpoint, signer);
  const other = signerOf(generateKeyPairSync("ed25519").privateKey);
  assert.equal(openCheckpoint(note, verifierKey(origin, other.publicKey)), null);
  assert.equal(openCheckpoint(note, verifierKey(ledgerOrigin("us"), signer.publicKey)), null);
});

test("a signature of somebody else beside ours does no harm", () => {
  const note = signCheckpoint(checkpoint, signer);
  assert.deepEqual(openCheckpoint(`${note}— witness.example aGVsbG8=\n`, key), checkpoint);
});

test("a marketplace id with spaces and pluses still makes a name that keys can carry", () => {
  const awkward = ledgerOrigin("a b+c/ü");
  const awkwardKey = verifierKey(awkward, signer.publicKey);
  assert.ok(isVerifierKey(awkwardKey));
  const note = signCheckpoint({ ...checkpoint, origin: awkward }, signer);
  assert.notEqual(openCheckpoint(note, awkwardKey), null);
});

test("what is no key is no key", () => {
  for (const text of ["", "candor/eu", key.slice(0, -4), key.replace("candor", "candour")]) {
    assert.equal(isVerifierKey(text), false, text);
  }
});

test("the first start makes the signing key, for its owner's eyes only, and later ones find it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-key-"));
  const started = await Promise.all([loadSigner(folder), loadSigner(folder)]);
  const later = await loadSigner(folder);
  for (const { publicKey } of started) assert.deepEqual(publicKey, later.publicKey);
  assert.equal((await stat(join(folder, "ledger-key.pem"))).mode & 0o777, 0o600);
  await rm(folder, { recursive: true });
});
