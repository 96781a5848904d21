import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { limits } from "@candor/core/kernel/limits.ts";
import type { ScreenContext } from "@candor/core/policy/kit/context.ts";
import { type Policy, shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { rewriteOf } from "@candor/core/policy/kit/rewrite.ts";
import { screen as judge } from "@candor/core/policy/kit/screen.ts";
import { type Surface, surfaces } from "@candor/core/policy/kit/verdict.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { z } from "zod";
import { openPictures } from "../open-pictures.ts";
import type { PictureReader } from "../ports.ts";
import type { Command, CommandIo } from "./command.ts";
import { isPictureFile, judgePicture } from "./judge-picture.ts";
import { readOwnRules } from "./read-own-rules.ts";
import { type Judged, jsonOf, prettyOf, type RuleCard, sarifOf } from "./screen-formats.ts";

const formats = ["pretty", "json", "jsonl", "sarif"] as const;
type Wish = {
  /** Where it is not said, texts are messages and pictures are inserts. */
  readonly surface: Surface | undefined;
  readonly lang: string | undefined;
  readonly format: (typeof formats)[number];
  /** Whether JSON lines offer a rewrite too; the other formats always do. */
  readonly rewrite: boolean;
  /** A file of the operator's own rules, to judge beside those that ship. */
  readonly rulesFile: string | undefined;
  readonly files: readonly string[];
};

/** What to do, under which rules. */
type Options = Wish & { readonly policy: Policy };

/** One line of `--format jsonl`; what it leaves out is taken from the options. */
export const ScreenLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  surface: z.enum(surfaces).optional(),
  text: z.string().max(limits.screenTextCharsMax),
  lang: z.string().max(35).optional(),
  context: z.record(z.string(), z.unknown()).optional(),
});

/** `candor screen`: judges texts offline, by the function that judges them when they are sent. */
export const screen: Command = {
  name: "screen",
  summary: "Judge a text or a picture before it is sent or printed.",
  usage: [
    "candor screen [--surface S] [--lang L] [--format pretty|json|jsonl|sarif]",
    "              [--rules FILE] [--rewrite] [FILE ...|-]",
  ].join("\n"),
  examples: [
    "candor screen --surface message draft.txt",
    "candor screen --surface insert --format sarif card.txt > findings.sarif",
    "candor screen --lang de beileger.png card.pdf",
    "candor screen --rules our-rules.yaml draft.txt",
    'echo \'{"id":"1","surface":"review","text":"Great lamp."}\' | candor screen --format jsonl',
  ],
  exitCodes: { 0: "clean", 1: "findings", 2: "bad usage or unreadable input" },
  run: async (args, io) => {
    const wish = wishOf(args);
    if (typeof wish === "string") return complain(io, wish);
    try {
      const options = { ...wish, policy: await policyOf(wish) };
      return options.format === "jsonl"
        ? await screenLines(options, io)
        : await screenFiles(options, io);
    } catch (error) {
      return complain(io, error instanceof Error ? error.message : String(error));
    }
  },
};

async function policyOf({ rulesFile }: Wish): Promise<Policy> {
  if (rulesFile === undefined) return shippedPolicy;
  return { ...shippedPolicy, ownRules: await readOwnRules(rulesFile) };
}

function complain(io: CommandIo, problem: string): number {
  io.stderr.write(`candor screen: ${problem}\nSee: candor help screen\n`);
  return 2;
}

function wishOf(args: string[]): Wish | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const surface = surfaces.find((name) => name === values.surface);
  if (surface === undefined && values.surface !== undefined) {
    return `--surface takes one of ${surfaces.join(", ")}`;
  }
  const format = formats.find((name) => name === values.format);
  if (format === undefined) return `--format takes one of ${formats.join(", ")}`;
  return {
    surface,
    format,
    lang: values.lang,
    rewrite: values.rewrite,
    rulesFile: values.rules,
    files: positionals.length > 0 ? positionals : ["-"],
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      surface: { type: "string" },
      lang: { type: "string" },
      format: { type: "string", default: "pretty" },
      rewrite: { type: "boolean", default: false },
      rules: { type: "string" },
    },
  });
}

