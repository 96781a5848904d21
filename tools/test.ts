/**
 * All that must hold: `npm test`, and with `--only core` the pure tests alone, or with paths those
 * test files. The last line sums gates and tests; the exit code is 1 if anything failed.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import {
  type PostgresServer,
  startPostgresServer,
} from "@candor/server/testkit/postgres-server.ts";
import { type Gate, gates, runGate } from "./gates.ts";
import { emptyTally, runSuite, type Tally } from "./run-suite.ts";
import { findSuites, type Suite } from "./suites.ts";

/** Past this the run is cut off and counts as failed, so that no hung test hides the rest. */
const runMinutesMax = 45;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { only: { type: "string" } },
    allowPositionals: true,
  });
  const suites = chosenSuites(values.only, positionals);
  if (suites.length === 0) {
    process.stderr.write("No test file matches.\n");
    return 2;
  }
  const whole = values.only === undefined && positionals.length === 0;
  const started = performance.now();
  const total = emptyTally();
  // A site without its pages would keep its tests waiting.
  const few = gates.filter(({ name }) => name === "build" && suites.some(needsDatabase));
  await runGates(whole ? gates : few, total);
  const server = suites.some(needsDatabase) ? await startServer() : null;
  try {
    await runSuites(suites, total);
  } finally {
    await server?.stop();
  }
  printSlowest(total);
  print(`${secondsSince(started)} s on ${availableParallelism()} cores`);
  print(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}

function chosenSuites(only: string | undefined, paths: readonly string[]): Suite[] {
  return findSuites()
    .filter((suite) => only === undefined || suite.name === only)
    .map((suite) => ({
      ...suite,
      files: suite.files.filter(
        (file) => paths.length === 0 || paths.some((path) => file.startsWith(path)),
      ),
    }))
    .filter((suite) => suite.files.length > 0);
}

function needsDatabase(suite: Suite): boolean {
  return suite.name !== "core" && suite.name !== "web";
}

/** One PostgreSQL for all test files, which find it in the environment. */
async function startServer(): Promise<PostgresServer> {
  const server = await startPostgresServer();
  process.env.CANDOR_TEST_DATABASE_URL = server.url;
  print(`database  ${server.source}`);
  return server;
}

async function runGates(some: readonly Gate[], total: Tally): Promise<void> {
  for (const gate of some) {
    const started = performance.now();
    const { ok, output } = await runGate(gate);
    const seconds = secondsSince(started);
    if (ok) {
      total.passed += 1;
      print(`ok        ${gate.name}: ${gate.holds} (${seconds} s)`);
    } else {
      total.failed += 1;
      print(`FAILED    ${gate.name}: ${gate.holds} (${seconds} s)\n${output.trimEnd()}`);
    }
  }
}

async function runSuites(suites: readonly Suite[], total: Tally): Promise<void> {
  const deadline = AbortSignal.timeout(runMinutesMax * 60_000);
  for (const suite of suites) {
    const started = performance.now();
    print(`running   ${suite.name}: ${suite.files.length} files`);
    const tally = await runSuite(suite, print, deadline);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
    total.files.push(...tally.files);
    const mark = tally.failed === 0 ? "ok      " : "FAILED  ";
    print(`${mark}  ${suite.name}: ${inWords(tally)} (${secondsSince(started)} s)`);
  }
  if (deadline.aborted) {
    total.failed += 1;
    print(`FAILED    the run took more than ${runMinutesMax} minutes and was cut off`);
  }
}

function printSlowest(total: Tally): void {
  const slowest = total.files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
  print("slowest files");
  for (const { file, seconds } of slowest) print(`  ${seconds.toFixed(1).padStart(6)} s  ${file}`);
}

function inWords(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
}

function closingLine(total: Tally): string {
  const skipped = total.skipped === 0 ? "" : `, ${total.skipped} skipped`;
  return `${total.passed} passed, ${total.failed} failed${skipped}`;
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
