import { createHash } from "node:crypto";
import { makeId } from "@candor/core/kernel/ids.ts";
import type { Tx } from "../db/database.ts";
import type { DrawnPhoto, Ledger, LedgerEntry, PictureRedrawer } from "../ports.ts";
import { withFacts } from "../store/judged-on.ts";
import type { Law } from "../store/policy.ts";
import { ruleAndSpans } from "../store/review-entries.ts";
import { insertPhoto } from "../store/review-photos.ts";
import { type PhotoFacts, screenPhoto } from "../usecases/judged-photos.ts";
import type { Language } from "./compose.ts";
import { favouriteOf } from "./favourite.ts";
import { shoppers } from "./identities.ts";
import type { DemoReview, Market } from "./market.ts";
import { photograph, type SceneName, scenes } from "./photographs.ts";
import { type Ware, wares } from "./voice.ts";

/** Every picture that the demo's buyers took, by ware and place. */
export type Pictures = ReadonlyMap<string, DrawnPhoto>;

/** On a label in one picture: a place to go, which a person has to look at. */
const printedOn = "www.brightlamps.example";
const labelled = "labelled";

const nameOf = (ware: Ware, scene: SceneName) => `${ware} ${scene}`;
const places = Object.keys(scenes) as SceneName[];

/** Takes the pictures while the rest of the world is loaded. */
export async function takePictures(redrawer: PictureRedrawer): Promise<Pictures> {
  const pairs = wares.flatMap((ware, at) =>
    // Two places a ware: enough that no strip looks like one picture.
    [0, 1].map((step) => [ware, places[(at + step) % places.length] ?? "desk"] as const),
  );
  const drawings = [
    ...pairs.map(([ware, scene]) => [nameOf(ware, scene), photograph(ware, scene)] as const),
    [labelled, photograph("lamp", "desk", printedOn)] as const,
  ];
  const taken = drawings.map(async ([name, drawing]) => {
    const drawn = await redrawer.photo(Buffer.from(drawing));
    if (drawn === null) throw new Error(`the demo's picture ${name} cannot be drawn`);
    return [name, drawn] as const;
  });
  return new Map(await Promise.all(taken));
}

/** What a picture shows, in the words of who took it. */
const alts: Readonly<Record<Language, Readonly<Record<SceneName, string>>>> = {
  en: {
    kitchen: "On our kitchen table, by the window",
    desk: "On my desk, beside the plant",
    evening: "In the evening, in front of the shelf",
  },
  de: {
    kitchen: "Auf unserem Küchentisch am Fenster",
    desk: "Auf meinem Schreibtisch, neben der Pflanze",
    evening: "Abends, vor dem Regal",
  },
  fr: {
    kitchen: "Sur la table de la cuisine, près de la fenêtre",
    desk: "Sur mon bureau, à côté de la plante",
    evening: "Le soir, devant l’étagère",
  },
  es: {
    kitchen: "En la mesa de la cocina, junto a la ventana",
    desk: "En mi escritorio, al lado de la planta",
    evening: "Por la tarde, delante de la estantería",
  },
  pl: {
    kitchen: "Na kuchennym stole, przy oknie",
    desk: "Na moim biurku, obok rośliny",
    evening: "Wieczorem, przed półką",
  },
};

/** One review in so many has a photo; of what is talked about most, more. */
const shareWithPhotos = 0.012;
const shareOfFavourite = 0.1;
const secondPhotoShare = 0.3;
/** Whoever plays one of the demo's shoppers finds photos of theirs. */
const played: ReadonlySet<string> = new Set(Object.values(shoppers));
/** Photos come after the words, a minute each. */
const photoMs = 60_000;

/** Gives some of the reviews in view photos, and one a photo that waits for a person. */
export async function loadPhotos(
  tx: Tx,
  deps: { readonly ledger: Ledger; readonly law: Law; readonly pictures: Pictures },
  { market, reviews }: { readonly market: Market; readonly reviews: readonly DemoReview[] },
): Promise<void> {
  const chance = market.chance.fork("photos");
  const wareOf = new Map(
    market.catalogue.products.map(({ fact, ware }) => [fact.productId, ware] as const),
  );
  const favourite = favouriteOf(reviews);
  const entries: LedgerEntry[] = [];
  let isFirst = true;
  for (const review of reviews) {
    const written = review.versions.at(-1);
    const ware = wareOf.get(review.productId);
    if (written?.content.body == null || ware === undefined) continue;
    const isPlayed = played.has(review.customerId);
    const isFavourite = review.productId === favourite;
    const share = isPlayed ? 1 : isFavourite ? shareOfFavourite : shareWithPhotos;
    if (!chance.odds(share)) continue;
    const own = places.filter((place) => deps.pictures.has(nameOf(ware, place)));
    const taken = chance.shuffled(own).slice(0, chance.odds(secondPhotoShare) ? 2 : 1);
    for (const [at, scene] of taken.entries()) {
      const drawn = deps.pictures.get(isFirst ? labelled : nameOf(ware, scene));
      if (drawn === undefined) continue;
      const photoId = makeId("pho", written.at, chance.idBytes());
      const alt = chance.odds(0.6) ? altOf(written.content.language, scene) : "";
      const photo = { photoId, alt, drawn, held: isFirst, at: written.at + (at + 1) * photoMs };
      entries.push(await writePhoto(tx, deps.law, { market, review }, photo));
      isFirst = false;
    }
  }
  await deps.ledger.append(tx, market.plan.id, entries);
}

const altOf = (language: string | null, scene: SceneName) =>
  alts[(language ?? "en") as Language]?.[scene] ?? alts.en[scene];

async function writePhoto(
  tx: Tx,
  law: Law,
  { market, review }: { readonly market: Market; readonly review: DemoReview },
  photo: {
    readonly photoId: string;
    readonly alt: string;
    readonly drawn: DrawnPhoto;
    readonly held: boolean;
    readonly at: number;
  },
): Promise<LedgerEntry> {
  const { photoId, alt, drawn, held, at } = photo;
  const { productId, reviewId, customerId } = review;
  const key = { marketplaceId: market.plan.id, productId, reviewId, customerId };
  const seen = held ? { ...blank, lines: [label] } : blank;
  const { findings } = screenPhoto(alt, seen, law);
  const sha256 = createHash("sha256").update(drawn.full).digest("hex");
  const status = held ? "held" : "shown";
  await insertPhoto(tx, key, { photoId, alt, findings, drawn, sha256, status }, at);
  const payload = { reviewId, productId, findings: findings.map(ruleAndSpans) };
  const words = { customerId, sha256, alt };
  const entry = { type: `photo-${status}`, subject: photoId, at, payload, words };
  const facts: PhotoFacts = { seen, accountHeld: false };
  return withFacts(entry, { policyVersion: law.policy.version, facts });
}

/** What a reader sees on the demo's pictures: nothing printed, but for one label. */
const blank = { pages: [{ width: 640, height: 480 }], lines: [], codes: [] };
const label = {
  paragraph: 1,
  words: [{ text: printedOn, box: { page: 1, x: 156, y: 374, width: 328, height: 60 } }],
};
