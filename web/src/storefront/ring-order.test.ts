import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ringAccountsMax, ringOf, ringProductsMax } from "./ring-order.ts";

const review = (accountId: string, productId: string) => ({ accountId, productId });

describe("two columns of who reviewed what", () => {
  test("a line is drawn once for an account and a product, with every review behind it", () => {
    const { lines } = ringOf([review("ada", "lamp"), review("ben", "lamp"), review("ada", "lamp")]);
    assert.deepEqual(lines, [
      { account: 0, product: 0, nths: [0, 2] },
      { account: 1, product: 0, nths: [1] },
    ]);
  });

  test("each end says how many of the other it reaches", () => {
    const { accounts, products } = ringOf([
      review("ada", "lamp"),
      review("ada", "pan"),
      review("ben", "pan"),
    ]);
    assert.deepEqual(accounts, [
      { id: "ada", reached: 2 },
      { id: "ben", reached: 1 },
    ]);
    assert.deepEqual(products, [
      { id: "lamp", reached: 1 },
      { id: "pan", reached: 2 },
    ]);
  });

  test("an account stands beside what it reviewed, so that lines run level", () => {
    const { accounts } = ringOf([
      review("of-both", "lamp"),
      review("of-pan", "pan"),
      review("of-both", "pan"),
      review("of-lamp", "lamp"),
    ]);
    assert.deepEqual(
      accounts.map(({ id }) => id),
      ["of-lamp", "of-both", "of-pan"],
    );
  });

  test("of too many the best connected are drawn, and no line leads to one that is not", () => {
    const many = Array.from({ length: ringAccountsMax + 1 }, (_, at) =>
      review(`once-${at}`, "lamp"),
    );
    const wares = Array.from({ length: ringProductsMax + 1 }, (_, at) => review("ada", `w${at}`));
    const { accounts, products, lines } = ringOf([...many, ...wares]);
    assert.equal(accounts.length, ringAccountsMax);
    assert.equal(products.length, ringProductsMax);
    assert.ok(accounts.some(({ id }) => id === "ada"));
    assert.ok(products.some(({ id }) => id === "lamp"));
    for (const { account, product } of lines) {
      assert.ok(accounts[account] !== undefined && products[product] !== undefined);
    }
  });
});
