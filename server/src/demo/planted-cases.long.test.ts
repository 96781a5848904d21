import assert from "node:assert/strict";
import { test } from "node:test";
import { detectors } from "@candor/core/detection/detectors/index.generated.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { fixedClock, fixedIds, fixedRandom } from "../../testkit/fixed.ts";
import { detectorsHere } from "../adapters/detection-worker.ts";
import { redrawer } from "../adapters/pictures/redraw.ts";
import type { Database } from "../db/database.ts";
import { databaseLedger } from "../ledger/append.ts";
import type { CaseView } from "../usecases/case-views.ts";
import { getCase, listCases } from "../usecases/cases.ts";
import { runDetectors } from "../usecases/run-detectors.ts";
import type { Planted } from "./acts.ts";
import { loadDemo } from "./load-demo.ts";
import { makeDemo } from "./world.ts";

const now = Date.UTC(2026, 2, 1, 12, 34);

/** Which detector has to have seen what was planted. */
const seenBy: Readonly<Partial<Record<Planted["kind"], readonly string[]>>> = {
  review_ring: ["co-review-rings"],
  hijacked_ring: ["co-review-rings", "rating-bursts"],
  gating_seller: ["selective-requests"],
  insider: ["linked-accounts"],
  wrong_merge: ["variation-merges"],
  vote_brigade: ["vote-brigades"],
  refund_for_review: ["refund-after-review"],
};

async function allCases(db: Database, marketplaceId: string): Promise<readonly CaseView[]> {
  const deps = { db, clock: fixedClock(now) };
  const listed = await listCases(deps, { marketplaceId, limit: 100 });
  assert.ok(listed.ok);
  const views = listed.value.items.map(async ({ caseId }) => {
    const found = await getCase(deps, { marketplaceId, caseId });
    assert.ok(found.ok);
    return found.value;
  });
  return Promise.all(views);
}

/** The share of some ids that a case names. */
function shareNamed(ids: readonly string[], members: readonly { readonly id: string }[]): number {
  const named = new Set(members.map(({ id }) => id));
  return ids.filter((id) => named.has(id)).length / Math.max(1, ids.length);
}

/** Whether a case is about what was planted: its people, or else its seller or its goods. */
function isAbout({ members, detectors: found }: CaseView, story: Planted): boolean {
  const detectorIds = seenBy[story.kind] ?? [];
  if (!found.some(({ id }) => detectorIds.includes(id))) return false;
  if (story.kind === "gating_seller") return shareNamed(story.sellers, members.sellers) === 1;
  if (story.kind === "wrong_merge") {
    return members.products.some(({ id }) => id === story.products[0]);
  }
  // The owner of the insider's shop only lends the tie; the case names who reviewed.
  return shareNamed(story.customers, members.reviewers) >= 0.5;
}

onBothDatabases((fresh) => {
  test("every planted case is found with evidence to follow, and no look-alike is accused", async () => {
    const db = await fresh();
    const clock = fixedClock(now);
    const [ids, random] = [fixedIds(), fixedRandom()];
    const ledger = databaseLedger({ ids, random });
    await loadDemo({ db, clock, ids, ledger, redrawer });
    const bounds = { reviewsMax: 1_000_000, textCharsMax: 50_000_000 };
    const deps = { db, clock, ids, random, ledger, detectors: detectorsHere, bounds };
    for (const { market, planted } of makeDemo(now)) {
      const marketplaceId = market.plan.id;
      const outcome = await runDetectors(deps, { marketplaceId, kind: "full" });
      assert.equal(outcome.status, "done");
      const cases = await allCases(db, marketplaceId);
      for (const story of planted) {
        const about = cases.filter((view) => isAbout(view, story));
        if (story.guilty) {
          const name = `${marketplaceId}: ${story.kind}`;
          assert.ok(about.length > 0, name);
          for (const view of about) assertFollowable(view);
        }
        if (story.guilty || story.customers.length === 0) continue;
        // Somebody of a crowd may stand in another matter; the crowd itself is in none.
        const accused = cases.filter(
          ({ members }) => shareNamed(story.customers, members.reviewers) >= 0.3,
        );
        assert.deepEqual(
          accused.map(({ sentence }) => sentence),
          [],
          `${marketplaceId}: ${story.kind} is accused`,
        );
      }
      // What was planted makes most of the desk's work; chance adds a little.
      const stray = cases.filter((view) => !planted.some((story) => isAbout(view, story)));
      assert.ok(stray.length <= 4, stray.map(({ sentence }) => sentence).join("\n"));
    }
  });
});

/** A person can go from the claim to what shows it, and reads what else it could be. */
function assertFollowable({ signals, innocentCauses }: CaseView): void {
  assert.ok(innocentCauses.length > 0);
  for (const { detector, sentence, evidence } of signals) {
    assert.ok(detectors.some(({ id }) => id === detector));
    assert.match(sentence, /\S+ \S+/);
    const rows = evidence.flatMap((fact) => fact.rows);
    assert.ok(rows.length > 0, `${detector} shows nothing`);
    for (const { id } of rows) assert.notEqual(id, "");
  }
}
