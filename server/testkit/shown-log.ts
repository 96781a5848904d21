import { createHash } from "node:crypto";
import { treeRoot } from "../src/ledger/merkle.ts";
import { type Signer, signCheckpoint } from "../src/ledger/note.ts";
import { growTiles, hashFromTiles } from "../src/ledger/tiles.ts";
import type { ReadLog } from "../src/usecases/verify-from-outside.ts";

/** So many different events, to be changed by a test. */
export const someEvents = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `event ${index}`);

/** A log of these events as a server of that origin would show it, signed. */
export async function shownLog(
  events: readonly string[],
  { origin, signer }: { readonly origin: string; readonly signer: Signer },
): Promise<ReadLog> {
  const leaves = events.map((event) => createHash("sha256").update(event).digest());
  const grown = await growTiles(0, leaves, async () => null);
  const tiles = new Map(grown.map(({ level, index, hashes }) => [`${level}/${index}`, hashes]));
  const hashAt = hashFromTiles(async (level, index) => tiles.get(`${level}/${index}`) ?? null);
  const root = await treeRoot(leaves.length, hashAt);
  const signedAt = Date.UTC(2026, 2, 1);
  const note = signCheckpoint({ origin, size: leaves.length, root, signedAt }, signer);
  return async (path) => {
    if (path === "checkpoint") return Buffer.from(note);
    const index = Number(path.replace(/^tile\/0\/|\.p\/\d+$|[x/]/g, ""));
    return tiles.get(`0/${index}`) ?? null;
  };
}
