import { stableJson } from "../../kernel/stable-json.ts";
import type { Language } from "../kit/language.ts";
import { outcomes, type RuleTexts, type Surface } from "../kit/verdict.ts";
import { type Parameter, type ParameterKey, parameters } from "../parameters.ts";
import { ruleById } from "../rulesets.ts";
import type { DocumentRule, PolicyDocument } from "./document.ts";

/** Whether a change asks more of those who write, or less; texts and numbers do neither. */
export type Direction = "stricter" | "milder" | "neither";

/** One thing that two versions say differently. */
export type PolicyChange = { readonly direction: Direction } & (
  | { readonly kind: "rule-added" | "rule-dropped"; readonly ruleId: string }
  | {
      readonly kind: "outcome";
      readonly ruleId: string;
      readonly before: DocumentRule["outcome"];
      readonly after: DocumentRule["outcome"];
    }
  | {
      readonly kind: "surface-added" | "surface-dropped";
      readonly ruleId: string;
      readonly surface: Surface;
    }
  | {
      readonly kind: "confidence";
      readonly ruleId: string;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: "text";
      readonly ruleId: string;
      readonly lang: Language;
      readonly before: RuleTexts | null;
      readonly after: RuleTexts | null;
    }
  | {
      readonly kind: "parameter";
      readonly key: ParameterKey;
      readonly before: unknown;
      readonly after: unknown;
    }
);

/** All that changes from one version to another, rules first, in the order of their ids. */
export function diffPolicies(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  const ids = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])].sort();
  return [
    ...ids.flatMap((id) => ruleChanges(id, before.rules[id], after.rules[id])),
    ...parameterChanges(before, after),
  ];
}

function ruleChanges(
  ruleId: string,
  before: DocumentRule | undefined,
  after: DocumentRule | undefined,
): PolicyChange[] {
  if (before === undefined) {
    const direction = after === undefined || after.outcome === "off" ? "neither" : "stricter";
    return [{ kind: "rule-added", ruleId, direction }];
  }
  if (after === undefined) {
    const direction = before.outcome === "off" ? "neither" : "milder";
    return [{ kind: "rule-dropped", ruleId, direction }];
  }
  const changes: PolicyChange[] = [];
  const weight = severity(after.outcome) - severity(before.outcome);
  if (weight !== 0) {
    const direction = weight > 0 ? "stricter" : "milder";
    changes.push({
      kind: "outcome",
      ruleId,
      before: before.outcome,
      after: after.outcome,
      direction,
    });
  }
  for (const surface of after.surfaces.filter((one) => !before.surfaces.includes(one))) {
    changes.push({ kind: "surface-added", ruleId, surface, direction: "stricter" });
  }
  for (const surface of before.surfaces.filter((one) => !after.surfaces.includes(one))) {
    changes.push({ kind: "surface-dropped", ruleId, surface, direction: "milder" });
  }
  const [sure, surer] = [before.confidenceMin ?? 0, after.confidenceMin ?? 0];
  if (sure !== surer) {
    const direction = surer > sure ? "milder" : "stricter";
    changes.push({ kind: "confidence", ruleId, before: sure, after: surer, direction });
  }
  return [...changes, ...textChanges(ruleId, before, after)];
}

const severity = (outcome: DocumentRule["outcome"]) =>
  outcome === "off" ? 0 : outcomes.indexOf(outcome);

function textChanges(ruleId: string, before: DocumentRule, after: DocumentRule): PolicyChange[] {
  const keys = [...new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])].sort();
  const langs = keys as Language[]; // Keys of the documents' texts, by their type.
  return langs.flatMap((lang): PolicyChange[] => {
    const [old, now] = [before.texts[lang] ?? null, after.texts[lang] ?? null];
    if (stableJson(old) === stableJson(now)) return [];
    return [{ kind: "text", ruleId, lang, before: old, after: now, direction: "neither" }];
  });
}

function parameterChanges(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  const keys = Object.keys(parameters) as ParameterKey[]; // The table's own keys.
  return keys.flatMap((key): PolicyChange[] => {
    const [old, now] = [before.parameters[key], after.parameters[key]];
    if (stableJson(old) === stableJson(now)) return [];
    return [{ kind: "parameter", key, before: old, after: now, direction: "neither" }];
  });
}

/** A change as an English sentence; pages in other languages make their own of its parts. */
export function changeInWords(change: PolicyChange): string {
  switch (change.kind) {
    case "rule-added":
      return `${named(change.ruleId)} is new.`;
    case "rule-dropped":
      return `${named(change.ruleId)} is dropped.`;
    case "outcome":
      return `${named(change.ruleId)} ${doing(change.before)} now, and will ${willDo(change.after)}.`;
    case "surface-added":
      return `${named(change.ruleId)} will also judge ${change.surface} texts.`;
    case "surface-dropped":
      return `${named(change.ruleId)} will no longer judge ${change.surface} texts.`;
    case "confidence":
      return `${named(change.ruleId)} will speak from a confidence of ${change.after} on, until now ${change.before}.`;
    case "text":
      return `${named(change.ruleId)} will say in ${change.lang}: "${saying(change.after)}", until now "${saying(change.before)}".`;
    case "parameter": {
      const { about }: Parameter<unknown> = parameters[change.key];
      return `${change.key} will be ${JSON.stringify(change.after)}, until now ${JSON.stringify(change.before)}. ${about}`;
    }
  }
}

const named = (id: string) => {
  const rule = ruleById(id);
  return rule === undefined ? id : `"${rule.title}" (${id}, ${rule.clause})`;
};
const verbs = { off: "judges nothing", warn: "warns", hold: "holds", refuse: "refuses" } as const;
const plainVerbs = { off: "judge nothing", warn: "warn", hold: "hold", refuse: "refuse" } as const;
const doing = (outcome: DocumentRule["outcome"]) => verbs[outcome];
const willDo = (outcome: DocumentRule["outcome"]) => plainVerbs[outcome];
const saying = (texts: RuleTexts | null) =>
  texts === null ? "nothing" : `${texts.message} ${texts.suggestion}`;
