import { reportBrigades } from "@candor/core/detection/detectors/report-brigades.ts";
import { appendTo } from "@candor/core/detection/kit/append-to.ts";
import type { ActSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { type ActRow, actsOf } from "@candor/core/testkit/fact-worlds.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";
import type { Evaluation } from "./evaluation.ts";
import { setScores } from "./measures.ts";

const [undecided, upheld, unfounded] = [0, 1, 2];
/** Signals below it are hints and accuse nobody. */
const caseScore = 0.5;
const days = 150;

type World = {
  readonly rows: readonly ActRow[];
  /** Day on which an account was opened; others are old. */
  readonly since: Readonly<Record<string, number>>;
};
type StepPlan = {
  readonly accounts: number;
  readonly reviews: number;
  /** Share of the reports that moderators have decided. */
  readonly decided: number;
  /** Days over which the reports of one review are spread. */
  readonly spread: number;
  /** Chance to take part in each. */
  readonly takes?: number;
};
type Plan = { readonly name: string; readonly make: (random: () => number) => World };

const plans: readonly Plan[] = [
  {
    name: "5 accounts on 6 critiques, none decided",
    make: inStep({ accounts: 5, reviews: 6, decided: 0, spread: 0.02 }),
  },
  {
    name: "5 accounts on 6 critiques, half decided",
    make: inStep({ accounts: 5, reviews: 6, decided: 0.5, spread: 0.02 }),
  },
  {
    name: "8 accounts on 10 critiques, each with chance 0.6",
    make: inStep({ accounts: 8, reviews: 10, decided: 0.5, spread: 0.02, takes: 0.6 }),
  },
  {
    name: "5 accounts on 6 critiques, spread over a day",
    make: inStep({ accounts: 5, reviews: 6, decided: 0.5, spread: 1 }),
  },
  { name: "15 new accounts on one critique in a day", make: rush(15) },
  { name: "8 new accounts on one critique in a day", make: rush(8) },
  { name: "10 accounts, 8 reports each, 9 of 10 unfounded", make: serial(10, 8) },
  { name: "10 accounts, 20 reports each, 9 of 10 unfounded", make: serial(10, 20) },
];

/** Brigades of reporters. */
export const reports: Evaluation = {
  id: "report-brigades",
  title: "Report brigades",
  about:
    "Accounts report critical reviews in step, in a rush, or one by one without ground, among 3,000 " +
    "honest reports. The honest world has people of every accuracy, reports nobody has decided, " +
    "offending reviews that many rightly report within hours, newcomers among them, and a circle of " +
    "volunteers who clear spam together. The yardstick accuses everyone who reported a review that " +
    "drew five reports in a day.",
  run: (scope) => {
    const honest = honestReports(scope.seed);
    const alarms = accused(honest).size;
    const people = new Set(honest.rows.map(({ by }) => by)).size;
    const rows = plans.map(({ name, make }, index) => {
      const attack = make(randomFrom(scope.seed * 31 + index));
      const planted = new Set(attack.rows.map(({ by }) => by));
      const world = {
        rows: [...honest.rows, ...attack.rows],
        since: { ...honest.since, ...attack.since },
      };
      const ours = setScores(accused(world), planted);
      const plain = setScores(crowded(actsOf(world.rows)), planted);
      return [name, ours.precision, ours.recall, ours.f1, plain.precision, plain.recall];
    });
    const header = ["planted", "precision", "recall", "F1", "five a day precision", "its recall"];
    const plain = new Set(crowded(actsOf(honest.rows))).size;
    const note =
      `Accused when nothing is planted: ${alarms} of ${people} people; ` +
      `by the yardstick ${plain}.`;
    return [{ title: "generated", header, rows, notes: [note] }];
  },
};

function accused({ rows, since }: World): ReadonlySet<string> {
  const told = reportBrigades.detect(actsOf(rows, since), reportBrigades.defaults);
  return new Set(
    told.filter(({ score }) => score >= caseScore).flatMap(({ members }) => members.reviewers),
  );
}

/** Accounts that reported a review on a day on which five did. */
function crowded(acts: ActSnapshot): string[] {
  const days = new Map<string, number[]>();
  for (const [row, review] of acts.review.entries()) {
    const day = Math.floor((acts.time[row] ?? 0) / 86_400_000);
    appendTo(days, `${review} ${day}`, row);
  }
  const rows = [...days.values()].filter((list) => list.length >= 5).flat();
  return rows.map((row) => acts.actorIds[acts.actor[row] ?? 0] ?? "");
}

function honestReports(seed: number): World {
  const random = randomFrom(seed);
  const accuracy = Array.from({ length: 500 }, () => 0.35 + 0.6 * random());
  const rows: ActRow[] = [];
  const since: Record<string, number> = {};
  const add = (by: string, review: string, day: number, right: number) => {
    const outcome = random() < 0.4 ? undecided : random() < right ? upheld : unfounded;
    rows.push({ by, on: review, of: `seller-${hash(review) % 60}`, day, outcome });
  };
  for (let report = 0; report < 3_000; report++) {
    const who = Math.floor(accuracy.length * random() ** 1.5);
    const review = Math.floor(900 * random() ** 1.5);
    add(`reader-${who}`, `review-${review}`, random() * days, accuracy[who] ?? 0);
  }
  // Offending reviews: everybody who sees one reports it, for a few hours, and rightly.
  for (let offence = 0; offence < 12; offence++) {
    const at = random() * days;
    for (let count = 0; count < 40; count++) {
      const isNew = random() < 0.15;
      const by = isNew ? `newcomer-${offence}-${count}` : `reader-${Math.floor(random() * 500)}`;
      if (isNew) since[by] = at - random() * 20;
      add(by, `offence-${offence}`, at + random() ** 2 * 0.5, 0.97);
    }
  }
  // Volunteers who meet in the evening and clear away what spammers left.
  for (let evening = 0; evening < 10; evening++) {
    for (let spam = 0; spam < 5; spam++) {
      for (let volunteer = 0; volunteer < 6; volunteer++) {
        if (random() < 0.2) continue;
        const day = evening * 14 + 0.8 + random() / 40;
        add(`volunteer-${volunteer}`, `spam-${evening}-${spam}`, day, 0.9);
      }
    }
  }
  return { rows, since };
}

const hash = (text: string) =>
  [...text].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) % 997;

