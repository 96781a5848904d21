import { dayMs } from "@candor/core/kernel/instant.ts";
import { reject } from "@candor/core/kernel/result.ts";
import { z } from "zod";
import { exportAudit, listAudit } from "../usecases/read-audit.ts";
import { readRetention } from "../usecases/read-retention.ts";
import { csvOf } from "./csv.ts";
import type { PageKit } from "./pages.ts";
import { signIn } from "./pages-writing.ts";

const entriesPerPage = 50;
const Words = z
  .string()
  .trim()
  .max(200)
  .catch("")
  .transform((text) => text || null);
const Query = z.object({
  by: Words,
  subject: Words,
  from: z.iso.date().nullable().catch(null),
  to: z.iso.date().nullable().catch(null),
  after: z.string().max(500).optional().catch(undefined),
});

/** Who did what with the marketplace's data and powers, and what is kept how long. */
export function serveAudit({ door: { deps }, pages, get }: PageKit): void {
  get("/operator/audit", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.operator === null) return reject("forbidden");
    const asked = Query.parse(request.query);
    const { after } = asked;
    const wish = { ...visit.operator, ...wishOf(asked), after, limit: entriesPerPage };
    const found = await listAudit(deps, wish);
    if (!found.ok) return found;
    return pages.auditPage(visit.frame, {
      ...{ asked, page: found.value, later: after !== undefined },
    });
  });
  get("/operator/audit.csv", async (visit, request, reply) => {
    if (visit.operator === null) return reject("forbidden");
    const { marketplaceId } = visit.operator;
    const wish = { marketplaceId, ...wishOf(Query.parse(request.query)) };
    const rows = (await exportAudit(deps, wish)).map((one) => {
      const { at, act, by, sellerId, subject, orderId, fields, why, id } = one;
      return [at, act, by, sellerId, subject, orderId, fields.join(" "), why, id];
    });
    const head = ["at", "act", "by", "seller", "subject", "order", "fields", "why", "id"];
    const { type, text } = csvOf([head, ...rows]);
    return reply
      .header("content-disposition", 'attachment; filename="audit.csv"')
      .type(type)
      .send(text);
  });
  get("/operator/retention", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.operator === null) return reject("forbidden");
    return pages.retentionPage(visit.frame, await readRetention(deps, visit.operator));
  });
}

/** Days as moments; the last day counts whole. */
function wishOf({ by, subject, from, to }: z.infer<typeof Query>) {
  return {
    ...{ by, subject },
    from: from === null ? null : Date.parse(`${from}T00:00:00Z`),
    to: to === null ? null : Date.parse(`${to}T00:00:00Z`) + dayMs,
  };
}
