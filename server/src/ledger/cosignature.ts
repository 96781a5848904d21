import { sign } from "node:crypto";
import type { Instant } from "@candor/core/kernel/instant.ts";
import {
  isSigned,
  keyId,
  keyTypes,
  noteText,
  parseVerifierKey,
  type Signer,
  signatureIn,
  signatureLines,
  verifierKey,
} from "./note.ts";

/**
 * Cosignatures (c2sp.org/tlog-cosignature): a witness says that at a time this checkpoint was the
 * newest that it had seen of a log, and that the log only grew until then.
 */
export type Cosignature = { readonly key: string; readonly at: Instant };

/** The public key of a witness, as it is given to those who check. */
export function witnessKey(name: string, { publicKey }: Signer): string {
  return verifierKey(name, publicKey, keyTypes.cosignature);
}

/** Whether a text is such a key. */
export function isWitnessKey(text: string): boolean {
  return parseVerifierKey(text, keyTypes.cosignature) !== null;
}

/** The line by which a witness signs a note at a time, to the second. */
export function cosign(
  note: string,
  { name, signer, at }: { readonly name: string; readonly signer: Signer; readonly at: Instant },
): string {
  const seconds = Math.floor(at / 1_000);
  const time = Buffer.alloc(timeBytes);
  time.writeBigUInt64BE(BigInt(seconds));
  const said = signedText(noteText(note) ?? "", seconds);
  const signature = sign(null, Buffer.from(said), signer.privateKey);
  const id = keyId(name, signer.publicKey, keyTypes.cosignature);
  return `— ${name} ${Buffer.concat([id, time, signature]).toString("base64")}`;
}

/** The witnesses among these keys that signed a note, each once. */
export function cosignaturesOf(note: string, keys: readonly string[]): readonly Cosignature[] {
  const text = noteText(note);
  if (text === null) return [];
  return [...new Set(keys)].flatMap((key) => {
    const at = signatureLines(note).map((line) => cosignedAt(line, text, key));
    const known = at.find((moment) => moment !== null);
    return known === undefined || known === null ? [] : [{ key, at: known }];
  });
}

const timeBytes = 8;

function cosignedAt(line: string, text: string, key: string): Instant | null {
  const witness = parseVerifierKey(key, keyTypes.cosignature);
  const held = witness === null ? null : signatureIn(line, witness);
  if (witness === null || held === null || held.length <= timeBytes) return null;
  const seconds = Number(Buffer.from(held).readBigUInt64BE());
  if (!Number.isSafeInteger(seconds * 1_000)) return null;
  const said = signedText(text, seconds);
  return isSigned(said, held.subarray(timeBytes), witness.publicKey) ? seconds * 1_000 : null;
}

const signedText = (text: string, seconds: number) => `cosignature/v1\ntime ${seconds}\n${text}`;
