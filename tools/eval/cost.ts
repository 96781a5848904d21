import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../files.ts";
import type { Evaluation } from "./evaluation.ts";

const run = promisify(execFile);
const script = join(repositoryRoot, "bench/detection-rings-pass.ts");
const sizes = [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000] as const;
const quickEdgesMax = 1_000_000;
/** The yardstick holds every review as an object in a queue and takes gigabytes beyond this. */
const yardstickEdgesMax = 3_000_000;
const barMillisecondsEach = 1_000;
const barLengthMax = 60;

type Pass = {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly found: number;
};

async function pass(method: "rings" | "dense", edges: number): Promise<Pass> {
  const { stdout } = await run(process.execPath, [script, method, String(edges)]);
  return JSON.parse(stdout) as Pass; // Written by the script, by its type.
}

const whole = (value: number) => Math.round(value).toLocaleString("en-US");

/** How long a ring pass takes and how much it holds, from a hundred thousand to ten million. */
export const cost: Evaluation = {
  id: "cost",
  title: "Cost of a ring pass",
  about:
    "Generated markets of every size with one ring for each 100,000 reviews, up to ten, each pass " +
    "alone in a process. The yardstick is one greedy dense block in the same run. Times belong to " +
    "the machine and to what else it did; processor time less so. One # is a second on a processor.",
  run: async (scope, say) => {
    const rows: (string | number)[][] = [];
    for (const edges of sizes) {
      if (!scope.full && edges > quickEdgesMax) continue;
      say(`${whole(edges)} reviews`);
      const ours = await pass("rings", edges);
      const dense = edges > yardstickEdgesMax ? null : await pass("dense", edges);
      rows.push([
        ...[whole(edges), whole(ours.ms), whole(ours.cpuMs), whole(ours.peakMb)],
        ...[((1000 * ours.cpuMs) / edges).toFixed(2), String(ours.found)],
        ...[dense === null ? "" : whole(dense.cpuMs), dense === null ? "" : whole(dense.peakMb)],
        "#".repeat(Math.min(barLengthMax, Math.ceil(ours.cpuMs / barMillisecondsEach))),
      ]);
    }
    const header = ["reviews", "ms", "processor ms", "peak MB", "us a review", "groups"];
    const yardstick = ["dense block processor ms", "its peak MB"];
    return [{ title: "generated", header: [...header, ...yardstick, "drawn"], rows, notes: [] }];
  },
};
