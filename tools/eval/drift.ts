import { identityDrift } from "@candor/core/detection/detectors/identity-drift.ts";
import type { ListingSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { titleLikeness } from "@candor/core/detection/kit/text-likeness.ts";
import { onDay } from "@candor/core/testkit/review-rows.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";
import type { Evaluation } from "./evaluation.ts";
import { setScores } from "./measures.ts";
import { type Page, type Shelf, shelfOf } from "./product-pages.ts";

/** Signals below it are hints and accuse nobody. */
const caseScore = 0.5;
const perKind = 60;

type DriftKind = {
  readonly name: string;
  readonly isAttack: boolean;
  /** The page's versions in order of time; reviews are spread over all but the last. */
  readonly make: (shelf: Shelf) => readonly Page[];
};

const driftKinds: readonly DriftKind[] = [
  {
    name: "honest: titles are polished, pictures renewed",
    isAttack: false,
    make: (shelf) => {
      const page = shelf.page();
      const polished = { ...page, title: `${page.title} ${shelf.any(["new", "improved"])}` };
      return [page, polished, { ...polished, image: "new" }];
    },
  },
  {
    name: "honest: a rebranded maker, new packaging, a moved branch of the catalogue",
    isAttack: false,
    make: (shelf) => {
      const page = shelf.page();
      const title = `Newname ${page.title}`;
      const renewed = { title, brand: "Newname", gtin: "new", image: "new" };
      return [page, { ...page, ...renewed, type: `${page.type}s` }];
    },
  },
  {
    name: "honest: translated, with new packaging and article number",
    isAttack: false,
    make: (shelf) => {
      const page = shelf.page();
      return [page, { ...shelf.translated(page), gtin: "new", image: "new" }];
    },
  },
  {
    name: "honest: the next model of the same thing",
    isAttack: false,
    make: (shelf) => {
      const page = shelf.page();
      const title = page.title.replace(/\d+$/, "mark two");
      return [page, { ...page, title, gtin: "new", image: "new" }];
    },
  },
  {
    name: "attack: the page sells another thing from one day to the next",
    isAttack: true,
    make: (shelf) => {
      const page = shelf.page();
      return [page, shelf.otherThan(page)];
    },
  },
  {
    name: "attack: in four steps, the title last",
    isAttack: true,
    make: (shelf) => {
      const page = shelf.page();
      const other = shelf.otherThan(page);
      const second = { ...page, image: other.image };
      const third = { ...second, brand: other.brand, gtin: other.gtin };
      return [page, second, third, { ...third, type: other.type }, other];
    },
  },
  {
    name: "attack: under the old brand and article number",
    isAttack: true,
    make: (shelf) => {
      const page = shelf.page();
      const other = shelf.otherThan(page);
      return [page, { ...other, brand: page.brand, gtin: page.gtin }];
    },
  },
  {
    name: "attack: under the old type",
    isAttack: true,
    make: (shelf) => {
      const page = shelf.page();
      return [page, { ...shelf.otherThan(page), type: page.type, brand: "Otherbrand" }];
    },
  },
];

/** Pages that became other products. */
export const drift: Evaluation = {
  id: "identity-drift",
  title: "Identity drift",
  about:
    `${perKind} pages of each kind with 10 to 500 reviews change. Share told of as a case, by kind: ` +
    "it should be 0 where honest. Yardsticks: half of the title's words are new; the article " +
    "number is new.",
  run: (scope) => {
    const shelf = shelfOf(randomFrom(scope.seed + 1));
    const made = driftKinds.map((kind, index) => ({
      ...kind,
      pages: Array.from({ length: perKind }, (_, at) => ({
        id: `${index}-${at}`,
        versions: kind.make(shelf),
        reviews: shelf.count(20, 500),
      })),
    }));
    const all = made.flatMap(({ pages }) => pages);
    const told = identityDrift.detect(listingsOf(all), identityDrift.defaults);
    const found = new Set(
      told.filter(({ score }) => score >= caseScore).flatMap(({ members }) => members.products),
    );
    const ends = (versions: readonly Page[]) => [versions[0], versions.at(-1)] as const;
    const plain = (isFound: (before: Page, now: Page) => boolean) =>
      new Set(
        all.flatMap(({ id, versions }) => {
          const [before, now] = ends(versions);
          return before !== undefined && now !== undefined && isFound(before, now) ? [id] : [];
        }),
      );
    const methods = [
      found,
      plain((before, now) => titleLikeness(before.title, now.title) <= 0.5),
      plain((before, now) => before.gtin !== now.gtin),
    ];
    const attacks = made.filter(({ isAttack }) => isAttack).flatMap(({ pages }) => pages);
    const planted = new Set(attacks.map(({ id }) => id));
    const scores = methods.map((names) => setScores(names, planted));
    const rows = made.map(({ name, pages }) => [
      name,
      ...methods.map((names) => pages.filter(({ id }) => names.has(id)).length / pages.length),
    ]);
    return [
      {
        title: "generated",
        header: ["kind", "identity-drift", "new title", "new article number"],
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

function listingsOf(
  pages: readonly {
    readonly id: string;
    readonly versions: readonly Page[];
    readonly reviews: number;
  }[],
): ListingSnapshot {
  const rows = pages.flatMap(({ versions, reviews }, product) =>
    versions.map((version, index) => ({
      product,
      version,
      from: onDay(index * 60),
      reviews: index === versions.length - 1 ? 0 : Math.ceil(reviews / (versions.length - 1)),
    })),
  );
  const column = (field: keyof Page) => rows.map(({ version }) => version[field]);
  return {
    rowCount: rows.length,
    productIds: pages.map(({ id }) => id),
    product: Uint32Array.from(rows, ({ product }) => product),
    sellerIds: ["seller"],
    seller: new Uint32Array(rows.length),
    from: Float64Array.from(rows, ({ from }) => from),
    title: column("title"),
    brand: column("brand"),
    gtin: column("gtin"),
    type: column("type"),
    image: column("image"),
    reviews: Uint32Array.from(rows, ({ reviews }) => reviews),
  };
}
