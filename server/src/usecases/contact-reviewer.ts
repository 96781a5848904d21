import {
  type Code,
  type ContactTemplate,
  decide,
  initial,
  type State,
} from "@candor/core/domain/critical-contact/critical-contact.ts";
import { visibleVersion } from "@candor/core/domain/review/review.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { transactionAs } from "../store/acting-role.ts";
import { usedTemplate } from "../store/fixed-contacts.ts";
import { lawAt } from "../store/policy.ts";
import { sellersStanding } from "../store/review-replies.ts";
import { lockReview } from "../store/reviews.ts";
import { contactBuyer } from "./contact-buyer.ts";
import type { Deps } from "./deps.ts";

/** Sends one of the two fixed messages after a critical review, once (POLICY REV-062). */
export function contactReviewer(
  { db, clock, ids, ledger }: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  input: {
    readonly marketplaceId: string;
    readonly sellerId: string;
    readonly reviewId: string;
    readonly template: ContactTemplate;
  },
): Promise<Result<null, "not_found" | Code>> {
  const { marketplaceId, sellerId, reviewId, template } = input;
  return transactionAs(db, "candor_reviews", async (tx) => {
    const at = clock.now();
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null) return reject("not_found");
    const key = { ...review, sellerId };
    const { customerId } = review;
    const { brandOwner, orderId } = await sellersStanding(tx, key, { customerId, at });
    const { parameters } = await lawAt(tx, marketplaceId, at);
    const about = { marketplaceId, sellerId, about: reviewId };
    const used = await usedTemplate(tx, about);
    const state: State = used === null ? initial : { status: "used", template: used };
    const standing = {
      brandOwner,
      sellerOfRecord: orderId !== null,
      reviewVisible: visibleVersion(review.state) !== null,
      stars: review.words.stars,
      starsMax: parameters.critical_contact_stars_max,
    };
    const decision = decide(state, { type: "contact", template, standing }, at);
    if (!decision.ok) return decision;
    if (orderId === null) throw new Error("a contact without an order");
    await contactBuyer(tx, { ids, ledger }, { ...about, template, customerId, orderId, at });
    return ok(null);
  });
}
