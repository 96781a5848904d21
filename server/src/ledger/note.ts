import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { instantToIso, parseInstant } from "@candor/core/kernel/instant.ts";
import type { Hash } from "./merkle.ts";

/**
 * Checkpoints as signed notes (c2sp.org/tlog-checkpoint and signed-note): text that a person can
 * read, and that any tool of that kind can check.
 */
export type Checkpoint = {
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  readonly signedAt: Instant;
};

/** What signs checkpoints: one Ed25519 key an installation. */
export type Signer = { readonly privateKey: KeyObject; readonly publicKey: Uint8Array };

/** The first line of a marketplace's checkpoints, and the name its signature goes by. */
export function ledgerOrigin(marketplaceId: string): string {
  return `candor/${encodeURIComponent(marketplaceId)}`;
}

/**
 * The public key as it is given to those who check: `candor/eu+1f2e3d4c+AT...`, which holds the
 * name, four bytes to tell keys apart, and the key.
 */
export function verifierKey(
  origin: string,
  publicKey: Uint8Array,
  type: KeyType = keyTypes.note,
): string {
  const id = Buffer.from(keyId(origin, publicKey, type)).toString("hex");
  return `${origin}+${id}+${base64(Uint8Array.of(type, ...publicKey))}`;
}

/** Writes and signs a checkpoint. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  return signNote(checkpointText(checkpoint), checkpoint.origin, signer);
}

/** Signs a text, whose last letter is a line break, under a name. */
export function signNote(text: string, name: string, signer: Signer): string {
  const signature = sign(null, Buffer.from(text), signer.privateKey);
  const id = keyId(name, signer.publicKey);
  return `${text}\n— ${name} ${base64(Uint8Array.of(...id, ...signature))}\n`;
}

/** The text of a note that this key signed; null if it did not. */
export function openNote(note: string, key: string): string | null {
  const verifier = parseVerifierKey(key);
  const text = noteText(note);
  if (verifier === null || text === null) return null;
  return signatureLines(note).some((line) => isSignatureOf(line, text, verifier)) ? text : null;
}

/** The text above the signatures of a note, with its last line break; null if it is no note. */
export function noteText(note: string): string | null {
  const border = note.lastIndexOf("\n\n");
  return border === -1 || !note.endsWith("\n") ? null : note.slice(0, border + 1);
}

/** Reads a checkpoint that this key signed; null if it is none, or not signed by it. */
export function openCheckpoint(note: string, key: string): Checkpoint | null {
  const text = openNote(note, key);
  const checkpoint = text === null ? null : parseCheckpoint(text);
  return checkpoint?.origin === parseVerifierKey(key)?.origin ? checkpoint : null;
}

/** The lines below a checkpoint's text: Candor's own, and those of witnesses. */
export function signatureLines(note: string): readonly string[] {
  return note.slice(note.lastIndexOf("\n\n") + 2, -1).split("\n");
}

/** Whether a text is a key that `openCheckpoint` can use. */
export function isVerifierKey(text: string): boolean {
  return parseVerifierKey(text) !== null;
}

/** Reads the signing key of the data folder; the first start makes it. */
export async function loadSigner(dataFolder: string): Promise<Signer> {
  const path = `${dataFolder}/ledger-key.pem`;
  const kept = await readFile(path, "utf8").catch(() => null);
  if (kept !== null) return signerOf(createPrivateKey(kept));
  await mkdir(dataFolder, { recursive: true });
  const { privateKey } = generateKeyPairSync("ed25519");
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  // Of processes that start at once, the first to link its key wins, and all read that one.
  await link(aside, path).catch(() => undefined);
  await rm(aside);
  return signerOf(createPrivateKey(await readFile(path, "utf8")));
}

/** A signer over any Ed25519 private key. */
export function signerOf(privateKey: KeyObject): Signer {
  const exported = createPublicKey(privateKey).export({ format: "jwk" });
  return { privateKey, publicKey: Buffer.from(exported.x ?? "", "base64url") };
}

/** What a key signs: a note as it stands, or (c2sp.org/tlog-cosignature) a note and a time. */
export const keyTypes = { note: 1, cosignature: 4 } as const;
type KeyType = (typeof keyTypes)[keyof typeof keyTypes];

/** A public key, read. */
export type Verifier = {
  readonly origin: string;
  readonly id: Uint8Array;
  readonly publicKey: Uint8Array;
};

function checkpointText({ origin, size, root, signedAt }: Checkpoint): string {
  return `${origin}\n${size}\n${base64(root)}\nsigned ${instantToIso(signedAt)}\n`;
}

function parseCheckpoint(text: string): Checkpoint | null {
  const found = /^(\S+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\nsigned (\S+)\n$/.exec(text);
  const [, origin = "", size, root = "", moment = ""] = found ?? [];
  const signedAt = parseInstant(moment);
  if (found === null || signedAt === null) return null;
  const checkpoint = { origin, size: Number(size), root: Buffer.from(root, "base64"), signedAt };
  // Only the one way of writing it counts, so that no byte is free.
  return checkpointText(checkpoint) === text ? checkpoint : null;
}

function isSignatureOf(line: string, text: string, verifier: Verifier): boolean {
  const bytes = signatureIn(line, verifier);
  return bytes !== null && isSigned(text, bytes, verifier.publicKey);
}

/** What a line holds after the name and id of this key; null where the line is of another. */
export function signatureIn(line: string, { origin, id }: Verifier): Uint8Array | null {
  if (!line.startsWith(`— ${origin} `)) return null;
  const encoded = line.slice(`— ${origin} `.length);
  const bytes = Buffer.from(encoded, "base64");
  return base64(bytes) === encoded && bytes.subarray(0, 4).equals(id) ? bytes.subarray(4) : null;
}

/** Whether this key signed these words. */
export function isSigned(text: string, signature: Uint8Array, publicKey: Uint8Array): boolean {
  const key = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(publicKey).toString("base64url") },
    format: "jwk",
  });
  return verify(null, Buffer.from(text), key, signature);
}

/** Reads a public key of the type that is wanted; null where the text is none. */
export function parseVerifierKey(text: string, type: KeyType = keyTypes.note): Verifier | null {
  const found = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text);
  const [, origin = "", id = "", encoded = ""] = found ?? [];
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.length !== 33 || bytes[0] !== type) return null;
  const publicKey = bytes.subarray(1);
  const own = Buffer.from(keyId(origin, publicKey, type));
  return own.toString("hex") === id ? { origin, id: own, publicKey } : null;
}

/** Four bytes that tell keys of one name apart. */
export function keyId(
  origin: string,
  publicKey: Uint8Array,
  type: KeyType = keyTypes.note,
): Uint8Array {
  const hash = createHash("sha256").update(`${origin}\n`).update(Uint8Array.of(type));
  return hash.update(publicKey).digest().subarray(0, 4);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
