import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { firstMarketplaceOf } from "../import/candor-lines.ts";
import {
  type ImportReport,
  importFile,
  importFormats,
  usualMarketplaceId,
} from "../import/import-file.ts";
import { type CommandContext, withDatabase } from "../open.ts";
import type { Command, CommandIo } from "./command.ts";
import { progressLine } from "./import-progress.ts";
import { linesOf, plainBytes } from "./read-lines.ts";

/** Brings reviews of other systems, facts and exports in, line by line. */
export const importCommand: Command = {
  name: "import",
  summary: "Bring in reviews or facts from a file of JSON lines, packed or not.",
  usage: [
    `candor import --format ${importFormats.join("|")} [--marketplace ID]`,
    "              [--rejects FILE] [--dry-run] FILE",
  ].join("\n"),
  examples: [
    "candor import --format amazon-2018 All_Beauty_5.jsonl.gz",
    "candor import --format amazon-2023 --marketplace eu --dry-run reviews.jsonl",
    "candor import --format candor facts.jsonl",
  ],
  exitCodes: {
    0: "every line is accounted for: accepted, a duplicate, or rejected and listed",
    1: "stopped before the end; the same call goes on where it stopped",
    2: "the call, a setting or the file is wrong",
  },
  run: async (args, io) => {
    const asked = readArguments(args);
    if (typeof asked === "string") {
      io.stderr.write(`${asked}\nUsage: ${importCommand.usage}\n`);
      return 2;
    }
    return withDatabase(io, (context) => runImportCommand(asked, context, io));
  },
};

type Asked = {
  readonly path: string;
  readonly format: string;
  readonly marketplaceId: string | null;
  readonly rejectsPath: string | null;
  readonly dryRun: boolean;
};

/** What was asked for, or what is wrong with it. */
function readArguments(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string" },
        marketplace: { type: "string" },
        rejects: { type: "string" },
        "dry-run": { type: "boolean" },
      },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return "Name one file to import.";
    if (!existsSync(path)) return `There is no file ${path}.`;
    const { format } = values;
    if (format === undefined || !importFormats.includes(format)) {
      return `--format takes one of ${importFormats.join(", ")}.`;
    }
    return {
      path,
      format,
      marketplaceId: values.marketplace ?? null,
      rejectsPath: values.rejects ?? null,
      dryRun: values["dry-run"] ?? false,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function runImportCommand(
  asked: Asked,
  { deps, config, signer }: CommandContext,
  io: CommandIo,
): Promise<number> {
  // The key is made with the first event that it will have to vouch for.
  await signer();
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  const started = performance.now();
  const show = progressLine(io.stderr);
  try {
    const marketplaceId = asked.marketplaceId ?? (await marketplaceOf(asked));
    const ended = await importFile(deps, {
      ...asked,
      marketplaceId,
      logFolder: join(config.dataFolder, "imports"),
      linesOf: (file) => linesOf(plainBytes("-", file)),
      onProgress: show.update,
      signal: stop.signal,
    });
    show.end();
    if (!ended.ok) {
      io.stderr.write(`Another process is importing ${asked.path} at the moment.\n`);
      return 1;
    }
    const seconds = (performance.now() - started) / 1000;
    io.stdout.write(reportText(ended.value, { ...asked, marketplaceId, seconds }));
    return ended.value.finished ? 0 : 1;
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}

/** An export says itself which marketplace it is of. */
async function marketplaceOf({ path, format }: Asked): Promise<string> {
  if (format !== "candor") return usualMarketplaceId;
  const file = createReadStream(path);
  const id = await firstMarketplaceOf(linesOf(plainBytes("-", file)));
  file.destroy();
  return id ?? usualMarketplaceId;
}

function reportText(
  { counts, resumedAfter, finished, rejectsPath, duplicatesPath }: ImportReport,
  told: Asked & { readonly marketplaceId: string; readonly seconds: number },
): string {
  const count = (value: number) => value.toLocaleString("en").padStart(12);
  const rate = Math.round((counts.lines - resumedAfter) / told.seconds).toLocaleString("en");
  const where = `${told.path} (${told.format}) into marketplace ${told.marketplaceId}`;
  const later = counts.revisions === 0 ? "" : `, ${counts.revisions} of them as later versions`;
  const resumed = resumedAfter === 0 ? "" : `, taken up again after line ${resumedAfter}`;
  return [
    `${told.dryRun ? "Would import" : "Imported"} ${where}`,
    `${count(counts.lines)} lines, ${told.seconds.toFixed(1)} s, ${rate} a second${resumed}`,
    `${count(counts.accepted)} accepted${later}`,
    `${count(counts.duplicates)} duplicates${duplicatesPath === null ? "" : `: ${duplicatesPath}`}`,
    `${count(counts.rejected)} rejected${rejectsPath === null ? "" : `: ${rejectsPath}`}`,
    ...(finished ? [] : ["Stopped before the end. The same call goes on from here."]),
    "",
  ].join("\n");
}
