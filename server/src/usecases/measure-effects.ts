import type { Command as Lift } from "@candor/core/domain/contributor-trust/contributor-trust.ts";
import type { SellerMessaging } from "@candor/core/domain/conversation/conversation.ts";
import type { MeasureKind } from "@candor/core/domain/measure/kinds.ts";
import type { Terms } from "@candor/core/domain/measure/measure.ts";
import { type Command, decide } from "@candor/core/domain/review/review.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import { changeSetting, type Setting } from "../store/enforcement-facts.ts";
import type { StoredMeasure } from "../store/measures.ts";
import { type MessagingState, messagingOf, saveMessaging } from "../store/message-facts.ts";
import { lawAt } from "../store/policy.ts";
import { recheckSkipped } from "../store/review-requests.ts";
import { judgeFamilyAnew } from "../store/review-sharing.ts";
import { lockReview } from "../store/reviews.ts";
import { changeTrust } from "./contributor-trust.ts";
import type { Deps } from "./deps.ts";
import { recordReview } from "./record-review.ts";

type EffectDeps = Pick<Deps, "clock" | "ledger">;

/** Measures that set a value on a product while they hold. */
const settings: Partial<Readonly<Record<MeasureKind, { setting: Setting; value: string }>>> = {
  "intake-closed": { setting: "intake", value: "closed" },
  "rating-withheld": { setting: "rating", value: "withheld" },
};

/** Measures that take an account's voice away while they hold. */
const silencing: Partial<Readonly<Record<MeasureKind, "restrict" | "close">>> = {
  "contributions-limited": "restrict",
  "community-closed": "close",
};

/** What a seller may do in messages while the measure holds; null if it is about something else. */
function messagingDuring({ kind, until }: Terms): SellerMessaging | null {
  if (kind === "templates-only") return { status: "templates_only" };
  if (kind === "messaging-suspended") return { status: "suspended", until: until ?? 0 };
  return null;
}

/**
 * Puts a measure into effect where it takes hold of something that Candor keeps. Answers what stood
 * there before; what is read from the measures themselves needs nothing.
 */
export async function takeEffect(
  tx: Tx,
  deps: EffectDeps,
  { marketplaceId, terms, deciders }: StoredMeasure,
): Promise<StoredMeasure["replaced"]> {
  const { kind, subjectId } = terms;
  const by = deciders[0] ?? "";
  const silence = silencing[kind];
  if (silence !== undefined) {
    const contributor = { marketplaceId, customerId: subjectId };
    const command = { type: silence, by, statementId: terms.statementId };
    const was = await changeTrust(tx, contributor, command, deps.clock.now());
    return was === null ? null : { trust: was };
  }
  const set = settings[kind];
  if (set !== undefined) {
    const was = await changeSetting(tx, marketplaceId, { ...set, subjectId });
    return was === null ? null : { [set.setting]: was };
  }
  // So is what a frozen family keeps; it is judged again when the measure ends.
  if (kind === "family-frozen") return { family: "changing" };
  // Requests are read from the measure itself; what they skip meanwhile is looked at again.
  if (kind === "requests-off") return { requests: "on" };
  const messaging = messagingDuring(terms);
  if (messaging !== null) {
    const seller = { marketplaceId, sellerId: subjectId };
    const was = await messagingOf(tx, marketplaceId, subjectId);
    const reason = `Statement ${terms.statementId}.`;
    await saveMessaging(tx, seller, messaging, { reason, by, at: deps.clock.now() });
    return { messaging: JSON.stringify(was) };
  }
  const review = { marketplaceId, reviewId: subjectId };
  if (kind === "review-removed") {
    const explanation = `Statement ${terms.statementId}.`;
    return (await moveReview(tx, deps, review, {
      type: "remove",
      by,
      reason: "unusual_behaviour",
      explanation,
      findings: [],
    }))
      ? { review: "published" }
      : null;
  }
  if (kind === "review-weightless") {
    const until = terms.until ?? deps.clock.now() + dayMs;
    const reason = `Statement ${terms.statementId}.`;
    const moved = await moveReview(tx, deps, review, {
      type: "suspect",
      by,
      reason,
      until,
    });
    return moved ? { review: "published" } : null;
  }
  return null;
}

/** Puts back what stood there before the measure, if the measure changed it. */
export async function undoEffect(
  tx: Tx,
  deps: EffectDeps,
  { marketplaceId, terms, replaced, deciders }: StoredMeasure,
): Promise<void> {
  if (replaced === null) return;
  const { kind, subjectId } = terms;
  const by = deciders[0] ?? "";
  if (replaced.trust !== undefined) {
    const contributor = { marketplaceId, customerId: subjectId };
    const to = replaced.trust as Extract<Lift, { type: "lift" }>["to"];
    const command = { type: "lift", to, by, statementId: terms.statementId } as const;
    await changeTrust(tx, contributor, command, deps.clock.now());
    return;
  }
  const set = settings[kind];
  if (set !== undefined) {
    const value = replaced[set.setting];
    if (value !== undefined) await changeSetting(tx, marketplaceId, { ...set, subjectId, value });
    return;
  }
  if (replaced.family !== undefined) {
    await judgeFamilyAnew(tx, { marketplaceId, familyId: subjectId });
    return;
  }
  if (replaced.requests !== undefined) {
    const skipped = { sellerId: subjectId, reason: "seller_requests_off" } as const;
    await recheckSkipped(tx, marketplaceId, skipped, deps.clock.now());
    return;
  }
  if (replaced.messaging !== undefined) {
    const was: MessagingState = JSON.parse(replaced.messaging);
    const decided = { reason: was.reason ?? "", by, at: deps.clock.now() };
    await saveMessaging(tx, { marketplaceId, sellerId: subjectId }, was.messaging, decided);
    return;
  }
  const type = kind === "review-removed" ? "restore" : "clear";
  const reason = `The measure of statement ${terms.statementId} has ended.`;
  await moveReview(tx, deps, { marketplaceId, reviewId: subjectId }, { type, by, reason });
}

/** Sends a command to a review's own life-cycle; whether that changed it. */
async function moveReview(
  tx: Tx,
  { clock, ledger }: EffectDeps,
  { marketplaceId, reviewId }: { marketplaceId: string; reviewId: string },
  command: Command,
): Promise<boolean> {
  const at = clock.now();
  const review = await lockReview(tx, marketplaceId, reviewId);
  if (review === null) return false;
  const decision = decide(review.state, command, at);
  // The author may have deleted it, or a person decided about it meanwhile: that stands.
  if (!decision.ok) return false;
  const law = await lawAt(tx, marketplaceId, at);
  for (const event of decision.events) {
    const reason = "reason" in command ? command.reason : null;
    await recordReview(tx, { ledger, law, reason }, review, event);
  }
  return decision.events.length > 0;
}
