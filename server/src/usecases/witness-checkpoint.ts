import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { cosign, witnessKey } from "../ledger/cosignature.ts";
import { type Hash, isConsistent, sameHash, treeRoot } from "../ledger/merkle.ts";
import { isVerifierKey, openCheckpoint, type Signer, signerOf } from "../ledger/note.ts";

/** The newest tree of a log that a witness signed. */
export type SeenTree = { readonly size: number; readonly root: Hash };

/** A witness: its name and key, and the logs that it watches, by their public keys. */
export type Witness = {
  readonly name: string;
  readonly signer: Signer;
  readonly logKeys: readonly string[];
  /** The public key, for those who check. */
  readonly key: string;
};

/** A witness of that name over a private key as PEM; null where a log's key is none. */
export function openWitness(
  name: string,
  privateKey: string,
  logKeys: readonly string[],
): Witness | null {
  const signer = signerOf(createPrivateKey(privateKey));
  if (!logKeys.every(isVerifierKey)) return null;
  return { name, signer, logKeys, key: witnessKey(name, signer) };
}

/** A new private key of a witness, as PEM. */
export function newWitnessKey(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** What a witness answers over HTTP, and what it has to remember before it does. */
export type WitnessAnswer = {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly body: string;
  readonly seen: (SeenTree & { readonly origin: string }) | null;
};

/** A request to `add-checkpoint` as text is no longer than this. */
export const witnessRequestCharsMax = 16_384;

/**
 * Decides on a request of the witness protocol (c2sp.org/tlog-witness). A witness signs nothing but
 * a tree that begins with the last one it signed of that log: of two histories it signs one.
 */
export async function witnessCheckpoint(
  witness: Witness,
  request: string,
  seenOf: (origin: string) => SeenTree | null,
  at: Instant,
): Promise<WitnessAnswer> {
  const asked = readRequest(request);
  if (asked === null) return no(400, "This is no request to add a checkpoint.");
  const { old, proof, note } = asked;
  const [origin = ""] = note.split("\n", 1);
  const keys = witness.logKeys.filter((key) => key.startsWith(`${origin}+`));
  if (keys.length === 0) return no(404, "This log is not watched here.");
  const checkpoint = keys.map((key) => openCheckpoint(note, key)).find((read) => read !== null);
  if (checkpoint === undefined || checkpoint === null) {
    return no(403, "The checkpoint is not signed by the key of this log.");
  }
  if (old > checkpoint.size) return no(400, "The old tree is larger than the new one.");
  const seen = seenOf(origin) ?? { size: 0, root: await treeRoot(0, nothing) };
  // The size tells the log from where to prove that it only grew.
  if (old !== seen.size) return { status: 409, body: `${seen.size}\n`, seen: null };
  const isSame = checkpoint.size === seen.size;
  if (isSame && !sameHash(checkpoint.root, seen.root)) {
    return { status: 409, body: `${seen.size}\n`, seen: null };
  }
  if (!isConsistent(seen, checkpoint, proof)) {
    return no(422, "The proof does not show that the log only grew.");
  }
  const line = cosign(note, { ...witness, at });
  const { size, root } = checkpoint;
  return { status: 200, body: `${line}\n`, seen: { origin, size, root } };
}

/** A request of the protocol: the size that was signed last, the proof, the checkpoint. */
export function witnessRequest(old: number, proof: readonly Hash[], note: string): string {
  const lines = proof.map((hash) => Buffer.from(hash).toString("base64"));
  return `${[`old ${old}`, ...lines, ""].join("\n")}\n${note}`;
}

const no = (status: WitnessAnswer["status"], body: string): WitnessAnswer => ({
  ...{ status, body: `${body}\n`, seen: null },
});

function readRequest(
  request: string,
): { readonly old: number; readonly proof: readonly Hash[]; readonly note: string } | null {
  if (request.length > witnessRequestCharsMax) return null;
  const found = /^old (0|[1-9]\d{0,15})\n((?:[A-Za-z0-9+/]{43}=\n){0,63})\n/.exec(request);
  if (found === null) return null;
  const [whole, old, lines = ""] = found;
  const proof = lines
    .split("\n")
    .slice(0, -1)
    .map((line) => Buffer.from(line, "base64"));
  return { old: Number(old), proof, note: request.slice(whole.length) };
}

function nothing(): never {
  throw new Error("a tree of no leaves has no hash to ask for");
}
