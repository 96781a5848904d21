/** Invented product pages, as sellers write them: the worlds of merges and drift. */

/** What a product page says, and who wrote on it. */
export type Page = {
  readonly title: string;
  readonly brand: string;
  readonly type: string;
  readonly gtin: string;
  readonly image: string;
};

const kinds = [
  "kettle",
  "speaker",
  "hair dryer",
  "charger",
  "backpack",
  "desk lamp",
  "yoga mat",
  "water bottle",
  "razor",
  "headphones",
  "dog lead",
  "notebook",
  "pillow",
  "thermometer",
  "torch",
  "frying pan",
] as const;
const qualities = [
  "foldable",
  "steel",
  "wireless",
  "compact",
  "heavy duty",
  "soft",
  "waterproof",
  "slim",
  "quiet",
  "bright",
  "travel",
  "family",
] as const;
const words = {
  de: "tragbar leise robust aus mit für Küche Reise Edelstahl weich hell Licht Griff Paar",
  fr: "portable silencieux robuste avec pour cuisine voyage acier doux clair poignée lot grand",
} as const;
const smallWords = {
  en: "the and it is for my this with was very".split(" "),
  de: "der und es ist für mein das mit war sehr".split(" "),
} as const;
const colours = [
  "red",
  "blue",
  "black",
  "white",
  "green",
  "pack of 2",
  "large",
  "0.5 litre",
] as const;
const makers = [
  "Boilwell",
  "Sonoro",
  "Airella",
  "Voltino",
  "Carrygood",
  "Lumio",
  "Stretchy",
  "Sipp",
];

/** A source of invented pages. */
export type Shelf = {
  readonly any: <T>(list: readonly T[]) => T;
  readonly random: () => number;
  /** A number between the two, small ones as likely as large ones. */
  readonly count: (from: number, to: number) => number;
  readonly page: (kind?: string) => Page;
  /** A page of another kind of product. */
  readonly otherThan: (page: Page) => Page;
  /** What a reviewer of the product writes: words of its kind among words of anything. */
  readonly texts: (page: Page, count: number, language?: keyof typeof smallWords) => string[];
  /** The same page with its title in another language. */
  readonly translated: (page: Page) => Page;
  readonly coloured: (page: Page) => Page;
};

/** A shelf that is the same for the same numbers. */
export function shelfOf(random: () => number): Shelf {
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const code = () => String(Math.floor(random() * 1e12));
  const page = (kind: string = any(kinds)): Page => ({
    title: `${any(qualities)} ${kind} ${any(qualities)} ${Math.floor(random() * 900 + 100)}`,
    brand: any(makers),
    type: kind,
    gtin: code(),
    image: code(),
  });
  const talk = (kind: string) =>
    Array.from({ length: 40 }, (_, index) => `${kind.replaceAll(" ", "")}word${index}`);
  const shared = Array.from({ length: 300 }, (_, index) => `word${index}`);
  return {
    any,
    random,
    count: (from, to) => Math.round(from * (to / from) ** random()),
    page,
    otherThan: (other) => page(any(kinds.filter((kind) => kind !== other.type))),
    texts: ({ type }, count, language = "en") =>
      Array.from({ length: count }, () =>
        Array.from({ length: 40 }, () => {
          const kind = random();
          if (kind < 0.4) return any(smallWords[language]);
          const word = any(kind < 0.6 ? talk(type) : shared);
          return language === "en" ? word : `${word}${language}`;
        }).join(" "),
      ),
    translated: (own) => {
      const language = any([words.de, words.fr]).split(" ");
      return { ...own, title: Array.from({ length: 6 }, () => any(language)).join(" ") };
    },
    coloured: (own) => ({
      ...own,
      title: `${own.title} ${any(colours)}`,
      gtin: code(),
      image: code(),
    }),
  };
}
