import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "../../kernel/instant.ts";
import { belonging, grows, joinedMembers } from "./merging.ts";
import { placeInQueue, severityOf } from "./priority.ts";
import type { CaseMembers } from "./vocabulary.ts";

const about = (told: Partial<CaseMembers>, detector = "co-review-rings") => ({
  detectors: [detector],
  members: { reviewers: [], products: [], sellers: [], texts: [], ...told },
});

test("signals about mostly the same people are one case, whichever detector speaks", () => {
  const ring = about({ reviewers: ["a", "b", "c", "d"], products: ["p", "q"], sellers: ["s"] });
  const burst = about({ reviewers: ["a", "b", "c", "x"], products: ["p"] }, "rating-bursts");
  assert.equal(belonging(burst, ring), 0.75);
});

test("one common reader, a common product or a common seller makes no common case", () => {
  const ring = about({ reviewers: ["a", "b", "c", "d"], products: ["p"], sellers: ["s"] });
  assert.equal(
    belonging(about({ reviewers: ["a", "x"], products: ["p"], sellers: ["s"] }), ring),
    0,
  );
  assert.equal(belonging(about({ reviewers: ["a"] }), ring), 0);
  const bare = about({ sellers: ["s"] }, "selective-requests");
  assert.equal(belonging(bare, ring), 0);
});

test("a signal that names nobody belongs where its products or its own earlier claim are", () => {
  const merge = about({ products: ["p", "q"], sellers: ["s"] }, "variation-merges");
  assert.equal(belonging(merge, about({ products: ["p", "q"] }, "identity-drift")), 1);
  const asked = about({ sellers: ["s"] }, "selective-requests");
  assert.equal(belonging(asked, asked), 1);
  assert.equal(belonging(asked, about({ sellers: ["s"] }, "identity-drift")), 0);
});

test("a reported text belongs where it was reported before, or where its author and product are", () => {
  const report = about({ texts: ["rev"], reviewers: ["a"], products: ["p"] }, "people-reports");
  assert.equal(belonging(report, report), 1);
  const ring = about({ reviewers: ["a", "b", "c", "d"], products: ["p", "q"] });
  assert.ok(belonging(report, ring) > 0);
  const elsewhere = about(
    { texts: ["other"], reviewers: ["a"], products: ["z"] },
    "people-reports",
  );
  assert.equal(belonging(elsewhere, ring), 0);
  assert.equal(belonging(elsewhere, report), 0);
  assert.equal(belonging(about({ texts: ["msg"], sellers: ["s"] }, "people-reports"), ring), 0);
});

test("a case grows by half its people, not by one more", () => {
  const decided = about({ reviewers: ["a", "b", "c", "d"], products: ["p"] }).members;
  assert.ok(!grows(joinedMembers(decided, { ...decided, reviewers: ["e"] }), decided));
  assert.ok(grows(joinedMembers(decided, { ...decided, reviewers: ["e", "f"] }), decided));
});

test("grave, wide and old cases come first, and waiting never changes the order of two", () => {
  const members = about({ reviewers: ["a"] }).members;
  const base = { severity: severityOf("rating-bursts"), strength: 0.6, members, openedAt: 0 };
  const place = placeInQueue(base);
  assert.ok(placeInQueue({ ...base, severity: severityOf("co-review-rings") }) > place);
  assert.ok(placeInQueue({ ...base, strength: 0.9 }) > place);
  const wide = { ...members, reviewers: Array.from({ length: 64 }, (_, at) => `r${at}`) };
  assert.ok(placeInQueue({ ...base, members: wide }) > place);
  assert.ok(placeInQueue({ ...base, openedAt: dayMs }) < place);
});
