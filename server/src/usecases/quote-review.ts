import type { QuotePermission } from "@candor/core/contract/schemas/replies.ts";
import {
  type Command,
  decide,
  type Event,
  evolve,
  initial,
} from "@candor/core/domain/quote-permission/quote-permission.ts";
import { visibleVersion } from "@candor/core/domain/review/review.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import type { LedgerEntry } from "../ports.ts";
import { transactionAs } from "../store/acting-role.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import {
  type FiledQuote,
  insertQuote,
  lockQuote,
  quotesOfAuthor,
  saveQuote,
} from "../store/quote-permissions.ts";
import { lockReview } from "../store/reviews.ts";
import type { Deps } from "./deps.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";

/** A request to quote as both sides see it. */
export type QuoteView = z.input<typeof QuotePermission>;

type QuoteDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger">;

/** Asks the author, once, whether a review may be quoted elsewhere (POLICY REV-067). */
export function askToQuote(
  { db, clock, ids, ledger }: QuoteDeps,
  input: {
    readonly marketplaceId: string;
    readonly sellerId: string;
    readonly reviewId: string;
    readonly withName: boolean;
  },
): Promise<Result<QuoteView, "not_found" | "quote_asked" | "review_not_published">> {
  const { marketplaceId, sellerId, reviewId, withName } = input;
  return transactionAs(db, "candor_reviews", async (tx) => {
    const at = clock.now();
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null) return reject("not_found");
    const reviewVisible = visibleVersion(review.state) !== null;
    const decision = decide(initial, { type: "ask", withName, reviewVisible }, at);
    const [event] = decision.ok ? decision.events : [];
    if (event === undefined) return reject("review_not_published");
    const state = evolve(initial, event);
    if (state.status === "none") throw new Error("asking answered no request");
    const quote: FiledQuote = {
      ...{ marketplaceId, sellerId, reviewId, withName, state },
      productId: review.productId,
      customerId: review.customerId,
      quoteId: ids.next("qte"),
      askedAt: at,
    };
    if (!(await insertQuote(tx, quote))) return reject("quote_asked");
    await ledger.append(tx, marketplaceId, [quoteEntry(quote, event)]);
    return ok(quoteView(quote));
  });
}

type Author = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly quoteId: string;
};

/** The author grants or declines. */
export function answerQuote(
  deps: QuoteDeps,
  {
    granted,
    withName,
    ...author
  }: Author & { readonly granted: boolean; readonly withName: boolean },
): Promise<Result<QuoteView, "not_found" | "quote_not_asked">> {
  const command: Command = granted ? { type: "grant", withName } : { type: "decline" };
  return answer(deps, author, command, "quote_not_asked");
}

/** The author takes a permission back, at any time. */
export function revokeQuote(
  deps: QuoteDeps,
  author: Author,
): Promise<Result<QuoteView, "not_found" | "quote_not_granted">> {
  return answer(deps, author, { type: "revoke" }, "quote_not_granted");
}

function answer<Code extends string>(
  { db, clock, ledger }: QuoteDeps,
  author: Author,
  command: Command,
  refusal: Code,
): Promise<Result<QuoteView, "not_found" | Code>> {
  return transactionAs(db, "candor_reviews", async (tx) => {
    const at = clock.now();
    const quote = await lockQuote(tx, author);
    if (quote === null) return reject("not_found");
    const decision = decide(quote.state, command, at);
    const [event] = decision.ok ? decision.events : [];
    if (event === undefined) return reject(refusal);
    const state = evolve(quote.state, event);
    if (state.status === "none") throw new Error("an answer cannot unask");
    const withName = "withName" in state ? state.withName : false;
    const answered = { ...quote, state, withName };
    await saveQuote(tx, answered, at);
    await ledger.append(tx, author.marketplaceId, [quoteEntry(answered, event)]);
    return ok(quoteView(answered));
  });
}

function quoteEntry(
  { quoteId, reviewId, sellerId, customerId, withName }: FiledQuote,
  { type, at }: Event,
): LedgerEntry {
  const payload = { reviewId, sellerId, withName };
  return { type, subject: quoteId, at, payload, words: { customerId } };
}

const quoteView = ({ quoteId, reviewId, sellerId, state, withName, askedAt }: FiledQuote) => ({
  ...{ quoteId, reviewId, sellerId, withName },
  status: state.status,
  askedAt: instantToIso(askedAt),
});

/** Who asked to quote an author's reviews, newest first. */
export async function listMyQuotes(
  { db }: Pick<Deps, "db">,
  { after: cursor, limit, ...author }: PageOf & Omit<Author, "quoteId">,
): Promise<Result<Page<QuoteView>, "cursor_invalid">> {
  const after = readCursor("my quotes", ["moment", "id"], cursor);
  if (!after.ok) return after;
  const rows = await quotesOfAuthor(db.kysely, author, after.value, limit + 1);
  const cursorAt = (row: FiledQuote) => writeCursor("my quotes", [row.askedAt, row.quoteId]);
  return ok(asPage(rows, limit, quoteView, cursorAt));
}
