import { isOutside } from "./context.ts";
import type { Reading, Sentence } from "./reader/reading.ts";

/** Outside the marketplace's channels: what nobody is told to do, and policy talk soon follows. */
export function isCommentedOn(sentence: Sentence, at: number, text: Reading): boolean {
  const next = text.sentences[at + 1];
  if (next?.policy !== true && text.sentences[at + 2]?.policy !== true) return false;
  if (!isOutside(text.context) || sentence.says("you") || sentence.says("ask")) return false;
  // "I often see vouchers for stars. Do not copy this."
  if (next?.policy === true && next.words <= rejectingWordsMax) return true;
  return !sentence.says("we");
}

const rejectingWordsMax = 6;
