import assert from "node:assert/strict";
import { test } from "node:test";
import { onDay } from "../../../testkit/review-rows.ts";
import type { ListingSnapshot } from "../kit/fact-snapshots.ts";
import { identityDrift } from "./identity-drift.ts";

type Version = Readonly<Record<"title" | "brand" | "gtin" | "type" | "image", string>> & {
  readonly reviews: number;
};

const charger: Version = {
  title: "Phone charger with two ports",
  brand: "Voltino",
  gtin: "111",
  type: "charger",
  image: "a",
  reviews: 200,
};
const hairdryer: Version = {
  title: "Foldable hair dryer for travel",
  brand: "Airella",
  gtin: "222",
  type: "hair dryer",
  image: "b",
  reviews: 0,
};

function listings(versions: readonly Version[]): ListingSnapshot {
  const column = (name: "title" | "brand" | "gtin" | "type" | "image") =>
    versions.map((version) => version[name]);
  return {
    rowCount: versions.length,
    productIds: ["page-1"],
    product: new Uint32Array(versions.length),
    sellerIds: ["seller-1"],
    seller: new Uint32Array(versions.length),
    from: Float64Array.from(versions, (_, index) => onDay(index * 50)),
    title: column("title"),
    brand: column("brand"),
    gtin: column("gtin"),
    type: column("type"),
    image: column("image"),
    reviews: Uint32Array.from(versions, ({ reviews }) => reviews),
  };
}
const find = (...versions: readonly Version[]) =>
  identityDrift.detect(listings(versions), identityDrift.defaults);

test("a charger's page that sells a hair dryer today is found", () => {
  const [signal] = find(charger, hairdryer);
  assert.ok((signal?.score ?? 0) > 0.9);
  assert.match(
    signal?.sentence ?? "",
    /^This page was "Phone charger with two ports" when 200 of its reviews/,
  );
});

test("a change in many small steps adds up", () => {
  const steps: Version[] = [
    charger,
    { ...charger, brand: "Airella", reviews: 0 },
    { ...charger, brand: "Airella", image: "b", gtin: "222", reviews: 0 },
    { ...hairdryer, type: "charger", reviews: 0 },
    hairdryer,
  ];
  assert.equal(find(...steps).length, 1);
  for (let index = 1; index < steps.length; index++) {
    const [before, after] = [steps[index - 1], steps[index]];
    if (before !== undefined && after !== undefined && index < 3)
      assert.deepEqual(find(before, after), []);
  }
});

test("nine carried reviews are no gain, ten are", () => {
  assert.equal(find({ ...charger, reviews: 9 }, hairdryer).length, 0);
  assert.equal(find({ ...charger, reviews: 10 }, hairdryer).length, 1);
});

test("spared: a rebranded maker with a new picture", () => {
  assert.deepEqual(
    find(charger, {
      ...charger,
      brand: "Voltino Power",
      title: "Voltino Power phone charger with two ports",
      image: "b",
    }),
    [],
  );
});

test("spared: a translated or corrected title", () => {
  assert.deepEqual(find(charger, { ...charger, title: "Ladegerät mit zwei Anschlüssen" }), []);
});

test("spared: new packaging with a new article number", () => {
  assert.deepEqual(find(charger, { ...charger, gtin: "333", image: "c" }), []);
});

test("spared: a rebranded maker whose page moved in the catalogue, in new packaging", () => {
  const title = "Voltino Power phone charger with two ports";
  const renewed = { title, brand: "Voltino Power", gtin: "333", image: "c", type: "power supply" };
  assert.deepEqual(find(charger, { ...charger, ...renewed }), []);
});

test("spared: a translated relaunch in new packaging is a hint at most", () => {
  const title = "Ladegerät mit zwei Anschlüssen";
  const [hint] = find(charger, { ...charger, title, gtin: "333", image: "c" });
  assert.ok((hint?.score ?? 0) < 0.5);
});

test("another thing under the old brand and article number is found, as under the old kind", () => {
  const { brand, gtin, type } = charger;
  assert.ok((find(charger, { ...hairdryer, brand, gtin })[0]?.score ?? 0) >= 0.5);
  assert.ok((find(charger, { ...hairdryer, type })[0]?.score ?? 0) >= 0.5);
});

test("spared: a change before anyone had reviewed", () => {
  assert.deepEqual(find({ ...charger, reviews: 0 }, { ...hairdryer, reviews: 500 }), []);
});
