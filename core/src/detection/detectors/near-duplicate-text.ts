import { defineDetector } from "../kit/define-detector.ts";
import { rebuildFamilies } from "../kit/families.ts";
import { alignedShare, groupSimilar, shinglesOf, wordsOf } from "../kit/shingles.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";

/** Short texts agree by chance ("works great, would buy again"): eight runs are ten words. */
const shinglesMin = 8;
/** Below this even a copy with every third word changed is lost in common phrases. */
const similarityMin = 0.2;
/** This much in common is a copy by itself: honest strangers share less than a third. */
const similaritySure = 0.4;
/** Between the two, most words must also stand in the same order. */
const alignedMin = 0.7;
/** Words' worth of doubt: the fewer words, the weaker a perfect copy. */
const wordsDoubt = 6;
/** One account repeating itself is a habit, not a scheme: at most this strong. */
const sameReviewerScoreMax = 0.25;
const pairsShownMax = 50;

/** Different accounts that write the same text, word for word or lightly edited. */
export const nearDuplicateText = defineDetector<ReviewSnapshot, Record<string, never>>({
  id: "near-duplicate-text",
  title: "The same text from different accounts",
  clauses: ["REV-018", "REV-020", "REV-022"],
  rationale:
    "Bought reviews are often one text handed out with a few words changed. Honest strangers " +
    "practically never share a third of their three-word runs, so a copy is a fact to look at.",
  strengthMeans:
    "0.5: a text of a dozen words, mostly the same; 0.9: a long text, nearly word for word. " +
    "At most 0.25 where one account repeats itself.",
  blindTo: [
    "texts under ten words",
    "one story told in new words, or translated",
    "a copy whose original is outside the data",
  ],
  lookbackDays: 1_095,
  innocentCauses: [
    "both quote the maker's description",
    "one buyer reviews two variations",
    "one household writes from two accounts",
    "short praise that everybody writes",
  ],
  defaults: {},
  detect: (snapshot) => {
    const texts = distinctTexts(snapshot);
    const pairs: Pair[] = [];
    const heads = groupSimilar(
      texts.map(({ shingles }) => shingles),
      similarityMin,
      (a, b, similarity) => {
        const pair = pairOf(texts, a, b, similarity);
        if (pair !== null) pairs.push(pair);
        return pair !== null;
      },
    );
    return signalsOf(snapshot, texts, heads, pairs);
  },
});

/** One wording; the accounts that wrote it and where. */
type Text = {
  readonly words: readonly string[];
  readonly shingles: Uint32Array;
  /** The first row of each reviewer and family that carries it. */
  readonly rows: readonly number[];
};

type Pair = {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  readonly aligned: number;
};

function pairOf(texts: readonly Text[], a: number, b: number, similarity: number): Pair | null {
  const aligned = alignedShare(texts[a]?.words ?? [], texts[b]?.words ?? []);
  return similarity >= similaritySure || aligned >= alignedMin
    ? { a, b, similarity, aligned }
    : null;
}

function distinctTexts(snapshot: ReviewSnapshot): readonly Text[] {
  const { text, rowCount, reviewer, product } = snapshot;
  const heads = rebuildFamilies(snapshot).headByProduct;
  const textByWords = new Map<string, { text: Text; rows: number[]; writers: Set<string> }>();
  for (let row = 0; row < rowCount; row++) {
    const words = wordsOf(text?.[row] ?? "");
    if (words.length < shinglesMin + 2) continue;
    const key = words.join(" ");
    let known = textByWords.get(key);
    if (known === undefined) {
      const rows: number[] = [];
      const shingles = shinglesOf(key);
      known = { text: { words, shingles, rows }, rows, writers: new Set() };
      textByWords.set(key, known);
    }
    // The same review on every variation of one listing is one review.
    const writer = `${reviewer[row]} ${heads[product[row] ?? 0]}`;
    if (known.writers.has(writer)) continue;
    known.writers.add(writer);
    known.rows.push(row);
  }
  return [...textByWords.values()]
    .map((known) => known.text)
    .filter(({ shingles }) => shingles.length >= shinglesMin);
}

