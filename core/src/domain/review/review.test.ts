import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import type { Category, Finding, Outcome, Verdict } from "../../policy/kit/verdict.ts";
import * as review from "./review.ts";

const content = { stars: 2, title: null, body: "The cable is short.", language: "en" };

function verdict(outcome: Outcome, category: Category = "PII"): Verdict {
  const finding: Finding = {
    ruleId: "some-rule",
    clause: "REV-044",
    category,
    outcome: outcome === "allow" ? "warn" : outcome,
    spans: [{ start: 4, end: 9 }],
    quote: "cable",
    message: "What is wrong.",
    suggestion: "What to do.",
    confidence: 0.9,
    policyVersion: "1.0.0",
  };
  return { outcome, findings: outcome === "allow" ? [] : [finding], policyVersion: "1.0.0" };
}

const { findings } = verdict("refuse");
const until = Date.parse("2026-03-24T12:00:00Z");

const submit = { type: "submit", content, verdict: verdict("allow"), hold: null } as const;
const submitWarned = { ...submit, verdict: verdict("warn") };
const submitDoubtful = { ...submit, verdict: verdict("hold") };
const submitBad = { ...submit, verdict: verdict("refuse") };
const submitAdvert = { ...submit, verdict: verdict("refuse", "PROMO_IN_REVIEW") };
const submitWatched = { ...submit, hold: "account" } as const;
const submitTied = { ...submit, hold: "inferred_tie" } as const;
const edit = { ...submit, type: "edit" } as const;
const editDoubtful = { ...edit, verdict: verdict("hold") };
const editBad = { ...edit, verdict: verdict("refuse") };
const editAdvert = { ...edit, verdict: verdict("refuse", "PROMO_IN_REVIEW") };
const editWatched = { ...edit, hold: "account" } as const;
const remove = { type: "delete" } as const;
const approve = { type: "approve", by: "mo", reason: "Fine.", policyVersion: "1.0.0" } as const;
const refuse = { type: "refuse", by: "mo", reason: "An address.", findings } as const;
const refuseDoubt = { ...refuse, findings: verdict("hold", "PROMO_IN_REVIEW").findings };
const suspect = { type: "suspect", by: "mo", reason: "A ring.", until } as const;
const clear = { type: "clear", by: "mo", reason: "A family." } as const;
const takeDown = {
  type: "remove",
  by: "mo",
  reason: "unusual_behaviour",
  explanation: "Paid for.",
  findings: [],
} as const;
const takeDownAdvert = {
  ...takeDown,
  reason: "content_rules",
  findings: verdict("refuse", "PROMO_IN_REVIEW").findings,
} as const;
const restore = { type: "restore", by: "mo", reason: "Upheld." } as const;

const published = [submit];
const held = [submitDoubtful];
const rejected = [submitBad];
const revising = [submit, editDoubtful];
const revisingRefused = [submit, editBad];
const suspected = [submit, suspect];
const removed = [submit, takeDown];
const deleted = [submit, remove];

