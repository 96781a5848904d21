import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { FactOf } from "../store/facts-shapes.ts";
import { brands, shopNames } from "./names.ts";
import type { Chance } from "./random.ts";
import { type Ware, wares } from "./voice.ts";

/** The demo's two marketplaces. */
export type MarketId = keyof typeof shopNames;

/** Something that can be bought, and how good it really is. */
export type DemoProduct = {
  readonly fact: FactOf<"product">;
  readonly ware: Ware;
  readonly sellerId: string;
  readonly priceMinor: number;
  /** The mean stars that honest buyers give it. */
  readonly quality: number;
  readonly releasedAt: Instant;
  /** How often it is bought beside others. */
  readonly demand: number;
};

/** What a marketplace sells and who sells it. */
export type Catalogue = {
  readonly families: readonly FactOf<"product">[];
  readonly products: readonly DemoProduct[];
  readonly sellers: readonly FactOf<"seller">[];
  readonly offers: readonly FactOf<"offer">[];
};

type WareInfo = {
  readonly category: Readonly<Record<MarketId, readonly string[]>>;
  readonly noun: Readonly<Record<MarketId, readonly string[]>>;
  readonly priceMinor: number;
  readonly theme: string;
  readonly variants: Readonly<Record<MarketId, readonly string[]>>;
};

const colours = {
  fernway: ["Moss", "Slate", "Cream", "Rust"],
  lindenmarkt: ["Moosgrün", "Schiefer", "Creme", "Rostrot"],
};
const sizes = { fernway: ["S", "M", "L", "XL"], lindenmarkt: ["S", "M", "L", "XL"] };

/** Each ware with its shelf, its usual names and its usual price. */
export const wareInfo: Readonly<Record<Ware, WareInfo>> = {
  kettle: {
    category: { fernway: ["Kitchen", "Kettles"], lindenmarkt: ["Küche", "Wasserkocher"] },
    noun: {
      fernway: ["Electric kettle 1.2 l", "Gooseneck kettle", "Kettle 1.7 l"],
      lindenmarkt: ["Wasserkocher 1,2 l", "Wasserkocher mit Schwanenhals", "Teekocher 1,7 l"],
    },
    priceMinor: 4490,
    theme: "Color",
    variants: colours,
  },
  lamp: {
    category: { fernway: ["Home", "Desk lamps"], lindenmarkt: ["Wohnen", "Schreibtischlampen"] },
    noun: {
      fernway: ["Desk lamp with clamp", "Reading lamp", "Architect's lamp"],
      lindenmarkt: ["Klemmleuchte", "Leselampe", "Schreibtischlampe mit Gelenkarm"],
    },
    priceMinor: 5290,
    theme: "Color",
    variants: colours,
  },
  headphones: {
    category: { fernway: ["Electronics", "Headphones"], lindenmarkt: ["Elektronik", "Kopfhörer"] },
    noun: {
      fernway: ["Wireless headphones", "On-ear headphones", "Studio headphones"],
      lindenmarkt: ["Funkkopfhörer", "Bügelkopfhörer", "Studiokopfhörer"],
    },
    priceMinor: 8900,
    theme: "Color",
    variants: colours,
  },
  backpack: {
    category: { fernway: ["Bags", "Backpacks"], lindenmarkt: ["Taschen", "Rucksäcke"] },
    noun: {
      fernway: ["Daypack 20 l", "Roll-top backpack 25 l", "Commuter backpack"],
      lindenmarkt: ["Tagesrucksack 20 l", "Rolltop-Rucksack 25 l", "Pendlerrucksack"],
    },
    priceMinor: 7400,
    theme: "Color",
    variants: colours,
  },
  novel: {
    category: { fernway: ["Books", "Novels"], lindenmarkt: ["Books", "Romane"] },
    noun: {
      fernway: [
        "The Salt Marsh Ferry",
        "A House of Two Winters",
        "Nine Letters to Ostrow",
        "The Beekeeper's Atlas",
        "What the Tide Kept",
        "Small Hours in Merrin Street",
      ],
      lindenmarkt: [
        "Die Fähre im Watt",
        "Ein Haus für zwei Winter",
        "Neun Briefe nach Ostrow",
        "Der Atlas der Imkerin",
        "Was die Flut behielt",
        "Frühe Stunden am Kanal",
      ],
    },
    priceMinor: 1690,
    theme: "Format",
    variants: {
      fernway: ["Hardback", "Paperback", "Large print", "Audio"],
      lindenmarkt: ["Gebunden", "Taschenbuch", "Großdruck", "Hörbuch"],
    },
  },
  game: {
    category: { fernway: ["Toys", "Board games"], lindenmarkt: ["Spielzeug", "Brettspiele"] },
    noun: {
      fernway: ["Harbour Masters", "The Lost Orchard", "Owls and Lanterns", "Seven Bridges"],
      lindenmarkt: [
        "Hafenmeister",
        "Der verlorene Obstgarten",
        "Eulen und Laternen",
        "Sieben Brücken",
      ],
    },
    priceMinor: 3290,
    theme: "Edition",
    variants: {
      fernway: ["Base game", "Travel edition", "Junior", "Five players"],
      lindenmarkt: ["Grundspiel", "Reiseausgabe", "Junior", "Fünf Spieler"],
    },
  },
  soap: {
    category: { fernway: ["Beauty", "Soaps"], lindenmarkt: ["Pflege", "Seifen"] },
    noun: {
      fernway: ["Hand soap bar", "Gardener's soap", "Olive oil soap"],
      lindenmarkt: ["Handseife", "Gärtnerseife", "Olivenölseife"],
    },
    priceMinor: 790,
    theme: "Scent",
    variants: {
      fernway: ["Pine", "Orange", "Lavender", "Unscented"],
      lindenmarkt: ["Kiefer", "Orange", "Lavendel", "Ohne Duft"],
    },
  },
  jacket: {
    category: { fernway: ["Clothing", "Rain jackets"], lindenmarkt: ["Kleidung", "Regenjacken"] },
    noun: {
      fernway: ["Rain jacket", "Packable shell", "Cycling rain jacket"],
      lindenmarkt: ["Regenjacke", "Packbare Regenjacke", "Fahrrad-Regenjacke"],
    },
    priceMinor: 11_900,
    theme: "Size",
    variants: sizes,
  },
  secateurs: {
    category: { fernway: ["Garden", "Secateurs"], lindenmarkt: ["Garten", "Gartenscheren"] },
    noun: {
      fernway: ["Bypass secateurs", "Small-hand secateurs", "Vineyard pruner"],
      lindenmarkt: ["Bypass-Gartenschere", "Gartenschere für kleine Hände", "Rebschere"],
    },
    priceMinor: 3890,
    theme: "Size",
    variants: sizes,
  },
  dogbed: {
    category: { fernway: ["Pets", "Dog beds"], lindenmarkt: ["Haustiere", "Hundebetten"] },
    noun: {
      fernway: ["Orthopaedic dog bed", "Round dog bed", "Travel dog mat"],
      lindenmarkt: ["Orthopädisches Hundebett", "Rundes Hundebett", "Reisedecke für Hunde"],
    },
    priceMinor: 6490,
    theme: "Size",
    variants: sizes,
  },
};

