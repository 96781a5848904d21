import type { Concept } from "../kit/concept.ts";
import type { Language } from "../kit/language.ts";

/**
 * One language's surface forms. A form is written in lower case; accents do not matter. It may use
 * `(a|b|)` for choices, `word*` for any ending, `*word` for the end of a compound (`*word*` for
 * its middle), and `~` for up to five words between its halves. In languages without spaces a form
 * matches anywhere.
 */
export type Lexicon = {
  readonly lang: Language;
  /** Whether words stand apart; decides where a form may begin and end. */
  readonly spaces: boolean;
  /** Small words that tell this language from the others. */
  readonly functionWords: readonly string[];
  readonly forms: Forms;
};

/** The forms of some concepts; a language's lexicon is laid out in groups of them. */
export type Forms = Partial<Record<Concept, readonly string[]>>;
