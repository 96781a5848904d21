import type { Concept } from "../src/policy/kit/concept.ts";
import { conceptSet, hasBit, meet, placeOf } from "../src/policy/kit/concept-set.ts";
import type { Example, Examples, Rule } from "../src/policy/kit/define-rule.ts";
import type { Language } from "../src/policy/kit/language.ts";
import { read } from "../src/policy/kit/reader/read.ts";
import {
  type Hit,
  meantOf,
  type Reading,
  type Sentence,
} from "../src/policy/kit/reader/reading.ts";
import { compileVocabulary, type Vocabulary } from "../src/policy/kit/reader/vocabulary.ts";
import { lexicons } from "../src/policy/lexicons/index.ts";
import { examplesByLanguage } from "../src/policy/rules/examples/index.generated.ts";
import { ruleById, rules } from "../src/policy/rulesets.ts";

/** What is broken on purpose in a reading, to see whether any example notices. */
export type Mutation = {
  readonly lexicons: (lang: Language) => Vocabulary;
  readonly reading: (reading: Reading) => Reading;
};

/** An example of a rule and whether the rule must find something in it. */
type Expectation = { readonly rule: Rule; readonly example: Example; readonly isHit: boolean };

/** All examples of all rules in one language. */
function expectationsIn(lang: Language): readonly Expectation[] {
  const own = rules.flatMap((rule) => expectationsOf(rule, rule.examples[lang]));
  const further = Object.entries(examplesByLanguage[lang] ?? {}).flatMap(([id, examples]) => {
    const rule = ruleById(id);
    return rule === undefined ? [] : expectationsOf(rule, examples);
  });
  return [...own, ...further];
}

function expectationsOf(rule: Rule, examples: Examples | undefined): readonly Expectation[] {
  if (examples === undefined) return [];
  return [
    ...examples.hits.map((example) => ({ rule, example, isHit: true })),
    ...examples.passes.map((example) => ({ rule, example, isHit: false })),
  ];
}

/** Whether some example of the language that held unbroken comes out wrong under a mutation. */
export function isNoticed(lang: Language, mutation: Mutation): boolean {
  const vocabulary = mutation.lexicons(lang);
  return heldIn(lang).some(
    ({ rule, example, isHit }) => isFound(rule, example, vocabulary, mutation.reading) !== isHit,
  );
}

const held = new Map<Language, readonly Expectation[]>();

/** A language's examples that hold with its own lexicon alone: nearly all of them. */
export function heldIn(lang: Language): readonly Expectation[] {
  const known = held.get(lang);
  if (known !== undefined) return known;
  const vocabulary = withoutConcepts()(lang);
  const found = expectationsIn(lang).filter(
    ({ rule, example, isHit }) => isFound(rule, example, vocabulary, unchanged) === isHit,
  );
  held.set(lang, found);
  return found;
}

function isFound(
  rule: Rule,
  example: Example,
  vocabulary: Vocabulary,
  mutate: Mutation["reading"],
): boolean {
  const marked = typeof example === "string" ? example : example.text;
  const surface = rule.surfaces[0] ?? "message";
  const context = typeof example === "string" ? { surface } : { surface, ...example.context };
  const reading = mutate(read(marked.replace(/\[\[|\]\]/g, ""), context, vocabulary));
  const isCandidate = rule.needs.every((group) => group.some((concept) => reading.has(concept)));
  return isCandidate && rule.check(reading).length > 0;
}

/** A language's lexicon alone, without some of its concepts. */
export function withoutConcepts(...missing: readonly Concept[]): Mutation["lexicons"] {
  return (lang) =>
    compiled(
      lexicons
        .filter((lexicon) => lexicon.lang === lang)
        .map((lexicon) => {
          const kept = Object.entries(lexicon.forms).filter(
            ([concept]) => !missing.some((one) => one === concept),
          );
          return { ...lexicon, forms: Object.fromEntries(kept) };
        }),
    );
}

/** The lexicon of one language that is not the one to be missed. */
export const withoutLexicon: Mutation["lexicons"] = (lang) =>
  compiled(lexicons.filter((lexicon) => lexicon.lang === (lang === "en" ? "de" : "en")));

function compiled(some: typeof lexicons): Vocabulary {
  const steps = compileVocabulary(some);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What follows from the hits of a sentence: which of them are meant, and all by name. */
function voicesOf(
  hits: readonly Hit[],
): Pick<Sentence, "hits" | "meant" | "says" | "saysAny" | "means" | "meansAny"> {
  const meant = meantOf(hits);
  const said = conceptSet(hits.map((hit) => hit.concept));
  const owned = conceptSet(meant.map((hit) => hit.concept));
  return {
    hits,
    meant,
    says: (concept) => hasBit(said, placeOf(concept)),
    saysAny: (concepts) => meet(said, concepts),
    means: (concept) => hasBit(owned, placeOf(concept)),
    meansAny: (concepts) => meet(owned, concepts),
  };
}

/** A reading left as it is. */
export const unchanged: Mutation["reading"] = (reading) => reading;

/** A reading in which some hits are told otherwise, and sentences lose a voice. */
export function retold(
  hit: (one: Hit) => Hit,
  sentence: (one: Sentence) => Sentence = (one) => one,
): Mutation["reading"] {
  return (reading) => {
    const sentences = reading.sentences.map((one) => {
      const { index, span, lang, question, paragraph, policy, words } = one;
      const told = { index, span, lang, question, paragraph, policy, words };
      const asked = { opinions: undefined, given: undefined };
      return sentence({ ...told, ...asked, ...voicesOf(one.hits.map(hit)) });
    });
    return {
      text: reading.text,
      context: reading.context,
      lang: reading.lang,
      words: reading.words,
      sentences,
      sureLanguage: (words) => reading.sureLanguage(words),
      has: (concept) => reading.has(concept),
      mayHave: (concepts) => reading.mayHave(concepts),
      near: (ways) => reading.near(ways),
    };
  };
}
