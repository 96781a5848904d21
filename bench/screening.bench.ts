import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { lexicons } from "@candor/core/policy/lexicons/index.ts";
import { type Bench, type Figure, percentile } from "./figure.ts";
import { chanceTexts, hostileTexts } from "./hostile-texts.ts";
import { type BenchText, mixes } from "./screening-texts.ts";

/**
 * All rules over texts as people write them, beside each form of each lexicon looked for alone.
 * Times are what one core worked, so that a busy machine does not change the figures.
 */
export const bench: Bench = {
  title: "Screening: the full rule set on one core",
  run: async (log) => {
    const kinds = mixes();
    const memoryBefore = heldBytes();
    const startMs = workMs(() => screen("A first text.", { surface: "review" }, shippedPolicy));
    for (const { texts } of kinds) {
      for (const { text, surface } of texts) screen(text, { surface }, shippedPolicy);
    }
    // Before the patterns of the yardstick are made, which weigh more than all else.
    const memory = (heldBytes() - memoryBefore) / 2 ** 20;
    const patterns = makePatterns();
    log(`${patterns.length.toLocaleString("en")} forms in ${lexicons.length} languages`);
    log(
      `each figure but the first text: warm for ${warmMs / 1_000} s of work, then the fastest of`,
    );
    log(`${runs} runs, since whatever else the machine does only adds to them`);
    const throughput = kinds.map(({ what, texts }) => throughputOf(what, texts, patterns));
    return [
      {
        what: "the first text, which waits for the lexicons",
        unit: "ms",
        ours: startMs,
        yardstick: null,
        aim: "150 ms at most",
      },
      ...throughput,
      {
        what: "memory held by lexicons after 3,000 texts of all kinds",
        unit: "MiB",
        ours: memory,
        yardstick: null,
        aim: "well under 88 MiB",
      },
      ...Object.entries(hostileTexts()).map(([kind, text]) => hostileFigure(kind, text)),
      ...chanceFigures(),
    ];
  },
};

function throughputOf(
  what: string,
  texts: readonly BenchText[],
  patterns: readonly RegExp[],
): Figure {
  const ms = fastestWorkMs(() => {
    for (const { text, surface } of texts) screen(text, { surface }, shippedPolicy);
  });
  const few = texts.slice(0, 10);
  const aloneMs = fastestWorkMs(() => {
    let hits = 0;
    for (const { text } of few) for (const pattern of patterns) if (pattern.test(text)) hits++;
    return hits;
  });
  return {
    what: `texts of 1 KB, ${what}`,
    unit: "texts/s",
    ours: (1_000 * texts.length) / ms,
    yardstick: { what: "each form alone", value: (1_000 * few.length) / aloneMs },
    aim: "20,000 texts/s or more, 10 times each form alone",
  };
}

function hostileFigure(kind: string, text: string): Figure {
  return {
    what: `hostile text of 100 KB: ${kind}`,
    unit: "ms",
    ours: fastestWorkMs(() => screen(text, { surface: "message" }, shippedPolicy)),
    yardstick: null,
    aim: "50 ms at most",
  };
}

/** Nobody thought of these: what half of them take at most, and what the slowest takes. */
function chanceFigures(): readonly Figure[] {
  const texts = chanceTexts(chanceCount);
  const judgeAll = () =>
    texts.map(({ text, surface }) => workMs(() => screen(text, { surface }, shippedPolicy)));
  const fastest = judgeAll();
  for (let run = 1; run < runs; run++) {
    judgeAll().forEach((ms, at) => {
      fastest[at] = Math.min(ms, fastest[at] ?? ms);
    });
  }
  return [50, 100].map((percent) => ({
    what: `${chanceCount} hostile texts of 100 KB put together by chance, ${percent} % of them`,
    unit: "ms",
    ours: percentile(fastest, percent),
    yardstick: null,
    aim: "50 ms at most",
  }));
}

const chanceCount = 200;

/** Bytes in use, after what is no longer needed was collected. */
function heldBytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What a server that has been up for a while is: engines make code faster as it runs. */
const warmMs = 2_000;

/** The fastest of several runs of something that was done for a while before. */
function fastestWorkMs(work: () => unknown): number {
  for (let warmedMs = 0; warmedMs < warmMs; ) warmedMs += workMs(work);
  return Math.min(...Array.from({ length: runs }, () => workMs(work)));
}

const runs = 15;

/** Milliseconds that the processor worked. */
function workMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** What a rule engine without one pass over the text would do: a pattern a form. */
function makePatterns(): readonly RegExp[] {
  return lexicons.flatMap(({ forms, spaces }) =>
    Object.values(forms).flatMap((ofConcept) =>
      ofConcept.map((form) => {
        // Without the words that a gap may hold, which would only take longer.
        const source = form
          .replace(/ *~ */g, " ")
          .replace(/[.+?^${}[\]\\/]/g, "\\$&")
          .replaceAll("(", "(?:")
          .replaceAll("*", "\\p{L}*")
          .replaceAll(" ", " ?");
        return new RegExp(spaces ? `(?<![\\p{L}\\d])(?:${source})` : source, "iu");
      }),
    ),
  );
}
