import type { AttachmentReply } from "@candor/core/contract/schemas/messages.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { attachmentById } from "../store/attachments.ts";
import { conversationById } from "../store/conversations.ts";
import { messagesOfThread } from "../store/messages.ts";
import { attachmentLine, openFile } from "./attachments.ts";
import type { Deps } from "./deps.ts";
import { isFor } from "./threads.ts";

/** Who wants which file: a side of the thread, or a moderator who decides about what is held. */
type GetAttachment = {
  readonly marketplaceId: string;
  readonly threadId: string;
  readonly attachmentId: string;
} & (
  | { readonly kind: "seller"; readonly sellerId: string }
  | { readonly kind: "customer"; readonly customerId: string }
  | { readonly kind: "moderator" }
);

/** A file of a thread, as far as whoever asks may see the message that it came with. */
export async function getAttachment(
  { db, secrets }: Pick<Deps, "db" | "secrets">,
  { marketplaceId, threadId, attachmentId, ...reader }: GetAttachment,
): Promise<Result<z.input<typeof AttachmentReply>, "not_found" | "attachment_erased">> {
  const conversation = await conversationById(db.kysely, marketplaceId, threadId);
  if (conversation === null) return reject("not_found");
  const isOfThread =
    reader.kind === "moderator" ||
    (reader.kind === "seller"
      ? reader.sellerId === conversation.sellerId
      : reader.customerId === conversation.customerId);
  const file = await attachmentById(db.kysely, conversation, attachmentId);
  const message = (await messagesOfThread(db.kysely, conversation)).find(
    ({ messageId }) => messageId === file?.messageId,
  );
  if (!isOfThread || file === null || message === undefined) return reject("not_found");
  // A moderator reads what waits for a decision, and nobody's letters besides.
  const isShown =
    reader.kind === "moderator" ? message.status === "held" : isFor(message, reader.kind);
  if (!isShown) return reject("not_found");
  const bytes = openFile({ secrets }, file);
  if (bytes === null) return reject("attachment_erased");
  return ok({ ...attachmentLine(file), content: Buffer.from(bytes).toString("base64") });
}
