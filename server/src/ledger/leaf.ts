import { hash } from "node:crypto";
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
  /** As stable JSON. */
  readonly payload: string;
  readonly contentHash: string | null;
};

/** The words of an event, field by field. */
export type Words = Readonly<Record<string, unknown>>;

/** The bytes of a leaf: stable JSON, `v` being the version of this form. */
export function leafText(leaf: Leaf): string {
  const text = JSON.stringify;
  return (
    `{"at":${text(leaf.at)},"contentHash":${text(leaf.contentHash)},` +
    `"eventId":${text(leaf.eventId)},"marketplaceId":${text(leaf.marketplaceId)},` +
    `"payload":${leaf.payload},"subject":${text(leaf.subject)},"type":${text(leaf.type)},"v":1}`
  );
}

/** A leaf's hash, as the tree holds it. */
export function hashLeaf(leaf: Leaf): Hash {
  return leafHash(Buffer.from(leafText(leaf)));
}

/**
 * The hash that commits to words. Each field is hashed with a salt of its own, so that one can be
 * shown (a review's text) without another (its author's account). The salts come from one of 32
 * random bytes: nobody can find words by trying, and once it is erased the hash says nothing. Salts
 * and hashes are base64, and hashed as that text.
 */
export function hashWords(salt: string, words: Words): string {
  const fields = Object.entries(words).map(([field, value]) => [
    field,
    hashField(fieldSalt(salt, field), value),
  ]);
  return hashFields(Object.fromEntries(fields));
}

/** The salt of one field: shown together with its value, it tells nothing of the others. */
export function fieldSalt(salt: string, field: string): string {
  // The secret comes last: a hash that began with it could be carried on by whoever sees it.
  return hash("sha256", `${field}\0${salt}`, "base64");
}

/** What stands for a field that is not shown. */
export function hashField(saltOfField: string, value: unknown): string {
  return hash("sha256", saltOfField + stableJson(value), "base64");
}

/** The hash over all fields' hashes. */
export function hashFields(fieldHashes: Readonly<Record<string, string>>): string {
  return hash("sha256", stableJson(fieldHashes), "base64");
}
