import { concepts } from "../concept.ts";
import { placeOf } from "../concept-set.ts";
import { languages } from "../language.ts";
import { outputBits } from "./automaton.ts";
import type { Form } from "./vocabulary.ts";

/** What is read of forms for each match, as columns. */
export type Columns = {
  /** By form: 0 without a gap, the gap's number for a first half, minus it for a second. */
  readonly gaps: Int32Array;
  /** The highest number of a gap. */
  readonly gapsMax: number;
  /** By form: its language's place in `languages`. */
  readonly langs: Uint8Array;
  /** By form: 1 where it is written without spaces. */
  readonly wide: Uint8Array;
  /** By form: its concept's place, or that behind the last where it means none by itself. */
  readonly means: Uint8Array;
  /** By form: where its row begins in `weights`. */
  readonly weightRows: Uint8Array;
  /** By row and number of letters: how strongly a form speaks for its language, in tenths. */
  readonly weights: Uint8Array;
};

/** What the scan reads of a form, as columns. */
export function columnsOf(forms: readonly Form[]): Columns {
  const gaps = new Int32Array(forms.length);
  const langs = new Uint8Array(forms.length);
  const wide = new Uint8Array(forms.length);
  const means = new Uint8Array(forms.length);
  const weightRows = new Uint8Array(forms.length);
  let gapsMax = 0;
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at];
    if (form === undefined) continue;
    const { lang, concept, gap, functionWord, wide: isWide } = form;
    langs[at] = languages.indexOf(lang);
    wide[at] = isWide ? 1 : 0;
    means[at] = functionWord || gap?.half === "first" ? concepts.length : placeOf(concept);
    weightRows[at] = functionWord ? 0 : gap === undefined ? lettersInRow : 2 * lettersInRow;
    if (gap === undefined) continue;
    gaps[at] = gap.half === "first" ? gap.id + 1 : -gap.id - 1;
    gapsMax = Math.max(gapsMax, gap.id + 1);
  }
  return { gaps, gapsMax, langs, wide, means, weightRows, weights };
}

/** How strongly what the trie reports speaks for its language, in tenths. */
export function weightOf(output: number, { weightRows, weights }: Columns): number {
  const row = weightRows[outputBits.entryOf(output)] ?? 0;
  return weights[row + outputBits.lettersOf(output)] ?? 0;
}

const lettersInRow = 16;

/**
 * A form's length is how unlikely it is to be an accident; small words say most, halves nothing.
 */
const weights = Uint8Array.from({ length: 3 * lettersInRow }, (_, at) => {
  const letters = at % lettersInRow;
  if (at < lettersInRow) return Math.max(0, Math.min(30, 10 * letters - 5));
  return at < 2 * lettersInRow ? Math.min(20, 2 * letters) : 0;
});
