import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { cosignatureLines, newestCosignedSize, witnessesOf } from "../ledger/cosignature-rows.ts";
import { consistencyProof, type Hash } from "../ledger/merkle.ts";
import { ledgerOrigin, verifierKey } from "../ledger/note.ts";
import { checkpointOfSize, newestCheckpoint, tileReader } from "../ledger/rows.ts";
import { hashBytes, hashFromTiles } from "../ledger/tiles.ts";
import type { Deps } from "./deps.ts";

/** A marketplace's newest signed checkpoint, with the key that checks it. */
export type SignedCheckpoint = {
  readonly treeSize: number;
  readonly rootHash: string;
  readonly note: string;
  readonly publicKey: string;
  readonly signedAt: string;
};

/**
 * Anyone may keep a checkpoint, and later see that the ledger only grew from it. It carries the
 * signatures of the witnesses that have signed it; `cosigned` asks for the newest that at least so
 * many have.
 */
export async function getCheckpoint(
  { db, ledgerKey }: Pick<Deps, "db" | "ledgerKey">,
  marketplaceId: string,
  cosigned = 0,
): Promise<Result<SignedCheckpoint, "not_found">> {
  const size = cosigned === 0 ? null : await newestCosignedSize(db.kysely, marketplaceId, cosigned);
  if (cosigned > 0 && size === null) return reject("not_found");
  const checkpoint =
    size === null
      ? await newestCheckpoint(db.kysely, marketplaceId)
      : await checkpointOfSize(db.kysely, marketplaceId, size);
  if (checkpoint === null) return reject("not_found");
  const lines = await cosignatureLines(db.kysely, marketplaceId, checkpoint.size);
  return ok({
    treeSize: checkpoint.size,
    rootHash: toHex(Buffer.from(checkpoint.rootHash, "base64")),
    note: [checkpoint.note, ...lines.map((line) => `${line}\n`)].join(""),
    publicKey: verifierKey(ledgerOrigin(marketplaceId), ledgerKey),
    signedAt: checkpoint.signedAt.toISOString(),
  });
}

/** Who else signs a marketplace's checkpoints, and up to which one. */
export async function listWitnesses(
  { db }: Pick<Deps, "db">,
  marketplaceId: string,
): Promise<{ key: string; treeSize: number; cosignedAt: string }[]> {
  const witnesses = await witnessesOf(db.kysely, marketplaceId);
  return witnesses.map(({ key, size, at }) => ({
    ...{ key, treeSize: size, cosignedAt: instantToIso(at) },
  }));
}

/** The first hashes of a tile of the tree; not found until the tree is wide enough to have them. */
export async function getTile(
  { db }: Pick<Deps, "db">,
  input: {
    readonly marketplaceId: string;
    readonly level: number;
    readonly index: number;
    readonly width: number;
  },
): Promise<Result<Uint8Array, "not_found">> {
  const { marketplaceId, level, index, width } = input;
  const hashes = await tileReader(db.kysely, marketplaceId)(level, index);
  const bytes = width * hashBytes;
  if (hashes === null || hashes.length < bytes) return reject("not_found");
  return ok(hashes.subarray(0, bytes));
}

/** The hashes that show that the ledger at one size begins with the ledger at a smaller one. */
export async function getConsistencyProof(
  { db }: Pick<Deps, "db">,
  input: { readonly marketplaceId: string; readonly from: number; readonly to: number },
): Promise<Result<{ from: number; to: number; proof: string[] }, "not_found">> {
  const { marketplaceId, from, to } = input;
  const newest = await newestCheckpoint(db.kysely, marketplaceId);
  if (newest === null || from > to || to > newest.size) return reject("not_found");
  const hashAt = hashFromTiles(tileReader(db.kysely, marketplaceId));
  const proof = await consistencyProof(from, to, hashAt);
  return ok({ from, to, proof: proof.map(toHex) });
}

const toHex = (hash: Hash) => Buffer.from(hash).toString("hex");
