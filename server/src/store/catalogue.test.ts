import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { deleteReview } from "../usecases/delete-review.ts";
import { listProducts } from "../usecases/read-catalogue.ts";
import { getProduct, listProductReviews } from "../usecases/read-product.ts";
import { refoldRatings } from "../usecases/refold-ratings.ts";

const everything = { marketplaceId: market, category: null, search: null };

onBothDatabases((fresh) => {
  test("products are listed most reviewed first, page by page, as reviews come and go", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    for (const id of ["a", "b", "c", "d", "e"]) {
      await world.product(id, { category: id === "b" ? ["Toys", "Bricks"] : ["Home", "Lamps"] });
    }
    await world.product("hidden", { listed: false });
    for (const [buyer, productId] of [
      ["ada", "d"],
      ["ben", "d"],
      ["ada", "b"],
      ["ada", "hidden"],
    ] as const) {
      await world.buyer(buyer).reviews(productId);
    }
    await world.buyer("cleo").orders("e");
    const stars = await world.buyer("cleo").reviews("e", { body: null });
    assert.ok(stars.ok, "stars alone are a rating, and no review");
    const listed = async (narrowed: object = {}) => {
      const ids: string[] = [];
      for (let after: string | undefined; ; ) {
        const input = { ...everything, ...narrowed, after, limit: 2 };
        const page = await listProducts(deps, input);
        assert.ok(page.ok);
        ids.push(...page.value.items.map(({ productId }) => productId));
        if (page.value.next === null) return ids.join(" ");
        after = page.value.next;
      }
    };
    assert.equal(await listed(), "d b a c e");
    assert.equal(await listed({ category: "Bricks" }), "b");
    assert.equal(await listed({ category: "Lamps" }), "d a c e");
    assert.equal(await listed({ search: "the D" }), "d");

    for (const name of ["ada", "ben"]) {
      const { rows } = await sql<{ review_id: string }>`select review_id from review
        where customer_id = ${name} and product_id = 'd'`.execute(deps.db.kysely);
      const reviewId = rows[0]?.review_id ?? "";
      await deleteReview(deps, { marketplaceId: market, customerId: name, reviewId });
    }
    assert.equal(await listed(), "b a c d e");
    const { rows } = await sql`select 1 from product p join rating r using (product_id)
      where p.review_count <> r.review_count`.execute(deps.db.kysely);
    assert.deepEqual(rows, []);
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
  });

  test("a product that leaves the list and comes back has all its reviews, however old", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    await world.buyer("ada").orders("lamp");
    assert.ok((await world.buyer("ada").reviews("lamp")).ok);
    const key = { marketplaceId: market, productId: "lamp" };
    const query = { ...key, sort: "newest", limit: 9 } as const;
    const before = await listProductReviews(deps, query);
    assert.ok(before.ok && before.value.items.length === 1);
    await world.product("lamp", { listed: false });
    const page = await listProducts(deps, { ...everything, limit: 9 });
    assert.deepEqual(page.ok && page.value.items, []);
    deps.clock.pass(20 * 365 * dayMs);
    await world.product("lamp");
    assert.deepEqual(await listProductReviews(deps, query), before);
    const product = await getProduct(deps, key);
    assert.equal(product.ok && product.value.rating.reviewCount, 1);
  });

  test("a page of many products is read from the index in its order, without a sort", async () => {
    const world = await makeWorld(await fresh());
    const { kysely } = world.deps.db;
    await world.product("p");
    await sql`
      insert into product (marketplace_id, product_id, kind, title, category, attributes, listed,
        review_intake, as_of, review_count)
      select marketplace_id, 'p' || n, kind, title, category, attributes, listed, review_intake,
        as_of, n % 97
      from product, generate_series(1, 20000) n`.execute(kysely);
    await sql`analyze product`.execute(kysely);
    const { rows } = await sql<{ "QUERY PLAN": string }>`
      explain select p.product_id from product p
      left join rating r on r.marketplace_id = p.marketplace_id and r.product_id = p.product_id
      where p.marketplace_id = ${market} and p.kind <> 'parent' and p.listed
        and p.review_count <= 50 and (p.review_count < 50 or p.product_id > 'p5')
      order by p.review_count desc, p.product_id limit 41`.execute(kysely);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    assert.match(plan, /product_most_reviewed/);
    assert.doesNotMatch(plan, /Sort/);
  });
});
