import { createHash } from "node:crypto";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import { type Hash, leafHash } from "./merkle.ts";

/** What a leaf of the ledger says. All of it is public: the words are only a salted hash. */
export type Leaf = {
  readonly marketplaceId: string;
  readonly eventId: string;
  /** UTC ISO 8601 with milliseconds. */
  readonly at: string;
  readonly type: string;
  readonly subject: string;
  readonly payload: unknown;
  readonly contentHash: string | null;
};

/** The bytes of a leaf, `v` being the version of this form; a checker needs no more than these. */
export function leafText(leaf: Leaf): string {
  return stableJson({ v: 1, ...leaf });
}

/** A leaf's hash, as the tree holds it. */
export function hashLeaf(leaf: Leaf): Hash {
  return leafHash(Buffer.from(leafText(leaf)));
}

/**
 * The hash that commits to words: with its salt of 32 random bytes nobody can find the words by
 * trying, and once salt and words are erased it says nothing. `content` is the exact stored text.
 */
export function hashContent(salt: string, content: string): string {
  const hash = createHash("sha256").update(Buffer.from(salt, "base64")).update(content);
  return hash.digest("base64");
}
