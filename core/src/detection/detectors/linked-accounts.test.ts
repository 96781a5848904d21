import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "../../kernel/instant.ts";
import { noSeller, type TraitKind, traitKinds } from "../kit/account-links.ts";
import { linkedAccounts } from "./linked-accounts.ts";

type Sighting = readonly [account: string, kind: TraitKind, value: string, day?: number];
type Review = readonly [reviewer: string, product: string, seller: string, category?: number];
type World = {
  readonly sellers: Readonly<Record<string, readonly string[]>>;
  readonly seen: readonly Sighting[];
  readonly reviews: readonly Review[];
};

const unique = (list: readonly string[]) => [...new Set(list)];

function detect({ sellers, seen, reviews }: World) {
  const sellerIds = unique([...Object.keys(sellers), ...reviews.map((review) => review[2])]);
  const accountIds = unique([
    ...Object.values(sellers).flat(),
    ...seen.map(([account]) => account),
  ]);
  const traitIds = unique(seen.map(([, kind, value]) => `${kind}:${value}`));
  const ownerOf = (account: string) =>
    Object.entries(sellers).find(([, accounts]) => accounts.includes(account))?.[0];
  const reviewerIds = unique(reviews.map(([reviewer]) => reviewer));
  const productIds = unique(reviews.map((review) => review[1]));
  const category = new Uint32Array(productIds.length);
  for (const [, product, , of = 0] of reviews) category[productIds.indexOf(product)] = of;
  return linkedAccounts.detect(
    {
      traits: {
        accountIds,
        sellerIds,
        traitIds,
        sellerOfAccount: Uint32Array.from(accountIds, (account) => {
          const owner = ownerOf(account);
          return owner === undefined ? noSeller : sellerIds.indexOf(owner);
        }),
        traitKind: Uint8Array.from(traitIds, (id) =>
          traitKinds.findIndex((kind) => id.startsWith(`${kind}:`)),
        ),
        account: Uint32Array.from(seen, ([account]) => accountIds.indexOf(account)),
        trait: Uint32Array.from(seen, ([, kind, value]) => traitIds.indexOf(`${kind}:${value}`)),
        seenAt: Float64Array.from(seen, ([, , , day = 0]) => day * dayMs),
      },
      reviews: {
        rowCount: reviews.length,
        reviewerIds,
        productIds,
        sellerIds,
        reviewer: Uint32Array.from(reviews, ([reviewer]) => reviewerIds.indexOf(reviewer)),
        product: Uint32Array.from(reviews, (review) => productIds.indexOf(review[1])),
        seller: Uint32Array.from(reviews, (review) => sellerIds.indexOf(review[2])),
        rating: null,
        time: null,
        verified: null,
        helpful: null,
        text: null,
      },
      categoryOfProduct: category,
    },
    linkedAccounts.defaults,
  );
}

const shop = { brightco: ["shop"] };

test("a seller who reviews its own product is named with the product", () => {
  const [signal] = detect({
    sellers: shop,
    seen: [["shop", "device", "pc"]],
    reviews: [["shop", "lamp", "brightco"]],
  });
  assert.deepEqual(signal?.members, {
    reviewers: ["shop"],
    products: ["lamp"],
    sellers: ["brightco"],
  });
  assert.equal(
    signal?.sentence,
    "One reviewer tied to brightco wrote 1 review of its own products.",
  );
});

for (const [kind, least] of [
  ["bank", 0.9],
  ["payment", 0.75],
  ["device", 0.65],
  ["declared", 0.9],
] as const) {
  test(`a reviewer who shares a ${kind} with the seller is tied to it`, () => {
    const [signal] = detect({
      sellers: shop,
      seen: [
        ["shop", kind, "x"],
        ["ada", kind, "x"],
      ],
      reviews: [["ada", "lamp", "brightco"]],
    });
    assert.ok(signal && signal.score >= least);
  });
}

test("the path through staff to their household is shown step by step", () => {
  const [signal] = detect({
    sellers: shop,
    seen: [
      ["shop", "declared", "staff of brightco"],
      ["ben", "declared", "staff of brightco"],
      ["ben", "payment", "card"],
      ["cara", "payment", "card"],
    ],
    reviews: [["cara", "lamp", "brightco"]],
  });
  assert.equal(
    signal?.evidence[1]?.fact,
    "shop, an account of brightco, shares a declared tie with ben, which shares a means of payment with cara",
  );
  assert.match(String(signal?.evidence[1]?.usual), /has 2 accounts/);
});

