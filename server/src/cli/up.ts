import { withConfig } from "../open.ts";
import { startCandor } from "../start.ts";
import { broke } from "../telemetry.ts";
import type { Command } from "./command.ts";

const stopSecondsMax = 15;
const impatientMsMin = 1_000;

/** Starts the server and runs it until it is told to stop. */
export const up: Command = {
  name: "up",
  summary: "Start the server: database, ledger, jobs, API and pages.",
  usage: "candor up",
  examples: ["candor up", "PORT=8080 CANDOR_DATA=/var/lib/candor candor up"],
  exitCodes: {
    0: "stopped as asked",
    1: "could not start, or did not stop in time",
    2: "a setting is wrong; the error says which and what it takes",
  },
  run: (args, io) => {
    if (args.length > 0) {
      io.stderr.write("candor up takes no arguments; it is set up by environment variables.\n");
      return Promise.resolve(2);
    }
    return withConfig(io, async (config) => {
      const stopAsked = firstSignal();
      const candor = await startCandor(config);
      io.stdout.write(`${candor.banner.join("\n")}\nPress Ctrl-C to stop.\n`);
      await stopAsked;
      io.stdout.write("Stopping: finishing what is being done.\n");
      return stopInTime(candor.stop);
    });
  },
};

/** Resolves when the process is asked to stop; asked again after a moment, it ends at once. */
function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const ask = () => {
      // One Ctrl-C arrives more than once: from the terminal, from npm, from the runner.
      if (askedAt !== null && performance.now() - askedAt > impatientMsMin) process.exit(1);
      askedAt ??= performance.now();
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, ask);
  });
}

async function stopInTime(stop: () => Promise<void>): Promise<number> {
  const timer = setTimeout(() => process.exit(1), stopSecondsMax * 1_000);
  try {
    await stop();
    return 0;
  } catch (error) {
    broke("stopping", error);
    return 1;
  } finally {
    clearTimeout(timer);
  }
}
