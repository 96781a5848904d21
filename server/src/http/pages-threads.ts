import { errors } from "@candor/core/contract/errors.ts";
import {
  AppointmentBody,
  AttachmentId,
  ReplyBody,
  SendMessageBody,
  ThreadId,
} from "@candor/core/contract/schemas/messages.ts";
import { BuyerPreferences } from "@candor/core/contract/schemas/requests.ts";
import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type { FailedMessage, Side } from "@candor/web/storefront/thread-shapes.ts";
import multipart from "@fastify/multipart";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { answerAppointment } from "../usecases/answer-appointment.ts";
import { getBuyerPreferences, putBuyerPreferences } from "../usecases/buyer-preferences.ts";
import { getAttachment } from "../usecases/get-attachment.ts";
import { getMessageActions } from "../usecases/get-message-actions.ts";
import { judgingOfOrder, judgingOfThread } from "../usecases/judging-of-messages.ts";
import { listMyRequests } from "../usecases/list-my-requests.ts";
import { replyToBuyer } from "../usecases/reply-to-buyer.ts";
import { sendMessage } from "../usecases/send-message.ts";
import { getThread, listMyThreads, listThreads, markNoReplyNeeded } from "../usecases/threads.ts";
import { writeToSeller } from "../usecases/write-to-seller.ts";
import type { PageKit } from "./pages.ts";
import { serveAsking } from "./pages-asking.ts";
import type { Visit } from "./pages-context.ts";
import { failedOf, lines, withTexts } from "./pages-failed-message.ts";
import { codeOfFiles, type FormWithFiles, formWithFiles } from "./pages-files.ts";
import { savedTextsFor } from "./pages-saved-texts.ts";
import { tellOf } from "./pages-telling.ts";
import { type Form, signIn } from "./pages-writing.ts";

const threadsPerPage = 20;

type Seller = NonNullable<Visit["seller"]>;
type Customer = { readonly marketplaceId: string; readonly customerId: string };
type Done = { readonly ok: true } | Refusal<keyof typeof errors>;

/** Threads as sellers and buyers see them, and the mail that a buyer wants. */
export async function serveThreads(part: FastifyInstance, kit: PageKit): Promise<void> {
  await part.register(multipart, {
    limits: {
      files: limits.attachmentsMax,
      fields: 10,
      parts: 10 + limits.attachmentsMax,
      fileSize: limits.attachmentBytesMax,
    },
  });
  serveSide(kit, "seller", "/seller/messages");
  serveSide(kit, "customer", "/shop/messages");
  serveComposer(kit);
  serveAsking(kit);
  servePreferences(kit);
}

/** Whoever looks, as the use cases know them; null where it is not that side. */
function readerOf(visit: Visit, side: Side) {
  if (side === "seller") return visit.seller;
  return visit.customer === null ? null : { kind: "customer" as const, ...visit.customer };
}

function serveSide({ door, pages, get, post }: PageKit, side: Side, path: string): void {
  const { deps } = door;
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const reader = readerOf(visit, side);
    if (reader === null) return reject("forbidden");
    const { after } = request.query as { after?: string };
    const asked = { ...reader, after, limit: threadsPerPage };
    const page =
      "sellerId" in asked ? await listThreads(deps, asked) : await listMyThreads(deps, asked);
    if (!page.ok) return page;
    return pages.threadsPage(visit.frame, { side, page: page.value, later: after !== undefined });
  });

  const show = (visit: Visit, threadId: string, more: Partial<Showing>) =>
    showThread({ deps, pages, side }, visit, { threadId, failed: null, reported: false, ...more });

  serveFile({ door, pages, get, post }, side, path);
  get(`${path}/:threadId`, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { threadId } = request.params as { threadId: string };
    if (!ThreadId.safeParse(threadId).success) return reject("not_found");
    return show(visit, threadId, { reported: "reported" in (request.query as Form) });
  });

  post(`${path}/:threadId`, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    const { threadId } = request.params as { threadId: string };
    const reader = readerOf(visit, side);
    if (reader === null) return reject("forbidden");
    if (!ThreadId.safeParse(threadId).success) return reject("not_found");
    const read = await formWithFiles(request);
    const done: Done = !read.ok
      ? reject(codeOfFiles[read.code])
      : "sellerId" in reader
        ? await actAsSeller(deps, reader, threadId, read.value)
        : await actAsBuyer(deps, reader, threadId, read.value);
    const form = read.ok ? read.value.form : {};
    const told = form.act === "report" ? "?reported=1#report" : "";
    if (done.ok) return reply.redirect(`${path}/${threadId}${told}`, 303);
    if (done.code === "not_found" || done.code === "forbidden") return done;
    reply.code(errors[done.code].status);
    return show(visit, threadId, { failed: failedOf(done, form.text, visit.frame) });
  });
}

