import type { Evidence, Rule } from "../kit/define-rule.ts";
import type { Policy } from "../kit/policy.ts";
import type { Reading, Sentence } from "../kit/reader/reading.ts";
import { screen } from "../kit/screen.ts";
import { rules as shipped } from "../rules/index.generated.ts";
import { matchesOf, type Pattern, type Token, tokensOf } from "./pattern.ts";
import { type OperatorRule, readOperatorRules } from "./read-rules.ts";

/** Rules that an operator wrote, ready to judge, or all that is wrong with them. */
export type CompiledRules =
  | { readonly ok: true; readonly rules: readonly Rule[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Makes rules out of what an operator wrote: `value` is the parsed YAML or JSON. Nothing is
 * accepted untested: each example is judged, and one that is not as promised refuses the whole
 * file. Put the rules into a policy as `{ ...policy, ownRules: compiled.rules }`.
 */
export function compileOperatorRules(value: unknown): CompiledRules {
  const read = readOperatorRules(value);
  if (!read.ok) return read;
  const rules = read.rules.map(ruleOf);
  const problems = read.rules.flatMap((written, at) => {
    const rule = rules[at];
    return rule === undefined ? [] : brokenPromises(written, rule);
  });
  return problems.length === 0 ? { ok: true, rules } : { ok: false, problems };
}

function ruleOf(written: OperatorRule): Rule {
  const { patterns, unless, lang, examples, ...said } = written;
  return {
    ...said,
    needs: [],
    check: (text) => {
      const tokens = wordsOf(text);
      return text.sentences.flatMap((sentence) =>
        lang !== undefined && sentence.lang !== lang
          ? []
          : hitsIn(wordsWithin(sentence, tokens), patterns, unless),
      );
    },
    examples: { [lang ?? "en"]: examples },
  };
}

function hitsIn(
  tokens: readonly Token[],
  patterns: readonly Pattern[],
  unless: readonly Pattern[],
): readonly Evidence[] {
  if (tokens.length === 0) return [];
  const found = patterns.flatMap((pattern) =>
    matchesOf(pattern, tokens).map(([from, to]) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    })),
  );
  const isSpared = found.length > 0 && unless.some((one) => matchesOf(one, tokens).length > 0);
  return isSpared ? [] : found;
}

const tokensByReading = new WeakMap<Reading, readonly Token[]>();

/** The words of a text, worked out once for all rules that read it. */
function wordsOf(text: Reading): readonly Token[] {
  const known = tokensByReading.get(text);
  if (known !== undefined) return known;
  const tokens = tokensOf(text.text);
  tokensByReading.set(text, tokens);
  return tokens;
}

/** The words of one sentence; both lists are in the order of the text. */
function wordsWithin({ span }: Sentence, tokens: readonly Token[]): readonly Token[] {
  const from = firstAt(tokens, span.start);
  return tokens.slice(from, firstAt(tokens, span.end));
}

function firstAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Its own examples, judged by the whole engine with this rule alone. */
function brokenPromises(written: OperatorRule, rule: Rule): readonly string[] {
  const policy: Policy = { version: "0.0.0", rules: allOff, ownRules: [rule] };
  const surface = rule.surfaces[0];
  if (surface === undefined) return [];
  const isFound = (text: string) => screen(text, { surface }, policy).findings.length > 0;
  const { hits, passes } = written.examples;
  return [
    ...hits.filter((text) => !isFound(text)).map((text) => `does not find ${JSON.stringify(text)}`),
    ...passes.filter(isFound).map((text) => `wrongly finds ${JSON.stringify(text)}`),
  ].map((problem) => `${rule.id}: ${problem}`);
}

const allOff = Object.fromEntries(shipped.map(({ id }) => [id, { outcome: "off" as const }]));
