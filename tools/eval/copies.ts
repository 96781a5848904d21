import { nearDuplicateText } from "@candor/core/detection/detectors/near-duplicate-text.ts";
import { rebuildFamilies } from "@candor/core/detection/kit/families.ts";
import { jaccard, shinglesOf, wordsOf } from "@candor/core/detection/kit/shingles.ts";
import type { ReviewSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { reviewsOf } from "@candor/core/testkit/review-rows.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";
import type { Evaluation } from "./evaluation.ts";
import { reviewSets } from "./review-sets.ts";

const rates = [0, 0.05, 0.1, 0.2, 0.3] as const;
const copies = 200;
const shinglesMin = 8;
const sureJaccard = 0.6;

/** Copied reviews, and families of products that show one text. */
export const copiedText: Evaluation = {
  id: "copied-text",
  title: "Copied text and product families",
  about:
    `${copies} reviews are copied by other accounts with a share of their words replaced. ` +
    "Yardsticks: identical shingles only, and a cut at a Jaccard likeness of 0.8.",
  run: async (scope, say) => {
    const worlds = new Map([
      ["generated", honestTexts(scope.seed, 2_000)],
      ...(await reviewSets()),
    ]);
    return [...worlds].map(([name, reviews]) => {
      say(name);
      const { texts, untouched, rows } = evaluateCopies(reviews, scope.seed);
      const { pairs, recall } = bruteForceRecall(reviews);
      const families = familySizes(reviews).join(", ");
      return {
        title: name,
        header: ["copies", "found", "found at J >= 0.6", "identical finds", "J >= 0.8 finds"],
        rows,
        notes: [
          `${texts} texts; ${untouched} groups of several reviewers told of when nothing is planted.`,
          `Pairs at J >= 0.6 by brute force over all pairs: ${pairs}, of which ${recall.toFixed(3)} are found.`,
          `Families rebuilt, by products: ${families === "" ? "none" : families}.`,
        ],
      };
    });
  },
};

function familySizes(reviews: ReviewSnapshot): number[] {
  const sizes = new Map<number, number>();
  for (const head of rebuildFamilies(reviews).headByProduct) {
    sizes.set(head, (sizes.get(head) ?? 0) + 1);
  }
  return [...sizes.values()].filter((size) => size > 1).sort((a, b) => b - a);
}

/** Plants copies with a share of words replaced; one row a share, beside plain yardsticks. */
function evaluateCopies(snapshot: ReviewSnapshot, seed: number) {
  const text = snapshot.text ?? [];
  const sets = text.map((one) => shinglesOf(one ?? ""));
  const long = [...sets.keys()].filter((row) => (sets[row]?.length ?? 0) >= shinglesMin);
  const vocabulary = [...new Set(long.flatMap((row) => [...wordsOf(text[row] ?? "")]))];
  const untouched = nearDuplicateText
    .detect(snapshot, {})
    .filter(({ members }) => members.reviewers.length > 1).length;
  const rows = rates.map((rate) => {
    const random = randomFrom(seed + Math.round(rate * 100));
    const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
    const planted = Array.from({ length: copies }, () => {
      const source = any(long) ?? 0;
      const words = (text[source] ?? "").split(/\s+/);
      const edited = words.map((word) => (random() < rate ? (any(vocabulary) ?? word) : word));
      return {
        source,
        text: edited.join(" "),
        product: Math.floor(random() * snapshot.productIds.length),
      };
    });
    const found = groupsOf(withCopies(snapshot, planted));
    const hits = planted.map(({ source }, index) => {
      const writer = snapshot.reviewerIds[snapshot.reviewer[source] ?? 0] ?? "";
      const groups = found.get(`copier-${index}`) ?? [];
      return groups.some((group) => found.get(writer)?.includes(group)) ? 1 : 0;
    });
    const likeness = planted.map((one) =>
      jaccard(sets[one.source] ?? new Uint32Array(), shinglesOf(one.text)),
    );
    const near = hits.filter((_, index) => (likeness[index] ?? 0) >= sureJaccard);
    const share = (list: readonly number[]) =>
      list.reduce<number>((sum, hit) => sum + hit, 0) / Math.max(1, list.length);
    return [
      `${Math.round(rate * 100)} % of words changed`,
      share(hits),
      near.length === 0 ? "none" : share(near),
      share(likeness.map((value) => (value === 1 ? 1 : 0))),
      share(likeness.map((value) => (value >= 0.8 ? 1 : 0))),
    ] as const;
  });
  return { texts: long.length, untouched, rows };
}

function groupsOf(snapshot: ReviewSnapshot): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { members }] of nearDuplicateText.detect(snapshot, {}).entries()) {
    for (const reviewer of members.reviewers) {
      groups.set(reviewer, [...(groups.get(reviewer) ?? []), index]);
    }
  }
  return groups;
}

