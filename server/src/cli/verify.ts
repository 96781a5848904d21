import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type CommandContext, withDatabase } from "../open.ts";
import { checkReceipt } from "../usecases/check-receipt.ts";
import { type Quorum, readQuorum } from "../usecases/verify-from-outside.ts";
import {
  exportReviewProof,
  verifyLedgers,
  verifyReviewProof,
  verifySince,
} from "../usecases/verify-ledgers.ts";
import type { Command, CommandIo } from "./command.ts";
import { verifyUrl } from "./verify-url.ts";

/** `candor verify`: proves that nobody changed what was written. */
export const verifyCommand: Command = {
  name: "verify",
  summary: "Prove that no review and no decision was changed since it was written.",
  usage: [
    "candor verify [--since CHECKPOINT]",
    "candor verify --url ADDRESS --key KEY [--state FILE] [--since CHECKPOINT]",
    "  [--witness KEY ... [--quorum NUMBER]]",
    "candor verify --export-review REVIEW_ID --out FILE",
    "candor verify --bundle FILE --key KEY",
    "candor verify --receipt FILE --key KEY [--text FILE]",
    "  --since          also check against a checkpoint that was kept outside of the database",
    "  --url            check a running server from outside, with the key alone",
    "  --state          remember what it showed, and compare next time",
    "  --witness        the public key of a witness that has to have signed what it shows",
    "  --quorum         how many of those witnesses suffice; all of them without it",
    "  --export-review  write the proof of one review, for anyone to check",
    "  --bundle         check such a proof, needing no database and no network",
    "  --receipt        check what POST /v1/screen signed, needing nothing else either",
    "  --text           the words themselves: are they the ones that were judged?",
    "  --key            the public key, or a file that holds it",
  ].join("\n"),
  examples: [
    "candor verify",
    "candor verify --url https://reviews.example.com --key eu.key --state seen",
    "candor verify --export-review rev_01jd9x2m8ce5vb6q4t7r0w3y1z --out proof.json",
    "candor verify --bundle proof.json --key candor/eu+5ff1a4f1+AZ0pT6vP...",
  ],
  exitCodes: {
    0: "Everything holds.",
    1: "Something was changed, or the proof proves nothing.",
    2: "Bad usage or configuration, or a file or the database cannot be opened.",
  },
  run: async (args, io) => {
    const asked = readArgs(args);
    if (asked === null) {
      io.stderr.write("That is not how candor verify is called. See candor help verify.\n");
      return 2;
    }
    if (asked.does === "check proof") return checkProof(asked, io);
    if (asked.does === "check receipt") return showReceipt(asked, io);
    if (asked.does === "check url") return checkUrl(asked, io);
    if (asked.does === "export") {
      return withDatabase(io, (context) => exportReview(context, asked, io));
    }
    const since = asked.since === null ? null : await readText(asked.since, io);
    if (since === undefined) return 2;
    return withDatabase(io, (context) => verifyAll(context, since, io));
  },
};

type Asked =
  | { readonly does: "verify"; readonly since: string | null }
  | { readonly does: "export"; readonly reviewId: string; readonly out: string }
  | {
      readonly does: "check url";
      readonly url: string;
      readonly key: string;
      readonly state: string | undefined;
      readonly since: string | undefined;
      readonly quorum: Quorum;
    }
  | { readonly does: "check proof"; readonly bundle: string; readonly key: string }
  | {
      readonly does: "check receipt";
      readonly receipt: string;
      readonly key: string;
      readonly text: string | undefined;
    };

function readArgs(args: string[]): Asked | null {
  const text = { type: "string" } as const;
  const options = {
    ...{ since: text, "export-review": text, out: text, bundle: text, key: text },
    ...{ receipt: text, text, url: text, state: text, quorum: text },
    witness: { type: "string", multiple: true } as const,
  };
  let given: ReturnType<typeof parseArgs<{ args: string[]; options: typeof options }>>["values"];
  try {
    given = parseArgs({ args, options }).values;
  } catch {
    return null; // An option or a word that the command does not have.
  }
  const { since, "export-review": reviewId, out, bundle, key, receipt } = given;
  const { url, state } = given;
  const names = Object.keys(given).sort().join(" ");
  if (names === "") return { does: "verify", since: null };
  if (names === "since" && since !== undefined) return { does: "verify", since };
  const isUrl = /^key( quorum)?( since)?( state)? url( witness)?$/.test(names);
  if (isUrl && url !== undefined && key !== undefined) {
    const quorum = readQuorum(given.witness ?? [], given.quorum);
    if (quorum === null || !URL.canParse(url)) return null;
    return { does: "check url", url, key, state, since, quorum };
  }
  if (names === "export-review out" && reviewId !== undefined && out !== undefined) {
    return { does: "export", reviewId, out };
  }
  if (names === "bundle key" && bundle !== undefined && key !== undefined) {
    return { does: "check proof", bundle, key };
  }
  if (/^key receipt( text)?$/.test(names) && receipt !== undefined && key !== undefined) {
    return { does: "check receipt", receipt, key, text: given.text };
  }
  return null;
}

