import { parseArgs } from "node:util";
import { type Surface, surfaces } from "@candor/core/policy/kit/verdict.ts";
import { rules } from "@candor/core/policy/rulesets.ts";
import { checkExamples } from "@candor/core/policy/versions/check-examples.ts";
import { changeInWords, diffPolicies } from "@candor/core/policy/versions/diff.ts";
import { type PolicyDocument, policyOf } from "@candor/core/policy/versions/document.ts";
import { backTestFile } from "./back-test-file.ts";
import type { Command, CommandIo } from "./command.ts";
import { backTestText, type ListedPolicy, listText } from "./policy-formats.ts";
import { openPolicies, type Policies, UnreadablePolicyError } from "./policy-source.ts";

/** `candor policy`: reads, compares, tests and back-tests policy versions, offline on files. */
export const policyCommand: Command = {
  name: "policy",
  summary: "List, show, compare, test and back-test policy versions.",
  usage: [
    "candor policy list [--marketplace ID]",
    "candor policy show VERSION [--format pretty|json]",
    "candor policy diff A B [--format pretty|json]",
    "candor policy test [VERSION]",
    "candor policy backtest A B --input FILE [--surface S] [--state FILE] [--format pretty|json]",
    "  A version is a number such as 1.0.0, or a file in JSON or YAML that `show --format json`",
    "  wrote and a person may have edited; what a file leaves out is as shipped.",
    "  --marketplace  also the versions in the database, of this marketplace",
    "  --input        JSON lines as `candor screen --format jsonl` takes them, gzip too; - reads",
    "                 standard input",
    "  --state        where to keep how far it is: run the same command again to go on",
  ].join("\n"),
  examples: [
    "candor policy show 1.0.0 --format json > next.json",
    "candor policy diff 1.0.0 next.json",
    "candor policy backtest 1.0.0 next.json --input texts.jsonl --state back-test.state",
  ],
  exitCodes: {
    0: "nothing differs, or what was asked for was shown",
    1: "versions differ, a back-test would change something, or an example does not hold",
    2: "bad usage, or a file or version that cannot be read",
    130: "stopped; with --state, the same command goes on",
  },
  run: async (args, io) => {
    const asked = askedFor(args);
    if (typeof asked === "string") return complain(io, asked);
    try {
      return await openPolicies(asked.marketplace, io, (policies) => act(asked, policies, io));
    } catch (error) {
      if (error instanceof UnreadablePolicyError) return complain(io, error.message);
      throw error;
    }
  },
};

function complain(io: CommandIo, problem: string): number {
  io.stderr.write(`candor policy: ${problem}\nSee: candor help policy\n`);
  return 2;
}

type Asked = {
  readonly verb: string;
  readonly names: readonly string[];
  readonly json: boolean;
  readonly marketplace: string | undefined;
  readonly input: string | undefined;
  readonly state: string | undefined;
  readonly surface: Surface;
};

/** How many versions each verb takes. */
const verbs: Readonly<Record<string, readonly number[]>> = {
  list: [0],
  show: [1],
  diff: [2],
  test: [0, 1],
  backtest: [2],
};

function askedFor(args: string[]): Asked | string {
  const text = { type: "string" } as const;
  const options = {
    marketplace: text,
    format: { type: "string", default: "pretty" },
    input: text,
    state: text,
    surface: { type: "string", default: "message" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [verb = "", ...names] = positionals;
    const counts = verbs[verb];
    if (counts === undefined) return `takes one of ${Object.keys(verbs).join(", ")}`;
    if (!counts.includes(names.length)) return `${verb} takes ${counts.join(" or ")} versions`;
    if (!["pretty", "json"].includes(values.format)) return "--format takes pretty or json";
    const surface = surfaces.find((one) => one === values.surface);
    if (surface === undefined) return `--surface takes one of ${surfaces.join(", ")}`;
    if (verb === "backtest" && values.input === undefined) return "backtest needs --input FILE";
    const { marketplace, input, state } = values;
    return { verb, names, json: values.format === "json", marketplace, input, state, surface };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function act(asked: Asked, policies: Policies, io: CommandIo): Promise<number> {
  const [first = "", second = ""] = asked.names;
  switch (asked.verb) {
    case "list":
      return list(asked, await policies.list(), io);
    case "show":
      return show(asked, await policies.read(first), io);
    case "diff":
      return diff(asked, await policies.read(first), await policies.read(second), io);
    case "test":
      return test(await policies.read(first === "" ? "1.0.0" : first), io);
    default: {
      const versions = [await policies.read(first), await policies.read(second)] as const;
      const ended = await backTestFile(versions, { ...asked, input: asked.input ?? "-" }, io);
      if (ended.status === "unreadable") return complain(io, ended.problem);
      const { report } = ended;
      io.stdout.write(
        asked.json ? `${JSON.stringify(report, null, 2)}\n` : backTestText(report, versions),
      );
      if (ended.status === "stopped") return 130;
      return Object.keys(report.rules).length === 0 ? 0 : 1;
    }
  }
}

function list({ json }: Asked, items: readonly ListedPolicy[], io: CommandIo): number {
  io.stdout.write(json ? `${JSON.stringify(items, null, 2)}\n` : listText(items));
  return 0;
}

function show({ json }: Asked, document: PolicyDocument, io: CommandIo): number {
  if (json) {
    io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return 0;
  }
  const lines = Object.entries(document.rules).map(
    ([id, { outcome, surfaces: where }]) => `  ${outcome.padEnd(7)} ${id} (${where.join(", ")})`,
  );
  const numbers = Object.entries(document.parameters).map(
    ([key, value]) => `  ${key} = ${JSON.stringify(value)}`,
  );
  io.stdout.write(
    [`Policy ${document.version}`, ...lines, "Parameters", ...numbers, ""].join("\n"),
  );
  return 0;
}

function diff(
  { json }: Asked,
  before: PolicyDocument,
  after: PolicyDocument,
  io: CommandIo,
): number {
  const changes = diffPolicies(before, after);
  const signs = { stricter: "+", milder: "-", neither: "~" } as const;
  if (json) {
    const told = changes.map((one) => ({ ...one, sentence: changeInWords(one) }));
    io.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    const lines = changes.map((one) => `${signs[one.direction]} ${changeInWords(one)}`);
    const legend = "+ stricter, - milder, ~ neither";
    const said = lines.length === 0 ? ["Nothing differs."] : [...lines, "", legend];
    io.stdout.write(`${[`${before.version} to ${after.version}`, ...said].join("\n")}\n`);
  }
  return changes.length === 0 ? 0 : 1;
}

/** Reading the document was the first half of the test; every rule's examples are the second. */
function test(document: PolicyDocument, io: CommandIo): number {
  const policy = policyOf(document);
  const checked = rules.flatMap((rule) => checkExamples(rule, policy));
  let run = 0;
  let failed = 0;
  for (const { ruleId, lang, missed, stopped, ...one } of checked) {
    run += one.run;
    failed += missed.length + stopped.length;
    for (const text of missed) io.stdout.write(`${ruleId} (${lang}) misses: ${text}\n`);
    for (const text of stopped) io.stdout.write(`${ruleId} (${lang}) wrongly stops: ${text}\n`);
  }
  io.stdout.write(
    `Policy ${document.version} reads well; ${run} examples run, ${failed} do not hold.\n`,
  );
  return failed === 0 ? 0 : 1;
}