function withCopies(
  snapshot: ReviewSnapshot,
  planted: readonly { readonly text: string; readonly product: number }[],
): ReviewSnapshot {
  const { reviewer, product, reviewerIds, text } = snapshot;
  return {
    ...snapshot,
    rowCount: snapshot.rowCount + planted.length,
    reviewerIds: [...reviewerIds, ...planted.map((_, index) => `copier-${index}`)],
    reviewer: Uint32Array.from([...reviewer, ...planted.map((_, i) => reviewerIds.length + i)]),
    product: Uint32Array.from([...product, ...planted.map((one) => one.product)]),
    text: [...(text ?? []), ...planted.map((one) => one.text)],
    time: null,
    rating: null,
    verified: null,
    helpful: null,
  };
}

/** Recall of every pair at that likeness or more, by brute force over all pairs of texts. */
function bruteForceRecall(snapshot: ReviewSnapshot): { pairs: number; recall: number } {
  const byWords = new Map<string, number>();
  for (let row = 0; row < snapshot.rowCount; row++) {
    const words = wordsOf(snapshot.text?.[row] ?? "").join(" ");
    const key = `${snapshot.reviewer[row]} ${words}`;
    if (!byWords.has(key)) byWords.set(key, row);
  }
  const rows = [...byWords.values()];
  const sets = rows.map((row) => shinglesOf(snapshot.text?.[row] ?? ""));
  const found = groupsOf(snapshot);
  const groups = (row: number) =>
    found.get(snapshot.reviewerIds[snapshot.reviewer[row] ?? 0] ?? "") ?? [];
  let pairs = 0;
  let hits = 0;
  for (let a = 0; a < rows.length; a++) {
    const left = sets[a] ?? new Uint32Array();
    if (left.length < shinglesMin) continue;
    for (let b = a + 1; b < rows.length; b++) {
      const right = sets[b] ?? new Uint32Array();
      if (right.length < shinglesMin || jaccard(left, right) < sureJaccard) continue;
      pairs++;
      const other = groups(rows[b] ?? 0);
      if (groups(rows[a] ?? 0).some((group) => other.includes(group))) hits++;
    }
  }
  return { pairs, recall: pairs === 0 ? 1 : hits / pairs };
}

const openings = ["I bought this for", "We use it in", "It came quickly to", "This now lives in"];
const places = ["the kitchen", "my daughter's room", "our caravan", "the office", "the workshop"];
const praises = ["and it does what it should", "though the manual is thin", "and it feels solid"];
const closings = [
  "so I would choose it again",
  "and nobody has complained yet",
  "after two months",
];

/** Honest invented reviews of one trade: the same phrases, never the same story. */
function honestTexts(seed: number, count: number): ReviewSnapshot {
  const random = randomFrom(seed);
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const syllables = [
    "ka",
    "lo",
    "mi",
    "ter",
    "sun",
    "vel",
    "dor",
    "pin",
    "ras",
    "bel",
    "to",
    "gra",
  ];
  const nouns = Array.from({ length: 800 }, () => any(syllables) + any(syllables) + any(syllables));
  return reviewsOf(
    Array.from({ length: count }, (_, index) => {
      const own = Array.from({ length: 16 + Math.floor(random() * 50) }, () => any(nouns));
      const parts = [any(openings), any(places), ...own, any(praises), any(closings)];
      return { by: `writer-${index}`, of: `product-${index % 60}`, text: parts.join(" ") };
    }),
  );
}
