import { errors } from "@candor/core/contract/errors.ts";
import { SavedTextId, SaveTextBody } from "@candor/core/contract/schemas/saved-texts.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { dropText, listSavedTexts, saveText } from "../usecases/saved-texts.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { failedOf, lines, withTexts } from "./pages-failed-message.ts";
import { type Form, signIn } from "./pages-writing.ts";

const path = "/seller/texts";

/** The texts that a seller writes from. */
export function serveSavedTexts({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const show = async (visit: Visit, saved: boolean, tried: Tried | null) => {
    if (visit.seller === null) return reject("forbidden");
    const texts = await savedTextsFor(visit, visit.seller, door);
    const failed = tried === null ? null : failedText(tried, visit);
    return pages.savedTextsPage(visit.frame, { texts, saved, failed });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    return show(visit, (request.query as Form).saved !== undefined, null);
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    if (visit.seller === null) return reject("forbidden");
    const form = request.body as Form;
    const { marketplaceId, sellerId } = visit.seller;
    if (form.act === "drop") {
      const textId = SavedTextId.safeParse(form.textId);
      if (!textId.success) return reject("not_found");
      const dropped = await dropText(deps, { marketplaceId, sellerId, textId: textId.data });
      return dropped.ok ? reply.redirect(path, 303) : dropped;
    }
    const { textId = null, name } = form;
    const body = SaveTextBody.safeParse({ textId, name, text: lines(form.text) });
    if (!body.success) return reject("invalid_request");
    const saved = await saveText(deps, { marketplaceId, sellerId, ...body.data });
    if (saved.ok) return reply.redirect(`${path}?saved=1`, 303);
    if (saved.code === "not_found") return saved;
    reply.code(errors[saved.code].status);
    return show(visit, false, { refusal: saved, form });
  });
}

type Tried = { readonly refusal: Refusal<keyof typeof errors>; readonly form: Form };

function failedText({ refusal, form }: Tried, { frame }: Visit) {
  const { name = "", textId = null } = form;
  return { ...failedOf(refusal, form.text, frame), name, textId };
}

/** A seller's saved texts, as pages show them. */
export async function savedTextsFor(
  { frame }: Visit,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  { deps }: PageKit["door"],
) {
  const texts = await listSavedTexts(deps, { marketplaceId, sellerId });
  return texts.map((text) => ({ ...text, findings: withTexts(text.findings, frame) }));
}
