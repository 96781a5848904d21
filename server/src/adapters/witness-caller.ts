import type { WitnessCaller } from "../ports-outside.ts";

const answerMsMax = 20_000;
const answerCharsMax = 2_000;

/** Asks a witness at its address (c2sp.org/tlog-witness). */
export const callWitness: WitnessCaller = async (address, request) => {
  try {
    const answer = await fetch(`${address.replace(/\/+$/, "")}/add-checkpoint`, {
      method: "POST",
      body: request,
      redirect: "error",
      signal: AbortSignal.timeout(answerMsMax),
    });
    const body = (await answer.text()).slice(0, answerCharsMax);
    return { status: answer.status, body };
  } catch (error) {
    const { cause } = error instanceof Error ? error : { cause: error };
    return { status: 0, body: cause instanceof Error ? cause.message : String(error) };
  }
};
