import assert from "node:assert/strict";
import { detectors } from "@candor/core/detection/detectors/index.generated.ts";
import type { Database } from "../src/db/database.ts";
import type { Planted } from "../src/demo/acts.ts";
import type { Clock } from "../src/ports.ts";
import type { CaseView } from "../src/usecases/case-views.ts";
import { getCase, listCases } from "../src/usecases/cases.ts";

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

/** Every case of a marketplace, as the desk shows it. */
export async function allCases(
  deps: { readonly db: Database; readonly clock: Clock },
  marketplaceId: string,
): Promise<readonly CaseView[]> {
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
export function shareNamed(
  ids: readonly string[],
  members: readonly { readonly id: string }[],
): number {
  const named = new Set(members.map(({ id }) => id));
  return ids.filter((id) => named.has(id)).length / Math.max(1, ids.length);
}

/** Whether a case is about what was planted: its people, or else its seller or its goods. */
export function isAbout({ members, detectors: found }: CaseView, story: Planted): boolean {
  const detectorIds = seenBy[story.kind] ?? [];
  if (!found.some(({ id }) => detectorIds.includes(id))) return false;
  if (story.kind === "gating_seller") return shareNamed(story.sellers, members.sellers) === 1;
  if (story.kind === "wrong_merge") {
    return members.products.some(({ id }) => id === story.products[0]);
  }
  // The owner of the insider's shop only lends the tie; the case names who reviewed.
  return shareNamed(story.customers, members.reviewers) >= 0.5;
}

/** A person can go from the claim to what shows it, and reads what else it could be. */
export function assertFollowable({ signals, innocentCauses }: CaseView): void {
  assert.ok(innocentCauses.length > 0);
  for (const { detector, sentence, evidence } of signals) {
    assert.ok(detectors.some(({ id }) => id === detector));
    assert.match(sentence, /\S+ \S+/);
    const rows = evidence.flatMap((fact) => fact.rows);
    assert.ok(rows.length > 0, `${detector} shows nothing`);
    for (const { id } of rows) assert.notEqual(id, "");
  }
}