function signalsOf(
  snapshot: ReviewSnapshot,
  texts: readonly Text[],
  heads: Uint32Array,
  pairs: readonly Pair[],
): readonly Signal[] {
  const groups = new Map<number, { texts: Text[]; pairs: Pair[] }>();
  for (const [index, text] of texts.entries()) {
    const head = heads[index] ?? 0;
    const group = groups.get(head) ?? { texts: [], pairs: [] };
    group.texts.push(text);
    groups.set(head, group);
  }
  for (const pair of pairs) groups.get(heads[pair.a] ?? 0)?.pairs.push(pair);
  return strongestFirst(
    [...groups.values()]
      .filter((group) => group.texts.some(({ rows }) => rows.length > 1) || group.texts.length > 1)
      .map((group) => signalOf(snapshot, texts, group)),
  );
}

function signalOf(
  snapshot: ReviewSnapshot,
  texts: readonly Text[],
  group: { readonly texts: readonly Text[]; readonly pairs: readonly Pair[] },
): Signal {
  const rows = group.texts.flatMap((text) => text.rows);
  const members = {
    reviewers: sortedIds(
      rows.map((row) => snapshot.reviewerIds[snapshot.reviewer[row] ?? 0] ?? ""),
    ),
    products: sortedIds(rows.map((row) => snapshot.productIds[snapshot.product[row] ?? 0] ?? "")),
  };
  const closest = closestOf(texts, group);
  const people = members.reviewers.length;
  const strength = closest.likeness * (closest.words / (closest.words + wordsDoubt));
  const sameHand = people === 1;
  const percent = Math.round(closest.likeness * 100);
  return {
    id: signalId("near-duplicate-text", members),
    detector: "near-duplicate-text",
    score: sameHand ? sameReviewerScoreMax * strength : 1 - (1 - strength) ** (people - 1),
    members,
    evidence: evidenceOf(texts, group, people),
    sentence: sameHand
      ? `One account used the same ${closest.words} words (${percent} % alike) in ` +
        `${rows.length} reviews of its own.`
      : `${people} accounts wrote texts of ${closest.words} words that are up to ${percent} % ` +
        `the same, on ${members.products.length} ` +
        `${members.products.length === 1 ? "product" : "products"}.`,
  };
}

/** The strongest likeness in a group and the length of the shorter text it rests on. */
function closestOf(
  texts: readonly Text[],
  group: { readonly texts: readonly Text[]; readonly pairs: readonly Pair[] },
): { readonly likeness: number; readonly words: number } {
  const same = group.texts
    .filter(({ rows }) => rows.length > 1)
    .map(({ words }) => ({ likeness: 1, words: words.length }));
  const edited = group.pairs.map(({ a, b, similarity, aligned }) => ({
    likeness: Math.max(similarity, aligned),
    words: Math.min(texts[a]?.words.length ?? 0, texts[b]?.words.length ?? 0),
  }));
  return [...same, ...edited].reduce(
    (best, next) => (next.likeness * next.words > best.likeness * best.words ? next : best),
    { likeness: 0, words: 0 },
  );
}

function evidenceOf(
  texts: readonly Text[],
  group: { readonly texts: readonly Text[]; readonly pairs: readonly Pair[] },
  people: number,
): readonly Evidence[] {
  const identical = group.texts.filter(({ rows }) => rows.length > 1);
  return [
    { fact: "accounts with this text", value: people, usual: 1 },
    ...identical.slice(0, pairsShownMax).map(({ rows }) => ({
      fact: "share of three-word runs in common",
      value: 1,
      usual: "under 0.33 between strangers",
      rows: rows.slice(0, pairsShownMax),
    })),
    ...group.pairs.slice(0, pairsShownMax).map(({ a, b, similarity }) => ({
      fact: "share of three-word runs in common",
      value: Number(similarity.toFixed(3)),
      usual: "under 0.33 between strangers",
      rows: [texts[a]?.rows[0] ?? 0, texts[b]?.rows[0] ?? 0],
    })),
  ];
}
