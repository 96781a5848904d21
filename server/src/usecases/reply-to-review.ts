import type { PublicReply } from "@candor/core/contract/schemas/replies.ts";
import { visibleVersion } from "@candor/core/domain/review/review.ts";
import {
  type Code,
  decide,
  type Event,
  evolve,
} from "@candor/core/domain/review-reply/review-reply.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Finding, Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { z } from "zod";
import type { Tx } from "../db/database.ts";
import { transactionAs } from "../store/acting-role.ts";
import { type Law, lawAt } from "../store/policy.ts";
import {
  endReply,
  insertReply,
  type ReplyKey,
  replyOf,
  sellersStanding,
  shownReplies,
} from "../store/review-replies.ts";
import { lockReview } from "../store/reviews.ts";
import { findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";

/** Which seller, and which review. */
export type ReplyToReview = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly reviewId: string;
};

type ReplyDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger">;
type PostCode = Exclude<Code, "reply_missing" | "reason_required">;

/** Replies to a review of something the seller sells, in public, once (POLICY REV-069). */
export function postReviewReply(
  deps: ReplyDeps,
  { text: sent, ...input }: ReplyToReview & { readonly text: string },
): Promise<Result<null, "not_found" | "reply_too_long" | "reply_refused" | PostCode>> {
  const { db, clock } = deps;
  const { marketplaceId, sellerId, reviewId } = input;
  const text = sent.trim();
  return transactionAs(db, "candor_reviews", async (tx) => {
    const at = clock.now();
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null) return reject("not_found");
    const law = await lawAt(tx, marketplaceId, at);
    const charsMax = law.parameters.review_reply_chars_max;
    if (text.length > charsMax) return reject("reply_too_long", { charsMax });
    const key = { ...review, sellerId };
    const known = await replyOf(tx, key);
    const { customerId } = review;
    const { sellsProduct, hasPurchase } = await sellersStanding(tx, key, { customerId, at });
    const reviewVisible = visibleVersion(review.state) !== null;
    const standing = { sellsProduct, hasPurchase, reviewVisible };
    const verdict = screenReply(text, law);
    const decision = decide(known.state, { type: "post", text, verdict, standing }, at);
    if (!decision.ok) return reject(decision.code as PostCode, decision.facts); // Of this command.
    const [event] = decision.events;
    if (event === undefined) throw new Error("replying answered no event");
    await record(tx, deps, { key, replyId: deps.ids.next("rpl"), event, text });
    if (event.type !== "reply-refused") return ok(null);
    return reject("reply_refused", { findings: findingsOf(event.findings) });
  });
}

/** Judges a seller's reply to a review. */
export function screenReply(text: string, law: Law): Verdict {
  const context = { surface: "review_reply", supportedLangs: law.languages } as const;
  return screen(text, context, law.policy);
}

/** Takes the seller's reply back; no second one is taken. */
export function withdrawReviewReply(
  deps: ReplyDeps,
  input: ReplyToReview,
): Promise<Result<null, "not_found" | "reply_missing">> {
  return end(deps, input, { type: "withdraw" });
}

/** Removes a reply, by a person, with the reason. */
export async function removeReviewReply(
  deps: ReplyDeps,
  input: ReplyToReview & { readonly userId: string; readonly reason: string },
): Promise<Result<null, "not_found" | "reply_missing" | "reason_required">> {
  const { userId: by, reason } = input;
  if (reason.trim() === "") return reject("reason_required");
  return end(deps, input, { type: "remove", by, reason });
}

function end(
  deps: ReplyDeps,
  { marketplaceId, sellerId, reviewId }: ReplyToReview,
  command:
    | { readonly type: "withdraw" }
    | { readonly type: "remove"; readonly by: string; readonly reason: string },
): Promise<Result<null, "not_found" | "reply_missing">> {
  return transactionAs(deps.db, "candor_reviews", async (tx) => {
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null) return reject("not_found");
    const key = { ...review, sellerId };
    const { state, replyId } = await replyOf(tx, key);
    const decision = decide(state, command, deps.clock.now());
    if (!decision.ok || replyId === null) return reject("reply_missing");
    for (const event of decision.events) await record(tx, deps, { key, replyId, event, text: "" });
    return ok(null);
  });
}

async function record(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  said: {
    readonly key: ReplyKey;
    readonly replyId: string;
    readonly event: Event;
    readonly text: string;
  },
): Promise<void> {
  const { key, replyId, event, text } = said;
  const { at, type } = event;
  const { status } = evolve({ status: "none" }, event);
  if (status === "posted") await insertReply(tx, key, { replyId, text, at });
  if (status === "withdrawn" || status === "removed") await endReply(tx, key, status, at);
  const { reviewId, sellerId, productId } = key;
  const policy = "policyVersion" in event ? { policyVersion: event.policyVersion } : {};
  const findings =
    event.type === "reply-refused" ? { findings: event.findings.map(ruleOfReply) } : {};
  const words = event.type === "reply-removed" ? { by: event.by, reason: event.reason } : { text };
  const payload = { reviewId, productId, sellerId, ...policy, ...findings };
  await ledger.append(tx, key.marketplaceId, [{ type, subject: replyId, at, payload, words }]);
}

/** Which rule, and which words, as entries about replies name them. */
export const ruleOfReply = ({ ruleId, spans }: Finding) => ({ ruleId, spans });

/** What sellers replied to a review, labelled with who they are. */
export async function listReviewReplies(
  { db }: Pick<Deps, "db">,
  { marketplaceId, reviewId }: Omit<ReplyToReview, "sellerId">,
): Promise<z.input<typeof PublicReply>[]> {
  const replies = await shownReplies(db.kysely, marketplaceId, reviewId);
  return replies.map(({ postedAt, ...reply }) => ({
    ...reply,
    postedAt: instantToIso(postedAt),
  }));
}
