import type { ErrorCode } from "@candor/core/contract/errors.ts";
import { deProblems } from "./de-problems.ts";
import { problems as es } from "./es/problems.ts";
import { problems as fr } from "./fr/problems.ts";
import { problems as it } from "./it/problems.ts";
import { problems as ja } from "./ja/problems.ts";
import type { Locale } from "./messages.ts";
import { problems as nl } from "./nl/problems.ts";
import { problems as pl } from "./pl/problems.ts";
import { problems as pt } from "./pt/problems.ts";
import { problems as sv } from "./sv/problems.ts";
import { problems as tr } from "./tr/problems.ts";
import { problems as zh } from "./zh/problems.ts";

/** Refusals that shoppers meet on their pages; each language says all of them. */
export const shopperCodes = [
  "not_found",
  "product_unknown",
  "marketplace_unknown",
  "seller_unknown",
  "forbidden",
  "rate_limited",
  "cursor_invalid",
  "internal",
  "unavailable",
  "data_on_hold",
  "contributions_restricted",
  "photo_missing",
  "photo_type",
  "photo_too_large",
  "photos_too_many",
  "photo_harmful",
  "photo_not_looked_at",
  "photo_words_refused",
  "intake_closed",
  "product_not_listed",
  "promotional_lock",
  "not_released",
  "own_product",
  "competitor_product",
  "spend_too_low",
  "purchase_required",
  "intake_verified_only",
  "unverified_quota",
  "review_refused",
  "review_exists",
  "edit_conflict",
  "review_not_published",
  "feedback_exists",
  "feedback_missing",
  "feedback_too_early",
  "feedback_too_late",
  "feedback_edit_closed",
  "feedback_reason_needed",
  "feedback_refused",
  "feedback_own_seller",
  "feedback_conflict",
  "vote_own_review",
  "vote_tied_to_seller",
  "vote_voided",
  "vote_missing",
  "report_exists",
  "report_own_review",
  "reports_paused",
] as const satisfies readonly ErrorCode[];

type Problems<Code extends ErrorCode> = Readonly<
  Partial<Record<Code, { readonly title: string; readonly remedy: string }>>
>;

/** What a language says of them; what it lacks stays in the catalogue's own words. */
export type ShopperProblems = Problems<(typeof shopperCodes)[number]>;

const problems: Readonly<Record<Locale, Problems<ErrorCode>>> = {
  en: {},
  de: deProblems,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  sv,
  tr,
  zh,
};

/** What is said of refusals in a language; nothing in English, which the catalogue speaks. */
export function problemsIn(locale: Locale): Problems<ErrorCode> {
  return problems[locale];
}