async function verifyAll(
  { db, signer, place }: CommandContext,
  since: string | null,
  { stdout, stderr }: CommandIo,
): Promise<number> {
  stdout.write(`${place}\n`);
  const deps = { db, signer: await signer() };
  const reports = await verifyLedgers(deps);
  for (const report of reports) stdout.write(reportText(report));
  if (reports.length === 0) stdout.write("The ledger is empty.\n");
  const faults = reports.flatMap((report) => report.faults);
  const rewritten = since === null ? null : await verifySince(deps, since);
  if (rewritten !== null) faults.push(rewritten);
  for (const { where, problem } of faults.slice(0, faultsShownMax)) {
    stderr.write(`  ${where}: ${problem}\n`);
  }
  if (faults.length > faultsShownMax)
    stderr.write(`  and ${faults.length - faultsShownMax} more\n`);
  const holds = faults.length === 0;
  stdout.write(holds ? "Everything holds.\n" : `${faults.length} things do not hold.\n`);
  return holds ? 0 : 1;
}

const faultsShownMax = 50;

function reportText(report: Awaited<ReturnType<typeof verifyLedgers>>[number]): string {
  const waiting = report.waiting === 0 ? "" : `, ${report.waiting} more wait for their place`;
  const erased = report.erased === 0 ? "" : `, words of ${report.erased} erased`;
  return [
    `${report.marketplaceId}`,
    `  ${report.events} events under ${report.checkpoints} checkpoints${waiting}${erased}`,
    `  ${report.versions} versions of reviews compared with them`,
    `  public key ${report.key}`,
    "",
  ].join("\n");
}

async function exportReview(
  { db, signer }: CommandContext,
  { reviewId, out }: { readonly reviewId: string; readonly out: string },
  { stdout, stderr }: CommandIo,
): Promise<number> {
  const found = await exportReviewProof({ db, signer: await signer() }, reviewId);
  if (found === null) {
    stderr.write(
      `The ledger has no review ${reviewId} yet. A new one gets its place within seconds, while Candor runs.\n`,
    );
    return 1;
  }
  try {
    await writeFile(out, `${JSON.stringify(found.bundle, null, 2)}\n`);
  } catch (error) {
    stderr.write(`${out} cannot be written: ${error instanceof Error ? error.message : ""}\n`);
    return 2;
  }
  stdout.write(`Wrote ${out}. Anyone can check it:\n`);
  stdout.write(`  candor verify --bundle ${out} --key ${found.key}\n`);
  return 0;
}

async function checkUrl(
  asked: Extract<Asked, { readonly does: "check url" }>,
  io: CommandIo,
): Promise<number> {
  const key = asked.key.includes("+") ? asked.key : await readText(asked.key, io);
  const since = asked.since === undefined ? null : await readText(asked.since, io);
  if (key === undefined || since === undefined) return 2;
  return verifyUrl({ ...asked, key: key.trim(), since: since ?? undefined }, io);
}

async function checkProof(
  asked: { readonly bundle: string; readonly key: string },
  io: CommandIo,
): Promise<number> {
  const bundle = await readText(asked.bundle, io);
  const key = asked.key.includes("+") ? asked.key : await readText(asked.key, io);
  if (bundle === undefined || key === undefined) return 2;
  const proven = verifyReviewProof(bundle, key.trim());
  if ("problem" in proven) {
    io.stderr.write(`${proven.problem}\n`);
    return 1;
  }
  const { checkpoint, earlier, events } = proven;
  for (const { leaf, shown, erased, index } of events) {
    io.stdout.write(`${leaf.at}  ${leaf.type}, event ${index + 1} of ${checkpoint.size}\n`);
    if (erased) io.stdout.write("  Its words were erased.\n");
    for (const [field, { value }] of Object.entries(shown)) {
      io.stdout.write(`  ${field}: ${JSON.stringify(value)}\n`);
    }
  }
  const from = earlier === null ? "" : `, which only grew since it had ${earlier.size}`;
  io.stdout.write(`All of it is in the tree that ${checkpoint.origin} signed${from}.\n`);
  return 0;
}

async function showReceipt(
  asked: Extract<Asked, { readonly does: "check receipt" }>,
  io: CommandIo,
): Promise<number> {
  const file = await readText(asked.receipt, io);
  const key = asked.key.includes("+") ? asked.key : await readText(asked.key, io);
  const text = asked.text === undefined ? null : await readText(asked.text, io);
  if (file === undefined || key === undefined || text === undefined) return 2;
  const checked = checkReceipt(file, key.trim(), text);
  if (checked.problem !== null) {
    io.stderr.write(`${checked.problem}\n`);
    return 1;
  }
  const { receiptId, judgedAt, surface, textHash, outcome, policyVersion, ruleIds } =
    checked.receipt;
  const by = ruleIds.length === 0 ? "no rule found anything" : ruleIds.join(", ");
  io.stdout.write(
    [
      `${receiptId}, signed by ${checked.receipt.marketplaceId}`,
      `  judged ${new Date(judgedAt).toISOString()} as ${surface}, by policy ${policyVersion}`,
      `  outcome ${outcome}: ${by}`,
      `  text sha256 ${textHash}${text === null ? "" : ", which are these words"}`,
      "",
    ].join("\n"),
  );
  return 0;
}

/** The text of a file, or undefined after saying that it cannot be read. */
async function readText(path: string, { stderr }: CommandIo): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    stderr.write(`${path} cannot be read: ${error instanceof Error ? error.message : ""}\n`);
    return undefined;
  }
}
