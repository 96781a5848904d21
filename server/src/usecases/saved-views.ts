import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import {
  dropSavedView,
  putSavedView,
  type SavedView,
  type ViewsOf,
  viewsSavedBy,
} from "../store/saved-views.ts";
import type { Deps } from "./deps.ts";

/** The views that somebody keeps of a page. */
export function listViews({ db }: Pick<Deps, "db">, of: ViewsOf): Promise<readonly SavedView[]> {
  return viewsSavedBy(db.kysely, of);
}

/** Keeps a narrowing of a page under a name; the same name again means this narrowing. */
export function saveView(
  { db, clock, ids }: Pick<Deps, "db" | "clock" | "ids">,
  of: ViewsOf,
  { name, query }: Pick<SavedView, "name" | "query">,
): Promise<Result<null, "invalid_request">> {
  return db.transaction(async (tx) => {
    const kept = await viewsSavedBy(tx, of);
    const isNew = !kept.some((view) => view.name === name);
    if (isNew && kept.length >= limits.savedViewsMax) return reject("invalid_request");
    await putSavedView(tx, of, { viewId: ids.next("view"), name, query }, clock.now());
    return ok(null);
  });
}

/** Takes a view away; once more changes nothing. */
export function dropView(
  { db }: Pick<Deps, "db">,
  of: ViewsOf,
  viewId: string,
): Promise<Result<null, never>> {
  return db.transaction(async (tx) => {
    await dropSavedView(tx, of, viewId);
    return ok(null);
  });
}
