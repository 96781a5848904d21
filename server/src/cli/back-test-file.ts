import { readFile, rename, writeFile } from "node:fs/promises";
import { limits } from "@candor/core/kernel/limits.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import type { Surface } from "@candor/core/policy/kit/verdict.ts";
import {
  type BackTest,
  backTestText,
  emptyBackTest,
} from "@candor/core/policy/versions/back-test.ts";
import { type PolicyDocument, policyOf } from "@candor/core/policy/versions/document.ts";
import { hashOfPolicy } from "../usecases/record-policy.ts";
import type { CommandIo } from "./command.ts";
import { linesOf, plainBytes } from "./read-lines.ts";
import { ScreenLine } from "./screen.ts";

/** What is back-tested, and where it is kept how far it is. */
export type BackTestWish = {
  readonly input: string;
  readonly state: string | undefined;
  /** Of lines that name none. */
  readonly surface: Surface;
};

/** How it ended. */
export type BackTestEnd =
  | { readonly status: "done" | "stopped"; readonly report: BackTest }
  | { readonly status: "unreadable"; readonly problem: string };

/** What is kept between two runs; it counts only for the same versions and the same input. */
type Kept = { readonly of: string; readonly lines: number; readonly report: BackTest };

const linesPerSave = 5_000;
const progressMs = 1_000;

/**
 * Judges every line by both versions. Says on standard error how far it is, and keeps it in the
 * state file, so that a run that was stopped or killed goes on where it was.
 */
export async function backTestFile(
  documents: readonly [PolicyDocument, PolicyDocument],
  wish: BackTestWish,
  io: CommandIo,
): Promise<BackTestEnd> {
  const of = [...documents.map(hashOfPolicy), wish.input, wish.surface].join(" ");
  const before = await keptIn(wish.state, of);
  if (before === null) {
    return { status: "unreadable", problem: `${wish.state} belongs to another back-test` };
  }
  const stop = stopOnInterrupt();
  try {
    return await readOn({ before, of, wish, io, stop, policies: policiesOf(documents) });
  } catch (error) {
    const isFile = error instanceof Error && "code" in error;
    if (!isFile) throw error;
    return { status: "unreadable", problem: `${wish.input}: ${error.message}` };
  } finally {
    stop.forget();
  }
}

const policiesOf = ([before, after]: readonly [PolicyDocument, PolicyDocument]) =>
  [policyOf(before), policyOf(after)] as const;

type Going = {
  readonly before: Kept;
  readonly of: string;
  readonly wish: BackTestWish;
  readonly io: CommandIo;
  readonly stop: { readonly asked: () => boolean };
  readonly policies: readonly [Policy, Policy];
};

async function readOn({ before, of, wish, io, stop, policies }: Going): Promise<BackTestEnd> {
  let { report, lines } = before;
  if (lines > 0) io.stderr.write(`goes on after line ${lines}\n`);
  const began = performance.now();
  let told = began;
  const save = async () => {
    if (wish.state !== undefined) await keep(wish.state, { of, lines, report });
  };
  for await (const { number, text } of linesOf(plainBytes(wish.input, io.stdin))) {
    if (number <= before.lines) continue;
    const one = text === null ? null : textOf(text, number, wish.surface);
    if (one === null) io.stderr.write(`line ${number} is no text to judge; it is passed over\n`);
    else if (one !== "blank") report = backTestText(report, one, policies);
    lines = number;
    const now = performance.now();
    if (now - told > progressMs) {
      told = now;
      const rate = Math.round(((lines - before.lines) * 1000) / (now - began));
      io.stderr.write(`${lines} lines, ${Object.keys(report.rules).length} rules, ${rate}/s\n`);
      // The event loop must turn for an interrupt to be heard.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (lines % linesPerSave === 0) await save();
    if (stop.asked()) {
      await save();
      io.stderr.write(`stopped after line ${lines}\n`);
      return { status: "stopped", report };
    }
  }
  await save();
  return { status: "done", report };
}

/** Null where the line cannot be judged. */
function textOf(raw: string, number: number, surface: Surface) {
  if (raw.trim() === "") return "blank";
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return null;
  }
  const line = ScreenLine.safeParse(json);
  if (!line.success || line.data.text.length > limits.screenTextCharsMax) return null;
  const { id, text, lang, context, ...own } = line.data;
  const said = lang === undefined ? {} : { lang };
  return {
    id: String(id ?? number),
    text,
    context: { ...context, surface: own.surface ?? surface, ...said },
  };
}

async function keptIn(path: string | undefined, of: string): Promise<Kept | null> {
  const nothing: Kept = { of, lines: 0, report: emptyBackTest };
  if (path === undefined) return nothing;
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return nothing;
  try {
    const kept: Kept = JSON.parse(text);
    return kept.of === of ? kept : null;
  } catch {
    return null;
  }
}

/** Written aside and renamed: a kill in between leaves the one before. */
async function keep(path: string, kept: Kept): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(kept));
  await rename(`${path}.new`, path);
}

function stopOnInterrupt() {
  let asked = false;
  const note = () => {
    asked = true;
  };
  process.once("SIGINT", note);
  return { asked: () => asked, forget: () => process.removeListener("SIGINT", note) };
}
