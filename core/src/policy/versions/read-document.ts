import { stableJson } from "../../kernel/stable-json.ts";
import { type Language, languages } from "../kit/language.ts";
import type { RuleTexts, Surface } from "../kit/verdict.ts";
import { surfaces } from "../kit/verdict.ts";
import {
  type ParameterKey,
  type ParameterValues,
  parameters,
  parametersOf,
} from "../parameters.ts";
import { ruleById, rules } from "../rulesets.ts";
import { type DocumentRule, type PolicyDocument, shippedRule } from "./document.ts";

/** A document as read, or all that is wrong with it, each with the place and what to do. */
export type ReadDocument =
  | { readonly ok: true; readonly document: PolicyDocument }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Three numbers, as in `1.4.0`. */
export const versionForm = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** Longest words of a rule that a version may bring. */
export const ruleTextCharsMax = 500;

const outcomesAllowed = ["off", "warn", "hold", "refuse"] as const;

/**
 * Reads a policy version that a person may have edited by hand. What it leaves out is as shipped;
 * what it names and nobody knows is a fault, since a misspelt rule would silently judge nothing.
 */
export function readPolicyDocument(value: unknown): ReadDocument {
  const problems: string[] = [];
  const say = (place: string, problem: string) => problems.push(`${place}: ${problem}`);
  const fields = asObject(value);
  if (fields === null) return { ok: false, problems: ["the file: must be one object"] };
  unknownKeys(fields, ["version", "rules", "parameters"], "", say);
  const version = typeof fields.version === "string" ? fields.version : "";
  if (!versionForm.test(version)) say("version", 'must be three numbers in quotes, like "1.4.0"');
  const document: PolicyDocument = {
    version,
    rules: readRules(fields.rules ?? {}, say),
    parameters: readParameters(fields.parameters ?? {}, say),
  };
  return problems.length === 0 ? { ok: true, document } : { ok: false, problems };
}

type Say = (place: string, problem: string) => void;
type Fields = Readonly<Record<string, unknown>>;

function readRules(value: unknown, say: Say): Readonly<Record<string, DocumentRule>> {
  const given = asObject(value);
  if (given === null) say("rules", "must be an object of rules by their ids");
  unknownKeys(
    given ?? {},
    rules.map(({ id }) => id),
    "rules.",
    say,
  );
  return Object.fromEntries(rules.map(({ id }) => [id, readRule(id, given?.[id], say)]));
}

function readRule(id: string, value: unknown, say: Say): DocumentRule {
  const shipped = shippedRule(id);
  if (value === undefined) return shipped;
  const place = `rules.${id}`;
  const given = asObject(value);
  if (given === null) {
    say(place, "must be an object with outcome, surfaces, confidenceMin or texts");
    return shipped;
  }
  unknownKeys(given, ["outcome", "surfaces", "confidenceMin", "texts"], `${place}.`, say);
  const outcome = outcomesAllowed.find((one) => one === (given.outcome ?? shipped.outcome));
  if (outcome === undefined)
    say(`${place}.outcome`, `must be one of ${outcomesAllowed.join(", ")}`);
  const { confidenceMin } = given;
  const isShare = typeof confidenceMin === "number" && confidenceMin >= 0 && confidenceMin <= 1;
  if (confidenceMin !== undefined && !isShare) {
    say(`${place}.confidenceMin`, "must be a number from 0 to 1");
  }
  return {
    outcome: outcome ?? shipped.outcome,
    surfaces: given.surfaces === undefined ? shipped.surfaces : readSurfaces(given, id, say),
    ...(isShare && confidenceMin > 0 ? { confidenceMin } : {}),
    texts: given.texts === undefined ? shipped.texts : readTexts(given.texts, place, say),
  };
}

/** In the order in which surfaces are always named: another order is no other policy. */
function readSurfaces(given: Fields, id: string, say: Say): readonly Surface[] {
  const place = `rules.${id}.surfaces`;
  const wanted: readonly unknown[] = Array.isArray(given.surfaces) ? given.surfaces : [];
  if (!Array.isArray(given.surfaces)) say(place, "must be a list of surfaces");
  for (const one of wanted) {
    if (!surfaces.some((surface) => surface === one)) {
      say(place, `${JSON.stringify(one)} is none of ${surfaces.join(", ")}`);
    }
  }
  const chosen = surfaces.filter((surface) => wanted.includes(surface));
  const shipped = ruleById(id)?.surfaces ?? [];
  const isSame = chosen.length === shipped.length && shipped.every((one) => chosen.includes(one));
  return isSame ? [...shipped] : chosen;
}

function readTexts(value: unknown, rulePlace: string, say: Say): DocumentRule["texts"] {
  const place = `${rulePlace}.texts`;
  const given = asObject(value);
  if (given === null) {
    say(place, "must be an object of texts by language");
    return {};
  }
  unknownKeys(given, languages, `${place}.`, say);
  if (given.en === undefined) say(place, "needs the English text, which stands in for the others");
  const texts: Partial<Record<Language, RuleTexts>> = {};
  for (const lang of languages) {
    if (given[lang] === undefined) continue;
    const fields = asObject(given[lang]) ?? {};
    unknownKeys(fields, ["message", "suggestion"], `${place}.${lang}.`, say);
    const [message, suggestion] = [textOf(fields.message), textOf(fields.suggestion)];
    if (message === null || suggestion === null) {
      say(`${place}.${lang}`, `needs message and suggestion, 1 to ${ruleTextCharsMax} characters`);
    } else texts[lang] = { message, suggestion };
  }
  return texts;
}

function readParameters(value: unknown, say: Say): ParameterValues {
  const given = asObject(value);
  if (given === null) say("parameters", "must be an object of values by their names");
  const shipped = parametersOf({});
  const keys = Object.keys(parameters) as ParameterKey[]; // The table's own keys.
  unknownKeys(given ?? {}, keys, "parameters.", say);
  const values = keys.map((key) => {
    const own = given?.[key];
    if (own === undefined) return [key, shipped[key]];
    const fault = parameterFault(own, shipped[key]);
    if (fault !== null) say(`parameters.${key}`, `${fault}; ${stableJson(shipped[key])} ships`);
    return [key, own];
  });
  return Object.fromEntries(values) as ParameterValues; // Each checked against what ships.
}

function parameterFault(own: unknown, shipped: unknown): string | null {
  if (typeof shipped === "number") {
    const isNumber = typeof own === "number" && Number.isFinite(own) && own >= 0;
    if (!isNumber) return "must be a number, not below 0";
    return Number.isInteger(shipped) && !Number.isInteger(own) ? "must be a whole number" : null;
  }
  if (Array.isArray(shipped)) {
    const isList = Array.isArray(own) && own.every((one) => typeof one === "string");
    return isList ? null : "must be a list of texts";
  }
  return typeof own === typeof shipped ? null : `must be a ${typeof shipped}`;
}

const asObject = (value: unknown): Fields | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;

const textOf = (value: unknown) =>
  typeof value === "string" && value.trim() !== "" && value.length <= ruleTextCharsMax
    ? value
    : null;

function unknownKeys(given: Fields, known: readonly string[], place: string, say: Say): void {
  for (const key of Object.keys(given).filter((one) => !known.includes(one))) {
    const near = known.find((one) => distance(one, key) <= 3);
    say(`${place}${key}`, `is not known${near === undefined ? "" : `; did you mean ${near}?`}`);
  }
}

/** How many letters must change to make one word the other; large where lengths are far apart. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 99;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 99;
}
