import { inLanguage } from "@candor/core/detection/words/in-language.ts";
import { groundsBySource } from "@candor/core/domain/statement/grounds.ts";
import { groundWords, letterLanguages } from "@candor/core/domain/statement/letter.ts";
import type { GroundName } from "@candor/core/domain/statement/letters/words.ts";
import {
  type Act,
  type Addressee,
  composeStatement,
  type Evidence,
  type Ground,
  type Imposition,
  type Remedy,
  type Source,
  type Statement,
  type StatementContent,
} from "@candor/core/domain/statement/statement.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { Result } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { CaseFile, FiledSignal } from "../store/cases.ts";
import type { Place } from "../store/enforcement-facts.ts";
import { withNames } from "./names-in-sentences.ts";

/** A claim as far as statements tell of it. */
type ToldSignal = {
  readonly signal: Pick<FiledSignal["signal"], "id" | "detector" | "sentence">;
};

/** What statements are made from: the file of a decided case, and where it was decided. */
export type CaseMatter = {
  readonly filed: Pick<CaseFile, "caseId" | "detectors">;
  readonly signals: readonly ToldSignal[];
  readonly place: Place;
  /** What sellers and products in the sentences are called; older statements kept none. */
  readonly names?: Readonly<Record<string, string>>;
};

/** In which language, by which law, and by which version of the day of the act. */
export type Telling = {
  readonly language: string;
  readonly parameters: ParameterValues;
  readonly actVersion: string;
};

/** To whom, about what, with which measures. */
export type StatementWish = {
  readonly statementId: string;
  readonly addressee: Addressee;
  readonly acts: readonly Act[];
  readonly impositions: readonly Imposition[];
  readonly todo: StatementContent["todo"];
  readonly consequence: StatementContent["consequence"];
  readonly deadline: Instant;
  readonly appealPath: string;
  readonly at: Instant;
};

/** The language in which the marketplace's letters are written. */
export function letterLanguage(place: Place, preferred: string | null): string {
  const wanted = [preferred, ...place.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wanted.find((tag) => tag !== undefined && letterLanguages.includes(tag)) ?? "en";
}

/** Makes a statement from the file of a case; nothing in it is typed by anyone. */
export function statementOf(
  { filed, signals, place, names = {} }: CaseMatter,
  wish: StatementWish,
  { language, parameters, actVersion }: Telling,
): Result<Statement, "statement_incomplete"> {
  return composeStatement({
    statementId: wish.statementId,
    caseId: filed.caseId,
    marketplace: place.name,
    addressee: wish.addressee,
    source: sourceOf(filed, signals),
    acts: wish.acts,
    grounds: groundsOf(signals, actVersion, language),
    evidence: signals.map((told) => evidenceOf(told, language, names)),
    impositions: wish.impositions,
    report: null,
    territory: [place.country],
    automated: { detection: signals.some(isDetector), decision: "not" },
    decidedAt: wish.at,
    todo: wish.todo,
    deadline: wish.deadline,
    consequence: wish.consequence,
    remedy: remedyOf(wish, place, parameters),
  });
}

const fromOutside = new Set(["people-reports", "regulator-notices"]);
const isTold = ({ signal }: ToldSignal) => fromOutside.has(signal.detector);
/** A suspicion was raised by a person, whatever the clock did then. */
const byPeople = new Set([
  ...fromOutside,
  ...["overdue-suspicions", "person-suspicions", "person-removals", "appealed-reports"],
]);
const isDetector = ({ signal }: ToldSignal) => !byPeople.has(signal.detector);

/** When what a statement is about was done: it is judged by the version of that day. */
export const actAtOf = ({ acts, at }: Pick<StatementWish, "acts" | "at">): Instant =>
  acts[0]?.at ?? at;

function sourceOf({ detectors }: CaseMatter["filed"], signals: readonly ToldSignal[]): Source {
  const told = signals.find(isTold);
  if (told === undefined) return { type: "own_initiative" };
  const noticeId = told.signal.id;
  return detectors.includes("regulator-notices")
    ? { type: "trusted_flagger", noticeId }
    : { type: "notice", noticeId };
}

/** One ground a clause, however many signals point to it. */
function groundsOf(
  signals: readonly ToldSignal[],
  policyVersion: string,
  language: string,
): readonly Ground[] {
  const grounds = new Map<string, Ground>();
  for (const { signal } of signals) {
    const ground = groundsBySource[signal.detector];
    if (ground === undefined || grounds.has(ground.clause)) continue;
    const { clause, words } = ground;
    grounds.set(clause, groundOf(words, { clause, policyVersion, language }));
  }
  return [...grounds.values()];
}

/** A ground in the language of the letter. */
export function groundOf(
  name: GroundName,
  of: { readonly clause: string; readonly policyVersion: string; readonly language: string },
): Ground {
  const { rule, because } = groundWords(of.language, name);
  return { ruleId: of.clause, policyVersion: of.policyVersion, rule, because, law: null };
}

/** The category under which exports count the case. */
export function categoryOf(signals: readonly ToldSignal[]): string {
  const [first] = signals;
  return first === undefined
    ? "OTHER"
    : (groundsBySource[first.signal.detector]?.category ?? "OTHER");
}

/**
 * What the file shows. Detectors speak English and German; to everybody else the letter says in
 * their language what kind of pattern it is.
 */
function evidenceOf(
  { signal }: ToldSignal,
  language: string,
  names: Readonly<Record<string, string>>,
): Evidence {
  const { detector, sentence: said } = signal;
  const ground = groundsBySource[detector];
  const sentence =
    language === "en" || language === "de" || ground === undefined
      ? withNames(inLanguage(said, language), (id) =>
          Object.hasOwn(names, id) ? names[id] : undefined,
        )
      : groundWords(language, ground.words).because;
  return { type: "pattern", detector, sentence };
}

/** How a decision can be contested. */
export function remedyOf(
  { at, appealPath }: Pick<StatementWish, "at" | "appealPath">,
  { country }: Place,
  { appeal_open_days, appeal_bodies }: ParameterValues,
): Remedy {
  const redress = redressIn(country, appeal_bodies);
  return { appealUntil: at + appeal_open_days * dayMs, appealPath, ...redress };
}

/** Where to go against a decision besides an appeal, by country. */
export function redressIn(
  country: string,
  appealBodies: ParameterValues["appeal_bodies"],
): Pick<Remedy, "outOfCourt" | "court"> {
  const lines = appealBodies.map((line) => line.split("|").map((part) => part.trim()));
  const line = lines.find(([code]) => code === country) ?? lines.find(([code]) => code === "*");
  const [, outOfCourt = "", court = ""] = line ?? [];
  return { outOfCourt, court };
}
