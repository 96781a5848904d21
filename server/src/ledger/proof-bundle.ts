import { stableJson } from "@candor/core/kernel/stable-json.ts";
import { z } from "zod";
import { fieldSalt, hashField, hashFields, hashLeaf } from "./leaf.ts";
import { isConsistent, isIncluded } from "./merkle.ts";
import { type Checkpoint, ledgerOrigin, openCheckpoint } from "./note.ts";

const Base64 = z.base64();

/**
 * What the holder of a bundle may see of an event: the public leaf; of its words those fields that
 * the review shows, each with its salt, and for every other field only its hash.
 */
const BundledEvent = z.strictObject({
  leaf: z.strictObject({
    marketplaceId: z.string(),
    eventId: z.string(),
    at: z.string(),
    type: z.string(),
    subject: z.string(),
    payload: z.record(z.string(), z.unknown()),
    contentHash: z.string().nullable(),
  }),
  shown: z.record(z.string(), z.strictObject({ value: z.unknown(), salt: Base64 })),
  hidden: z.record(z.string(), Base64),
  /** Its words were erased: only the leaf is left to prove. */
  erased: z.boolean(),
  index: z.int().nonnegative(),
  proof: z.array(Base64),
});

/** Everything that proves what a review said and when, for whoever has the public key. */
export const ProofBundle = z.strictObject({
  format: z.literal("candor-review-proof-1"),
  reviewId: z.string(),
  checkpoint: z.string(),
  /** An earlier checkpoint, and the hashes that show that nothing before it was rewritten. */
  earlier: z.strictObject({ checkpoint: z.string(), proof: z.array(Base64) }).nullable(),
  events: z.array(BundledEvent).min(1),
});
export type ProofBundle = z.infer<typeof ProofBundle>;
export type BundledEvent = z.infer<typeof BundledEvent>;

/** What a bundle proved. */
export type Proven = {
  readonly checkpoint: Checkpoint;
  readonly earlier: Checkpoint | null;
  readonly events: readonly BundledEvent[];
};

/** The fields of a published version's words that its readers see anyway. */
export const shownFields: ReadonlySet<string> = new Set(["stars", "title", "body", "language"]);

/**
 * Checks a bundle with nothing but the public key. Answers what it proves, or in a sentence why it
 * proves nothing.
 */
export function checkBundle(
  bundle: ProofBundle,
  key: string,
): Proven | { readonly problem: string } {
  const checkpoint = openCheckpoint(bundle.checkpoint, key);
  if (checkpoint === null) return { problem: "The checkpoint is not signed by this key." };
  for (const event of bundle.events) {
    const problem = eventProblem(event, bundle.reviewId, checkpoint);
    if (problem !== null) return { problem: `Event ${event.leaf.eventId}: ${problem}` };
  }
  if (bundle.earlier === null) return { checkpoint, earlier: null, events: bundle.events };
  const earlier = openCheckpoint(bundle.earlier.checkpoint, key);
  if (earlier === null) return { problem: "The earlier checkpoint is not signed by this key." };
  if (!isConsistent(earlier, checkpoint, bundle.earlier.proof.map(bytes))) {
    return {
      problem: "The earlier checkpoint is not the start of the later: history was rewritten.",
    };
  }
  return { checkpoint, earlier, events: bundle.events };
}

function eventProblem(event: BundledEvent, reviewId: string, tree: Checkpoint): string | null {
  const { leaf, index, proof } = event;
  if (leaf.subject !== reviewId) return "it is about something else.";
  if (ledgerOrigin(leaf.marketplaceId) !== tree.origin) return "it is of another marketplace.";
  const hash = hashLeaf({ ...leaf, payload: stableJson(leaf.payload) });
  if (!isIncluded({ hash, index }, tree, proof.map(bytes))) {
    return "it is not in the signed tree as it stands here.";
  }
  if (event.erased || leaf.contentHash === null) {
    const isBare = Object.keys({ ...event.shown, ...event.hidden }).length === 0;
    return isBare ? null : "it shows words that nothing proves.";
  }
  const shown = Object.entries(event.shown).map(([field, { value, salt }]) => [
    field,
    hashField(salt, value),
  ]);
  const fields = { ...event.hidden, ...Object.fromEntries(shown) };
  return hashFields(fields) === leaf.contentHash
    ? null
    : "its words are not those that were written.";
}

/** Splits an event's words into those that a bundle shows and the hashes of the others. */
export function discloseWords(
  salt: string,
  words: Readonly<Record<string, unknown>>,
  fields: ReadonlySet<string>,
): Pick<BundledEvent, "shown" | "hidden"> {
  const shown: BundledEvent["shown"] = {};
  const hidden: BundledEvent["hidden"] = {};
  for (const [field, value] of Object.entries(words)) {
    const own = fieldSalt(salt, field);
    if (fields.has(field)) shown[field] = { value, salt: own };
    else hidden[field] = hashField(own, value);
  }
  return { shown, hidden };
}

const bytes = (text: string) => Buffer.from(text, "base64");
