import { cosignaturesOf } from "../ledger/cosignature.ts";
import {
  addCosignature,
  addWitnessFailure,
  type WitnessState,
  witnessState,
} from "../ledger/cosignature-rows.ts";
import { consistencyProof } from "../ledger/merkle.ts";
import { type CheckpointRow, newestCheckpoint, tileReader } from "../ledger/rows.ts";
import { hashFromTiles } from "../ledger/tiles.ts";
import type { WitnessCaller } from "../ports-outside.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { witnessRefused } from "../telemetry.ts";
import type { Deps } from "./deps.ts";
import { witnessRequest } from "./witness-checkpoint.ts";

/** A witness that is asked to sign our checkpoints: its public key, and where it listens. */
export type AskedWitness = { readonly key: string; readonly address: string };

/** What asking needs. */
export type WitnessDeps = Pick<Deps, "db" | "clock"> & {
  readonly witnesses: readonly AskedWitness[];
  readonly callWitness: WitnessCaller;
};

const waitMsMax = 3_600_000;

/**
 * Asks each witness to sign the newest checkpoint of each marketplace that it has not signed yet.
 * One that does not answer, or will not, is asked again later; the others are asked meanwhile.
 * Answers how many signed.
 */
export async function askWitnesses(deps: WitnessDeps, signal?: AbortSignal): Promise<number> {
  const { db, clock, witnesses } = deps;
  if (witnesses.length === 0) return 0;
  let signed = 0;
  for (const marketplaceId of await marketplaceIds(db.kysely)) {
    for (const witness of witnesses) {
      if (signal?.aborted === true) return signed;
      const newest = await newestCheckpoint(db.kysely, marketplaceId);
      const state = await witnessState(db.kysely, marketplaceId, witness.key);
      const mayAsk = (state.failure?.againAt ?? 0) <= clock.now();
      if (newest === null || state.size >= newest.size || !mayAsk) continue;
      if (await askOne(deps, { marketplaceId, witness, newest, state })) signed += 1;
    }
  }
  return signed;
}

type Question = {
  readonly marketplaceId: string;
  readonly witness: AskedWitness;
  readonly newest: CheckpointRow;
  readonly state: WitnessState;
};

/** Asks one witness, and once more where it says from which size it knows the log. */
async function askOne(deps: WitnessDeps, question: Question): Promise<boolean> {
  const { db, clock } = deps;
  const { marketplaceId, witness, newest, state } = question;
  const first = await ask(deps, question, state.size);
  const known = first.status === 409 ? sizeIn(first.body) : null;
  // It knows the log from an earlier time, which a database put back from a copy forgot.
  const isBehind = known !== null && known !== state.size && known <= newest.size;
  const answer = isBehind ? await ask(deps, question, known) : first;
  const line = answer.status === 200 ? signedLine(newest.note, answer.body, witness.key) : null;
  if (line !== null) {
    const { size } = newest;
    await db.transaction((tx) =>
      addCosignature(tx, marketplaceId, { size, key: witness.key, ...line }),
    );
    return true;
  }
  const attempts = (state.failure?.attempts ?? 0) + 1;
  const said = `${answer.status} ${answer.body.trim()}`;
  const againAt = clock.now() + Math.min(waitMsMax, 60_000 * 2 ** Math.min(attempts - 1, 20));
  await db.transaction((tx) =>
    addWitnessFailure(tx, marketplaceId, witness.key, { attempts, answer: said, againAt }),
  );
  witnessRefused({ marketplaceId, witness: witness.key, answer: said, attempts });
  return false;
}

async function ask(
  { db, callWitness }: WitnessDeps,
  { marketplaceId, witness, newest }: Question,
  old: number,
) {
  const hashAt = hashFromTiles(tileReader(db.kysely, marketplaceId));
  const proof = await consistencyProof(old, newest.size, hashAt);
  return callWitness(witness.address, witnessRequest(old, proof, newest.note));
}

/** The line that this witness signed, among those of its answer; a wrong one is none. */
function signedLine(note: string, body: string, key: string) {
  for (const line of body.split("\n").filter((found) => found !== "")) {
    const [signed] = cosignaturesOf(`${note}${line}\n`, [key]);
    if (signed !== undefined) return { line, at: signed.at };
  }
  return null;
}

const sizeIn = (body: string) => (/^\d{1,16}\n$/.test(body) ? Number(body) : null);
