import type { Chance } from "./random.ts";

/** What the demo's shops sell. */
export const wares = [
  "kettle",
  "lamp",
  "headphones",
  "backpack",
  "novel",
  "game",
  "soap",
  "jacket",
  "secateurs",
  "dogbed",
] as const;
/** One kind of ware. */
export type Ware = (typeof wares)[number];

/** What people say of one kind of ware. */
export type WareTalk = { readonly nouns: readonly string[]; readonly aspects: readonly Aspect[] };

/** Praise, complaint, or neither. */
export type Mood = "good" | "fair" | "bad";

/** One side of a ware that people talk about: sentences, and titles that sum them up. */
export type Aspect = {
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly titles?: { readonly good: readonly string[]; readonly bad: readonly string[] };
};

/**
 * How people of one language write. In all texts `[a|b]` is one of several ways to say it, and
 * `{slot}` is filled from `slots`.
 */
export type Voice = {
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** Why and how it is used, before the point. */
  readonly openers: readonly string[];
  readonly verdicts: Readonly<Record<Mood, readonly string[]>>;
  readonly closers: Readonly<Record<Mood, readonly string[]>>;
  readonly titles: Readonly<Record<Mood, readonly string[]>>;
  /** Joins two sentences of different mood: "That said,". */
  readonly turns: readonly string[];
  readonly wares: Readonly<Record<Ware, WareTalk>>;
};

/** What one text has said so far: a person in it stays the same person, a time the same time. */
export type Told = Map<string, string>;

/** Fills one template: choices are made, slots are filled, and the first letter is large. */
export function expand(
  template: string,
  voice: Voice,
  ware: Ware,
  { chance, told }: { readonly chance: Chance; readonly told: Told },
): string {
  const fill = (slot: string): string => {
    if (slot === "n") return String(chance.whole(2, 9));
    const ways = slot === "noun" ? voice.wares[ware].nouns : voice.slots[slot];
    if (ways === undefined) throw new Error(`no slot {${slot}}`);
    const way = told.get(slot) ?? chance.pick(ways);
    told.set(slot, way);
    return way;
  };
  let text = template;
  // Choices may hold slots and slots may hold choices, each a few levels deep at most.
  for (let depth = 0; depth < 4 && /[[{]/.test(text); depth++) {
    text = text
      .replaceAll(/\[([^[\]]*)\]/g, (_, choices: string) => chance.pick(choices.split("|")))
      .replaceAll(/\{(\w+)\}/g, (_, slot: string) => fill(slot));
  }
  text = text.replaceAll(/\s+/g, " ").trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
