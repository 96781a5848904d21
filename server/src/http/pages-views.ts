import { limits } from "@candor/core/kernel/limits.ts";
import { reject } from "@candor/core/kernel/result.ts";
import type { SavedViewsData } from "@candor/web/storefront/shapes.ts";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { dropView, listViews, saveView } from "../usecases/saved-views.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { signIn } from "./pages-writing.ts";

const text = (max: number) => z.string().trim().min(1).max(max);
const Query = z
  .record(z.string().regex(/^[a-zA-Z]{1,40}$/), text(limits.searchQueryCharsMax))
  .refine((query) => Object.keys(query).length <= 12);
const Page = z.string().regex(/^(?:\/[a-z-]{1,40}){1,4}$/);
const Sent = z.discriminatedUnion("act", [
  z.object({ act: z.literal("save"), page: Page, name: text(40), query: z.string().max(4_000) }),
  z.object({ act: z.literal("drop"), page: Page, viewId: text(60) }),
]);

/** Keeps and forgets the views of people at work. */
export function serveViews({ door, post }: PageKit): void {
  const { deps } = door;
  post("/views", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/");
    const person = personOf(visit);
    if (person === null) return reject("forbidden");
    const sent = Sent.safeParse(request.body);
    if (!sent.success) return reject("invalid_request");
    const of = { ...person, page: sent.data.page };
    if (sent.data.act === "drop") {
      await dropView(deps, of, sent.data.viewId);
      return reply.redirect(of.page, 303);
    }
    const query = queryIn(Object.fromEntries(new URLSearchParams(sent.data.query)));
    const saved = await saveView(deps, of, { name: sent.data.name, query });
    const address = `${of.page}?${new URLSearchParams(query).toString()}`;
    return saved.ok ? reply.redirect(address, 303) : saved;
  });
}

/** What a page shows of the views that its visitor keeps of it, and of the one that is shown. */
export async function viewsFor(
  { deps }: PageKit["door"],
  visit: Visit,
  request: FastifyRequest,
): Promise<SavedViewsData> {
  const page = request.url.split("?")[0] ?? "/";
  const person = personOf(visit);
  const views = person === null ? [] : await listViews(deps, { ...person, page });
  const shown = queryIn(request.query as Readonly<Record<string, unknown>>);
  return { page, views, shown, isFull: views.length >= limits.savedViewsMax };
}

function personOf({ moderator, seller, operator }: Visit) {
  const person = moderator ?? seller ?? operator;
  return person && { marketplaceId: person.marketplaceId, userId: person.userId };
}

/** What narrows a list; where in it somebody stands, and what was just done, are no part of it. */
function queryIn(all: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const kept = Object.entries(all).filter(
    ([name, value]) => !["after", "marketplace", "done"].includes(name) && value !== "",
  );
  const query = Query.safeParse(Object.fromEntries(kept));
  return query.success ? query.data : {};
}