async function screenFiles(options: Options, io: CommandIo): Promise<number> {
  const judged = await judgeAll(options, io.stdin);
  if (options.format === "pretty") {
    for (const item of judged) io.stdout.write(prettyOf(item, cardsOf(options.policy)));
  } else if (options.format === "json") {
    const answers = judged.map(jsonOf);
    io.stdout.write(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`);
  } else {
    io.stdout.write(`${JSON.stringify(sarifOf(judged, cardsOf(options.policy)), null, 2)}\n`);
  }
  return judged.some(({ verdict }) => verdict.findings.length > 0) ? 1 : 0;
}

async function judgeAll(options: Options, stdin: Readable): Promise<readonly Judged[]> {
  const pictures = openPictures();
  try {
    const judged: Judged[] = [];
    for (const file of options.files) judged.push(await judgeFile(file, options, stdin, pictures));
    return judged;
  } finally {
    await pictures.close();
  }
}

async function judgeFile(
  file: string,
  options: Options,
  stdin: Readable,
  pictures: PictureReader,
): Promise<Judged> {
  if (isPictureFile(file)) {
    const { surface = "insert", lang, policy } = options;
    const verdict = await judgePicture(file, { pictures, surface, lang, policy });
    return { name: file, text: verdict.text, verdict };
  }
  const text = await textOf(file, stdin);
  const name = file === "-" ? "standard input" : file;
  const context = contextOf(options);
  const verdict = judge(text, context, options.policy);
  return { name, text, verdict, rewrite: rewriteOf(text, context, options.policy) };
}

async function textOf(file: string, stdin: Readable): Promise<string> {
  let text = "";
  if (file === "-") {
    stdin.setEncoding("utf8");
    for await (const part of stdin) {
      text += part;
      if (text.length > limits.screenTextCharsMax) break;
    }
  } else {
    text = await readFile(file, "utf8");
  }
  if (text.length > limits.screenTextCharsMax) {
    throw new Error(`${file}: longer than ${limits.screenTextCharsMax} characters; split it`);
  }
  return text;
}

/** Answers line by line, in order; a line that cannot be read is answered with its error. */
async function screenLines(options: Options, io: CommandIo): Promise<number> {
  let worst = 0;
  for (const file of options.files) {
    const input = file === "-" ? io.stdin : createReadStream(file);
    let number = 0;
    for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (raw.trim() === "") continue;
      const { answer, exit } = answerLine(raw, number, options);
      worst = Math.max(worst, exit);
      if (!io.stdout.write(`${JSON.stringify(answer)}\n`)) {
        await new Promise((resolve) => io.stdout.once("drain", resolve));
      }
    }
  }
  return worst;
}

function answerLine(raw: string, number: number, options: Options) {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return { answer: { id: null, line: number, error: "not valid JSON" }, exit: 2 };
  }
  const line = ScreenLine.safeParse(json);
  if (!line.success) {
    return { answer: { id: null, line: number, error: z.prettifyError(line.error) }, exit: 2 };
  }
  const { id, surface, text, lang, context } = line.data;
  const base = contextOf({
    ...options,
    surface: surface ?? options.surface,
    lang: lang ?? options.lang,
  });
  const known = { ...context, ...base };
  const verdict = judge(text, known, options.policy);
  const answer = {
    id: id ?? number,
    outcome: verdict.outcome,
    findings: verdict.findings,
    policyVersion: verdict.policyVersion,
    ...(options.rewrite ? { rewrite: rewriteOf(text, known, options.policy) } : {}),
  };
  return { answer, exit: verdict.findings.length > 0 ? 1 : 0 };
}

function contextOf({
  surface = "message",
  lang,
}: Pick<Options, "surface" | "lang">): ScreenContext {
  return lang === undefined ? { surface } : { surface, lang };
}

function cardsOf({ ownRules = [] }: Policy): (id: string) => RuleCard {
  return (id) => {
    const rule = ruleById(id) ?? ownRules.find((own) => own.id === id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    return rule;
  };
}
