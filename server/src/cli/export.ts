import { parseArgs } from "node:util";
import { unreachable } from "@candor/core/kernel/result.ts";
import { exportTo } from "../export/export-file.ts";
import { type CommandContext, withDatabase } from "../open.ts";
import type { Command, CommandIo } from "./command.ts";

/** Writes everything out again, in the format that `candor import --format candor` reads. */
export const exportCommand: Command = {
  name: "export",
  summary: "Write everything out as JSON lines: facts, reviews with versions, ledger, parameters.",
  usage: "candor export [--marketplace ID] FOLDER|FILE.jsonl|FILE.jsonl.gz",
  examples: [
    "candor export backup",
    "candor export --marketplace eu eu.jsonl.gz",
    "candor export main.jsonl",
  ],
  exitCodes: {
    0: "written",
    1: "there is no marketplace to export",
    2: "the call, a setting or the marketplace is wrong",
  },
  run: async (args, io) => {
    const asked = readArguments(args);
    if (typeof asked === "string") {
      io.stderr.write(`${asked}\nUsage: ${exportCommand.usage}\n`);
      return 2;
    }
    return withDatabase(io, (context) => runExport(asked, context, io));
  },
};

type Asked = { readonly target: string; readonly marketplaceId: string | null };

function readArguments(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { marketplace: { type: "string" } },
    });
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0) return "Name one folder or file to write to.";
    return { target, marketplaceId: values.marketplace ?? null };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function runExport(asked: Asked, { db }: CommandContext, io: CommandIo): Promise<number> {
  const written = await exportTo(db, asked.target, asked.marketplaceId);
  if (written.ok) {
    for (const { path, lines } of written.value) {
      io.stdout.write(`${path}: ${lines.toLocaleString("en")} lines\n`);
    }
    return 0;
  }
  const known = String(written.facts.known);
  switch (written.code) {
    case "no_marketplace":
      io.stderr.write("There is no marketplace to export.\n");
      return 1;
    case "marketplace_unknown":
      io.stderr.write(`There is no marketplace "${asked.marketplaceId}". There is: ${known}.\n`);
      return 2;
    case "one_marketplace_a_file":
      io.stderr.write(
        `A file holds one marketplace: name one of ${known} with --marketplace, or give a folder.\n`,
      );
      return 2;
    default:
      return unreachable(written.code);
  }
}
