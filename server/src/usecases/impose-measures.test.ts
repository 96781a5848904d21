import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import {
  enforcementWorld,
  noWish,
  plantCase,
  sellerWish,
} from "../../testkit/enforcement-world.ts";
import { lawIs } from "../../testkit/law.ts";
import { market } from "../../testkit/world.ts";
import { measuresOfCase } from "../store/measures.ts";
import { requestsWithFacts } from "../store/request-facts.ts";
import { statementsOfCase } from "../store/statements.ts";
import { imposeMeasures, previewMeasures } from "./impose-measures.ts";
import {
  acknowledgeMeasure,
  advanceMeasures,
  approveMeasure,
  declineMeasure,
  keepMeasure,
  liftMeasure,
} from "./measures.ts";
import { getMessagingState } from "./messaging-state.ts";
import { listProducts } from "./read-catalogue.ts";
import { getProduct, listProductReviews } from "./read-product.ts";
import { refoldRatings } from "./refold-ratings.ts";
import { shareReviews, shareReviewsEverywhere } from "./share-reviews.ts";

const withheld = { amountMinor: 5_000, exposureMinor: 9_000, currency: "EUR", basis: "3 orders" };

onBothDatabases((fresh) => {
  const planted = async () => {
    const given = await enforcementWorld(await fresh());
    const { deps } = given.world;
    const base = { marketplaceId: market, caseId: given.caseId };
    return {
      ...given,
      deps,
      base,
      impose: (wish: Parameters<typeof imposeMeasures>[1]["wish"], version = given.version) =>
        imposeMeasures(deps, { ...base, userId: "mo", version, wish }),
      measures: () => measuresOfCase(deps.db.kysely, market, given.caseId),
    };
  };

  test("a product's stars are withheld with a note, all its reviews stay, and both come back", async () => {
    const { deps, impose, measures } = await planted();
    const key = { marketplaceId: market, productId: "lamp" };
    const all = { marketplaceId: market, category: null, search: null };
    const shown = async () => {
      const product = await getProduct(deps, key);
      const listed = await listProductReviews(deps, { ...key, sort: "newest", limit: 10 });
      const shop = await listProducts(deps, { ...all, limit: 10 });
      assert.ok(product.ok && listed.ok && shop.ok);
      const { withheld, stars, ratingCount, counts } = product.value.rating;
      const inList = shop.value.items[0]?.rating.withheld;
      return { withheld, inList, stars, ratingCount, counts, reviews: listed.value.items.length };
    };
    const before = await shown();
    assert.ok(before.stars !== null && !before.withheld && before.reviews === 4);
    const products = (["rating-withheld", "intake-closed"] as const).map((kind) => ({
      productId: "lamp",
      kind,
    }));
    assert.ok((await impose({ ...sellerWish(), products })).ok);
    assert.deepEqual(await shown(), {
      ...{ withheld: true, inList: true, stars: null, ratingCount: 0, reviews: 4 },
      counts: [0, 0, 0, 0, 0],
    });
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
    const held = (await measures()).find(({ terms }) => terms.kind === "rating-withheld");
    deps.clock.set(held?.terms.until ?? 0);
    await advanceMeasures(deps);
    const { withheld, inList, stars, reviews } = await shown();
    assert.deepEqual({ withheld, inList, reviews }, { withheld: false, inList: false, reviews: 4 });
    assert.ok(stars !== null);
  });

  test("a frozen family keeps its variations as they are, and is judged again afterwards", async () => {
    const { deps, world, impose, measures } = await planted();
    const isParent = (productId: string, parentId: string | null) =>
      sql`update product set parent_id = ${parentId}, kind = ${parentId === null ? "parent" : "child"}
        where product_id = ${productId}`.execute(deps.db.kysely);
    await world.product("lamps");
    await world.product("lamp-red");
    await isParent("lamps", null);
    await isParent("lamp", "lamps");
    const judge = () =>
      deps.db.transaction((tx) =>
        shareReviews(tx, deps, { marketplaceId: market, familyIds: ["lamps"] }),
      );
    await judge();
    assert.ok((await impose({ ...sellerWish(), families: ["lamp"] })).ok);
    const [frozen] = (await measures()).filter(({ terms }) => terms.kind === "family-frozen");
    assert.equal(frozen?.terms.subjectId, "lamps");
    await isParent("lamp-red", "lamps");
    const members = async () => {
      const { rows } = await sql`select 1 from family_member where product_id = 'lamp-red'`.execute(
        deps.db.kysely,
      );
      return rows.length;
    };
    await judge();
    await shareReviewsEverywhere(deps);
    assert.equal(await members(), 0, "nothing joins it");
    deps.clock.set(frozen?.terms.until ?? 0);
    await advanceMeasures(deps);
    await shareReviewsEverywhere(deps);
    assert.equal(await members(), 1, "the freeze is over");
    assert.equal((await impose({ ...sellerWish(), families: ["stranger"] })).ok, false);
  });

  test("a plan shows every letter and writes nothing", async () => {
    const { deps, base, world, reviewIds, version } = await planted();
    const before = await world.rowCounts();
    const wish = { ...sellerWish(), removedReviews: reviewIds };
    const plan = await previewMeasures(deps, { ...base, version, wish });
    assert.ok(plan.ok);
    const addressees = plan.value.statements.map(({ statement }) => statement.addressee);
    assert.deepEqual(addressees, ["seller", "author", "author", "author"]);
    assert.equal(plan.value.step?.kind, "selling-suspended");
    const shown = plan.value.statements.map(({ statement }) => statement.evidence[0]);
    const named = "Three accounts reviewed The lamp in one week.";
    for (const one of shown) assert.equal(one?.type === "pattern" && one.sentence, named);
    assert.deepEqual(await world.rowCounts(), before);
  });

  test("a seller's step, fakes, accounts and products are imposed with a statement each, and all of it can be undone", async () => {
    const { deps, impose, measures, picture, reviewIds, caseId } = await planted();
    const before = await picture();
    const imposed = await impose({
      ...sellerWish({ withheld }),
      removedReviews: reviewIds,
      accounts: [{ customerId: "ada", kind: "contributions-limited" }],
      products: [{ productId: "lamp", kind: "intake-closed" }],
    });
    assert.ok(imposed.ok);
    const made = await measures();
    const statuses = Object.fromEntries(
      made.map(({ terms, state }) => [`${terms.kind} ${terms.subjectId}`, state.status]),
    );
    assert.deepEqual(statuses, {
      "selling-suspended brightco": "ordered",
      "intake-closed lamp": "in_force",
      "funds-withheld brightco": "ordered",
      [`review-removed ${reviewIds[0]}`]: "in_force",
      [`review-removed ${reviewIds[1]}`]: "in_force",
      [`review-removed ${reviewIds[2]}`]: "in_force",
      "contributions-limited ada": "in_force",
    });
    const statements = await statementsOfCase(deps.db.kysely, market, caseId);
    assert.equal(statements.length, 5);
    assert.ok(statements.every(({ issuedAt }) => issuedAt !== null));
    const during = JSON.stringify(await picture());
    assert.match(during, /"ada", ?"restricted"/);
    assert.match(during, /"lamp", ?"closed"/);
    assert.match(during, /"removed"/);
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);

    for (const { measureId } of made) {
      const lifted = await liftMeasure(deps, {
        ...{ marketplaceId: market, measureId, userId: "kim", because: "mistake" },
        reason: "The list was a book club's.",
      });
      assert.ok(lifted.ok);
    }
    assert.deepEqual(await picture(), before);
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
  });

  test("what is for good waits for a second person, who is another", async () => {
    const { deps, impose, measures, caseId } = await planted();
    const wish = {
      ...noWish,
      accounts: [{ customerId: "ben", kind: "community-closed" as const }],
    };
    assert.ok((await impose(wish)).ok);
    const [measure] = await measures();
    assert.equal(measure?.state.status, "proposed");
    const [statement] = await statementsOfCase(deps.db.kysely, market, caseId);
    assert.equal(statement?.issuedAt, null, "nothing is told before it is decided");
    const key = { marketplaceId: market, measureId: measure?.measureId ?? "" };
    const alone = await approveMeasure(deps, { ...key, userId: "mo" });
    assert.partialDeepStrictEqual(alone, { code: "measure_second_person" });
    const approved = await approveMeasure(deps, { ...key, userId: "kim" });
    assert.partialDeepStrictEqual(approved, { value: { deciders: ["mo", "kim"] } });
    const [issued] = await statementsOfCase(deps.db.kysely, market, caseId);
    assert.notEqual(issued?.issuedAt, null);
    assert.deepEqual([...(issued?.deciders ?? [])].sort(), ["kim", "mo"]);
  });

  test("a second person may decline, and nothing came of it", async () => {
    const { deps, impose, measures, picture } = await planted();
    const before = await picture();
    const wish = {
      ...noWish,
      accounts: [{ customerId: "ben", kind: "community-closed" as const }],
    };
    assert.ok((await impose(wish)).ok);
    const measureId = (await measures())[0]?.measureId ?? "";
    const key = { marketplaceId: market, measureId, userId: "kim", reason: "A limit would do." };
    assert.ok((await declineMeasure(deps, key)).ok);
    assert.deepEqual(await picture(), before);
  });

  test("steps are left out for critical breaches alone, and then by two", async () => {
    const { impose, measures } = await planted();
    const skipped = await impose(sellerWish({ severity: "high", skipTo: 4 }));
    assert.partialDeepStrictEqual(skipped, { code: "measure_skips_steps" });
    assert.deepEqual(await measures(), []);
    assert.ok((await impose(sellerWish({ severity: "critical", skipTo: 4 }))).ok);
    assert.equal((await measures())[0]?.state.status, "proposed");
  });

  test("nothing is imposed on whom the case is not about, or before it is upheld", async () => {
    const { deps, impose, world, base } = await planted();
    const before = await world.rowCounts();
    const codes = [
      await impose(sellerWish({ sellerId: "otherco" })),
      await impose({ ...noWish, removedReviews: ["rev_00000000000000000000000000"] }),
      await impose({
        ...noWish,
        accounts: [{ customerId: "dee", kind: "contributions-limited" as const }],
      }),
      await impose(noWish),
      await impose(sellerWish(), 1),
      await imposeMeasures(deps, {
        ...{ ...base, caseId: "case_none", userId: "mo", version: 1 },
        wish: sellerWish(),
      }),
      await impose(sellerWish({ withheld: { ...withheld, exposureMinor: 10 } })),
    ].map((answer) => (answer.ok ? "ok" : answer.code));
    assert.deepEqual(codes, [
      "subject_not_in_case",
      "subject_not_in_case",
      "subject_not_in_case",
      "enforcement_empty",
      "case_changed",
      "not_found",
      "measure_over_exposure",
    ]);
    assert.deepEqual(await world.rowCounts(), before);
  });

  test("a lighter measure is covered by a heavier one, which replaces it", async () => {
    const { deps, world, impose, measures } = await planted();
    assert.ok((await impose(sellerWish())).ok);
    const again = await plantCase(world, "case_2");
    const base = { marketplaceId: market, caseId: "case_2", userId: "mo", version: again };
    const longer = await imposeMeasures(deps, { ...base, wish: sellerWish() });
    assert.ok(longer.ok, "the next rung is longer");
    const [first] = await measures();
    assert.partialDeepStrictEqual(first?.state, { status: "ended", because: "replaced" });
    const third = await plantCase(world, "case_3");
    const advised = await imposeMeasures(deps, {
      ...{ ...base, caseId: "case_3", version: third },
      wish: sellerWish({ severity: "low", field: "variations" }),
    });
    assert.ok(advised.ok, "advice stands beside everything");
  });

  test("the clock begins, ends and lets go; a second run finds nothing to do", async () => {
    const { deps, impose, measures, picture } = await planted();
    await lawIs(deps.db.kysely, {
      parameters: { enforcement_ladder_reviews: ["warning 3", "requests-off 5"] },
    });
    const before = await picture();
    assert.ok((await impose({ ...sellerWish(), products: [] })).ok);
    assert.equal((await measures())[0]?.state.status, "in_force");
    deps.clock.pass(5 * dayMs - 1);
    assert.equal(await advanceMeasures(deps), 0);
    deps.clock.pass(1);
    assert.equal(await advanceMeasures(deps), 1);
    assert.equal(await advanceMeasures(deps), 0);
    assert.partialDeepStrictEqual((await measures())[0]?.state, { because: "expired" });
    assert.deepEqual(await picture(), before);
  });

  test("measures on messages and requests hold on the faces they are about, and let go", async () => {
    const { deps, impose, measures, world } = await planted();
    await lawIs(deps.db.kysely, {
      parameters: {
        enforcement_ladder_messages: ["messaging-suspended 5"],
        enforcement_ladder_requests: ["requests-off 5"],
      },
    });
    const seller = { marketplaceId: market, sellerId: "brightco" };
    const status = async () => (await getMessagingState(deps, seller)).status;
    const skipped = async () => {
      const keys = [{ marketplaceId: market, customerId: "dee", orderId: "dee-lamp" }];
      const [request] = await requestsWithFacts(deps.db.kysely, market, keys);
      return request?.facts.sellerRequestsOff;
    };
    assert.ok((await impose(sellerWish({ field: "messages" }))).ok);
    const version = await plantCase(world, "case_2");
    const base = { marketplaceId: market, caseId: "case_2", userId: "mo", version };
    assert.ok(
      (await imposeMeasures(deps, { ...base, wish: sellerWish({ field: "requests" }) })).ok,
    );
    assert.equal(await status(), "suspended");
    assert.equal(await skipped(), true);
    deps.clock.pass(5 * dayMs);
    await advanceMeasures(deps);
    assert.equal((await measures())[0]?.state.status, "ended");
    assert.equal(await status(), "open");
    assert.equal(await skipped(), false);
  });

  test("withheld money is looked at every thirty days, or let go", async () => {
    const { deps, impose, measures } = await planted();
    assert.ok((await impose(sellerWish({ withheld }))).ok);
    const funds = (await measures()).find(({ terms }) => terms.kind === "funds-withheld");
    const key = { marketplaceId: market, measureId: funds?.measureId ?? "" };
    assert.ok((await acknowledgeMeasure(deps, { ...key, reference: "T-1", act: "carry_out" })).ok);
    deps.clock.pass(29 * dayMs);
    const kept = await keepMeasure(deps, { ...key, userId: "kim", reason: "Claims are open." });
    assert.ok(kept.ok);
    deps.clock.pass(29 * dayMs);
    await advanceMeasures(deps);
    const status = async () =>
      (await measures()).find(({ terms }) => terms.kind === "funds-withheld")?.state.status;
    assert.equal(await status(), "in_force");
    deps.clock.pass(dayMs);
    await advanceMeasures(deps);
    assert.equal(await status(), "ended");
  });

  test("the database itself refuses what must not be", async () => {
    const { deps, impose, measures } = await planted();
    assert.ok((await impose(sellerWish())).ok);
    const measureId = (await measures())[0]?.measureId ?? "";
    const broken = [
      // A measure without its statement.
      sql`update measure set statement_id = 'sor_none' where measure_id = ${measureId}`,
      sql`delete from statement`,
      // A statement without acts, rules or evidence.
      sql`update statement set content = jsonb_set(content, '{evidence}', '[]')`,
      sql`update statement set content = content - 'grounds'`,
      sql`update statement set content = jsonb_set(content, '{acts}', '[]')`,
      // What is for good by one person.
      sql`update measure set for_good = true where measure_id = ${measureId}`,
      sql`update measure set for_good = true, deciders = array['mo', 'mo']
          where measure_id = ${measureId}`,
      // Two of one area.
      sql`insert into measure select marketplace_id, 'mea_2', case_id, statement_id, kind,
          subject_kind, subject_id, area, for_good, status, state, deciders, replaced, due_at,
          created_at, updated_at from measure where measure_id = ${measureId}`,
    ];
    for (const [index, statement] of broken.entries()) {
      await assert.rejects(statement.execute(deps.db.kysely), `statement ${index} was accepted`);
    }
  });
});
