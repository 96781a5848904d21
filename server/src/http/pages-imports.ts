import { reject } from "@candor/core/kernel/result.ts";
import { z } from "zod";
import { getImport, listImportRejects, listImports } from "../usecases/list-imports.ts";
import { csvOf } from "./csv.ts";
import type { PageKit } from "./pages.ts";
import { signIn } from "./pages-writing.ts";

const rejectsPerPage = 50;
const After = z.coerce.number().int().min(0).default(0);

/** What was imported, how far it is, and what was left out. */
export function serveImports({ door: { deps }, pages, get }: PageKit): void {
  get("/operator/imports", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.operator === null) return reject("forbidden");
    return pages.importsPage(visit.frame, await listImports(deps, visit.operator));
  });
  get("/operator/imports/:importId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.operator === null) return reject("forbidden");
    const { importId } = request.params as { importId: string };
    const after = After.safeParse((request.query as { after?: string }).after);
    if (!after.success) return reject("not_found");
    const { marketplaceId } = visit.operator;
    const asked = { marketplaceId, importId, after: after.data, limit: rejectsPerPage };
    const found = await getImport(deps, asked);
    if (!found.ok) return found;
    return pages.importPage(visit.frame, { ...found.value, later: after.data > 0 });
  });
  get("/operator/imports/:importId/rejects.csv", async (visit, request, reply) => {
    if (visit.operator === null) return reject("forbidden");
    const { importId } = request.params as { importId: string };
    const { marketplaceId } = visit.operator;
    const found = await listImportRejects(deps, { marketplaceId, importId });
    if (!found.ok) return found;
    const { rejects } = found.value;
    const rows = rejects.map(({ line, code, field, reason }) => [line, code, field, reason]);
    const { type, text } = csvOf([["line", "code", "field", "reason"], ...rows]);
    return reply
      .header("content-disposition", `attachment; filename="${importId}-rejects.csv"`)
      .type(type)
      .send(text);
  });
}
