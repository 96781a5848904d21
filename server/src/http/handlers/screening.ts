import type * as routes from "@candor/core/contract/routes/screening.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { findingsOf } from "../../usecases/author-view.ts";
import { judgePicture } from "../../usecases/judge-picture.ts";
import { screenText } from "../../usecases/screen-text.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Judging words and pictures before they are sent or printed. */
export const screeningHandlers: Handlers = {
  screenText: async (deps, { actor, body }) => {
    const marketplace = await deps.findMarketplace(actor, undefined);
    const { text, surface, lang } = body;
    const verdict = await screenText(deps, {
      // Without a marketplace yet, the policy that ships judges.
      marketplaceId: marketplace.ok ? marketplace.value : "",
      text,
      context: { surface, ...(lang === undefined ? {} : { lang }) },
    });
    return ok({ ...verdict, findings: findingsOf(verdict.findings) });
  },
  screenPicture: async (deps, { actor, body }) => {
    const judged = await judgePicture(deps, {
      marketplaceId: actor.marketplaceId,
      bytes: Buffer.from(body.picture, "base64"),
      surface: body.surface,
      lang: body.lang ?? null,
    });
    if (!judged.ok) return judged;
    const { previews: _, ...verdict } = judged.value;
    return ok({
      ...verdict,
      findings: verdict.findings.map((finding) => ({
        ...finding,
        spans: [...finding.spans],
        boxes: [...finding.boxes],
      })),
      pages: [...verdict.pages],
      codes: [...verdict.codes],
    });
  },
};
