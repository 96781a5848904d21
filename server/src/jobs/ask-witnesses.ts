import { askWitnesses, type WitnessDeps } from "../usecases/ask-witnesses.ts";

/** Asks witnesses to sign the newest checkpoints. It may run twice, and at once. */
export async function askWitnessesJob(deps: WitnessDeps, signal: AbortSignal): Promise<void> {
  await askWitnesses(deps, signal);
}
