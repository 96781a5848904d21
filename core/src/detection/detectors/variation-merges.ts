import { dayMs } from "../../kernel/instant.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { AttachmentSnapshot } from "../kit/fact-snapshots.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import { textsApart, titleLikeness } from "../kit/text-likeness.ts";

/** Foreign reviews that make a newcomer look established. */
const establishedReviews = 100;
/** A listing nobody reviewed for half a year was asleep. */
const asleepDaysMin = 180;
/** Attached and gone again this fast, or this often, serves numbers, not shoppers. */
const shortStayDays = 30;
const attachmentsMin = 3;
/**
 * What a page says of being a different product: the title, made more certain by kind and brand.
 * Under one title they say nothing, since makers are renamed and branches of the catalogue move.
 */
const pageWeights = { title: 0.4, type: 0.4, brand: 0.2 } as const;
/** Where both sides have reviews, what buyers speak of counts as much as what the page says. */
const textsShare = 0.5;
/** Buyers alone, against a page that was made alike: strong, and yet only one kind of proof. */
const textsAloneFactor = 0.8;
/** Below, the two may well be one product: say nothing however much was gained. */
const differenceMin = 0.45;
/** A star more through foreign reviews is all that the scale allows to matter. */
const starsGainFull = 1;

/** Bounds of the search. */
export type MergeOptions = {
  /** Strength from which an attachment is reported. */
  readonly strengthMin: number;
};

/** A product joined to a family of other products whose reviews it then wears. */
export const variationMerges = defineDetector<AttachmentSnapshot, MergeOptions>({
  id: "variation-merges",
  title: "A product joined to another product's reviews",
  clauses: ["VAR-006", "VAR-007", "VAR-014"],
  rationale:
    "Joining unlike products lends one the other's reviews. What counts is what the newcomer " +
    "gained, how unlike the two are, and whether the timing serves the gain. Stars are read as " +
    "the newcomer's gain only; no review is doubted for them.",
  strengthMeans:
    "0.5: much gained from a clearly different product; 0.9: all of it, from a sleeping listing " +
    "or by joining and leaving in turn.",
  blindTo: [
    "unlike products of one brand and kind, or behind one title, while one side has hardly a review",
    "reviews in two languages: their words cannot be compared",
    "families joined before the look-back",
  ],
  lookbackDays: 365,
  innocentCauses: [
    "a new colour, size or pack of the same product",
    "a rebranded maker, or a branch of the catalogue that moved",
    "a variation for speakers of another language",
    "an honest mis-grouping that brought nothing",
    "a translated title",
  ],
  defaults: { strengthMin: 0.5 },
  detect: (attachments, { strengthMin }) => {
    const counts = new Map<number, number>();
    for (const product of attachments.product) counts.set(product, (counts.get(product) ?? 0) + 1);
    const signals: Signal[] = [];
    for (let row = 0; row < attachments.rowCount; row++) {
      const merge = judge(attachments, row, counts.get(attachments.product[row] ?? 0) ?? 0);
      if (merge.difference < differenceMin || merge.strength < strengthMin) continue;
      signals.push(signalOf(attachments, row, merge));
    }
    return strongestFirst(signals);
  },
});

type Merge = {
  readonly gain: number;
  readonly difference: number;
  readonly title: number;
  readonly texts: number | null;
  /** Why the moment serves the gain; empty when it tells nothing. */
  readonly timing: readonly string[];
  readonly strength: number;
};

function judge(attachments: AttachmentSnapshot, row: number, times: number): Merge {
  const gain = gainOf(attachments, row);
  const { title, texts, difference } = differenceOf(attachments, row);
  const timing = timingOf(attachments, row, times);
  // The geometric mean of gain and difference: neither makes up for the lack of the other.
  const base = Math.sqrt(gain * difference);
  const strength = timing.length === 0 ? 0.8 * base : base + (1 - base) * 0.3;
  return { gain, difference, title, texts, timing, strength: gain === 0 ? 0 : strength };
}

