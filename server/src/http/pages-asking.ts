import { errors } from "@candor/core/contract/errors.ts";
import { ReplyBody } from "@candor/core/contract/schemas/messages.ts";
import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { reject } from "@candor/core/kernel/result.ts";
import { writeToSeller } from "../usecases/write-to-seller.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { failedOf, lines } from "./pages-failed-message.ts";
import { codeOfFiles, formWithFiles } from "./pages-files.ts";
import { signIn } from "./pages-writing.ts";

/** Where a buyer writes first to the seller of an order of theirs. */
export function serveAsking({ door, pages, get, post }: PageKit): void {
  const path = "/shop/orders/:orderId/message";
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.customer === null) return reject("forbidden");
    const { orderId } = request.params as { orderId: string };
    if (!ExternalId.safeParse(orderId).success) return reject("not_found");
    return pages.askPage(visit.frame, { orderId, failed: null });
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/shop/messages");
    if (visit.customer === null) return reject("forbidden");
    const { orderId } = request.params as { orderId: string };
    if (!ExternalId.safeParse(orderId).success) return reject("not_found");
    const read = await formWithFiles(request);
    const text = read.ok ? lines(read.value.form.text) : "";
    const sent = read.ok
      ? await write(door.deps, visit.customer, { orderId, text, files: read.value.files })
      : reject(codeOfFiles[read.code]);
    if (sent.ok) return reply.redirect(`/shop/messages/${sent.value.threadId}`, 303);
    if (sent.code === "not_found") return sent;
    reply.code(errors[sent.code].status);
    const failed = failedOf(sent, text, visit.frame);
    return pages.askPage(visit.frame, { orderId, failed });
  });
}

type Written = {
  readonly orderId: string;
  readonly text: string;
  readonly files: Parameters<typeof writeToSeller>[1]["attachments"];
};

async function write(
  deps: PageKit["door"]["deps"],
  customer: NonNullable<Visit["customer"]>,
  { orderId, text, files: attachments }: Written,
) {
  const body = ReplyBody.safeParse({ text });
  if (!body.success) return reject("message_too_long");
  if (body.data.text.trim() === "") return reject("message_empty");
  return writeToSeller(deps, {
    ...customer,
    about: { orderId },
    text: body.data.text,
    attachments,
  });
}
