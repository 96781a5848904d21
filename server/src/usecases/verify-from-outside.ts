import { type Cosignature, cosignaturesOf, isWitnessKey } from "../ledger/cosignature.ts";
import { type HashAt, sameHash, treeRoot } from "../ledger/merkle.ts";
import { type Checkpoint, openCheckpoint } from "../ledger/note.ts";
import { growTiles, hashBytes, hashFromTiles, tileHashesMax } from "../ledger/tiles.ts";

/** Reads a file of the log by its path, such as `tile/0/000`; null where there is none. */
export type ReadLog = (path: string) => Promise<Uint8Array | null>;

/** What an outsider has seen, and what is wrong with it. */
export type SeenLog = {
  readonly checkpoint: Checkpoint | null;
  /** The note as it was signed, to be kept for the next look. */
  readonly note: string;
  readonly problem: string | null;
  /** Two signed notes that cannot both be true: proof for anybody that two histories were shown. */
  readonly contradiction: readonly [string, string] | null;
  /** The witnesses among those asked for that signed the checkpoint. */
  readonly cosignatures: readonly Cosignature[];
};

/** Whose signatures a checkpoint must carry besides the log's own, and of how many of them. */
export type Quorum = { readonly witnesses: readonly string[]; readonly count: number };

/** A quorum of these witnesses, all of them without a number; null where it is none. */
export function readQuorum(witnesses: readonly string[], count: string | undefined): Quorum | null {
  const needed = count === undefined ? witnesses.length : Number(count);
  const isCount = Number.isInteger(needed) && needed >= 0 && needed <= witnesses.length;
  const isEmpty = witnesses.length > 0 && needed === 0;
  if (!isCount || isEmpty || new Set(witnesses).size < witnesses.length) return null;
  return witnesses.every(isWitnessKey) ? { witnesses, count: needed } : null;
}

const noQuorum: Quorum = { witnesses: [], count: 0 };

/**
 * Checks a running server from outside, with the public key and nothing else: that the key signed
 * its checkpoint, that the tree which it serves has that root, and that the tree only grew since
 * every note that was kept before, here or by somebody else. With a quorum, that as many witnesses
 * signed it: each of them signs one history alone, so nobody else is shown another one.
 */
export async function verifyFromOutside(
  read: ReadLog,
  key: string,
  keptNotes: readonly string[],
  { witnesses, count }: Quorum = noQuorum,
): Promise<SeenLog> {
  const file = await read(count === 0 ? "checkpoint" : `checkpoint?cosigned=${count}`);
  const missing = count === 0 ? "no checkpoint" : `no checkpoint that ${count} witnesses signed`;
  if (file === null) return failed("", `The server shows ${missing}.`);
  const note = new TextDecoder().decode(file);
  const cosignatures = cosignaturesOf(note, witnesses);
  if (cosignatures.length < count) {
    const those = `${cosignatures.length} of the ${count} witnesses that it takes`;
    return failed(note, `The checkpoint is signed by ${those}.`);
  }
  const checkpoint = openCheckpoint(note, key);
  if (checkpoint === null) return failed(note, "The checkpoint is not signed by this key.");
  const hashAt = await fetchTree(read, checkpoint.size);
  if (hashAt === null) return failed(note, "The server does not show the whole tree.");
  if (!sameHash(await treeRoot(checkpoint.size, hashAt), checkpoint.root)) {
    return failed(note, "The tree that the server shows is not the one it signed.");
  }
  for (const kept of keptNotes) {
    const earlier = openCheckpoint(kept, key);
    if (earlier === null) return failed(note, "A kept checkpoint is not signed by this key.");
    const problem = await contradictionOf(earlier, checkpoint, hashAt);
    if (problem !== null) {
      return { checkpoint, note, problem, contradiction: [kept, note], cosignatures };
    }
  }
  return { checkpoint, note, problem: null, contradiction: null, cosignatures };
}

const failed = (note: string, problem: string): SeenLog => ({
  checkpoint: null,
  ...{ note, problem, contradiction: null, cosignatures: [] },
});

async function contradictionOf(
  earlier: Checkpoint,
  now: Checkpoint,
  hashAt: HashAt,
): Promise<string | null> {
  if (earlier.size > now.size) {
    return `The log was shown with ${earlier.size} events and has ${now.size} now.`;
  }
  if (sameHash(await treeRoot(earlier.size, hashAt), earlier.root)) return null;
  return `The first ${earlier.size} events are not those that were shown before.`;
}

/** Fetches every leaf, and computes all above them here; null where some are not served. */
export async function fetchTree(read: ReadLog, size: number): Promise<HashAt | null> {
  const leaves: Uint8Array[] = [];
  for (let index = 0; index * tileHashesMax < size; index++) {
    const width = Math.min(tileHashesMax, size - index * tileHashesMax);
    const tile = await read(tilePath(index, width));
    if (tile === null || tile.length !== width * hashBytes) return null;
    for (let at = 0; at < tile.length; at += hashBytes) {
      leaves.push(tile.subarray(at, at + hashBytes));
    }
  }
  const tiles = new Map<string, Uint8Array>();
  for (const { level, index, hashes } of await growTiles(0, leaves, async () => null)) {
    tiles.set(`${level}/${index}`, hashes);
  }
  return hashFromTiles(async (level, index) => tiles.get(`${level}/${index}`) ?? null);
}

/** The path of a tile of leaves: `tile/0/x001/234.p/7` is the first 7 hashes of tile 1234. */
function tilePath(index: number, width: number): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/\d{3}/g) ?? [];
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/");
  return `tile/0/${name}${width === tileHashesMax ? "" : `.p/${width}`}`;
}
