import assert from "node:assert/strict";
import { test } from "node:test";
import { onDay } from "../../../testkit/review-rows.ts";
import type { AttachmentSnapshot } from "../kit/fact-snapshots.ts";
import { variationMerges } from "./variation-merges.ts";

type Page = {
  readonly title: string;
  readonly brand: string;
  readonly type: string;
  readonly texts?: readonly string[];
};
type Story = {
  readonly newcomer?: Page;
  readonly family?: Page;
  readonly own?: number;
  readonly foreign?: number;
  readonly asleep?: number;
  readonly stays?: number;
};

const kettle: Page = { title: "Steel kettle 1.7 litre", brand: "Boilwell", type: "kettle" };
const speaker: Page = { title: "Wireless speaker with bass", brand: "Sonoro", type: "speaker" };

function attachment({
  newcomer = speaker,
  family = kettle,
  own = 2,
  foreign = 800,
  asleep = 10,
  stays = Number.NaN,
}: Story): AttachmentSnapshot {
  return {
    rowCount: 1,
    familyIds: ["family-1"],
    family: new Uint32Array(1),
    productIds: ["newcomer-1"],
    product: new Uint32Array(1),
    sellerIds: ["seller-1"],
    seller: new Uint32Array(1),
    attachedAt: Float64Array.of(onDay(100)),
    detachedAt: Float64Array.of(onDay(100 + stays)),
    ownReviews: Uint32Array.of(own),
    ownStars: Float64Array.of(own === 0 ? 0 : 3.1),
    familyReviews: Uint32Array.of(foreign),
    familyStars: Float64Array.of(4.6),
    familyAsleepDays: Float64Array.of(asleep),
    productTitles: [newcomer.title],
    familyTitles: [family.title],
    productBrands: [newcomer.brand],
    familyBrands: [family.brand],
    productTypes: [newcomer.type],
    familyTypes: [family.type],
    productTexts: newcomer.texts === undefined ? null : [newcomer.texts],
    familyTexts: family.texts === undefined ? null : [family.texts],
  };
}

/** Twelve buyers on a thing: common words, one that names it, and some of their own. */
const speaks = (thing: string) =>
  Array.from(
    { length: 12 },
    (_, buyer) => `The ${thing} is fine and its ${thing} works, says ${thing}buyer${buyer}`,
  );

const find = (story: Story) => variationMerges.detect(attachment(story), variationMerges.defaults);
const score = (story: Story) => find(story)[0]?.score ?? 0;

test("a speaker that joins a kettle's eight hundred reviews is found", () => {
  const [signal] = find({});
  assert.ok((signal?.score ?? 0) >= 0.7);
  assert.deepEqual(signal?.members.products, ["family-1", "newcomer-1"]);
  assert.match(signal?.sentence ?? "", /had 2 reviews of its own and showed 800 of family-1/);
});

test("a family that slept for half a year, or a short stay, makes the claim stronger", () => {
  assert.ok(score({ asleep: 180 }) > score({ asleep: 179 }));
  assert.ok(score({ stays: 30 }) > score({ stays: 31 }));
});

test("reviews that speak of other things add to the difference", () => {
  const alike = score({
    newcomer: { ...speaker, texts: speaks("lid") },
    family: { ...kettle, texts: speaks("lid") },
  });
  const apart = score({
    newcomer: { ...speaker, texts: speaks("bass") },
    family: { ...kettle, texts: speaks("lid") },
  });
  assert.ok(apart > alike);
});

test("spared: a new colour of the same product", () => {
  assert.deepEqual(
    find({ newcomer: { ...kettle, title: "Steel kettle 1.7 litre, red" }, own: 0 }),
    [],
  );
});

test("spared: a rebranded maker", () => {
  assert.deepEqual(
    find({ newcomer: { ...kettle, brand: "Boilwell Home", title: "Steel kettle 1.7 litre" } }),
    [],
  );
});

test("spared: a translated title of the same kind and brand", () => {
  assert.deepEqual(
    find({ newcomer: { ...kettle, title: "Wasserkocher aus Edelstahl, 1,7 Liter" } }),
    [],
  );
});

test("spared: a rebranded maker whose product moved in the catalogue", () => {
  const newcomer = {
    title: "Boilwell Home steel kettle 1.7 litre",
    brand: "Home",
    type: "kitchen",
  };
  assert.deepEqual(find({ newcomer }), []);
});

test("another product behind the family's title, brand and type shows in its buyers' words", () => {
  const behind = { ...kettle, texts: speaks("bass") };
  assert.equal(find({ newcomer: behind, family: { ...kettle, texts: speaks("lid") } }).length, 1);
  assert.deepEqual(find({ newcomer: kettle, family: { ...kettle, texts: speaks("lid") } }), []);
});

test("spared: a variation for speakers of another language, whose reviews share no small words", () => {
  const title = "Wasserkocher aus Edelstahl, 1,7 Liter";
  const german = Array.from(
    { length: 12 },
    (_, i) => `Der Kocher ist gut und die Kanne hält, ${i}`,
  );
  const english = Array.from(
    { length: 12 },
    (_, i) => `The kettle is fine and its lid works, ${i}`,
  );
  const newcomer = { ...kettle, title, texts: german };
  assert.deepEqual(find({ newcomer, family: { ...kettle, texts: english } }), []);
});

test("spared: an honest mis-grouping that brought nothing", () => {
  assert.deepEqual(find({ own: 400, foreign: 3 }), []);
  assert.deepEqual(find({ foreign: 0 }), []);
});
