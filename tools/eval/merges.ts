import { variationMerges } from "@candor/core/detection/detectors/variation-merges.ts";
import type { AttachmentSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { titleLikeness } from "@candor/core/detection/kit/text-likeness.ts";
import { onDay } from "@candor/core/testkit/review-rows.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";
import type { Evaluation } from "./evaluation.ts";
import { setScores } from "./measures.ts";
import { type Page, type Shelf, shelfOf } from "./product-pages.ts";

/** Signals below it are hints and accuse nobody. */
const caseScore = 0.5;
const perKind = 60;

type Merge = {
  readonly id: string;
  readonly newcomer: Page;
  readonly family: Page;
  readonly own: number;
  readonly foreign: number;
  readonly asleep: number;
  readonly stays: number;
  readonly texts: readonly [readonly string[], readonly string[]] | null;
};

type MergeKind = {
  readonly name: string;
  readonly isAttack: boolean;
  readonly make: (shelf: Shelf) => Omit<Merge, "id" | "texts">;
};

const calm = { asleep: 10, stays: Number.NaN } as const;
const gain = (shelf: Shelf) => ({
  own: Math.floor(3 * shelf.random()),
  foreign: shelf.count(30, 2_000),
});

const mergeKinds: readonly MergeKind[] = [
  {
    name: "honest: a new colour or size",
    isAttack: false,
    make: (shelf) => {
      const family = shelf.page();
      return { newcomer: shelf.coloured(family), family, ...gain(shelf), ...calm };
    },
  },
  {
    name: "honest: a new colour of a line that slept through the summer",
    isAttack: false,
    make: (shelf) => {
      const family = shelf.page();
      return { newcomer: shelf.coloured(family), family, ...gain(shelf), ...calm, asleep: 200 };
    },
  },
  {
    name: "honest: a translated title",
    isAttack: false,
    make: (shelf) => {
      const family = shelf.page();
      return { newcomer: shelf.translated(family), family, ...gain(shelf), ...calm };
    },
  },
  {
    name: "honest: for speakers of another language, who review in theirs",
    isAttack: false,
    make: (shelf) => {
      const family = shelf.page();
      return { newcomer: shelf.translated(family), family, ...gain(shelf), ...calm };
    },
  },
  {
    name: "honest: a rebranded maker with a new title, in another branch of the catalogue",
    isAttack: false,
    make: (shelf) => {
      const family = shelf.page();
      const newcomer = { ...shelf.coloured(family), brand: "Newname", type: `${family.type}s` };
      return { newcomer, family, ...gain(shelf), ...calm };
    },
  },
  {
    name: "honest: a mistaken grouping that brought little",
    isAttack: false,
    make: (shelf) => {
      const family = shelf.page();
      const own = shelf.count(40, 400);
      return {
        newcomer: shelf.otherThan(family),
        family,
        own,
        foreign: Math.floor(own / 5),
        ...calm,
      };
    },
  },
  {
    name: "attack: another product joins a reviewed family",
    isAttack: true,
    make: (shelf) => {
      const family = shelf.page();
      return { newcomer: shelf.otherThan(family), family, ...gain(shelf), ...calm };
    },
  },
  {
    name: "attack: the same, from a listing that slept",
    isAttack: true,
    make: (shelf) => {
      const family = shelf.page();
      return { newcomer: shelf.otherThan(family), family, ...gain(shelf), ...calm, asleep: 300 };
    },
  },
  {
    name: "attack: another product, with the family's brand and type",
    isAttack: true,
    make: (shelf) => {
      const family = shelf.page();
      const { brand, type } = family;
      return {
        newcomer: { ...shelf.otherThan(family), brand, type },
        family,
        ...gain(shelf),
        ...calm,
      };
    },
  },
  {
    name: "attack: another product behind the family's title, brand and type",
    isAttack: true,
    make: (shelf) => {
      const family = shelf.page();
      return { newcomer: shelf.coloured(family), family, ...gain(shelf), own: 12, ...calm };
    },
  },
];

/** Products joined to others' reviews. */
export const merges: Evaluation = {
  id: "variation-merges",
  title: "Variation merges",
  about:
    `${perKind} products of each kind join a family of 30 to 2,000 reviews; half of them come with ` +
    "texts of both sides. Share told of, by kind: it should be 0 where honest. Yardsticks: half of " +
    "the title's words are foreign; at least 100 reviews were gained.",
  run: (scope) => {
    const random = randomFrom(scope.seed);
    const shelf = shelfOf(random);
    const made = mergeKinds.map((kind, index) => ({
      ...kind,
      merges: Array.from({ length: perKind }, (_, at) => mergeOf(shelf, kind, `${index}-${at}`)),
    }));
    const all = made.flatMap(({ merges: list }) => list);
    const told = variationMerges.detect(attachmentsOf(all), variationMerges.defaults);
    const found = new Set(
      told.filter(({ score }) => score >= caseScore).flatMap(({ members }) => members.products),
    );
    const plain = (isFound: (merge: Merge) => boolean) =>
      new Set(all.filter(isFound).map(({ id }) => id));
    const title = plain((m) => titleLikeness(m.newcomer.title, m.family.title) <= 0.5);
    const gained = plain((m) => m.foreign >= 100);
    const share = (names: ReadonlySet<string>, list: readonly Merge[]) =>
      list.filter(({ id }) => names.has(id)).length / list.length;
    const rows = made.map(({ name, merges: list }) => [
      name,
      ...[found, title, gained].map((names) => share(names, list)),
    ]);
    const attacks = made.filter(({ isAttack }) => isAttack).flatMap(({ merges: list }) => list);
    const planted = new Set(attacks.map(({ id }) => id));
    const ids = new Set(all.map(({ id }) => id));
    const scores = [found, title, gained].map((names) =>
      setScores(
        [...names].filter((id) => ids.has(id)),
        planted,
      ),
    );
    const header = ["kind", "variation-merges", "foreign title", "100 reviews gained"];
    return [
      {
        title: "generated",
        header,
        rows: [
          ...rows,
          ["precision over all", ...scores.map(({ precision }) => precision)],
          ["recall over all", ...scores.map(({ recall }) => recall)],
        ],
        notes: [],
      },
    ];
  },
};

function mergeOf(shelf: Shelf, { name, isAttack, make }: MergeKind, id: string): Merge {
  const merge = make(shelf);
  if (shelf.random() < 0.5) return { id, ...merge, texts: null };
  // What is sold behind a borrowed page still reads like what it is.
  const sold = name.includes("behind") ? shelf.otherThan(merge.family) : merge.newcomer;
  const type = isAttack ? sold : merge.family;
  const spoken = name.includes("with the family's") ? shelf.otherThan(merge.family) : type;
  const language = name.includes("another language") ? "de" : "en";
  const texts = [shelf.texts(spoken, 8, language), shelf.texts(merge.family, 40)] as const;
  return { id, ...merge, texts };
}

function attachmentsOf(list: readonly Merge[]): AttachmentSnapshot {
  const index = Uint32Array.from(list, (_, row) => row);
  const numbers = (pick: (merge: Merge) => number) => Float64Array.from(list, pick);
  const pages = (pick: (merge: Merge) => Page, field: keyof Page) =>
    list.map((merge) => pick(merge)[field]);
  const [newcomer, family] = [(m: Merge) => m.newcomer, (m: Merge) => m.family];
  return {
    rowCount: list.length,
    familyIds: list.map(({ id }) => `family-${id}`),
    family: index,
    productIds: list.map(({ id }) => id),
    product: index,
    sellerIds: ["seller"],
    seller: new Uint32Array(list.length),
    attachedAt: numbers(() => onDay(100)),
    detachedAt: numbers(({ stays }) => onDay(100 + stays)),
    ownReviews: Uint32Array.from(list, ({ own }) => own),
    ownStars: numbers(({ own }) => (own === 0 ? 0 : 3.4)),
    familyReviews: Uint32Array.from(list, ({ foreign }) => foreign),
    familyStars: numbers(() => 4.4),
    familyAsleepDays: numbers(({ asleep }) => asleep),
    productTitles: pages(newcomer, "title"),
    familyTitles: pages(family, "title"),
    productBrands: pages(newcomer, "brand"),
    familyBrands: pages(family, "brand"),
    productTypes: pages(newcomer, "type"),
    familyTypes: pages(family, "type"),
    productTexts: list.map(({ texts }) => texts?.[0] ?? []),
    familyTexts: list.map(({ texts }) => texts?.[1] ?? []),
  };
}
