import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./review-reply.ts";

const clean = { outcome: "allow", findings: [], policyVersion: "1.0.0" } as const;
const standing = { sellsProduct: true, hasPurchase: true, reviewVisible: true };
const post: Command = { type: "post", text: "Thank you.", verdict: clean, standing };
const rude: Command = { ...post, verdict: { ...clean, outcome: "refuse" } };
const doubtful: Command = { ...post, verdict: { ...clean, outcome: "hold" } };
const stranger: Command = { ...post, standing: { ...standing, sellsProduct: false } };
const newcomer: Command = { ...post, standing: { ...standing, hasPurchase: false } };
const gone: Command = { ...post, standing: { ...standing, reviewVisible: false } };
const withdraw: Command = { type: "withdraw" };
const remove: Command = { type: "remove", by: "mo", reason: "It names the buyer." };
const silent: Command = { ...remove, reason: "" };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, posted: true, withdrawn: true, removed: true },
    commands: { post: true, withdraw: true, remove: true },
  },
  [
    ["a seller replies to a review of what they sell", [], post, [{ type: "reply-posted" }]],
    ["others do not reply", [], stranger, "reply_not_yours"],
    ["an account that never bought does not reply", [], newcomer, "reply_needs_purchase"],
    ["a review out of view takes no reply", [], gone, "review_not_published"],
    ["a refused text is on record and nothing is posted", [], rude, [{ type: "reply-refused" }]],
    ["nor is one that a person would have to see", [], doubtful, [{ type: "reply-refused" }]],
    ["after that a better text is posted", [rude], post, [{ type: "reply-posted" }]],
    ["nothing can be withdrawn before it is posted", [], withdraw, "reply_missing"],
    ["nothing can be removed before it is posted", [], remove, "reply_missing"],
    ["a review has one reply of a seller", [post], post, "reply_exists"],
    ["the seller takes it back", [post], withdraw, [{ type: "reply-withdrawn" }]],
    ["a moderator removes it", [post], remove, [{ type: "reply-removed" }]],
    ["and says why", [post], silent, "reason_required"],
    ["what was taken back is not written again", [post, withdraw], post, "reply_exists"],
    ["nor taken back twice", [post, withdraw], withdraw, "reply_missing"],
    ["nor removed", [post, withdraw], remove, "reply_missing"],
    ["what was removed is not written again", [post, remove], post, "reply_exists"],
    ["nor taken back", [post, remove], withdraw, "reply_missing"],
    ["nor removed twice", [post, remove], remove, "reply_missing"],
  ],
);
