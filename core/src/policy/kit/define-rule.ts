import type { Span } from "../../kernel/span.ts";
import type { Concept } from "./concept.ts";
import type { ScreenContext } from "./context.ts";
import type { Language } from "./language.ts";
import type { Reading } from "./reader/reading.ts";
import type { Category, Outcome, Surface } from "./verdict.ts";

/** A sentence of an example; `[[...]]` marks the words the rule must point at. */
export type Example = string | { readonly text: string; readonly context: Partial<ScreenContext> };

/** What must be found and what must be spared, in one language. */
export type Examples = { readonly hits: readonly Example[]; readonly passes: readonly Example[] };

/** Where a rule points: a stretch of the original text, or the context when there is none. */
export type Evidence = Span & {
  /** How sure the rule is of this stretch, where it differs from the rule's own confidence. */
  readonly confidence?: number;
};

/** Concepts that sentences in a row must hold, one of each group. */
export type Together = {
  readonly sentences?: number;
  readonly of: readonly (readonly Concept[])[];
};

/** One thing that a text may not do: its meaning, reason, check, words for people, and examples. */
export type Rule = {
  /** The file name; says what is forbidden; never changes, because statements cite it for years. */
  readonly id: string;
  readonly title: string;
  /** The catalogue clause it holds first. */
  readonly clause: string;
  /** Further clauses that the same check holds. */
  readonly alsoHolds?: readonly string[];
  readonly category: Category;
  readonly surfaces: readonly Surface[];
  readonly outcome: Exclude<Outcome, "allow">;
  readonly rationale: string;
  /**
   * Concept groups, one member of each of which a text must hold before `check` is run. Empty for
   * rules that judge what is absent.
   */
  readonly needs: readonly (readonly Concept[])[];
  /**
   * What stands close together in every finding, one of these ways: so few sentences in a row, or
   * all of them where not said, hold one concept of each group. It spares `check` texts in which
   * what it needs stands far apart, and `spoken` the sentences in no such row. It never decides: a
   * test compares with every text and sentence checked.
   */
  readonly together?: readonly Together[];
  /** Of texts with more words it finds nothing, and `check` is spared them. */
  readonly wordsMax?: number;
  readonly check: (text: Reading) => readonly Evidence[];
  readonly message: string;
  readonly suggestion: string;
  /** How sure a finding is, 0 to 1; 0.9 where not said. */
  readonly confidence?: number;
  readonly examples: Partial<Record<Language, Examples>>;
};

/** Declares a rule; the type does the checking, so that a wrong field does not compile. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
