import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bench, Figure } from "./figure.ts";

const run = promisify(execFile);
const script = join(import.meta.dirname, "detection-rings-pass.ts");
const sizes = [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000] as const;
const yardstickEdgesMax = 3_000_000;

type Pass = { readonly ms: number; readonly peakMb: number; readonly found: number };

async function pass(method: "rings" | "dense", edges: number): Promise<Pass> {
  const { stdout } = await run(process.execPath, [script, method, String(edges)]);
  return JSON.parse(stdout) as Pass;
}

/** The ring pass beside a plain greedy dense-block pass, each alone in a process. */
export const bench: Bench = {
  title: "Detection: co-review rings over generated graphs",
  run: async (log) => {
    const figures: Figure[] = [];
    log("edges       ms      us/edge  peak MB  groups");
    for (const edges of sizes) {
      const ours = await pass("rings", edges);
      const dense = edges <= yardstickEdgesMax ? await pass("dense", edges) : null;
      const perEdge = ((1000 * ours.ms) / edges).toFixed(2);
      log(
        `${String(edges).padEnd(12)}${ours.ms.toFixed(0).padEnd(8)}${perEdge.padEnd(9)}` +
          `${ours.peakMb.toFixed(0).padEnd(9)}${ours.found}`,
      );
      const beside = (value: number | undefined) =>
        value === undefined ? null : { what: "one greedy dense block", value };
      const what = `${edges.toLocaleString("en")} reviews`;
      const aims = aimsOf(edges);
      figures.push(
        { what, unit: "ms", ours: ours.ms, yardstick: beside(dense?.ms), aim: aims.time },
        {
          what: `${what}, whole process`,
          unit: "MB",
          ours: ours.peakMb,
          yardstick: beside(dense?.peakMb),
          aim: aims.memory,
        },
      );
    }
    return figures;
  },
};

function aimsOf(edges: number): { readonly time: string; readonly memory: string } {
  if (edges === 300_000) return { time: "2,000 ms at most", memory: "300 MB at most" };
  if (edges === 10_000_000) return { time: "60,000 ms at most", memory: "2,048 MB at most" };
  return { time: "in proportion to the reviews", memory: "in proportion to the reviews" };
}
