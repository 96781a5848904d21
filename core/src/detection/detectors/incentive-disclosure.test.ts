import assert from "node:assert/strict";
import { test } from "node:test";
import { intern, onDay } from "../../../testkit/review-rows.ts";
import { incentiveDisclosure } from "./incentive-disclosure.ts";

type Row = {
  readonly of: string;
  readonly by: string;
  readonly says?: string;
  readonly card?: boolean;
  /** What is sold; lamps unless told. Each kind is a category of its own. */
  readonly sells?: string;
  readonly sampled?: boolean;
};

function find(rows: readonly Row[]) {
  const sellers = intern(rows.map(({ of }) => of));
  const reviewers = intern(rows.map(({ by }) => by));
  const products = intern(rows.map(({ sells }) => sells ?? "lamp"));
  return incentiveDisclosure.detect(
    {
      rowCount: rows.length,
      sellerIds: sellers.ids,
      seller: sellers.index,
      productIds: products.ids,
      product: products.index,
      categoryOfProduct: Uint32Array.from(products.ids.keys()),
      reviewerIds: reviewers.ids,
      reviewer: reviewers.index,
      time: Float64Array.from(rows, (_, row) => onDay(row)),
      disclosed: Uint8Array.from(rows, ({ says }) => (says === undefined ? 0 : 1)),
      insertReported: Uint8Array.from(rows, ({ card }) => (card === true ? 1 : 0)),
      sampled: Uint8Array.from(rows, ({ sampled }) => (sampled === true ? 1 : 0)),
      quote: rows.map(({ says }) => says ?? null),
    },
    incentiveDisclosure.defaults,
  );
}

const orders = (of: string, count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ of, by: `${of}-buyer-${index}` }));
const market = [...orders("alpha", 400), ...orders("beta", 400), ...orders("lampco", 60)];
const tellers = (more: Partial<Row>): Row[] =>
  Array.from({ length: 4 }, (_, index) => ({ of: "lampco", by: `teller-${index}`, ...more }));

test("four buyers of one seller who tell of a gift card are a practice, in their own words", () => {
  const [signal] = find([...market, ...tellers({ says: "got a gift card for this" })]);
  assert.deepEqual(signal?.members.sellers, ["lampco"]);
  assert.ok(signal?.evidence.some(({ value }) => value === "got a gift card for this"));
});

test("cards that buyers found in their own parcels count the same and are named", () => {
  const [signal] = find([...market, ...tellers({ card: true })]);
  assert.ok(
    signal?.evidence.some(({ fact, value }) => fact.startsWith("cards reported") && value === 4),
  );
});

test("spared: the platform's own sampling programme", () => {
  assert.deepEqual(
    find([...market, ...tellers({ says: "received it free to test", sampled: true })]),
    [],
  );
});

test("spared: a rival who plants such reviews from one account", () => {
  assert.deepEqual(find([...market, ...tellers({ says: "they paid me", by: "rival" })]), []);
});

test("spared: as many mentions as every seller has, such as refunds for broken articles", () => {
  const everywhere = ["alpha", "beta"].flatMap((of) =>
    Array.from({ length: 40 }, (_, index) => ({
      of,
      by: `${of}-x-${index}`,
      says: "refunded, it came broken",
    })),
  );
  assert.deepEqual(
    find([...market, ...everywhere, ...tellers({ says: "refunded, it came broken" })]),
    [],
  );
});

test("spared: a rival who plants ten such reviews from one account beside two real ones", () => {
  const planted = Array.from({ length: 10 }, () => ({ of: "lampco", by: "rival", says: "paid" }));
  const real = tellers({ says: "they refunded me" }).slice(0, 2);
  const told = find([...market, ...planted, ...real]);
  assert.ok(told.every(({ evidence }) => evidence[0]?.value === 3));
});

test("spared: a seller of a category in which rewards are often mentioned", () => {
  const samples = Array.from({ length: 20 }, (_, seller) =>
    Array.from({ length: 100 }, (_, buyer) => ({
      of: `cream-${seller}`,
      by: `cream-${seller}-${buyer}`,
      sells: "cream",
      ...(buyer % 20 === 0 ? { says: "came with a gift" } : {}),
    })),
  ).flat();
  assert.deepEqual(find([...market, ...samples]), []);
  const asLamps = samples.map((row) => ({
    ...row,
    sells: "lamp",
    of: row.of.replace(/\d+$/, "1"),
  }));
  assert.equal(find([...market, ...asLamps]).length, 1);
});
