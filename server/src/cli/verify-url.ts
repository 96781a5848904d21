import { readFile, rename, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { type Quorum, type ReadLog, verifyFromOutside } from "../usecases/verify-from-outside.ts";
import type { CommandIo } from "./command.ts";

/** What was asked of a running server. */
export type AskedUrl = {
  readonly url: string;
  /** The public key itself. */
  readonly key: string;
  /** The file that remembers the newest checkpoint between looks, if one is kept. */
  readonly state: string | undefined;
  /** A checkpoint that somebody else kept. */
  readonly since: string | undefined;
  /** The witnesses that have to have signed it. */
  readonly quorum: Quorum;
};

const answerMsMax = 30_000;
const waitSecondsMax = 60;

/** Checks a running server from outside, and remembers what it showed. */
export async function verifyUrl(asked: AskedUrl, io: CommandIo): Promise<number> {
  const { url, key, state, since, quorum } = asked;
  const [origin = ""] = key.split("+");
  const log = `${url.replace(/\/+$/, "")}/log/${origin.replace(/^candor\//, "")}`;
  const remembered = state === undefined ? null : await readFile(state, "utf8").catch(() => null);
  const kept = [remembered, since].filter((note) => note != null);
  const seen = await look(log, key, kept, quorum);
  if (typeof seen === "string") {
    io.stderr.write(`${log} cannot be read: ${seen}\n`);
    return 2;
  }
  if (seen.problem !== null) {
    io.stderr.write(`${seen.problem}\n`);
    if (seen.contradiction !== null) {
      io.stderr.write("Both of these are signed, and they cannot both be true:\n\n");
      io.stderr.write(`${seen.contradiction.join("\n")}\n`);
    }
    return 1;
  }
  if (state !== undefined) {
    // A look that breaks off leaves the earlier checkpoint as it was.
    await writeFile(`${state}.new`, seen.note);
    await rename(`${state}.new`, state);
  }
  const grown = kept.length === 0 ? "" : ", which only grew since the checkpoint that was kept";
  io.stdout.write(`${seen.checkpoint?.size} events, as ${origin} signed them${grown}.\n`);
  for (const { key: witness, at } of seen.cosignatures) {
    const [name = ""] = witness.split("+");
    io.stdout.write(`${name} signed it too, ${new Date(at).toISOString()}.\n`);
  }
  if (kept.length === 0)
    io.stdout.write("Keep the checkpoint with --state to compare next time.\n");
  return 0;
}

async function look(log: string, key: string, kept: readonly string[], quorum: Quorum) {
  const read: ReadLog = async (path) => {
    const wait = await get(path);
    if (typeof wait !== "number") return wait;
    // It has been asked too often for now, which a long log takes.
    await setTimeout(Math.min(wait, waitSecondsMax) * 1_000);
    return read(path);
  };
  const get = async (path: string) => {
    const answer = await fetch(`${log}/${path}`, { signal: AbortSignal.timeout(answerMsMax) });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    await answer.body?.cancel();
    return answer.status === 429 ? Number(answer.headers.get("retry-after") ?? 1) : null;
  };
  try {
    return await verifyFromOutside(read, key, kept, quorum);
  } catch (error) {
    const { cause } = error instanceof Error ? error : { cause: error };
    return cause instanceof Error ? cause.message : String(error);
  }
}