/** Which thread is shown, and what was just tried with it. */
type Showing = {
  readonly threadId: string;
  readonly failed: FailedMessage | null;
  readonly reported: boolean;
};

async function showThread(
  {
    deps,
    pages,
    side,
  }: Pick<PageKit, "pages"> & {
    readonly deps: PageKit["door"]["deps"];
    readonly side: Side;
  },
  visit: Visit,
  { threadId, failed, reported }: Showing,
) {
  const reader = readerOf(visit, side);
  if (reader === null) return reject("forbidden");
  const thread = await getThread(deps, { ...reader, threadId });
  if (!thread.ok) return thread;
  const messages = thread.value.messages.map((message) => ({
    ...message,
    findings: withTexts(message.findings, visit.frame),
  }));
  const { seller } = visit;
  const judging =
    side === "seller" && seller !== null
      ? await judgingOfThread(deps, { ...seller, threadId })
      : null;
  return pages.threadPage(visit.frame, {
    ...{ side, failed, judging, reported },
    thread: { ...thread.value, messages },
  });
}

async function actAsSeller(
  deps: PageKit["door"]["deps"],
  { marketplaceId, sellerId }: Seller,
  threadId: string,
  { form, files }: FormWithFiles,
): Promise<Done> {
  const key = { marketplaceId, sellerId, threadId };
  if (form.act === "no-reply") return markNoReplyNeeded(deps, key);
  if (form.act === "report") return tellOf(deps, { kind: "seller", ...key }, form);
  const body = ReplyBody.safeParse({ text: lines(form.text) });
  if (!body.success) return reject("message_too_long");
  return replyToBuyer(deps, { ...key, text: body.data.text, attachments: files });
}

async function actAsBuyer(
  deps: PageKit["door"]["deps"],
  customer: Customer,
  threadId: string,
  { form, files }: FormWithFiles,
): Promise<Done> {
  if (form.act === "choose" || form.act === "lend") {
    const said = form.act === "choose" ? { choose: form.choose } : { lendPhone: form.phone };
    const body = AppointmentBody.safeParse(said);
    if (!body.success) return reject("invalid_request");
    const answer = "choose" in body.data ? { choose: Date.parse(body.data.choose) } : body.data;
    return answerAppointment(deps, { ...customer, threadId, answer });
  }
  if (form.act === "report") return tellOf(deps, { kind: "customer", ...customer, threadId }, form);
  const thread = await getThread(deps, { kind: "customer", ...customer, threadId });
  if (!thread.ok) return thread;
  const body = ReplyBody.safeParse({ text: lines(form.text) });
  if (!body.success) return reject("message_too_long");
  if (body.data.text.trim() === "") return reject("message_empty");
  const { orderId, productId, sellerId } = thread.value;
  const about = orderId === null ? { productId: productId ?? "", sellerId } : { orderId };
  return writeToSeller(deps, { ...customer, about, text: body.data.text, attachments: files });
}

/** A file of a thread. It is saved, never shown in place of our own pages. */
function serveFile({ door, get }: PageKit, side: Side, path: string): void {
  get(`${path}/:threadId/files/:attachmentId`, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    const reader = readerOf(visit, side);
    if (reader === null) return reject("forbidden");
    const key = FileKey.safeParse(request.params);
    if (!key.success) return reject("not_found");
    const file = await getAttachment(door.deps, { ...reader, ...key.data });
    if (!file.ok) return file;
    const { name, mediaType, content } = file.value;
    const stated = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return reply
      .header("content-disposition", stated)
      .header("cache-control", "private, no-store")
      .type(mediaType)
      .send(Buffer.from(content, "base64"));
  });
}

