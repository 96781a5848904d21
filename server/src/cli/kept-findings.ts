import { createHash } from "node:crypto";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import type { Signal } from "@candor/core/detection/kit/signal.ts";
import { z } from "zod";
import type { ReviewFile } from "./review-builder.ts";
import { UnreadableInput } from "./unreadable-input.ts";

/** What earlier calls found in the same rows, and a way to add to it. */
export type KeptFindings = {
  /** By what was asked. */
  readonly found: ReadonlyMap<string, readonly Signal[]>;
  readonly keep: (asked: string, signals: readonly Signal[]) => Promise<void>;
};

const Line = z.object({ asked: z.string(), signals: z.array(z.custom<Signal>()) });
const First = z.object({ rows: z.string() });

/**
 * Opens a file of findings: a first line with a hash of the rows, then one line for each kind that
 * was done. Findings of other rows are dropped; a line that a killed process left half is none.
 */
export async function keptFindings(path: string, file: ReviewFile): Promise<KeptFindings> {
  const rows = hashOf(file);
  const text = await textOf(path);
  const [first, ...lines] = text.split("\n");
  const begun = First.safeParse(jsonOf(first ?? ""));
  // Nobody's other file is written over.
  if (text !== "" && !begun.success) throw new UnreadableInput("This holds no findings of ours.");
  const found = new Map<string, readonly Signal[]>();
  if (begun.success && begun.data.rows === rows) {
    for (const line of lines) {
      const kept = Line.safeParse(jsonOf(line));
      if (kept.success) found.set(kept.data.asked, kept.data.signals);
    }
  }
  const kept = [...found].map(([asked, signals]) => JSON.stringify({ asked, signals }));
  await writeFile(path, [JSON.stringify({ rows }), ...kept, ""].join("\n"));
  return {
    found,
    keep: (asked, signals) => appendFile(path, `${JSON.stringify({ asked, signals })}\n`),
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The same for the same rows in the same order, whatever the file is called. */
function hashOf({ reviews, accounts }: ReviewFile): string {
  const hash = createHash("sha256");
  const { reviewer, product, rating, time, verified, seller } = reviews;
  const { account, trait, seenAt } = accounts.traits;
  const { outcome, sellerOfReviewer, reviewerSince } = accounts;
  const columns = [reviewer, product, rating, time, verified, seller, account, trait, seenAt];
  for (const column of [...columns, outcome, sellerOfReviewer, reviewerSince]) {
    hash.update(column === null ? "none" : new Uint8Array(column.buffer));
  }
  for (const ids of [reviews.reviewerIds, reviews.productIds, reviews.sellerIds ?? []]) {
    for (const id of ids) hash.update(`${id}\n`);
  }
  for (const text of reviews.text ?? []) hash.update(`${text ?? ""}\n`);
  return hash.digest("hex");
}
