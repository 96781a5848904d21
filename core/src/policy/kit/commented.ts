import { isOutside } from "./context.ts";
import type { Reading, Sentence } from "./reader/reading.ts";

/** Outside the marketplace's channels: what nobody is told to do, and policy talk soon follows. */
export function isCommentedOn(sentence: Sentence, at: number, text: Reading): boolean {
  if (!isOutside(text.context) || sentence.says("you") || sentence.says("ask")) return false;
  const next = text.sentences[at + 1];
  // "I often see vouchers for stars. Do not copy this."
  if (next?.policy === true && next.words <= rejectingWordsMax) return true;
  return (next?.policy || text.sentences[at + 2]?.policy) === true && !sentence.says("we");
}

const rejectingWordsMax = 6;
