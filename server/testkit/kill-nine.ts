import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** How a process that writes is killed again and again. */
export type KillPlan = {
  /**
   * A script that opens the database of its environment, writes without end, and prints the id of
   * each write on a line of its own as soon as, and only once, it is committed.
   */
  readonly writer: URL;
  readonly environment: Readonly<Record<string, string>>;
  readonly kills: number;
  /** After how many acknowledged writes of a round the kill comes. */
  readonly writesBeforeKill: (round: number) => number;
  /** Called after each kill with every id that was ever acknowledged. */
  readonly check: (acknowledged: ReadonlySet<string>) => Promise<void>;
};

/** How many kills a test makes: few by default, `CANDOR_TEST_KILLS=20` to be thorough. */
export const killsAsked = Number(process.env.CANDOR_TEST_KILLS ?? 5);

/**
 * Starts the writer, kills it with -9 in the middle of its work, checks, and starts over on what it
 * left. Answers how many writes were acknowledged in all.
 */
export async function killAgainAndAgain(plan: KillPlan): Promise<number> {
  const acknowledged = new Set<string>();
  for (let round = 0; round < plan.kills; round++) {
    const child = spawn(process.execPath, [fileURLToPath(plan.writer)], {
      env: { ...process.env, ...plan.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    await collectAndKill(child, plan.writesBeforeKill(round), acknowledged);
    await plan.check(acknowledged);
  }
  return acknowledged.size;
}

async function collectAndKill(
  child: ChildProcess,
  writes: number,
  acknowledged: Set<string>,
): Promise<void> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("the writer's output is not piped");
  const complaints: string[] = [];
  stderr.on("data", (text) => complaints.push(String(text)));
  const exited = once(child, "exit");
  const closed = once(child, "close");
  const wanted = acknowledged.size + writes;
  createInterface({ input: stdout }).on("line", (id) => {
    // What was printed before the kill counts, even if it is read only after it.
    acknowledged.add(id);
    if (acknowledged.size === wanted) child.kill("SIGKILL");
  });
  const [code, signal] = await exited;
  await closed;
  if (signal !== "SIGKILL") {
    throw new Error(`the writer ended by itself (${code}):\n${complaints.join("")}`);
  }
}
