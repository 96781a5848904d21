import { Worker } from "node:worker_threads";
import { passById } from "@candor/core/detection/passes.ts";
import type { DetectorHost, Search } from "../ports.ts";

type Found = Awaited<ReturnType<Search["run"]>>;
/** What the thread answers. */
export type Answered = { readonly found: Found } | { readonly failed: string };

/**
 * Detectors in a thread of their own with a bound on its memory: a pass that needs more dies alone,
 * and the server goes on answering.
 */
export function detectorsInThread({ memoryMbMax }: { readonly memoryMbMax: number }): DetectorHost {
  return {
    open: (market) => {
      const ending = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
      const worker = new Worker(new URL(`./detection-thread${ending}`, import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: memoryMbMax },
      });
      worker.postMessage(market, buffersOf(market));
      return {
        run: (pass) => ask(worker, pass),
        close: async () => {
          await worker.terminate();
        },
      };
    },
  };
}

/** Detectors in the thread that asks, for commands and tests that have nothing else to do. */
export const detectorsHere: DetectorHost = {
  open: (market) => ({
    run: async (pass) => passById(pass)?.run(market) ?? { notRun: "There is no such detector." },
    close: async () => undefined,
  }),
};

function ask(worker: Worker, pass: string): Promise<Found> {
  return new Promise((resolve, reject) => {
    const answer = (answered: Answered) => {
      settle();
      if ("found" in answered) resolve(answered.found);
      else reject(new Error(`${pass} failed: ${answered.failed}`));
    };
    const fail = (error: unknown) => {
      settle();
      reject(new Error(`${pass} ended its thread`, { cause: error }));
    };
    const settle = () => {
      worker.off("message", answer);
      worker.off("error", fail);
      worker.off("exit", fail);
    };
    worker.on("message", answer);
    worker.on("error", fail);
    worker.on("exit", fail);
    worker.postMessage(pass);
  });
}

/** The memory of the columns moves to the thread instead of being copied. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return [...found];
}
