import { errors } from "@candor/core/contract/errors.ts";
import { NoticeBody, NoticeId } from "@candor/core/contract/schemas/notices.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { reject } from "@candor/core/kernel/result.ts";
import { fileNotice, noticeWithLaw } from "../usecases/file-notice.ts";
import type { PageKit } from "./pages.ts";
import { type Form, problemOf } from "./pages-writing.ts";

/** Anybody, signed in or not, says that something breaks the law, and reads what came of it. */
export function serveNotices({ door: { deps }, pages, get, post }: PageKit): void {
  const path = "/shop/notice";
  get(path, async ({ frame }, request) => {
    const { about } = request.query as { about?: string };
    const where = about === undefined ? "" : `${frame.origin}/shop#${about}`;
    return pages.noticePage(frame, { typed: typedOf({ where }), failed: null });
  });
  post(path, async ({ frame, marketplace }, request, reply) => {
    const form = request.body as Form;
    const typed = typedOf(form);
    const show = (failed: Parameters<typeof pages.noticePage>[1]["failed"]) => {
      reply.code(422);
      return pages.noticePage(frame, { typed, failed });
    };
    const about = aboutOf(typed.where);
    if (Object.values(about).every((ids) => ids.length === 0)) return show("where");
    // Only about the abuse of children does the law let a notifier stay unnamed.
    const isNamed = typed.name.trim() !== "" && typed.email.trim() !== "";
    if (!isNamed && !typed.unnamed) return show("incomplete");
    const body = NoticeBody.safeParse({
      notifier: {
        kind: "person",
        name: typed.unnamed ? null : typed.name,
        email: typed.unnamed ? null : typed.email.trim(),
      },
      ...{ law: typed.law, explanation: typed.explanation, about, language: frame.locale },
      goodFaith: form.goodFaith !== undefined,
    });
    if (!body.success) return show("incomplete");
    const filed = await fileNotice(deps, { marketplaceId: marketplace.id, ...body.data });
    if (filed.ok) return reply.redirect(`/shop/notices/${filed.value.noticeId}`, 303);
    if (filed.code === "not_found") return show("where");
    const page = show(problemOf(filed));
    reply.code(errors[filed.code].status);
    return page;
  });
  get("/shop/notices/:noticeId", async ({ frame, marketplace }, request) => {
    const { noticeId } = request.params as { noticeId: string };
    if (!NoticeId.safeParse(noticeId).success) return reject("not_found");
    const found = await noticeWithLaw(deps, { marketplaceId: marketplace.id, noticeId });
    return found.ok ? pages.noticeReceiptPage(frame, found.value) : found;
  });
}

const typedOf = (form: Form) => ({
  where: form.where ?? "",
  law: form.law ?? "",
  explanation: form.explanation ?? "",
  name: form.name ?? "",
  email: form.email ?? "",
  unnamed: form.unnamed !== undefined,
});

/** What typed addresses lead to: a review where its id stands, else a product or a seller. */
function aboutOf(where: string) {
  const about = {
    reviewIds: [] as string[],
    productIds: [] as string[],
    sellerIds: [] as string[],
  };
  for (const line of where.split("\n").slice(0, limits.noticeSubjectsMax)) {
    const review = /rev_[0-7][0-9a-hjkmnp-tv-z]{25}/.exec(line)?.[0];
    const [, kind, id = ""] = /\/(products|sellers)\/([^/?#\s]+)/.exec(line) ?? [];
    if (review !== undefined) about.reviewIds.push(review);
    else if (kind === "products") about.productIds.push(decoded(id));
    else if (kind === "sellers") about.sellerIds.push(decoded(id));
  }
  return about;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
