import assert from "node:assert/strict";
import { test } from "node:test";
import { helpfulness } from "@candor/core/domain/vote/helpfulness.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { listProductReviews } from "./read-product.ts";
import { refoldVotes } from "./refold-votes.ts";
import { castVote, myVotes, revokeVote } from "./vote-on-review.ts";

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    for (const buyer of ["ada", "ben", "cem"]) await world.buyer(buyer).orders("lamp");
    const { reviewId } = taken(await world.buyer("ada").reviews("lamp"));
    const votes = (customerId: string, helpful: boolean, on = reviewId) =>
      castVote(deps, { marketplaceId: market, customerId, reviewId: on, helpful });
    const takesBack = (customerId: string) =>
      revokeVote(deps, { marketplaceId: market, customerId, reviewId });
    const listed = async () =>
      taken(
        await listProductReviews(deps, {
          marketplaceId: market,
          productId: "lamp",
          sort: "helpful",
          limit: 10,
        }),
      ).items;
    return { world, deps, reviewId, votes, takesBack, listed };
  };

  test("an account has one vote on a review, turns it round and takes it back", async () => {
    const { deps, reviewId, votes, takesBack, listed } = await open();
    await Promise.all([votes("ben", true), votes("ben", true), votes("cem", true)]);
    assert.equal((await listed())[0]?.helpfulCount, 2);
    taken(await votes("ben", false));
    assert.equal((await listed())[0]?.helpfulCount, 1);
    const mine = { marketplaceId: market, customerId: "ben", productIds: ["lamp"] };
    assert.deepEqual(
      [...(await myVotes(deps, { ...mine, reviewIds: [reviewId] }))],
      [[reviewId, false]],
    );
    taken(await takesBack("ben"));
    assert.equal(codeOf(await takesBack("ben")), "vote_missing");
    assert.equal((await listed())[0]?.helpfulCount, 1);
    const { votes: kept, differences } = await refoldVotes(deps, { marketplaceId: market });
    assert.deepEqual([kept, differences], [2, []]);
  });

  test("that a review did not help is shown to nobody, and no star moves", async () => {
    const { votes, listed } = await open();
    const before = await listed();
    taken(await votes("ben", false));
    assert.deepEqual(await listed(), before);
  });

  test("the ledger's public half says neither who voted nor what", async () => {
    const { deps, votes } = await open();
    taken(await votes("ben", false));
    taken(await votes("cem", true));
    const { rows } = await sql<{ payload: string }>`
      select payload from ledger_event where type = 'vote-cast'`.execute(deps.db.kysely);
    assert.equal(rows.length, 2);
    for (const { payload } of rows) assert.doesNotMatch(payload, /helpful|ben|cem/);
    await sql`delete from ledger_content where content like '%helpful%'`.execute(deps.db.kysely);
    const { votes: kept, differences } = await refoldVotes(deps, { marketplaceId: market });
    assert.deepEqual([kept, differences], [2, []]);
  });

  test("nobody votes on their own review, and no seller or rival on any", async () => {
    const { world, votes } = await open();
    assert.equal(codeOf(await votes("ada", true)), "vote_own_review");
    await world.seller("brightco", ["lamp"]);
    await world.buyer("ben").isTiedTo("brightco");
    assert.equal(codeOf(await votes("ben", true)), "vote_tied_to_seller");
    await world.product("shade");
    await world.seller("rivalco", ["shade"]);
    await world.buyer("cem").isTiedTo("rivalco");
    assert.equal(codeOf(await votes("cem", true)), "vote_tied_to_seller");
  });

  test("a restricted account does not vote, and a review out of view takes none", async () => {
    const { world, votes } = await open();
    await world.buyer("ben").isTrusted("restricted");
    assert.equal(codeOf(await votes("ben", true)), "contributions_restricted");
    const held = await world
      .buyer("cem")
      .reviews("lamp", { body: "Seller never answered my mail." });
    assert.equal(codeOf(await votes("ben", true, taken(held).reviewId)), "review_not_published");
  });

  test("what helped more surely stands first, and the database ranks as the published formula", async () => {
    const { world, deps, votes, listed } = await open();
    const other = taken(await world.buyer("ben").reviews("lamp")).reviewId;
    for (const voter of ["v1", "v2", "v3"]) taken(await votes(voter, true, other));
    taken(await votes("v4", true));
    assert.equal((await listed())[0]?.reviewId, other);
    const pairs = [
      [0, 0],
      [1, 0],
      [0, 1],
      [10, 3],
      [150, 60],
      [900, 20],
    ] as const;
    for (const [yes, no] of pairs) {
      const { rows } = await sql<{ place: number }>`
        update review set helpful_count = ${yes}, unhelpful_count = ${no}
        where review_id = ${other} returning helpful_place as place`.execute(deps.db.kysely);
      const shipped = helpfulness(yes, no, { z: 1.96, votesMax: 200 });
      assert.ok(Math.abs((rows[0]?.place ?? -1) - shipped) < 1e-12, `${yes} of ${yes + no}`);
    }
  });

  test("a vote that was changed behind the ledger's back is found", async () => {
    const { deps, reviewId, votes } = await open();
    taken(await votes("ben", true));
    await sql`update vote set helpful = false`.execute(deps.db.kysely);
    const { differences } = await refoldVotes(deps, { marketplaceId: market });
    assert.equal(differences.length, 2);
    assert.equal(differences[1], reviewId);
  });
});
