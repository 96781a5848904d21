import type * as routes from "@candor/core/contract/routes/messages.ts";
import type { ReplyBody } from "@candor/core/contract/schemas/messages.ts";
import { ok } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import type { SentFile } from "../../ports.ts";
import { answerAppointment } from "../../usecases/answer-appointment.ts";
import { decideHeldMessage, listHeldMessages } from "../../usecases/decide-held-message.ts";
import { getAttachment } from "../../usecases/get-attachment.ts";
import { getMessageActions } from "../../usecases/get-message-actions.ts";
import { getMessagingState } from "../../usecases/messaging-state.ts";
import { putSellerContacts } from "../../usecases/put-seller-contacts.ts";
import { replyToBuyer } from "../../usecases/reply-to-buyer.ts";
import { reportThread } from "../../usecases/report-thread.ts";
import { sendMessage } from "../../usecases/send-message.ts";
import {
  getThread,
  listMyThreads,
  listThreads,
  markNoReplyNeeded,
} from "../../usecases/threads.ts";
import { writeToSeller } from "../../usecases/write-to-seller.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Messages: sellers write for a reason, buyers as they like, moderators decide what was held. */
export const messageHandlers: Handlers = {
  getMessageActions: (deps, { actor, params }) =>
    getMessageActions(deps, { ...writerOf(actor), ...params }),
  sendMessage: (deps, { actor, params, body }) =>
    sendMessage(deps, {
      ...writerOf(actor),
      ...params,
      ...body,
      slots: body.slots.map(({ from, until }) => ({
        from: Date.parse(from),
        until: Date.parse(until),
      })),
      attachments: filesOf(body),
    }),
  replyToBuyer: (deps, { actor, params, body }) =>
    replyToBuyer(deps, { ...actor, ...params, ...body, attachments: filesOf(body) }),
  markNoReplyNeeded: (deps, { actor, params }) => markNoReplyNeeded(deps, { ...actor, ...params }),
  reportThread: (deps, { actor, params, body }) =>
    reportThread(deps, { ...actor, ...params, ...body }),
  listThreads: (deps, { actor, query }) => listThreads(deps, { ...actor, ...query }),
  getAttachment: (deps, { actor, params }) => getAttachment(deps, { ...actor, ...params }),
  getThread: (deps, { actor, params }) => getThread(deps, { ...actor, ...params }),
  writeToSeller: (deps, { actor, body }) =>
    writeToSeller(deps, { ...actor, ...body, attachments: filesOf(body) }),
  listMyThreads: (deps, { actor, query }) => listMyThreads(deps, { ...actor, ...query }),
  answerAppointment: (deps, { actor, params, body }) => {
    const answer = "choose" in body ? { choose: Date.parse(body.choose) } : body;
    return answerAppointment(deps, { ...actor, ...params, answer });
  },
  getMessagingState: async (deps, { actor }) => ok(await getMessagingState(deps, actor)),
  listHeldMessages: (deps, { actor, query }) => listHeldMessages(deps, { ...actor, ...query }),
  decideHeldMessage: (deps, { actor, params, body }) =>
    decideHeldMessage(deps, { ...actor, ...params, ...body }),
  putSellerContacts: (deps, { actor, body }) =>
    putSellerContacts(deps, actor.marketplaceId, body.contacts),
};

/** The files of a body, as bytes. */
const filesOf = ({
  attachments,
}: Pick<z.output<typeof ReplyBody>, "attachments">): readonly SentFile[] =>
  attachments.map(({ name, content }) => ({ name, bytes: Buffer.from(content, "base64") }));

type Writer =
  | { readonly kind: "seller"; readonly marketplaceId: string; readonly sellerId: string }
  | { readonly kind: "system"; readonly marketplaceId: string };

const writerOf = (actor: Writer) => ({
  marketplaceId: actor.marketplaceId,
  sellerId: actor.kind === "seller" ? actor.sellerId : null,
});
