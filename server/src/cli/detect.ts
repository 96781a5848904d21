import { parseArgs } from "node:util";
import type { Signal } from "@candor/core/detection/kit/signal.ts";
import { strongestFirst } from "@candor/core/detection/kit/signal-id.ts";
import type { Command, CommandIo } from "./command.ts";
import { type FactKind, factKinds } from "./detect-facts.ts";
import { type Asked, type DetectKind, detectKinds } from "./detect-kinds.ts";
import { detectionPage, detectionReport } from "./detect-report.ts";
import { type KeptFindings, keptFindings } from "./kept-findings.ts";
import { type FactFile, readFacts } from "./read-facts.ts";
import { readReviews } from "./read-reviews.ts";
import type { ReviewFile } from "./review-builder.ts";
import { UnreadableInput } from "./unreadable-input.ts";

const kindWords = [...Object.keys(detectKinds), ...Object.keys(factKinds), "all"];
const usage =
  `candor detect --kind ${kindWords.join("|")} --input FILE|- ` +
  "[--format json|pretty] [--top N] [--resume FILE]";

/** What the arguments ask for. */
type Request = {
  readonly kind: string;
  readonly input: string;
  readonly format: string;
  readonly top: number;
  /** Where to keep what each kind found, so that a stopped search is gone on with. */
  readonly resume: string | undefined;
};

/** `candor detect`: looks for manipulation in a file of reviews; needs no database. */
export const detect: Command = {
  name: "detect",
  summary:
    "Find rings, bursts, copies, insiders, brigades and more in a file of reviews or orders.",
  usage,
  examples: [
    "candor detect --kind bursts --input reviews.csv",
    "candor detect --kind all --input reviews.jsonl.gz --format pretty --top 20",
    "candor detect --kind duplicates --input reviews.parquet",
    "candor detect --kind linked-accounts --input reviews-with-accounts.csv",
    "candor detect --kind all --input large.csv.gz --resume large.found.jsonl",
    "candor detect --kind requests --input orders.csv.gz",
    "candor detect --kind drift --input pages.jsonl",
    "gunzip -c ratings.csv.gz | candor detect --kind raters --input - --top 100",
  ],
  exitCodes: {
    0: "the file was read; what was found, if anything, is in the output",
    2: "bad usage, or a file that cannot be read; the reason is on standard error",
  },
  run: async (args, io) => {
    const request = requestOf(args);
    if (typeof request === "string") return refuse(io, `${request}\nUsage: ${usage}`);
    const facts = Object.hasOwn(factKinds, request.kind) ? factKinds[request.kind] : undefined;
    if (facts !== undefined) return detectInFacts(request, facts, io);
    let file: ReviewFile;
    try {
      file = await readReviews(request.input, io.stdin, (rows) => tell(io, `${rows} rows read`));
    } catch (error) {
      return refuse(io, whyUnreadable(request.input, error));
    }
    const asked = Object.entries(detectKinds).filter(
      ([kind]) => request.kind === kind || request.kind === "all",
    );
    const skipped = asked.flatMap(([kind, { needs, unless }]) => {
      const missing = needs.filter((column) => !file.columns.includes(column));
      if (missing.length > 0) return [{ kind, reason: `no column ${missing.join(", ")}` }];
      const isElse =
        unless !== undefined && request.kind === "all" && file.columns.includes(unless);
      return isElse ? [{ kind, reason: `the rows have a ${unless} of their own` }] : [];
    });
    if (skipped.length === asked.length || file.rowsRead === 0) {
      return refuse(io, whyNothing(request.kind, file, skipped));
    }
    const kinds = asked.filter(([kind]) => !skipped.some((skip) => skip.kind === kind));
    const how = { alone: request.kind !== "all", top: request.top };
    let kept: KeptFindings | null = null;
    try {
      if (request.resume !== undefined) kept = await keptFindings(request.resume, file);
    } catch (error) {
      return refuse(io, whyUnreadable(request.resume ?? "", error));
    }
    const all: Signal[] = [];
    for (const [at, [name, kind]] of kinds.entries()) {
      const before = kept?.found.get(keyOf(name, how));
      const signals = before ?? kind.run(file, how);
      if (before === undefined) await kept?.keep(keyOf(name, how), signals);
      all.push(...signals);
      tell(io, `${name}: ${signals.length} found, ${at + 1} of ${kinds.length} kinds`);
    }
    const found = strongestFirst(all);
    write(io, request, file, { kinds, skipped, found });
    return 0;
  },
};

