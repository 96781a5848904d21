import { ok, type Result } from "@candor/core/kernel/result.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import {
  type AuthorReviewRow,
  reviewsByCustomer,
  suspectedReviews,
  waitingReviews,
} from "../store/review-lists.ts";
import { type AuthorView, authorView } from "./author-view.ts";
import type { Deps } from "./deps.ts";

/** Which page of a list: after the cursor of the page before, and how many. */
export type PageOf = { readonly after?: string | undefined; readonly limit: number };

/** A page, and the cursor of the next one. */
export type Page<Item> = { readonly items: Item[]; readonly next: string | null };

type Reply = Promise<Result<Page<AuthorView>, "cursor_invalid">>;

/** An account's own reviews, newest first. */
export async function listMyReviews(
  { db }: Pick<Deps, "db">,
  input: PageOf & { readonly marketplaceId: string; readonly customerId: string },
): Reply {
  const after = readCursor("mine", ["moment", "id"], input.after);
  if (!after.ok) return after;
  const rows = await reviewsByCustomer(db.kysely, input, after.value, input.limit + 1);
  const place = (row: AuthorReviewRow) => [row.begun_at.getTime(), row.review_id];
  return ok(asPage(rows, input.limit, authorView, (row) => writeCursor("mine", place(row))));
}

/** What waits for a person, oldest first. */
export async function listHeldReviews(
  { db }: Pick<Deps, "db">,
  input: PageOf & { readonly marketplaceId: string },
): Reply {
  const after = readCursor("held", ["moment", "id"], input.after);
  if (!after.ok) return after;
  const { marketplaceId, limit } = input;
  const rows = await waitingReviews(db.kysely, marketplaceId, after.value, limit + 1);
  const place = (row: AuthorReviewRow) => [row.updated_at.getTime(), row.review_id];
  return ok(asPage(rows, limit, authorView, (row) => writeCursor("held", place(row))));
}

/** What is under suspicion, to be decided soonest first: what is overdue leads. */
export async function listSuspectedReviews(
  { db }: Pick<Deps, "db">,
  input: PageOf & { readonly marketplaceId: string },
): Reply {
  const after = readCursor("suspected", ["moment", "id"], input.after);
  if (!after.ok) return after;
  const { marketplaceId, limit } = input;
  const rows = await suspectedReviews(db.kysely, marketplaceId, after.value, limit + 1);
  const until = ({ state }: AuthorReviewRow) => (state.status === "suspected" ? state.until : 0);
  const place = (row: AuthorReviewRow) => [until(row), row.review_id];
  return ok(asPage(rows, limit, authorView, (row) => writeCursor("suspected", place(row))));
}
