import { detectors } from "@candor/core/detection/detectors/index.generated.ts";
import { evaluations } from "@candor/core/detection/evaluation.generated.ts";
import { passById } from "@candor/core/detection/passes.ts";
import { inLanguage } from "@candor/core/detection/words/in-language.ts";
import { claimSources } from "@candor/core/domain/case/claim-sources.ts";
import { opensCaseMin } from "@candor/core/domain/case/merging.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, reject } from "@candor/core/kernel/result.ts";
import { type ParameterKey, parameters } from "@candor/core/policy/parameters.ts";
import { type DetectionRun, newestPasses, newestRun } from "../store/detection-runs.ts";
import {
  casesByStrength,
  casesOfDetector,
  type DetectorOutcomes,
  outcomesByDetector,
  signalsByWeek,
} from "../store/detector-figures.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

type Asked = { readonly marketplaceId: string; readonly language: string };

const weeks = 12;
const casesMax = 20;
/** Strengths from which an operator sees what a case would have been opened for. */
const strengths = [opensCaseMin, 0.6, 0.7, 0.8, 0.9] as const;

/** Every source of claims: its last run, its alarms by week, and what people made of them. */
export async function listDetectors(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, language }: Asked,
) {
  const days = mondays(clock.now());
  const since = Date.parse(`${days[0]}T00:00:00Z`);
  const run = await newestRun(db.kysely, marketplaceId);
  const passes = await newestPasses(db.kysely, marketplaceId);
  const told = await signalsByWeek(db.kysely, { marketplaceId, since });
  const outcomes = await outcomesByDetector(db.kysely, marketplaceId);
  const lineOf = (id: string, title: string) => ({
    id,
    title: inLanguage(title, language),
    counts: days.map(
      (day) => told.find(({ detector, week }) => detector === id && week === day)?.count ?? 0,
    ),
    outcomes: outcomesOf(outcomes, id),
  });
  return {
    weeks: days,
    run: run === null ? null : runView(run),
    detectors: detectors.map(({ id, title }) => ({
      ...lineOf(id, title),
      pass: passView(passes, id),
    })),
    sources: Object.entries(claimSources).map(([id, { title }]) => lineOf(id, title)),
  };
}

/** One detector: what it says of itself, what binds it, what it did here, how it was measured. */
export async function getDetector(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, language, detectorId }: Asked & { readonly detectorId: string },
) {
  const facts = detectors.find(({ id }) => id === detectorId);
  if (facts === undefined) return reject("not_found");
  const said = (text: string) => inLanguage(text, language);
  const list = await listDetectors({ db, clock }, { marketplaceId, language });
  const line = list.detectors.find(({ id }) => id === detectorId);
  if (line === undefined) return reject("not_found");
  const law = await lawAt(db.kysely, marketplaceId, clock.now());
  const key = { marketplaceId, detector: facts.id };
  const cases = await casesOfDetector(db.kysely, key, casesMax);
  const keys = Object.keys(parameters) as ParameterKey[]; // Its own keys, by its type.
  return ok({
    ...{ ...line, weeks: list.weeks, run: list.run, opensCaseMin },
    rationale: said(facts.rationale),
    strengthMeans: said(facts.strengthMeans),
    innocentCauses: facts.innocentCauses.map(said),
    blindTo: facts.blindTo.map(said),
    clauses: facts.clauses,
    lookbackDays: facts.lookbackDays,
    options: Object.entries(facts.defaults).map(([name, value]) => {
      return { name, value };
    }),
    byStrength: await casesByStrength(db.kysely, key, strengths),
    policyVersion: law.policy.version,
    parameters: keys
      .filter((key) => facts.clauses.includes(parameters[key].clause))
      .map((key) => ({
        ...{ key, clause: parameters[key].clause, value: law.parameters[key] },
      })),
    cases: cases.map(({ openedAt, sentence, score, ...filed }) => ({
      ...{ ...filed, sentence: said(sentence), score: Number(score.toFixed(2)) },
      openedAt: instantToIso(openedAt.getTime()),
    })),
    evaluation: evaluations[facts.id] ?? null,
  });
}

/** The Mondays of the last weeks, UTC, the oldest first. */
function mondays(at: Instant): readonly string[] {
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * dayMs;
  return Array.from({ length: weeks }, (_, ago) =>
    instantToIso(monday - (weeks - 1 - ago) * 7 * dayMs).slice(0, 10),
  );
}

function runView({ kind, status, startedAt, endedAt, passes, passesDone }: DetectionRun) {
  return {
    ...{ kind, status, passes: passes.length, done: passesDone.length },
    startedAt: instantToIso(startedAt),
    endedAt: endedAt === null ? null : instantToIso(endedAt),
  };
}

type MadePass = Awaited<ReturnType<typeof newestPasses>>[number];

/** How a detector fared when it was last its turn, if it ever is. */
function passView(passes: readonly MadePass[], id: string) {
  if (passById(id) === undefined) return { status: "none" as const };
  const made = passes.find(({ pass }) => pass === id);
  if (made === undefined) return { status: "waits" as const };
  const { found, opened, joined, known, ms, notRun } = made.report;
  const at = instantToIso(made.startedAt);
  if (notRun !== undefined) return { status: "left-out" as const, at, why: notRun };
  return { status: "made" as const, at, found, opened, joined, known, ms };
}

const nothing = { signals: 0, upheld: 0, dismissed: 0, open: 0 };

function outcomesOf(all: readonly DetectorOutcomes[], id: string) {
  const { signals, upheld, dismissed, open } =
    all.find(({ detector }) => detector === id) ?? nothing;
  return { signals, upheld, dismissed, open };
}
