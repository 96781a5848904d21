import type { Evidence } from "./define-rule.ts";
import type { Sentence } from "./reader/reading.ts";

/** So much proves what is found: whoever has more to mend sees the rest with the next look. */
export const evidenceMax = 32;

/** What is found in each of some sentences, up to `evidenceMax`. */
export function within(
  sentences: readonly Sentence[],
  find: (one: Sentence) => readonly Evidence[],
): readonly Evidence[] {
  let found: Evidence[] | undefined;
  for (const one of sentences) {
    found = joined(found, find(one));
    if (isEnough(found)) break;
  }
  return found ?? nothing;
}

/** What is found in each sentence with one after it, at most so many sentences of the text on. */
export function across(
  sentences: readonly Sentence[],
  reachMax: number,
  find: (one: Sentence, next: Sentence) => readonly Evidence[],
): readonly Evidence[] {
  let found: Evidence[] | undefined;
  for (let at = 0; at < sentences.length; at++) {
    const one = sentences[at];
    for (let step = 1; step <= reachMax; step++) {
      const next = sentences[at + step];
      if (one === undefined || next === undefined || next.index - one.index > reachMax) break;
      found = joined(found, find(one, next));
    }
    if (isEnough(found)) break;
  }
  return found ?? nothing;
}

const isEnough = (found: readonly Evidence[] | undefined) =>
  found !== undefined && found.length >= evidenceMax;

/** What several searches find, one after the other until it is enough. */
export function inTurn(...searches: readonly (() => readonly Evidence[])[]): readonly Evidence[] {
  let found: Evidence[] | undefined;
  for (const search of searches) {
    found = joined(found, search());
    if (isEnough(found)) break;
  }
  return found ?? nothing;
}

/** Nearly always nothing is found, and then no list is made. */
function joined(found: Evidence[] | undefined, more: readonly Evidence[]): Evidence[] | undefined {
  if (more.length === 0) return found;
  if (found === undefined) return [...more];
  for (const one of more) found.push(one);
  return found;
}

/** No evidence. */
export const nothing: readonly Evidence[] = [];
