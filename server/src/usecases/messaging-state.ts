import type { SellerMessaging } from "@candor/core/domain/conversation/conversation.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { knownIds } from "../store/facts.ts";
import { type MessagingState, messagingOf, saveMessaging } from "../store/message-facts.ts";
import type { Deps } from "./deps.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

/** What a seller may do in messages, as they and moderators read it. */
export type MessagingView = {
  readonly status: SellerMessaging["status"];
  readonly until: string | null;
  readonly reason: string | null;
};

/** What a seller may do in messages now. A suspension that is over is none. */
export async function getMessagingState(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, sellerId }: Seller,
): Promise<MessagingView> {
  const state = await messagingOf(db.kysely, marketplaceId, sellerId);
  const { messaging } = state;
  const isOver = messaging.status === "suspended" && messaging.until <= clock.now();
  return viewOf(isOver ? { messaging: { status: "open" }, reason: null } : state);
}

/** A person's decision about a seller's messages, with its reason on record. */
export function putMessagingState(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  {
    marketplaceId,
    sellerId,
    userId: by,
    messaging,
    reason,
  }: Seller & {
    readonly userId: string;
    readonly messaging: SellerMessaging;
    readonly reason: string;
  },
): Promise<Result<MessagingView, "not_found">> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    if (!(await knownIds(tx, marketplaceId, "seller", [sellerId])).has(sellerId)) {
      return reject("not_found");
    }
    await saveMessaging(tx, { marketplaceId, sellerId }, messaging, { reason, by, at });
    const until = messaging.status === "suspended" ? instantToIso(messaging.until) : null;
    const payload = { status: messaging.status, until };
    const entry = { type: "seller-messaging-decided", subject: sellerId, at, payload };
    await ledger.append(tx, marketplaceId, [{ ...entry, words: { by, reason } }]);
    return ok(viewOf({ messaging, reason }));
  });
}

function viewOf({ messaging, reason }: MessagingState): MessagingView {
  const { status } = messaging;
  return {
    status,
    until: messaging.status === "suspended" ? instantToIso(messaging.until) : null,
    reason,
  };
}
