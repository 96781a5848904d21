import type { LedgerEntry } from "../ports.ts";

/** What a rule judged, and what it answered where the entry's payload does not say it. */
export type JudgedOn = {
  readonly policyVersion: string;
  /** Ids, moments and figures. They can concern a person, so they stand with the words. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly answer?: unknown;
};

/**
 * The entry of a decision by rule with the facts of its moment and the version that was in force,
 * so that the same decision can be made again when the facts have long changed. They are hidden and
 * erasable as words are, and the leaf holds them to what they were.
 */
export function withFacts(entry: LedgerEntry, judged: JudgedOn): LedgerEntry {
  const { policyVersion, facts, answer } = judged;
  const judgedAs = answer === undefined ? {} : { judgedAs: answer };
  return {
    ...entry,
    payload: { ...entry.payload, policyVersion },
    words: { ...entry.words, judgedOn: facts, ...judgedAs },
  };
}
