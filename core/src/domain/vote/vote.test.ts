import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { helpfulness } from "./helpfulness.ts";
import { type Command, decide, evolve, initial } from "./vote.ts";

const free = {
  ownReview: false,
  tiedToSeller: false,
  contributionsRestricted: false,
  spendTooLow: false,
  reviewVisible: true,
};
const up: Command = { type: "cast", helpful: true, standing: free };
const down: Command = { type: "cast", helpful: false, standing: free };
const own: Command = { type: "cast", helpful: true, standing: { ...free, ownReview: true } };
const tied: Command = { type: "cast", helpful: true, standing: { ...free, tiedToSeller: true } };
const gone: Command = { type: "cast", helpful: true, standing: { ...free, reviewVisible: false } };
const shut: Command = {
  type: "cast",
  helpful: true,
  standing: { ...free, contributionsRestricted: true },
};
const poor: Command = { type: "cast", helpful: true, standing: { ...free, spendTooLow: true } };
const revoke: Command = { type: "revoke" };
const voided: Command = { type: "void", caseId: "case_1", by: "moderator-1" };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, cast: true, voided: true },
    commands: { cast: true, revoke: true, void: true },
  },
  [
    ["a reader's vote counts", [], up, [{ type: "vote-cast", helpful: true }]],
    ["authors do not vote on their own review", [], own, "vote_own_review"],
    ["people tied to a seller do not vote", [], tied, "vote_tied_to_seller"],
    ["a review out of view takes no votes", [], gone, "review_not_published"],
    ["restricted accounts do not vote", [], shut, "contributions_restricted"],
    ["votes need the same spend as reviews", [], poor, "spend_too_low"],
    ["what was not cast cannot be revoked", [], revoke, "vote_missing"],
    ["what was not cast cannot be voided", [], voided, "vote_missing"],
    ["the same vote again changes nothing", [up], up, []],
    ["a vote can be turned round", [up], down, [{ type: "vote-cast", helpful: false }]],
    ["a vote can be taken back", [up], revoke, [{ type: "vote-revoked" }]],
    ["a decided case voids a vote", [up], voided, [{ type: "vote-voided", caseId: "case_1" }]],
    ["a voided vote is not cast again", [up, voided], up, "vote_voided"],
    ["a voided vote cannot be revoked", [up, voided], revoke, "vote_missing"],
    ["a vote is voided once", [up, voided], voided, "vote_missing"],
  ],
);

const shipped = { z: 1.96, votesMax: 200 };

test("ten of ten ranks above one of one, and nothing at all ranks last", () => {
  assert.ok(helpfulness(10, 0, shipped) > helpfulness(1, 0, shipped));
  assert.equal(helpfulness(0, 0, shipped), 0);
});

test("a flood of votes beyond the cap moves nothing", () => {
  assert.equal(helpfulness(200, 0, shipped), helpfulness(20_000, 0, shipped));
});

test("one more helpful vote never ranks a review lower", () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(count, count, (yes, no) => {
      assert.ok(helpfulness(yes + 1, no, shipped) >= helpfulness(yes, no, shipped) - 1e-12);
    }),
  );
});
