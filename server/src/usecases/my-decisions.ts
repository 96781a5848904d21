import { groundsBySource } from "@candor/core/domain/statement/grounds.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { decisionsSince, type MadeDecision } from "../store/decision-figures.ts";
import type { Deps } from "./deps.ts";
import { ruleInWords } from "./list-precedents.ts";

/** How far back a moderator's own figures look. */
const daysShown = 28;
/** Fewer people than this are not told apart from each other by a median. */
const comparedPeopleMin = 5;
const decisionsReadMax = 5_000;

type Asked = {
  readonly marketplaceId: string;
  readonly userId: string;
  readonly language: string;
};

/** What one moderator decided, how long it took, and what second looks and appeals made of it. */
export async function myDecisions(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, userId, language }: Asked,
) {
  const today = Math.floor(clock.now() / dayMs) * dayMs;
  const since = today - (daysShown - 1) * dayMs;
  const all = await decisionsSince(db.kysely, { marketplaceId, since }, decisionsReadMax);
  const people = Map.groupBy(all, ({ by }) => by);
  const mine = people.get(userId) ?? [];
  const isCompared = people.size >= comparedPeopleMin;
  const days = Array.from({ length: daysShown }, (_, at) => dayOf(since + at * dayMs));
  const agreements = [...people.values()].flatMap((own) => shareAgreed(own) ?? []);
  return {
    days,
    counts: days.map((day) => mine.filter(({ at }) => dayOf(at) === day).length),
    decided: mine.length,
    rules: rulesOf(mine, language),
    taken: mine.filter(({ takenAt }) => takenAt !== null).length,
    minutes: medianMinutes(mine),
    looked: mine.filter(({ agrees }) => agrees !== null).length,
    agreed: mine.filter(({ agrees }) => agrees === true).length,
    appealed: mine.filter(({ appeal }) => appeal !== null).length,
    overturned: mine.filter(({ appeal }) => appeal === "reversed" || appeal === "partly").length,
    takenBack: mine.filter(({ takenBack }) => takenBack).length,
    /** Null where so few decided that a median would point at somebody. */
    team: isCompared
      ? {
          people: people.size,
          decided: median([...people.values()].map((own) => own.length)) ?? 0,
          minutes: median([...people.values()].flatMap((own) => medianMinutes(own) ?? [])),
          agreedPercent: agreements.length < comparedPeopleMin ? null : median(agreements),
        }
      : null,
    comparedPeopleMin,
  };
}

const dayOf = (at: Instant) => instantToIso(at).slice(0, "2026-03-12".length);

/** The clauses that the cases were about, most decided first. */
function rulesOf(mine: readonly MadeDecision[], language: string) {
  const clauseOf = ({ detectors }: MadeDecision) =>
    detectors.map((id) => groundsBySource[id]?.clause).find((clause) => clause !== undefined) ?? "";
  return [...Map.groupBy(mine, clauseOf)]
    .map(([clause, own]) => ({
      clause,
      rule: clause === "" ? "" : ruleInWords(clause, language),
      decided: own.length,
      upheld: own.filter(({ outcome }) => outcome === "upheld").length,
      dismissed: own.filter(({ outcome }) => outcome === "dismissed").length,
    }))
    .sort((one, other) => other.decided - one.decided || one.clause.localeCompare(other.clause));
}

const minuteMs = 60_000;

/** From taking a case to deciding it; null where none was taken first. */
function medianMinutes(own: readonly MadeDecision[]): number | null {
  return median(
    own.flatMap(({ at, takenAt }) => (takenAt === null ? [] : (at - takenAt) / minuteMs)),
  );
}

function shareAgreed(own: readonly MadeDecision[]): number | null {
  const looked = own.filter(({ agrees }) => agrees !== null);
  if (looked.length === 0) return null;
  return (100 * looked.filter(({ agrees }) => agrees === true).length) / looked.length;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}