function inStep({ accounts, reviews, decided, spread, takes = 1 }: StepPlan) {
  return (random: () => number): World => {
    const rows: ActRow[] = [];
    for (let review = 0; review < reviews; review++) {
      const day = 5 + random() * (days - 10);
      for (let account = 0; account < accounts; account++) {
        if (random() > takes) continue;
        const outcome = random() < decided ? unfounded : undecided;
        const at = day + random() * spread;
        rows.push({
          by: `brigade-${account}`,
          on: `critique-${review}`,
          of: "vain",
          day: at,
          outcome,
        });
      }
    }
    return { rows, since: {} };
  };
}

function rush(accounts: number) {
  return (random: () => number): World => {
    const names = Array.from({ length: accounts }, (_, index) => `hired-${index}`);
    const rows = names.map((by) => {
      return { by, on: "critique", of: "vain", day: 60 + random(), outcome: undecided };
    });
    return { rows, since: Object.fromEntries(names.map((by) => [by, 55])) };
  };
}

function serial(accounts: number, reports: number) {
  return (random: () => number): World => {
    const rows = Array.from({ length: accounts * reports }, (_, index) => {
      const review = Math.floor(900 * random());
      const on = `review-${review}`;
      const outcome = random() < 0.9 ? unfounded : upheld;
      const by = `grudge-${index % accounts}`;
      return { by, on, of: `seller-${hash(on) % 60}`, day: random() * days, outcome };
    });
    return { rows, since: {} };
  };
}
