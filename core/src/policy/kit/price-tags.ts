import type { Hit, Reading, Sentence } from "./reader/reading.ts";
import { leads, means, meant } from "./roles.ts";

/** "Kind words under your listing, 3 dollars apiece": reviews that have a price each are goods. */
export function pricedByThePiece(sentence: Sentence, text: Reading): readonly Hit[] {
  const counted = meant(sentence, "review").filter((hit) => isCounted(hit, text));
  if (counted.length > 0 && means(sentence, "piece") && text.has("amount")) return counted;
  const priced = counted.filter(({ span: { end } }) => {
    const behind = text.text.slice(end, end + tagCharsMax);
    return priceTag.test(behind) || sumBehind.test(behind);
  });
  if (priced.length > 0 && means(sentence, "amount")) return priced;
  const prices = leads(meant(sentence, "amount"), meant(sentence, "piece"), 3)?.slice(0, 1) ?? [];
  const goods = leads(meant(sentence, "review"), prices, goodsWordsMax);
  return goods === undefined || means(sentence, "rival", "negative") ? [] : goods.slice(0, 1);
}

/** "25 verified reviews in 14 days": a number stands right before what is sold. */
const isCounted = (hit: Hit, text: Reading) =>
  /\d\s+(?:[\p{L}-]+[\s-]+){0,3}$/u.test(
    text.text.slice(Math.max(0, hit.span.start - countedCharsMax), hit.span.start),
  );
const countedCharsMax = 40;

/** "10 reviews from $49": the price of what was counted. */
const priceTag =
  /^ ?(?:from|for|only|just|at|ab|für|desde|por|dès|pour|da|per|vanaf|voor|od|från|[=:–—-])? ?[$€£]/iu;

/** "25 Bewertungen für 199 €": where the sign stands behind the sum, a word has to lead there. */
const sumBehind =
  /^ (?:für|ab|voor|vanaf|för|från|pour|dès|por|desde|per|da|za|od) (?:\p{L}{2,8} )?\d[\d.,]{0,7} ?(?:€|eur|kr|zł)/iu;
/** As much of the text as such a tag takes. */
const tagCharsMax = 40;

/** The price of goods is named so soon. */
const goodsWordsMax = 4;