/** The same over orders, pages or families. */
async function detectInFacts(request: Request, kind: FactKind, io: CommandIo): Promise<number> {
  const { input, top } = request;
  let file: FactFile;
  try {
    file = await readFacts(input, io.stdin, kind.table, (rows) => tell(io, `${rows} rows read`));
  } catch (error) {
    return refuse(io, whyUnreadable(input, error));
  }
  const missing = kind.needs.filter((column) => !file.columns.includes(column));
  if (missing.length > 0 || file.rowsRead === 0) {
    const skipped = [{ kind: request.kind, reason: `no column ${missing.join(", ")}` }];
    return refuse(io, whyNothing(request.kind, file, skipped));
  }
  const found = strongestFirst(kind.run(file));
  const { blindTo } = kind;
  const about = { kind: request.kind, answers: "signals", blindTo, skipped: [] } as const;
  print(io, request, detectionReport(file, { ...about, found, top }), found);
  return 0;
}

/** What a kind finds depends on how it was asked for. */
const keyOf = (name: string, { alone, top }: Asked) =>
  `${name} ${alone ? "alone" : "among"} ${top}`;

/** Long work says how far it is, where a person watches. */
function tell({ stderr }: CommandIo, progress: string): void {
  if ("isTTY" in stderr && stderr.isTTY === true) stderr.write(`candor detect: ${progress}\n`);
}

type Outcome = {
  readonly kinds: readonly (readonly [string, DetectKind])[];
  readonly skipped: readonly { readonly kind: string; readonly reason: string }[];
  readonly found: readonly Signal[];
};

function write(io: CommandIo, request: Request, file: ReviewFile, outcome: Outcome): void {
  const only = request.kind === "all" ? undefined : outcome.kinds[0]?.[1];
  const report = detectionReport(file, {
    kind: request.kind,
    answers: only?.answers ?? "signals",
    blindTo: only?.blindTo ?? [],
    skipped: outcome.skipped,
    found: outcome.found,
    top: request.top,
  });
  print(io, request, report, outcome.found);
}

function print(
  { stdout }: CommandIo,
  { format, top }: Request,
  report: ReturnType<typeof detectionReport>,
  found: readonly Signal[],
): void {
  if (format === "json") stdout.write(`${JSON.stringify(report)}\n`);
  else stdout.write(detectionPage(report, found.slice(0, top)));
}

function requestOf(args: string[]): Request | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        kind: { type: "string" },
        input: { type: "string" },
        format: { type: "string", default: "json" },
        top: { type: "string" },
        resume: { type: "string" },
      },
    });
    const { kind, input, format } = values;
    if (kind === undefined || input === undefined) return "--kind and --input are needed.";
    if (!kindWords.includes(kind)) return `--kind is one of ${kindWords.join(", ")}.`;
    if (format !== "json" && format !== "pretty") return "--format is json or pretty.";
    const top = values.top === undefined ? Number.POSITIVE_INFINITY : Number(values.top);
    if (!(top >= 1)) return "--top is a number from 1.";
    if (values.resume !== undefined && Object.hasOwn(factKinds, kind)) {
      return "--resume is for reviews, whose kinds take long.";
    }
    return { kind, input, format, top, resume: values.resume };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function whyUnreadable(input: string, error: unknown): string {
  if (error instanceof UnreadableInput) return `${input}: ${error.message}`;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `${input}: there is no such file.`;
  if (code === "EISDIR") return `${input}: this is a folder, not a file.`;
  if (typeof code === "string" && code.startsWith("Z_")) {
    return `${input}: the gzip data are damaged or cut short.`;
  }
  if (code !== undefined) return `${input}: cannot be read (${String(code)}).`;
  throw error;
}

function whyNothing(
  kind: string,
  file: ReviewFile | FactFile,
  skipped: Outcome["skipped"],
): string {
  if (file.rowsRead === 0) {
    const first = file.problems[0];
    return (
      `No row could be read; ${file.rowsSkipped} were left out.` +
      (first === undefined ? "" : ` Line ${first.line}: ${first.problem}.`)
    );
  }
  const reasons = skipped.map((skip) => `${skip.kind}: ${skip.reason}`).join("; ");
  return `Nothing to do for --kind ${kind}: ${reasons}. Columns found: ${file.columns.join(", ")}.`;
}

function refuse(io: CommandIo, message: string): number {
  io.stderr.write(`candor detect: ${message}\n`);
  return 2;
}
