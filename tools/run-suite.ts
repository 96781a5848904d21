import { rmSync } from "node:fs";
import { dirname, relative } from "node:path";
import { run } from "node:test";
import { inspect } from "node:util";
import { repositoryRoot } from "./files.ts";
import { processesOf } from "./processes.ts";
import type { Suite } from "./suites.ts";

const causeLinesMax = 40;
const causeColumnsMax = 200;

/** What a suite came to; `lines` is what a person reads of it, file by file. */
export type Tally = {
  passed: number;
  failed: number;
  skipped: number;
  readonly files: FileTime[];
};

/** How long one test file took. */
export type FileTime = { readonly file: string; readonly seconds: number };

/** The part of node:test's event that the tally reads. */
export type TestEvent = {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly file?: string;
    readonly line?: number;
    readonly nesting?: number;
    readonly skip?: boolean | string;
    readonly todo?: boolean | string;
    readonly message?: string;
    readonly details?: {
      readonly type?: string;
      readonly duration_ms?: number;
      readonly error?: { readonly failureType?: string; readonly cause?: unknown };
    };
  };
};

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { passed: 0, failed: 0, skipped: 0, files: [] };
}

/** Runs a suite's files, several at once, and writes what happens as it happens. */
export async function runSuite(
  suite: Suite,
  write: (line: string) => void,
  signal: AbortSignal,
): Promise<Tally> {
  const tally = emptyTally();
  if (suite.files.length === 0) return tally;
  const files = processesOf(suite);
  const events = run({
    files,
    concurrency: suite.concurrency,
    timeout: suite.minutesMax * 60_000,
    signal,
  });
  for await (const event of events) count(tally, event as TestEvent, write);
  for (const file of files) rmSync(dirname(file), { recursive: true, force: true });
  missFiles(suite, tally, write);
  return tally;
}

/** A file whose group never ended fell with the process that it stood in. */
export function missFiles(suite: Suite, tally: Tally, write: (line: string) => void): void {
  const heard = new Set(tally.files.map(({ file }) => file));
  for (const file of suite.files) {
    if (!heard.has(file)) fail(tally, write, `${file}: did not come to its end`);
  }
}

/** Adds one event to the tally; a skip without a reason is a failure. */
export function count(tally: Tally, event: TestEvent, write: (line: string) => void): void {
  const { type, data } = event;
  const file = relative(repositoryRoot, data.file ?? "");
  if (type === "test:stderr" || type === "test:stdout") {
    const printed = data.message?.trimEnd() ?? "";
    if (printed !== "") write(indent(printed));
    return;
  }
  const isProcess = data.name !== undefined && data.name === data.file;
  if (type === "test:complete" && data.nesting === 0 && !isProcess) {
    tally.files.push({ file: data.name ?? "", seconds: (data.details?.duration_ms ?? 0) / 1000 });
  } else if (type === "test:pass" && isProcess) {
    return;
  } else if (type === "test:pass" && data.details?.type !== "suite") {
    countPass(tally, data, file, write);
  } else if (type === "test:fail" && data.details?.error?.failureType !== "subtestsFailed") {
    fail(tally, write, `${file}:${data.line ?? 1}: ${data.name}\n${indent(causeOf(data))}`);
  }
}

function countPass(
  tally: Tally,
  data: TestEvent["data"],
  file: string,
  write: (line: string) => void,
): void {
  if (data.skip === true || data.todo !== undefined) {
    fail(tally, write, `${file}: ${data.name}: skipped without a reason`);
  } else if (typeof data.skip === "string") {
    tally.skipped += 1;
    write(`  skipped  ${file}: ${data.name}: ${data.skip}`);
  } else {
    tally.passed += 1;
  }
}

function fail(tally: Tally, write: (line: string) => void, what: string): void {
  tally.failed += 1;
  write(`  FAILED   ${what}`);
}

function causeOf(data: TestEvent["data"]): string {
  const cause = data.details?.error?.cause;
  if (typeof cause === "string") return cause;
  const lines = inspect(cause, { depth: 3, maxStringLength: 500 }).split("\n");
  // Frames inside Node say nothing about our code, and nobody reads a long difference to its end.
  const telling = lines.filter((line) => !/^\s+at .*node:/.test(line)).slice(0, causeLinesMax);
  return telling.map((line) => line.slice(0, causeColumnsMax)).join("\n");
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}
