import { makeId } from "@candor/core/kernel/ids.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { DemoProduct } from "./catalogue.ts";
import { compose, type Written } from "./compose.ts";
import type { DemoOrder, DemoReview, Person, Scene } from "./market.ts";

/** How a review comes to be, where the story says more than that somebody bought something. */
export type Telling = {
  readonly at: Instant;
  readonly stars: number;
  readonly order: DemoOrder | null;
  /** The words, where the story needs them; else they are composed. */
  readonly written?: Written;
  readonly refusal?: NonNullable<DemoReview["refusal"]>;
};

/** Adds a review by a person who has none of the product; null if there is one. */
export function addReview(
  { market, chance }: Scene,
  person: Person,
  product: DemoProduct,
  { at, stars, order, written, refusal }: Telling,
): DemoReview | null {
  const { productId } = product.fact;
  const pair = `${person.customerId} ${productId}`;
  if (at >= market.end || at < product.releasedAt || market.reviewed.has(pair)) return null;
  market.reviewed.add(pair);
  const words = written ?? unheardText({ market, chance }, person, product, stars);
  const line = order?.fact.lines[0];
  const purchase =
    line === undefined
      ? null
      : {
          paidMinor: line.paidMinor,
          referencePriceMinor: product.priceMinor,
          cancelledBeforeDispatch: order?.fact.status === "cancelled",
        };
  const content = { ...words, stars, language: person.language };
  const review = {
    reviewId: makeId("rev", at, chance.idBytes()),
    customerId: person.customerId,
    productId,
    purchase,
    versions: [{ at, content }],
    ...(refusal === undefined ? {} : { refusal }),
  };
  market.reviews.push(review);
  return review;
}

/** From this likeness on somebody would ask who copied whom. */
const likenessMax = 0.3;
const triesMax = 24;

/** A text that nobody in the marketplace has written yet, nor anything much like it. */
function unheardText(
  { market, chance }: Scene,
  person: Person,
  product: DemoProduct,
  stars: number,
): Written {
  let best: { readonly written: Written; readonly likeness: number } | null = null;
  for (let tries = 0; tries < triesMax; tries++) {
    // Whoever keeps meeting words that are taken finds more to say.
    const length = Math.min(1, person.habit.length + tries * 0.04);
    const habit = { ...person.habit, length };
    const written = compose({ ...product, ...person, habit, stars }, chance);
    if (market.texts.has(written.body)) continue;
    const likeness = market.texts.likeness(written.body);
    if (best === null || likeness < best.likeness) best = { written, likeness };
    if (likeness < likenessMax) break;
  }
  if (best === null) throw new Error("the demo's people have run out of words");
  market.texts.add(best.written.body);
  return best.written;
}
