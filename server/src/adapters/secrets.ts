import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Secrets } from "../ports.ts";
import { fixedRing, type KeyRing, type SealingKey } from "./key-ring.ts";

const algorithm = "aes-256-gcm";
const idBytes = 6;
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/** A value that none of this installation's keys sealed: a key file is missing. */
export class UnknownKeyError extends Error {
  override readonly name = "UnknownKeyError";
  readonly keyId: string;

  constructor(keyId: string) {
    super(
      `A value was sealed with the key ${keyId}, which is not in the folder data-keys. ` +
        "Put the file of that key back from a backup of the data folder; until then the value " +
        "cannot be opened.",
    );
    this.keyId = keyId;
  }
}

/**
 * Seals with the newest key of a ring, opens with the one that sealed, and makes tokens with a key
 * of their own that stays: what was mailed goes on to be known.
 */
export function secretsOf(tokenKey: Uint8Array, ring: KeyRing = fixedRing(tokenKey)): Secrets {
  const signing = derived(tokenKey, "token");
  const sealing = new Map<string, Uint8Array>();
  const sealingOf = ({ id, bytes }: SealingKey) => {
    const known = sealing.get(id) ?? derived(bytes, "seal");
    sealing.set(id, known);
    return known;
  };
  const newest = () => {
    const key = ring.keys().at(-1);
    if (key === undefined) throw new Error("the ring holds no key");
    return key;
  };
  const sealBytes = (bytes: Uint8Array, about: string) => {
    const key = newest();
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, sealingOf(key), nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([Buffer.from(key.id, "base64"), nonce, cipher.getAuthTag(), sealed]);
  };
  const openBytes = (sealed: Uint8Array, about: string) => {
    const id = Buffer.from(sealed.subarray(0, idBytes)).toString("base64");
    const key = ring.keys().find((one) => one.id === id);
    if (key === undefined) throw new UnknownKeyError(id);
    const [nonce, tag, text] = partsOf(sealed.subarray(idBytes));
    const decipher = createDecipheriv(algorithm, sealingOf(key), nonce)
      .setAAD(Buffer.from(about))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]);
  };
  return {
    sealBytes,
    openBytes,
    seal: (text, about) => sealBytes(Buffer.from(text, "utf8"), about).toString("base64"),
    open: (sealed, about) => openBytes(Buffer.from(sealed, "base64"), about).toString("utf8"),
    newestKey: () => newest().id,
    token: (about) => createHmac("sha256", signing).update(about).digest("base64url"),
  };
}

function partsOf(
  bytes: Uint8Array,
): readonly [nonce: Uint8Array, tag: Uint8Array, text: Uint8Array] {
  const text = nonceBytes + tagBytes;
  return [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, text), bytes.subarray(text)];
}

const derived = (key: Uint8Array, purpose: string) =>
  new Uint8Array(hkdfSync("sha256", key, new Uint8Array(), `candor ${purpose}`, keyBytes));
