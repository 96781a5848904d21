import type { ScreenContext } from "../kit/context.ts";
import type { Policy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import { type Finding, type Outcome, outcomes, type Verdict } from "../kit/verdict.ts";

/** A text of which both versions are asked, with what became of it where that is known. */
export type BackTestText = {
  readonly id: string;
  readonly text: string;
  readonly context: ScreenContext;
  /** Such as `published` or `removed`: what people did about it later. */
  readonly later?: string;
};

/** What would change, counted; plain data, so that it can be put aside and gone on with. */
export type BackTest = {
  readonly texts: number;
  /** Texts whose outcome differs, from what to what: `allow > hold`. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, RuleEffect>>;
  /** What became of the texts that only the new version stops. */
  readonly stoppedThatWere: Readonly<Record<string, number>>;
};

/** What would change by one rule. */
export type RuleEffect = {
  /** Texts that it finds only under the new version. */
  readonly gained: number;
  /** Texts that it finds only under the old version. */
  readonly lost: number;
  /** Texts that it finds under both, with another outcome. */
  readonly moved: number;
  readonly samples: readonly Sample[];
};

/** One text that would be judged differently, so that a person can see what the numbers mean. */
export type Sample = {
  readonly id: string;
  readonly quote: string;
  readonly before: Outcome;
  readonly after: Outcome;
};

/** Samples that are kept of each rule, the first ones. */
export const samplesPerRuleMax = 5;
const sampleCharsMax = 160;

/** Nothing read yet. */
export const emptyBackTest: BackTest = { texts: 0, outcomes: {}, rules: {}, stoppedThatWere: {} };

/** Asks both versions about one text and adds what differs. */
export function backTestText(
  so: BackTest,
  one: BackTestText,
  [before, after]: readonly [Policy, Policy],
): BackTest {
  const old = screen(one.text, one.context, before);
  const now = screen(one.text, one.context, after);
  return addVerdicts(so, one, old, now);
}

/** Adds two verdicts over the same text. */
export function addVerdicts(
  so: BackTest,
  { id, text, later }: Pick<BackTestText, "id" | "text" | "later">,
  old: Verdict,
  now: Verdict,
): BackTest {
  const texts = so.texts + 1;
  const changed = changedRules(old, now);
  if (changed.length === 0 && old.outcome === now.outcome) return { ...so, texts };
  const rules = { ...so.rules };
  for (const { ruleId, before, after } of changed) {
    const sample = {
      id,
      quote: quoteOf(after ?? before, text),
      before: before?.outcome ?? "allow",
      after: after?.outcome ?? "allow",
    } as const;
    rules[ruleId] = addEffect(rules[ruleId] ?? noEffect, sample);
  }
  const isMoved = old.outcome !== now.outcome;
  const isStopped = stops(now.outcome) && !stops(old.outcome);
  return {
    texts,
    rules,
    outcomes: isMoved ? plusOne(so.outcomes, `${old.outcome} > ${now.outcome}`) : so.outcomes,
    stoppedThatWere:
      isStopped && later !== undefined ? plusOne(so.stoppedThatWere, later) : so.stoppedThatWere,
  };
}

const noEffect: RuleEffect = { gained: 0, lost: 0, moved: 0, samples: [] };

/** Whether a text of this outcome is kept from being sent or shown. */
export const stops = (outcome: Outcome) => outcomes.indexOf(outcome) >= outcomes.indexOf("hold");

function changedRules(old: Verdict, now: Verdict) {
  const ids = new Set([...old.findings, ...now.findings].map(({ ruleId }) => ruleId));
  return [...ids].sort().flatMap((ruleId) => {
    const before = old.findings.find((one) => one.ruleId === ruleId);
    const after = now.findings.find((one) => one.ruleId === ruleId);
    return before?.outcome === after?.outcome ? [] : [{ ruleId, before, after }];
  });
}

function addEffect(effect: RuleEffect, sample: Sample): RuleEffect {
  const { gained, lost, moved, samples } = effect;
  return {
    gained: gained + (sample.before === "allow" ? 1 : 0),
    lost: lost + (sample.after === "allow" ? 1 : 0),
    moved: moved + (sample.before !== "allow" && sample.after !== "allow" ? 1 : 0),
    samples: samples.length < samplesPerRuleMax ? [...samples, sample] : samples,
  };
}

function quoteOf(finding: Finding | undefined, text: string): string {
  const quote = finding?.quote === "" ? text : (finding?.quote ?? text);
  return quote.length > sampleCharsMax ? `${quote.slice(0, sampleCharsMax)}…` : quote;
}

function plusOne(counts: Readonly<Record<string, number>>, key: string) {
  return { ...counts, [key]: (counts[key] ?? 0) + 1 };
}
