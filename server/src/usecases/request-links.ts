import { createHash } from "node:crypto";
import type { Content } from "@candor/core/domain/review/review.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Secrets } from "../ports.ts";
import { readPreferences, savePreferences } from "../store/buyer-settings.ts";
import { orderOwners } from "../store/facts.ts";
import { type BoughtProduct, productsOfOrders, sellerNames } from "../store/letter-facts.ts";
import { buyerOfStop, orderOfLink, type StopTarget } from "../store/mail-links.ts";
import type { AuthorView } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import type { BuyerFeedback } from "./feedback-views.ts";
import { type SubmitFeedback, type SubmitFeedbackCode, submitFeedback } from "./submit-feedback.ts";
import { type SubmitReviewCode, submitReview } from "./submit-review.ts";

/** A token of a mail's links; the database has only its hash. */
export type LinkToken = { readonly token: string; readonly hash: string };

/** What opens one order, made again from the id of its request whenever the mail is sent anew. */
export const orderToken = (secrets: Secrets, requestId: string): LinkToken =>
  tokenOf(secrets.token(`link ${requestId}`));

/** What stops all requests to the buyer of a mail, made again from its id. */
export const stopToken = (secrets: Secrets, mailId: string): LinkToken =>
  tokenOf(secrets.token(`stop ${mailId}`));

const tokenOf = (token: string) => ({ token, hash: hashOf(token) });

const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

/** Ways to stop mail work longer than a buyer keeps one. */
const stopDays = 366;

/** What a mail's link opens: one order, to be looked at and answered, and nothing else. */
export type OpenedLink = {
  readonly marketplaceId: string;
  readonly orderId: string;
  readonly sellerId: string;
  readonly seller: string;
  readonly products: readonly BoughtProduct[];
};

/** Opens a link of a mail. Looking changes nothing: mail scanners look at everything. */
export async function openLink(
  { db, clock }: Pick<Deps, "db" | "clock">,
  token: string,
): Promise<Result<OpenedLink, "link_expired">> {
  const order = await orderOfLink(db.kysely, hashOf(token), clock.now());
  if (order === null) return reject("link_expired");
  const { marketplaceId, orderId } = order;
  const products = await productsOfOrders(db.kysely, marketplaceId, [order]);
  const owner = (await orderOwners(db.kysely, marketplaceId, [orderId])).get(orderId);
  const sellerId = owner?.sellerId ?? "";
  const names = await sellerNames(db.kysely, marketplaceId, [sellerId]);
  return ok({
    marketplaceId,
    orderId,
    sellerId,
    seller: names.get(sellerId) ?? sellerId,
    products: products.get(orderId) ?? [],
  });
}

/** Stars for one of the order's products, given behind a link and confirmed there. */
export async function rateFromLink(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  { token, productId, stars }: { token: string; productId: string; stars: Content["stars"] },
): Promise<Result<AuthorView, SubmitReviewCode | "link_expired">> {
  const { db, clock } = deps;
  const order = await orderOfLink(db.kysely, hashOf(token), clock.now());
  if (order === null) return reject("link_expired");
  const { marketplaceId, customerId, orderId } = order;
  const products = await productsOfOrders(db.kysely, marketplaceId, [order]);
  const isOfOrder = products.get(orderId)?.some((product) => product.productId === productId);
  if (isOfOrder !== true) return reject("product_unknown");
  const content = { stars, title: null, body: null, language: null };
  const review = { marketplaceId, customerId, productId, content };
  return submitReview(deps, { ...review, experienceDate: null, preReleaseBasis: null });
}

/** Feedback for the order's seller, given behind a link and confirmed there. */
export async function rateSellerFromLink(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  { token, content }: { readonly token: string; readonly content: SubmitFeedback["content"] },
): Promise<Result<BuyerFeedback, SubmitFeedbackCode | "link_expired">> {
  const { db, clock } = deps;
  const order = await orderOfLink(db.kysely, hashOf(token), clock.now());
  if (order === null) return reject("link_expired");
  const { marketplaceId, customerId, orderId } = order;
  return submitFeedback(deps, { marketplaceId, customerId, orderId, content });
}

/** Whose requests a mail's way out stops, before it is used; null for a token of nobody. */
export function mailToStop(
  { db, clock }: Pick<Deps, "db" | "clock">,
  token: string,
): Promise<StopTarget | null> {
  return buyerOfStop(db.kysely, hashOf(token), clock.now() - stopDays * dayMs);
}

/** Stops review requests to the buyer of a mail, once and for all sellers. */
export async function stopRequests(
  { db, clock }: Pick<Deps, "db" | "clock">,
  token: string,
): Promise<Result<null, "link_expired">> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    const buyer = await buyerOfStop(tx, hashOf(token), at - stopDays * dayMs);
    if (buyer === null) return reject("link_expired");
    const preferences = await readPreferences(tx, buyer.marketplaceId, buyer.customerId);
    await savePreferences(tx, buyer, { ...preferences, wantsRequests: false }, at);
    return ok(null);
  });
}
