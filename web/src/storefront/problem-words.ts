import type { ErrorCode } from "@candor/core/contract/errors.ts";
import type { Locale } from "../ui/messages/messages.ts";
import { problemsIn } from "../ui/messages/problems.ts";
import type { Problem } from "./shapes.ts";

/** The clause behind each refusal of the right to review. */
const clauses: Partial<Record<ErrorCode, string>> = {
  contributions_restricted: "REV-017",
  intake_closed: "REV-008",
  intake_verified_only: "REV-008",
  product_not_listed: "REV-065",
  promotional_lock: "REV-055",
  not_released: "REV-009",
  own_product: "REV-011",
  competitor_product: "REV-012",
  spend_too_low: "REV-001",
  purchase_required: "REV-080",
  unverified_quota: "REV-007",
  review_exists: "REV-005",
};

/** A refusal in the page's language, with the clause that stands behind it. */
export function problemWords(problem: Problem, locale: Locale) {
  const code = problem.code as ErrorCode;
  const own = problemsIn(locale)[code];
  return {
    title: own?.title ?? problem.title,
    remedy: own?.remedy ?? problem.remedy,
    clause: clauses[code],
  };
}
