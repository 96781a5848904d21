import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold.ts";
import type { Form, Vocabulary } from "./vocabulary.ts";

/** A form found in the folded text, before anything is known about its sentence. */
export type RawHit = {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** How many words stand before it; distances are counted in words. */
  readonly word: number;
  /** It holds letters of a script without spaces. */
  readonly wide: boolean;
};

/** Most words that may stand between the halves of a form with a gap. */
const gapWordsMax = 5;
/** A compound is looked for only inside words at least this long. */
const compoundCharsMin = 7;
/** Longest compound searched; a longer unbroken run of letters is no word. */
const compoundCharsMax = 60;

/** One pass over a folded text: every form of every lexicon, in the order of where it ends. */
export function scan(buffer: FoldBuffer, vocabulary: Vocabulary): readonly RawHit[] {
  const kinds = charKindTable();
  const hits: RawHit[] = [];
  const firstHalves: (RawHit | undefined)[] = [];
  let word = -1;
  let at = 0;
  const emit = (form: Form, start: number, end: number) => {
    const hit = {
      form,
      start,
      end,
      word,
      wide: kinds[buffer.codes[start] ?? 0] === charKinds.wide,
    };
    if (form.gap === undefined) {
      hits.push(hit);
      return;
    }
    if (form.gap.half === "first") {
      firstHalves[form.gap.id] = hit;
      return;
    }
    const first = firstHalves[form.gap.id];
    if (first === undefined || first.end > start) return;
    const near = form.wide ? start - first.end <= 12 : word - first.word <= gapWordsMax + 1;
    if (near) hits.push({ ...first, form, end });
  };
  while (at < buffer.length) {
    const kind = kinds[buffer.codes[at] ?? 0] ?? 0;
    const previous = at === 0 ? 0 : (kinds[buffer.codes[at - 1] ?? 0] ?? 0);
    const opens = kind === charKinds.wide || (kind !== previous && kind !== 0) || kind === 0;
    if (kind === charKinds.wide || (opens && kind !== 0)) word++;
    if (opens) walk(buffer, at, vocabulary, kinds, emit);
    if (kind === charKinds.letter && previous !== charKinds.letter) {
      walkInside(buffer, at, vocabulary, kinds, emit);
    }
    at++;
  }
  return hits;
}

type Emit = (form: Form, start: number, end: number) => void;

function walk(
  buffer: FoldBuffer,
  from: number,
  vocabulary: Vocabulary,
  kinds: Uint8Array,
  emit: Emit,
): void {
  let node = 0;
  let inWide = false;
  for (let at = from; at < buffer.length; at++) {
    const code = buffer.codes[at] ?? 0;
    node = vocabulary.trie.step(node, code);
    if (node < 0) return;
    const outputs = vocabulary.trie.outputsAt(node);
    if (outputs.length === 0) continue;
    inWide = kinds[code] === charKinds.wide;
    const closes = endsWord(buffer, at, kinds) || inWide;
    for (const output of outputs) {
      const form = vocabulary.forms[output];
      if (form !== undefined && (closes || !form.closed)) emit(form, from, at + 1);
    }
  }
}

/** Looks for compounds: forms that start inside a word. */
function walkInside(
  buffer: FoldBuffer,
  start: number,
  vocabulary: Vocabulary,
  kinds: Uint8Array,
  emit: Emit,
): void {
  let end = start;
  while (kinds[buffer.codes[end] ?? 0] === charKinds.letter && end - start <= compoundCharsMax)
    end++;
  if (end - start < compoundCharsMin || end - start > compoundCharsMax) return;
  for (let from = start; from < end - 3; from++) {
    let node = 0;
    for (let at = from; at < end; at++) {
      node = vocabulary.inner.step(node, buffer.codes[at] ?? 0);
      if (node < 0) break;
      for (const output of vocabulary.inner.outputsAt(node)) {
        const form = vocabulary.forms[output];
        if (form !== undefined && (at + 1 === end || !form.closed)) emit(form, start, end);
      }
    }
  }
}

function endsWord(buffer: FoldBuffer, at: number, kinds: Uint8Array): boolean {
  const here = kinds[buffer.codes[at] ?? 0] ?? 0;
  const next = at + 1 < buffer.length ? (kinds[buffer.codes[at + 1] ?? 0] ?? 0) : 0;
  return here === charKinds.other || next === charKinds.other || here !== next;
}
