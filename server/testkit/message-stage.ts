import type { MessageType } from "@candor/core/domain/conversation/message-types.ts";
import type { Database } from "../src/db/database.ts";
import type { SentFile } from "../src/ports.ts";
import type { Deps } from "../src/usecases/deps.ts";
import { replyToBuyer } from "../src/usecases/reply-to-buyer.ts";
import { type SendMessage, sendMessage } from "../src/usecases/send-message.ts";
import { getThread } from "../src/usecases/threads.ts";
import { type About, writeToSeller } from "../src/usecases/write-to-seller.ts";
import { makeWorld, market } from "./world.ts";

/** A lamp on its way from Brightco to Ada: order o1. */
export async function messageStage(
  db: Database,
  orderMore: object = {},
  files: Partial<Pick<Deps, "pictures" | "scanner">> = {},
) {
  const world = await makeWorld(db);
  await world.product("lamp");
  await world.seller("brightco", ["lamp"]);
  await world.seller("rival", []);
  await world.tell(
    {
      kind: "customer",
      customerId: "ada",
      displayName: "Ada",
      locale: "de-DE",
      createdAt: "2025-01-01T00:00:00Z",
    },
    {
      kind: "order",
      orderId: "o1",
      customerId: "ada",
      sellerId: "brightco",
      status: "shipped",
      currency: "EUR",
      placedAt: "2026-02-25T10:00:00Z",
      lines: [{ lineId: "1", productId: "lamp", paidMinor: 2_000 }],
      ...orderMore,
    },
  );
  const deps = { ...world.deps, ...files };
  const seller = { marketplaceId: market, sellerId: "brightco" };
  const ada = { marketplaceId: market, customerId: "ada" };
  return {
    world,
    deps,
    seller,
    ada,
    send: (type: MessageType, text: string, more: Partial<SendMessage> = {}) =>
      sendMessage(deps, {
        ...seller,
        orderId: "o1",
        type,
        text,
        template: false,
        slots: [],
        attachments: [],
        ...more,
      }),
    reply: (threadId: string, text: string, attachments: readonly SentFile[] = []) =>
      replyToBuyer(deps, { ...seller, threadId, text, attachments }),
    write: (
      text: string,
      about: About = { orderId: "o1" },
      attachments: readonly SentFile[] = [],
    ) => writeToSeller(deps, { ...ada, about, text, attachments }),
    asSeller: (threadId: string) => getThread(deps, { kind: "seller", ...seller, threadId }),
    asBuyer: (threadId: string) => getThread(deps, { kind: "customer", ...ada, threadId }),
  };
}

/** What was answered, or the code of the refusal. */
export function taken<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly code: string },
): Value {
  if (!result.ok) throw new Error(`refused with ${result.code}`);
  return result.value;
}

/** The code of a refusal, or `sent`. */
export const codeOf = (
  result: { readonly ok: true } | { readonly ok: false; readonly code: string },
): string => (result.ok ? "sent" : result.code);
