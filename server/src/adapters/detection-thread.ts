import { parentPort } from "node:worker_threads";
import type { MarketSnapshot } from "@candor/core/detection/market-snapshot.ts";
import { passById } from "@candor/core/detection/passes.ts";
import type { Answered } from "./detection-worker.ts";

// The first message is the marketplace, each further one a pass to make.
let market: MarketSnapshot | null = null;
parentPort?.on("message", (message: MarketSnapshot | string) => {
  if (typeof message === "string") parentPort?.postMessage(answer(message));
  else market = message;
});

function answer(pass: string): Answered {
  try {
    const none = { notRun: "There is no such detector." };
    return { found: market === null ? none : (passById(pass)?.run(market) ?? none) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
