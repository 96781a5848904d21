import type { Span } from "../kernel/span.ts";
import type { Concept } from "./kit/concept.ts";
import type { ScreenContext } from "./kit/context.ts";
import { read } from "./kit/reader/read.ts";
import type { Sentence } from "./kit/reader/reading.ts";
import { vocabulary } from "./lexicons/index.ts";

/** What a stretch of feedback is about. */
export type Topic = "product" | "delivery" | "service";

/** What a whole text is about: one thing alone, several, or nothing that is named. */
export type Subject = {
  readonly about: Topic | "mixed" | "unclear";
  /** Every sentence that names something, with what it names. */
  readonly parts: readonly { readonly span: Span; readonly topics: readonly Topic[] }[];
};

/**
 * Says what feedback is about, sentence by sentence. A text is about one thing only if every
 * sentence that names anything names that alone, so a single word off the list decides against
 * (POLICY FBK-022, FBK-025): `subjectOf("Dull blade. Seller was kind.", context).about` is `mixed`.
 */
export function subjectOf(text: string, context: Pick<ScreenContext, "lang">): Subject {
  const reading = read(text, { ...context, surface: "feedback" }, vocabulary());
  const parts = reading.sentences
    .map((sentence) => ({ span: sentence.span, topics: topicsOf(sentence) }))
    .filter(({ topics }) => topics.length > 0);
  const named = [...new Set(parts.flatMap(({ topics }) => topics))];
  const [first] = named;
  if (first === undefined) return { about: "unclear", parts };
  return { about: named.length > 1 ? "mixed" : first, parts };
}

function topicsOf(sentence: Sentence): readonly Topic[] {
  const concepts: readonly (readonly [Topic, Concept])[] = [
    ["product", "topicProduct"],
    ["delivery", "topicDelivery"],
    ["service", "topicService"],
    ["service", "orderWord"],
  ];
  return [
    ...new Set(concepts.flatMap(([topic, concept]) => (sentence.says(concept) ? [topic] : []))),
  ];
}