lifecycleTable(
  {
    ...review,
    statuses: {
      none: true,
      held: true,
      rejected: true,
      published: true,
      revising: true,
      suspected: true,
      removed: true,
      author_deleted: true,
    },
    commands: {
      submit: true,
      edit: true,
      delete: true,
      approve: true,
      refuse: true,
      suspect: true,
      clear: true,
      remove: true,
      restore: true,
    },
  },
  [
    // Before there is anything
    ["a clean review is published", [], submit, [{ type: "review-published", version: 1 }]],
    ["a warning holds nothing", [], submitWarned, [{ type: "review-published" }]],
    ["doubtful words are held", [], submitDoubtful, [{ type: "review-held", because: "words" }]],
    [
      "words against a rule are refused",
      [],
      submitBad,
      [{ type: "review-rejected", locked: false }],
    ],
    [
      "an advertisement locks the product",
      [],
      submitAdvert,
      [{ type: "review-rejected", locked: true }],
    ],
    [
      "an account under observation waits",
      [],
      submitWatched,
      [{ type: "review-held", because: "account" }],
    ],
    [
      "an inferred tie only waits",
      [],
      submitTied,
      [{ type: "review-held", because: "inferred_tie" }],
    ],
    ["what is not there cannot be edited", [], edit, "review_missing"],
    ["what is not there cannot be deleted", [], remove, "review_missing"],
    ["what is not there does not wait", [], approve, "review_not_waiting"],
    ["what is not there cannot be refused", [], refuse, "review_not_waiting"],
    ["what is not there is not suspected", [], suspect, "review_not_published"],
    ["what is not there cannot be cleared", [], clear, "review_not_suspected"],
    ["what is not there cannot be removed", [], takeDown, "review_not_published"],
    ["what is not there cannot be restored", [], restore, "review_not_removed"],

    // Held
    ["a held review is the account's one review", held, submit, "review_exists"],
    ["better words lift a hold for words", held, edit, [{ type: "review-published", version: 2 }]],
    [
      "words that are still doubtful stay held",
      held,
      editDoubtful,
      [{ type: "review-held", version: 2 }],
    ],
    [
      "better words do not lift a hold for the account",
      [submitWatched],
      edit,
      [{ type: "review-held", because: "account" }],
    ],
    [
      "better words do not lift a hold for a tie",
      [submitTied],
      edit,
      [{ type: "review-held", because: "inferred_tie" }],
    ],
    ["a held review can be deleted", held, remove, [{ type: "review-deleted" }]],
    [
      "a person publishes a held review",
      held,
      approve,
      [{ type: "review-published", version: 1, words: null, by: "mo" }],
    ],
    ["a person who publishes gives a reason", held, { ...approve, reason: " " }, "reason_required"],
    [
      "a person refuses a held review",
      held,
      refuse,
      [{ type: "review-rejected", version: 1, words: null }],
    ],
    [
      "a doubt about advertising locks nothing when it is refused",
      held,
      refuseDoubt,
      [{ type: "review-rejected", locked: false }],
    ],
    ["a refusal without a rule is none", held, { ...refuse, findings: [] }, "reason_required"],
    ["a refusal without a reason is none", held, { ...refuse, reason: "" }, "reason_required"],
    ["nobody suspects what nobody sees", held, suspect, "review_not_published"],
    ["a held review is not suspected", held, clear, "review_not_suspected"],
    ["a held review is decided, not removed", held, takeDown, "review_not_published"],
    ["a held review was not removed", held, restore, "review_not_removed"],

    // Refused
    ["a refused review is edited, not sent twice", rejected, submit, "review_exists"],
    ["an advertisement cannot be sent again", [submitAdvert], submit, "promotional_lock"],
    [
      "an author corrects a refused review",
      rejected,
      edit,
      [{ type: "review-published", version: 2 }],
    ],
    ["an advertisement cannot be corrected", [submitAdvert], edit, "promotional_lock"],
    ["a refused review can be deleted", rejected, remove, [{ type: "review-deleted" }]],
    ["what was refused does not wait", rejected, approve, "review_not_waiting"],
    ["what was refused is not refused again", rejected, refuse, "review_not_waiting"],
    ["a refused review is not suspected", rejected, suspect, "review_not_published"],
    ["a refused review needs no clearing", rejected, clear, "review_not_suspected"],
    ["a refused review was never in view", rejected, takeDown, "review_not_published"],
    ["a refused review was not removed", rejected, restore, "review_not_removed"],

    // Published
    ["a second review of a product is refused", published, submit, "review_exists"],
    [
      "a clean edit is published at once",
      published,
      edit,
      [{ type: "review-published", version: 2 }],
    ],
    [
      "an edit of a watched account waits",
      published,
      editWatched,
      [{ type: "review-held", version: 2 }],
    ],
    ["an author deletes a review at any time", published, remove, [{ type: "review-deleted" }]],
    ["a published review does not wait", published, approve, "review_not_waiting"],
    ["a published review is removed, not refused", published, refuse, "review_not_waiting"],
    [
      "a published review can be suspected",
      published,
      suspect,
      [{ type: "review-suspected", by: "mo", until }],
    ],
    ["a suspicion has its reason", published, { ...suspect, reason: "" }, "reason_required"],
    ["a published review needs no clearing", published, clear, "review_not_suspected"],
    [
      "a person removes a review with a reason",
      published,
      takeDown,
      [{ type: "review-removed", reason: "unusual_behaviour" }],
    ],
    [
      "a removal without explanation is none",
      published,
      { ...takeDown, explanation: " " },
      "reason_required",
    ],
    ["a published review was not removed", published, restore, "review_not_removed"],

    // A newer version waits, or was refused, beside the one in view
    ["a review being revised is the account's one review", revising, submit, "review_exists"],
    [
      "a waiting edit is replaced by a better one",
      revising,
      edit,
      [{ type: "review-published", version: 3 }],
    ],
    [
      "a refused edit is replaced by a better one",
      revisingRefused,
      edit,
      [{ type: "review-published", version: 3 }],
    ],
    ["an edit that advertises locks the product", [submit, editAdvert], edit, "promotional_lock"],
    [
      "a locked product takes no new review either",
      [submit, editAdvert],
      submit,
      "promotional_lock",
    ],
    ["a review being revised can be deleted", revising, remove, [{ type: "review-deleted" }]],
    [
      "a person publishes a waiting edit",
      revising,
      approve,
      [{ type: "review-published", version: 2 }],
    ],
    ["a refused edit does not wait", revisingRefused, approve, "review_not_waiting"],
    [
      "a person refuses a waiting edit",
      revising,
      refuse,
      [{ type: "review-rejected", version: 2 }],
    ],
    [
      "an edit that waits shields nobody from suspicion",
      revising,
      suspect,
      [{ type: "review-suspected" }],
    ],
    ["a review being revised needs no clearing", revising, clear, "review_not_suspected"],
    ["a review being revised can be removed", revising, takeDown, [{ type: "review-removed" }]],
    ["a review being revised was not removed", revising, restore, "review_not_removed"],

    // Suspected
    ["a suspected review is the account's one review", suspected, submit, "review_exists"],
    [
      "under suspicion even a clean edit waits",
      suspected,
      edit,
      [{ type: "review-held", version: 2, because: "account" }],
    ],
    ["a suspected review can be deleted", suspected, remove, [{ type: "review-deleted" }]],
    [
      "a suspicion is cleared before an edit is decided",
      [...suspected, edit],
      approve,
      "review_not_waiting",
    ],
    ["a suspected review is removed, not refused", suspected, refuse, "review_not_waiting"],
    ["a suspected review is suspected once", suspected, suspect, "review_not_published"],
    ["a suspicion is cleared", suspected, clear, [{ type: "review-cleared", by: "mo" }]],
    ["a clearing has its reason", suspected, { ...clear, reason: "" }, "reason_required"],
    ["a suspicion can end in removal", suspected, takeDown, [{ type: "review-removed" }]],
    ["a suspected review was not removed", suspected, restore, "review_not_removed"],
    [
      "an edit made under suspicion is decided after it",
      [...suspected, edit, clear],
      approve,
      [{ type: "review-published", version: 2 }],
    ],

    // Removed
    ["a removed review keeps its place", removed, submit, "review_exists"],
    ["a removed review cannot be edited back", removed, edit, "review_not_published"],
    [
      "a removal as advertising closes the product",
      published,
      takeDownAdvert,
      [{ type: "review-removed", locked: true }],
    ],
    [
      "a removal for a doubt about advertising does not",
      published,
      { ...takeDownAdvert, findings: verdict("hold", "PROMO_IN_REVIEW").findings },
      [{ type: "review-removed", locked: false }],
    ],
    [
      "a removed advertisement is not sent again",
      [submit, takeDownAdvert],
      submit,
      "promotional_lock",
    ],
    [
      "a removed advertisement is not corrected",
      [submit, takeDownAdvert],
      edit,
      "promotional_lock",
    ],
    [
      "a restoration opens the product again",
      [submit, takeDownAdvert, restore],
      edit,
      [{ type: "review-published", version: 2 }],
    ],
    ["a removed review stays as the decision found it", removed, remove, "review_not_published"],
    ["a removed review does not wait", removed, approve, "review_not_waiting"],
    ["a removed review is not refused", removed, refuse, "review_not_waiting"],
    ["a removed review is not suspected", removed, suspect, "review_not_published"],
    ["a removed review is not cleared", removed, clear, "review_not_suspected"],
    ["a review is removed once", removed, takeDown, "review_not_published"],
    ["a removed review is restored", removed, restore, [{ type: "review-restored", by: "mo" }]],
    ["a restoration has its reason", removed, { ...restore, reason: " " }, "reason_required"],
    [
      "an edit that waited at removal is still there afterwards",
      [...revising, takeDown, restore],
      approve,
      [{ type: "review-published", version: 2 }],
    ],
    [
      "versions go on counting after a restoration",
      [...revisingRefused, takeDown, restore],
      edit,
      [{ type: "review-published", version: 3 }],
    ],

    // Deleted by its author
    [
      "who deleted a review may write another",
      deleted,
      submit,
      [{ type: "review-published", version: 1 }],
    ],
    ["a deleted review cannot be edited", deleted, edit, "review_missing"],
    ["a review is deleted once", deleted, remove, "review_missing"],
    ["a deleted review does not wait", deleted, approve, "review_not_waiting"],
    ["a deleted review is not refused", deleted, refuse, "review_not_waiting"],
    ["a deleted review is not suspected", deleted, suspect, "review_not_published"],
    ["a deleted review is not cleared", deleted, clear, "review_not_suspected"],
    ["a deleted review is not removed", deleted, takeDown, "review_not_published"],
    ["a deleted review is not restored", deleted, restore, "review_not_removed"],
  ],
);