test("a tie three links long is not followed", () => {
  const seen: Sighting[] = [
    ["shop", "bank", "1"],
    ["b", "bank", "1"],
    ["b", "bank", "2"],
    ["c", "bank", "2"],
    ["c", "bank", "3"],
    ["d", "bank", "3"],
  ];
  assert.equal(detect({ sellers: shop, seen, reviews: [["c", "lamp", "brightco"]] }).length, 1);
  assert.equal(detect({ sellers: shop, seen, reviews: [["d", "lamp", "brightco"]] }).length, 0);
});

test("a review of a rival in the same category counts, in another it does not", () => {
  const seen: Sighting[] = [
    ["shop", "bank", "x"],
    ["ada", "bank", "x"],
  ];
  const own: Review = ["zoe", "lamp", "brightco", 7];
  const rival = detect({ sellers: shop, seen, reviews: [own, ["ada", "torch", "rivalco", 7]] });
  assert.match(rival[0]?.sentence ?? "", /1 review of a rival's/);
  assert.deepEqual(
    detect({ sellers: shop, seen, reviews: [own, ["ada", "book", "bookco", 8]] }),
    [],
  );
});

test("two weak things in common are together what neither is alone", () => {
  const address: Sighting[] = [
    ["shop", "address", "1 High Street"],
    ["ada", "address", "1 High Street"],
  ];
  const network: Sighting[] = [
    ["shop", "login", "net"],
    ["ada", "login", "net"],
  ];
  const reviews: Review[] = [["ada", "lamp", "brightco"]];
  assert.equal(detect({ sellers: shop, seen: address, reviews }).length, 0);
  assert.equal(detect({ sellers: shop, seen: network, reviews }).length, 0);
  assert.equal(detect({ sellers: shop, seen: [...address, ...network], reviews }).length, 1);
});

const many = (count: number) => Array.from({ length: count }, (_, index) => `student-${index}`);

test("a dormitory with one address and one network is spared", () => {
  const people = ["shop", ...many(40)];
  const seen = people.flatMap((account): Sighting[] => [
    [account, "address", "hall"],
    [account, "login", "hall net"],
  ]);
  const reviews = many(40).map((account): Review => [account, "lamp", "brightco"]);
  assert.deepEqual(detect({ sellers: shop, seen, reviews }), []);
});

test("strangers behind one office network or proxy are spared", () => {
  const seen = ["shop", ...many(300)].map((account): Sighting => [account, "login", "proxy"]);
  const reviews = many(300).map((account): Review => [account, "lamp", "brightco"]);
  assert.deepEqual(detect({ sellers: shop, seen, reviews }), []);
});

test("a flatmate who shares only the seller's address is spared", () => {
  const seen: Sighting[] = [
    ["shop", "address", "flat 3"],
    ["ada", "address", "flat 3"],
  ];
  assert.deepEqual(detect({ sellers: shop, seen, reviews: [["ada", "lamp", "brightco"]] }), []);
});

test("the new owner of a phone sold more than a year ago is spared, within the year not", () => {
  const seen = (day: number): Sighting[] => [
    ["shop", "device", "phone", 0],
    ["ada", "device", "phone", day],
  ];
  const reviews: Review[] = [["ada", "lamp", "brightco"]];
  assert.equal(detect({ sellers: shop, seen: seen(366), reviews }).length, 0);
  assert.equal(detect({ sellers: shop, seen: seen(365), reviews }).length, 1);
});

test("a library computer with many accounts is spared, a family's five are not a library", () => {
  const seen = (people: number) =>
    ["shop", ...many(people)].map((account): Sighting => [account, "device", "computer"]);
  const reviews: Review[] = [["student-0", "lamp", "brightco"]];
  assert.equal(detect({ sellers: shop, seen: seen(5), reviews }).length, 0);
  assert.equal(detect({ sellers: shop, seen: seen(4), reviews }).length, 1);
});

test("tied accounts that reviewed nothing of the seller raise nothing", () => {
  const seen: Sighting[] = [
    ["shop", "bank", "x"],
    ["ada", "bank", "x"],
  ];
  assert.deepEqual(detect({ sellers: shop, seen, reviews: [["zoe", "lamp", "brightco"]] }), []);
});