function gainOf(attachments: AttachmentSnapshot, row: number): number {
  const own = attachments.ownReviews[row] ?? 0;
  const foreign = attachments.familyReviews[row] ?? 0;
  if (foreign === 0) return 0;
  const share = foreign / (own + foreign);
  const size = Math.min(1, Math.log1p(foreign) / Math.log1p(establishedReviews));
  const ownStars = attachments.ownStars[row] ?? 0;
  const gained = own === 0 ? starsGainFull : (attachments.familyStars[row] ?? 0) - ownStars;
  const stars = Math.min(1, Math.max(0, gained * share) / starsGainFull);
  return share * size * (0.6 + 0.4 * stars);
}

function differenceOf(attachments: AttachmentSnapshot, row: number) {
  const product = attachments.product[row] ?? 0;
  const family = attachments.family[row] ?? 0;
  const differ = (a: readonly string[], b: readonly string[]) =>
    (a[product] ?? "") === (b[family] ?? "") ? 0 : 1;
  const title =
    1 -
    titleLikeness(attachments.productTitles[product] ?? "", attachments.familyTitles[family] ?? "");
  const texts = textsApart(
    attachments.productTexts?.[product] ?? [],
    attachments.familyTexts?.[family] ?? [],
  );
  const type = differ(attachments.productTypes, attachments.familyTypes);
  const brand = differ(attachments.productBrands, attachments.familyBrands);
  const { type: kindWeight, brand: brandWeight } = pageWeights;
  const page = title * (pageWeights.title + kindWeight * type + brandWeight * brand);
  const difference =
    texts === null
      ? page
      : Math.max((1 - textsShare) * page + textsShare * texts, textsAloneFactor * texts);
  return { title, texts, difference };
}

function timingOf(attachments: AttachmentSnapshot, row: number, times: number): string[] {
  const stay = (attachments.detachedAt[row] ?? Number.NaN) - (attachments.attachedAt[row] ?? 0);
  const timing: string[] = [];
  if ((attachments.familyAsleepDays[row] ?? 0) >= asleepDaysMin) {
    timing.push("the family had had no review for half a year");
  }
  if (stay <= shortStayDays * dayMs) timing.push(`it left again within ${shortStayDays} days`);
  if (times >= attachmentsMin) timing.push(`it was joined to families ${times} times`);
  return timing;
}

function signalOf(attachments: AttachmentSnapshot, row: number, merge: Merge): Signal {
  const product = attachments.productIds[attachments.product[row] ?? 0] ?? "";
  const family = attachments.familyIds[attachments.family[row] ?? 0] ?? "";
  const own = attachments.ownReviews[row] ?? 0;
  const foreign = attachments.familyReviews[row] ?? 0;
  const at = attachments.attachedAt[row] ?? 0;
  const members = {
    reviewers: [],
    products: sortedIds([product, family]),
    sellers: [attachments.sellerIds[attachments.seller[row] ?? 0] ?? ""],
  };
  const evidence: Evidence[] = [
    { fact: "reviews it shows that were not its own", value: foreign, usual: own, rows: [row] },
    {
      fact: "how different the two are (title, type, brand, reviews), 0 to 1",
      value: Number(merge.difference.toFixed(2)),
      usual: "under 0.3 between variations",
    },
    {
      fact: "part of the title's words that the other lacks",
      value: Number(merge.title.toFixed(2)),
    },
  ];
  if (merge.texts !== null) {
    const value = Number(merge.texts.toFixed(2));
    evidence.push({ fact: "how differently their reviews speak, 0 to 1", value, usual: 0 });
  }
  for (const reason of merge.timing) evidence.push({ fact: "timing", value: reason });
  return {
    id: signalId("variation-merges", { ...members, reviewers: [String(at)] }),
    detector: "variation-merges",
    score: merge.strength,
    members,
    window: { from: at, to: Math.max(at, attachments.detachedAt[row] || at) },
    evidence,
    sentence:
      `${product} had ${own} ${own === 1 ? "review" : "reviews"} of its own and showed ${foreign} ` +
      `of ${family} after it was joined to it, though the two look like different products.`,
  };
}
