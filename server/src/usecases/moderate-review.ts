import {
  type CodesByCommand,
  type Command,
  decide,
  type Event,
} from "@candor/core/domain/review/review.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import { transactionAs } from "../store/acting-role.ts";
import { takeImposing } from "../store/measures.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { authorReview } from "../store/review-lists.ts";
import { lockReview, type StoredReview } from "../store/reviews.ts";
import { type AuthorView, authorView } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import { recordReview } from "./record-review.ts";
import { stateReview } from "./state-review.ts";

/** Who decides about which review. */
export type Moderation = {
  readonly marketplaceId: string;
  readonly reviewId: string;
  /** The person who decides. */
  readonly userId: string;
};

/** What a person may do to somebody's review. */
export type ModerationType = Exclude<Command["type"], "submit" | "edit" | "delete">;

/** What deciding about a review needs. */
export type ModerationDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">;

/** Carries out one decision of a person: locks, decides, records, and answers how it stands now. */
export function moderateReview<Type extends ModerationType, Other extends string = never>(
  deps: ModerationDeps,
  { marketplaceId, reviewId, userId }: Moderation,
  commandFor: (
    tx: Tx,
    review: StoredReview,
    law: Law,
  ) => Promise<Result<Command & { readonly type: Type }, Other>>,
): Promise<Result<AuthorView, "not_found" | CodesByCommand[Type] | Other>> {
  const { db, clock, ledger } = deps;
  return transactionAs(db, "candor_reviews", async (tx) => {
    const at = clock.now();
    await takeImposing(tx, marketplaceId);
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null) return reject("not_found");
    const law = await lawAt(tx, marketplaceId, at);
    const command = await commandFor(tx, review, law);
    if (!command.ok) return command;
    const decision = decide<Type>(review.state, command.value, at);
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      await recordReview(tx, { ledger, law, reason: reasonOf(event) }, review, event);
      await stateReview(tx, deps, { review, event, userId, law });
    }
    const row = await authorReview(tx, marketplaceId, reviewId);
    return row === null ? reject("not_found") : ok(authorView(row));
  });
}

/** What the author reads about the decision. */
function reasonOf(event: Event): string | null {
  if (event.type === "review-removed") return event.explanation;
  return "reason" in event ? event.reason : null;
}
