import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Bench, Figure } from "./figure.ts";

const here = import.meta.dirname;
const { positionals } = parseArgs({ allowPositionals: true });

const names = (await readdir(here))
  .filter((name) => name.endsWith(".bench.ts"))
  .map((name) => name.slice(0, -".bench.ts".length))
  .sort();
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No bench ${unknown.join(", ")}. There are: ${names.join(", ")}.\n`);
  process.exit(2);
}

const results: Record<string, readonly Figure[]> = {};
for (const name of positionals.length > 0 ? positionals : names) {
  const { bench } = (await import(join(here, `${name}.bench.ts`))) as { bench: Bench };
  const why = bench.unavailable?.() ?? null;
  if (why !== null) {
    process.stdout.write(`\n${bench.title}\n  not run: ${why}\n`);
    continue;
  }
  process.stdout.write(`\n${bench.title}\n`);
  const figures = await bench.run((line) => process.stdout.write(`  ${line}\n`));
  for (const figure of figures) process.stdout.write(`  ${lineOf(figure)}\n`);
  results[name] = figures;
}
await mkdir(join(here, "..", ".cache"), { recursive: true });
const report = join(here, "..", ".cache", "bench.json");
await writeFile(report, `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(`\nAs JSON: ${report}\n`);

function lineOf({ what, unit, ours, yardstick, aim }: Figure): string {
  const beside =
    yardstick === null
      ? ""
      : `; ${yardstick.what} ${round(yardstick.value)} ${unit}, ratio ${round(ours / yardstick.value)}`;
  return `${what}: ${round(ours)} ${unit}${beside} (aim: ${aim})`;
}

function round(value: number): string {
  return value >= 100
    ? Math.round(value).toLocaleString("en")
    : Number(value.toPrecision(3)).toString();
}
