import { createHash, randomBytes } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import type { Instant } from "@candor/core/kernel/instant.ts";

const keyBytes = 32;
/** Eight letters in base64, so that a query knows a key by the head of a sealed text. */
const idBytes = 6;

/** A key that seals, and the name that stands at the head of what it sealed. */
export type SealingKey = { readonly id: string; readonly bytes: Uint8Array };

/** The keys of an installation, oldest first: the newest seals, each opens what it sealed. */
export type KeyRing = { readonly keys: () => readonly SealingKey[] };

/** A ring in a folder: one file a key, so that none is ever written over. */
export type KeptKeyRing = KeyRing & {
  /** Adds a key; from now on it seals, in every process that shares the folder. */
  readonly add: (at: Instant) => SealingKey;
  /** Takes a key away for ever. */
  readonly drop: (id: string) => void;
};

/** The name of a key: it tells nothing about it. */
export function keyOf(bytes: Uint8Array): SealingKey {
  const hash = createHash("sha256").update("candor sealing key").update(bytes).digest();
  return { id: hash.subarray(0, idBytes).toString("base64"), bytes };
}

/** A ring that never changes. */
export function fixedRing(...keys: readonly Uint8Array[]): KeyRing {
  const ring = keys.map(keyOf);
  return { keys: () => ring };
}

/**
 * The ring in `data-keys` of the data folder; the first start makes its first key. The folder is
 * looked at again whenever it has changed: what another process adds is used at once.
 */
export function keptRing(dataFolder: string, at: Instant): KeptKeyRing {
  const folder = `${dataFolder}/data-keys`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let known: readonly Filed[] = [];
  let changedAt = Number.NaN;
  const files = () => {
    const { mtimeMs } = statSync(folder);
    if (mtimeMs !== changedAt) known = readRing(folder);
    changedAt = mtimeMs;
    return known;
  };
  const add = (now: Instant) => {
    const key = keyOf(randomBytes(keyBytes));
    const place = String(now).padStart(15, "0");
    const path = `${folder}/${place}-${Buffer.from(key.id, "base64").toString("hex")}.key`;
    // A name that ends in .key holds a whole key from the first moment.
    writeFileSync(`${path}.new`, key.bytes, { mode: 0o600, flag: "wx" });
    renameSync(`${path}.new`, path);
    changedAt = Number.NaN;
    return key;
  };
  if (files().length === 0) add(at);
  return {
    keys: () => files().map(({ key }) => key),
    add,
    drop: (id) => {
      for (const { path, key } of files()) if (key.id === id) unlinkSync(path);
      changedAt = Number.NaN;
    },
  };
}

type Filed = { readonly path: string; readonly key: SealingKey };

function readRing(folder: string): readonly Filed[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".key"))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, key: keyOf(readFileSync(`${folder}/${name}`)) }));
}
