import type * as routes from "@candor/core/contract/routes/screening.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, reject } from "@candor/core/kernel/result.ts";
import { findingsOf } from "../../usecases/author-view.ts";
import { judgePicture } from "../../usecases/judge-picture.ts";
import { screenText } from "../../usecases/screen-text.ts";
import { getReceipt, giveReceipt, knowAgain, senderOf } from "../../usecases/screening-receipts.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Judging words and pictures before they are sent or printed, and the receipts for it. */
export const screeningHandlers: Handlers = {
  screenText: async (deps, { actor, body }) => {
    const marketplace = await deps.findMarketplace(actor, undefined);
    const { text, surface, lang, receipt } = body;
    // Without a marketplace yet, the policy that ships judges, and nobody signs for it.
    const marketplaceId = marketplace.ok ? marketplace.value : "";
    if (!marketplace.ok && receipt === true) return reject("marketplace_unknown");
    const context = { surface, ...(lang === undefined ? {} : { lang }) };
    const verdict = await screenText(deps, { marketplaceId, text, context });
    const judged = { marketplaceId, sender: senderOf(actor), surface, text };
    const known = verdict.outcome === "allow" ? null : await knowAgain(deps.db.kysely, judged);
    const allowedBefore =
      known === null ? {} : { allowedBefore: { ...known, judgedAt: instantToIso(known.judgedAt) } };
    const signed = receipt === true ? await giveReceipt(deps, { ...judged, verdict }) : null;
    return ok({
      ...verdict,
      findings: findingsOf(verdict.findings),
      ...(signed === null ? {} : { receipt: signed }),
      ...allowedBefore,
    });
  },
  getReceipt: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    return getReceipt(deps, { marketplaceId: marketplace.value, ...params });
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
