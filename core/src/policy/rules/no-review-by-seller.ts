import { unlessDenied } from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Hit, Sentence } from "../kit/reader/reading.ts";
import { each, says } from "../kit/roles.ts";

/** Who makes, sells or is close to the maker of a product does not review it. */
export const noReviewBySeller = defineRule({
  id: "no-review-by-seller",
  title: "No review by the seller, the maker, or those close to them",
  clause: "REV-049",
  alsoHolds: ["REV-014"],
  category: "SELF_OR_INSIDER",
  surfaces: ["review"],
  outcome: "hold",
  rationale: "A reader takes a review for a buyer's. One by the maker or family is advertising.",
  needs: [["self"]],
  check: (text) => text.sentences.flatMap(tellsOfTies),
  message: "This seems to be written by someone tied to the seller or maker.",
  suggestion: "Post it as the seller's own text, or tell us that you are not tied to the seller.",
  examples: {
    en: {
      hits: [
        "[[My aunt owns the shop]], but I'd give it five stars anyway.",
        "Love it! [[My son-in-law runs the]] store and packs every box himself.",
        "[[Employee of this brand]] for years, and I still love the bags.",
        "My [[husband invented this]] and I am so proud.",
        "[[I work for the company]], so I know how good it is.",
        "[[As the maker]] I can say that the steel is the best.",
        "[[My sister designed it]] and it is great.",
        "[[I am the owner of]] the shop and I love this pan.",
      ],
      passes: [
        "My aunt bought one for her shop and loves it.",
        "I work in a warehouse and these boots hold up.",
        "I put new strings on it.",
        "I made the mistake of buying two.",
        "My husband loves this and uses it daily.",
        "I work for a hospital and wear these all day.",
        "As the owner of two dogs I need a strong lead.",
        "My sister bought one too.",
        "Made by a small company, and it shows in the finish.",
      ],
    },
  },
});

/** "My wife made these curtains with it" made them as a buyer. */
const tellsOfTies = (sentence: Sentence): readonly Evidence[] =>
  each(unlessDenied(sentence, "self").filter((hit) => !isMadeWithIt(hit, sentence)));

const isMadeWithIt = (made: Hit, sentence: Sentence): boolean =>
  says(sentence, "withIt") &&
  sentence.hits.some(
    ({ concept, word }) => concept === "withIt" && Math.abs(word - made.word) <= withItWordsMax,
  );

const withItWordsMax = 6;
