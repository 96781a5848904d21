import { parseArgs } from "node:util";
import { detectionWithin, withDatabase } from "../open.ts";
import { runDetectorsNow } from "../usecases/detect-everywhere.ts";
import type { Command } from "./command.ts";

const usage = "candor run-detectors [--cancel] [MARKETPLACE...]";

/** Looks for manipulation in the database's marketplaces and files what is found. */
export const runDetectorsCommand: Command = {
  name: "run-detectors",
  summary: "Run every detector over the database and file what is found as cases.",
  usage,
  examples: [
    "candor run-detectors",
    "candor run-detectors fernway",
    "candor run-detectors --cancel",
  ],
  exitCodes: {
    0: "every pass was made, or there was nothing to cancel",
    1: "a run is going on elsewhere, was cancelled, or was stopped and can be gone on with",
    2: "a marketplace is not known, or a setting is wrong",
  },
  run: (args, io) => {
    const wish = wishOf(args);
    if (wish === null) {
      io.stderr.write(`Usage: ${usage}\n`);
      return Promise.resolve(2);
    }
    return withDatabase(io, async ({ deps, config }) => {
      // The run is handed back, so that the next one goes on with it at once.
      const stopping = new AbortController();
      for (const name of ["SIGINT", "SIGTERM"] as const) {
        process.once(name, () => stopping.abort());
      }
      const outcome = await runDetectorsNow(
        { ...deps, ...detectionWithin(config) },
        {
          ...wish,
          signal: stopping.signal,
          onPass: (marketplaceId, pass, { found, opened, joined, notRun }, { done, of }) => {
            const what = notRun ?? `${found} found, ${opened} opened, ${joined} joined`;
            io.stdout.write(`${marketplaceId} ${done}/${of} ${pass}: ${what}\n`);
          },
        },
      );
      if (!outcome.ok) {
        io.stderr.write(`There is no marketplace "${outcome.facts.marketplaceId}".\n`);
        return 2;
      }
      for (const { marketplaceId, status } of outcome.value) {
        io.stdout.write(`${marketplaceId}: ${status}\n`);
      }
      const isWhole = outcome.value.every(({ status }) => status === "done" || wish.cancel);
      return isWhole ? 0 : 1;
    });
  },
};

function wishOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { cancel: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    return { cancel: values.cancel, marketplaces: positionals };
  } catch {
    return null;
  }
}
