import { createHash } from "node:crypto";
import { type Instant, instantToIso, parseInstant } from "@candor/core/kernel/instant.ts";
import { type Outcome, outcomes, type Surface, surfaces } from "@candor/core/policy/kit/verdict.ts";
import type { Notary } from "../ports.ts";
import { ledgerOrigin, openNote, type Signer, signNote } from "./note.ts";

/** What a receipt says: these words, judged by this version at that moment, came out so. */
export type Receipt = {
  readonly receiptId: string;
  readonly marketplaceId: string;
  readonly surface: Surface;
  /** SHA-256 of the text's UTF-8 bytes, in hex. */
  readonly textHash: string;
  readonly policyVersion: string;
  readonly outcome: Outcome;
  readonly ruleIds: readonly string[];
  readonly judgedAt: Instant;
};

/** Signs for a marketplace with the ledger's key. */
export function notaryOf(signer: Signer): Notary {
  return { sign: (marketplaceId, text) => signNote(text, ledgerOrigin(marketplaceId), signer) };
}

/** The hash by which words are known again: of their bytes, exactly as they were sent. */
export function hashOfText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * A receipt as text that a person can read. Its first line has a space, so that it is never taken
 * for a checkpoint of the ledger, which the same key signs.
 */
export function receiptText(receipt: Receipt): string {
  const { receiptId, surface, textHash, policyVersion, outcome, ruleIds, judgedAt } = receipt;
  return [
    "candor receipt",
    receiptId,
    `marketplace ${encodeURIComponent(receipt.marketplaceId)}`,
    `surface ${surface}`,
    `text sha256:${textHash}`,
    `policy ${policyVersion}`,
    `outcome ${outcome}`,
    `rules ${ruleIds.length === 0 ? "none" : ruleIds.join(",")}`,
    `judged ${instantToIso(judgedAt)}`,
    "",
  ].join("\n");
}

/** Reads a receipt that this key signed; null if it is none, or not signed by it. */
export function openReceipt(note: string, key: string): Receipt | null {
  const text = openNote(note, key);
  const found = text === null ? null : receiptForm.exec(text);
  if (text === null || found === null) return null;
  const [, receiptId = "", encoded = "", where, textHash = "", policyVersion = ""] = found;
  const [, , , , , , word, rules = "", moment = ""] = found;
  const surface = surfaces.find((one) => one === where);
  const outcome = outcomes.find((one) => one === word);
  const judgedAt = parseInstant(moment);
  if (surface === undefined || outcome === undefined || judgedAt === null) return null;
  const ruleIds = rules === "none" ? [] : rules.split(",");
  const marketplaceId = decodeURIComponent(encoded);
  const receipt = {
    ...{ receiptId, marketplaceId, surface, textHash, policyVersion, outcome, ruleIds, judgedAt },
  };
  // Only the one way of writing it counts, and only under the marketplace's own name.
  const isWhole = receiptText(receipt) === text;
  return isWhole && key.startsWith(`${ledgerOrigin(marketplaceId)}+`) ? receipt : null;
}

const receiptForm =
  /^candor receipt\n(scr_[0-9a-z]{26})\nmarketplace (\S+)\nsurface (\S+)\ntext sha256:([0-9a-f]{64})\npolicy (\S+)\noutcome (\S+)\nrules (\S+)\njudged (\S+)\n$/;