const FileKey = z.object({ threadId: ThreadId, attachmentId: AttachmentId });

function serveComposer({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const path = "/seller/orders/:orderId/message";
  const show = async (visit: Visit, orderId: string, form: Form, failed: FailedMessage | null) => {
    if (visit.seller === null) return reject("forbidden");
    if (!ExternalId.safeParse(orderId).success) return reject("not_found");
    const { marketplaceId, sellerId } = visit.seller;
    const actions = await getMessageActions(deps, { marketplaceId, sellerId, orderId });
    if (!actions.ok) return actions;
    const chosen = form.type ?? null;
    const judging = await judgingOfOrder(deps, { marketplaceId, sellerId, orderId });
    const saved = await savedTextsFor(visit, visit.seller, door);
    const from = saved.find(({ textId, status }) => textId === form.from && status === "usable");
    const beginning = from?.text ?? "";
    const shown = { actions: actions.value, chosen, failed, judging, saved, beginning };
    return pages.composePage(visit.frame, shown);
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { orderId } = request.params as { orderId: string };
    return show(visit, orderId, request.query as Form, null);
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/seller/messages");
    if (visit.seller === null) return reject("forbidden");
    const { orderId } = request.params as { orderId: string };
    if (!ExternalId.safeParse(orderId).success) return reject("not_found");
    const read = await formWithFiles(request);
    if (!read.ok) {
      const code = codeOfFiles[read.code];
      reply.code(errors[code].status);
      return show(visit, orderId, {}, failedOf(reject(code), "", visit.frame));
    }
    const { form, files } = read.value;
    const template = form.template === "1";
    const { type } = form;
    const body = SendMessageBody.safeParse({ type, template, text: lines(form.text) });
    if (!body.success) return reject("invalid_request");
    const { marketplaceId, sellerId } = visit.seller;
    const sent = await sendMessage(deps, {
      ...{ marketplaceId, sellerId, orderId, type: body.data.type, template },
      text: body.data.text,
      slots: [],
      attachments: files,
    });
    if (sent.ok) return reply.redirect(`/seller/messages/${sent.value.threadId}`, 303);
    if (sent.code === "not_found") return sent;
    reply.code(errors[sent.code].status);
    return show(visit, orderId, form, failedOf(sent, form.text, visit.frame));
  });
}

/** Where a buyer chooses which mail to get, beside what they are asked and why. */
function servePreferences({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const path = "/shop/mail-preferences";
  get(path, async ({ actor, customer, frame }, request, reply) => {
    if (actor.kind === "public") return signIn(reply, request.url);
    if (customer === null) return reject("forbidden");
    const { saved, after } = request.query as { saved?: string; after?: string };
    const page = await listMyRequests(deps, { ...customer, after, limit: askedShown });
    if (!page.ok) return page;
    const preferences = await getBuyerPreferences(deps, customer);
    const later = after !== undefined;
    return pages.mailPreferencesPage(frame, {
      preferences,
      saved: saved !== undefined,
      page: page.value,
      later,
    });
  });
  post(path, async ({ actor, customer }, request, reply) => {
    if (actor.kind === "public") return signIn(reply, path);
    if (customer === null) return reject("forbidden");
    const form = request.body as Form;
    const perWeek = Number(form.perWeek ?? "");
    const chosen = BuyerPreferences.safeParse({
      wantsRequests: form.requests === "1",
      wantsMessages: form.messages === "1",
      requestsPerWeekMax: perWeek === 0 ? null : perWeek,
    });
    if (!chosen.success) return reject("invalid_request");
    await putBuyerPreferences(deps, customer, chosen.data);
    return reply.redirect(`${path}?saved=1`, 303);
  });
}

/** How many orders stand on one page of what a buyer is asked. */
const askedShown = 20;