const models =
  "Ask Birk Dal Eik Fir Gran Hei Isle Kvist Lyng Myr Nes Orr Rav Sten Tun Ulm Vik".split(" ");

/** Builds a marketplace's catalogue; of each ware so many families of four and so many singles. */
export function makeCatalogue(
  market: MarketId,
  counts: { readonly families: number; readonly singles: number },
  end: Instant,
  chance: Chance,
): Catalogue {
  const start = end - 730 * dayMs;
  const asOf = instantToIso(start);
  const sellers = shopNames[market].map((name, at) => ({
    kind: "seller" as const,
    sellerId: `s${100 + at}`,
    name,
    country: market === "fernway" ? "GB" : "DE",
    asOf,
  }));
  const families: FactOf<"product">[] = [];
  const products: DemoProduct[] = [];
  let number = market === "fernway" ? 1000 : 5000;
  for (const [at, ware] of wares.entries()) {
    // Two or three shops a ware, so that there are rivals.
    const shops = sellers.filter((_, shop) => shop % wares.length === at);
    const quality = () => Math.min(4.7, Math.max(2.5, 4.05 + chance.bell() * 0.45));
    for (let made = 0; made < counts.families + counts.singles; made++) {
      const product = newProduct(
        { market, ware, productId: `p${++number}` },
        { start, end },
        chance,
      );
      const shared = { ware, sellerId: chance.pick(shops).sellerId, quality: quality() };
      const demand = 0.3 + chance.next() ** 2 * 3;
      if (made >= counts.families) {
        products.push({ ...product, ...shared, demand });
        continue;
      }
      const info = wareInfo[ware];
      const parent = { ...product.fact, variation: "parent" as const };
      families.push({ ...parent, variationTheme: [info.theme] });
      for (const variant of info.variants[market]) {
        const fact = {
          ...product.fact,
          productId: `p${++number}`,
          variation: "child" as const,
          parentId: parent.productId,
          title: `${parent.title}, ${variant}`,
          attributes: { [info.theme]: variant },
          imageUrl: imageOf(ware, number),
        };
        products.push({ ...product, fact, ...shared, demand: demand / 2 });
      }
    }
  }
  return { families, products, sellers, offers: products.map((product) => offerOf(product, asOf)) };
}

function offerOf({ fact, sellerId, priceMinor }: DemoProduct, since: string): FactOf<"offer"> {
  const { productId } = fact;
  const role = "seller";
  return { kind: "offer", productId, sellerId, role, priceMinor, active: true, since, asOf: since };
}

function newProduct(
  { market, ware, productId }: { market: MarketId; ware: Ware; productId: string },
  { start, end }: { readonly start: Instant; readonly end: Instant },
  chance: Chance,
) {
  const info = wareInfo[ware];
  const brand = chance.pick(brands);
  const noun = chance.pick(info.noun[market]);
  const isBook = ware === "novel";
  const releasedAt = chance.odds(0.75)
    ? start - chance.whole(10, 900) * dayMs
    : start + chance.whole(20, 650) * dayMs;
  const priceMinor = Math.round((info.priceMinor * (0.6 + chance.next() * 0.9)) / 10) * 10 - 1;
  const fact: FactOf<"product"> = {
    kind: "product",
    productId,
    variation: "single",
    title: isBook
      ? `${noun} (${chance.pick(models)} ${brand})`
      : `${brand} ${chance.pick(models)} ${chance.whole(1, 9)}0: ${noun}`,
    brand: isBook ? `${brand} Press` : brand,
    category: [...info.category[market]],
    attributes: {},
    gtin: `40${String(chance.whole(0, 999_999_999)).padStart(9, "0")}00`.slice(0, 13),
    imageUrl: imageOf(ware, Number(productId.slice(1))),
    releasedAt: instantToIso(Math.min(releasedAt, end - 30 * dayMs)),
    listed: true,
    asOf: instantToIso(start),
  };
  return { fact, priceMinor, releasedAt: Date.parse(fact.releasedAt ?? "") };
}

/** Drawings are ours and served by the app; see images.ts. */
const imageOf = (ware: Ware, number: number) => `/demo/images/${ware}-${number % 8}.svg`;
