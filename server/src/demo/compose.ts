import type { Chance } from "./random.ts";
import { de } from "./texts/de/index.ts";
import { en } from "./texts/en/index.ts";
import { es } from "./texts/es/index.ts";
import { fr } from "./texts/fr/index.ts";
import { pl } from "./texts/pl/index.ts";
import { type Aspect, expand, type Mood, type Voice, type Ware } from "./voice.ts";

/** The languages in which the demo's people write. */
export const voices = { en, de, fr, es, pl } as const;
/** One of them. */
export type Language = keyof typeof voices;

/** How a person types, the same in everything they write. */
export type Habit = {
  readonly lowerCase: boolean;
  readonly noFullStop: boolean;
  /** 0 for a word or two, 1 for a page. */
  readonly length: number;
  readonly titles: boolean;
};

/** A habit by chance: most people write plainly. */
export function habitOf(chance: Chance): Habit {
  return {
    lowerCase: chance.odds(0.07),
    noFullStop: chance.odds(0.12),
    length: Math.min(1, Math.max(0, 0.42 + chance.bell() * 0.27)),
    titles: chance.odds(0.88),
  };
}

/** What somebody writes about a ware, before it is known whether it is the first such text. */
export type Written = { readonly title: string | null; readonly body: string };

/** Who writes what about what. */
export type Subject = {
  readonly stars: number;
  readonly ware: Ware;
  readonly language: Language;
  readonly habit: Habit;
};

/** A text with its title for a number of stars. */
export function compose({ stars, ware, language, habit }: Subject, chance: Chance): Written {
  const voice = voices[language];
  const mood: Mood = stars >= 4 ? "good" : stars === 3 ? "fair" : "bad";
  const source = { chance, told: new Map<string, string>() };
  const sentence = (template: string) => expand(template, voice, ware, source);
  const aspects = chance.shuffled(voice.wares[ware].aspects);
  const count = Math.min(aspects.length, Math.max(1, Math.round(habit.length * 4.4)));
  const points = aspects.slice(0, count).map((aspect, at) => {
    const isLast = at === count - 1 && count > 1;
    const side = mood === "fair" ? (at % 2 === 0 ? "good" : "bad") : sideOf(stars, isLast, chance);
    return { aspect, side };
  });
  const parts: string[] = [];
  if (habit.length > 0.35 && chance.odds(0.65)) parts.push(sentence(chance.pick(voice.openers)));
  let before: "good" | "bad" | null = null;
  for (const { aspect, side } of points) {
    const text = sentence(chance.pick(aspect[side]));
    const turns = before !== null && before !== side && chance.odds(0.6);
    parts.push(turns ? turned(chance.pick(voice.turns), text, language) : text);
    before = side;
  }
  const verdictFirst = chance.odds(0.3);
  const verdict = sentence(chance.pick(voice.verdicts[mood]));
  if (habit.length < 0.2 && chance.odds(0.5)) parts.splice(0, parts.length, verdict);
  else if (verdictFirst) parts.unshift(verdict);
  else if (chance.odds(0.5)) parts.push(verdict);
  if (habit.length > 0.3) parts.push(sentence(chance.pick(voice.closers[mood])));
  return {
    title: habit.titles
      ? styled(titleOf({ voice, ware, mood }, points[0], source), habit, true)
      : null,
    body: styled(joined(parts, habit, chance), habit, false),
  };
}

/** People with five stars mostly praise, those with four name one flaw, and so on down. */
function sideOf(stars: number, isLast: boolean, chance: Chance): "good" | "bad" {
  if (stars >= 4) return isLast && chance.odds(stars === 4 ? 0.7 : 0.08) ? "bad" : "good";
  return isLast && chance.odds(stars === 2 ? 0.6 : 0.12) ? "good" : "bad";
}

function titleOf(
  { voice, ware, mood }: { voice: Voice; ware: Ware; mood: Mood },
  point: { aspect: Aspect; side: "good" | "bad" } | undefined,
  source: { chance: Chance; told: Map<string, string> },
): string {
  const own = mood === "fair" ? undefined : point?.aspect.titles?.[point.side];
  const fits = own !== undefined && (mood === "good") === (point?.side === "good");
  const from = fits && source.chance.odds(0.6) ? own : voice.titles[mood];
  return expand(source.chance.pick(from), voice, ware, source);
}

/** After "But" a sentence goes on with a small letter, except where nouns are capital. */
function turned(turn: string, text: string, language: Language): string {
  const goesOn = language !== "de" && !turn.endsWith(":") && !/^I\b/.test(text);
  return `${turn} ${goesOn ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
}

function joined(parts: readonly string[], habit: Habit, chance: Chance): string {
  const told = parts.filter((part) => part !== "");
  const paragraphs = habit.length > 0.75 && told.length > 3;
  const cut = paragraphs ? chance.whole(2, told.length - 1) : told.length;
  const first = told.slice(0, cut).join(" ");
  const second = told.slice(cut).join(" ");
  return second === "" ? first : `${first}\n\n${second}`;
}

function styled(text: string, habit: Habit, isTitle: boolean): string {
  let written = text;
  if (habit.lowerCase) written = written.toLowerCase();
  if (habit.noFullStop || isTitle) written = written.replace(/\.$/u, "");
  return written;
}
