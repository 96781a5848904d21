import type { SellerMessaging } from "@candor/core/domain/conversation/conversation.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { type MessagingState, messagingOf } from "../store/message-facts.ts";
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

function viewOf({ messaging, reason }: MessagingState): MessagingView {
  const { status } = messaging;
  return {
    status,
    until: messaging.status === "suspended" ? instantToIso(messaging.until) : null,
    reason,
  };
}
