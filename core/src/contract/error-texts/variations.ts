import type { Code as IdentityCode } from "../../domain/product-identity/product-identity.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Codes that others have too, with the words they have there. */
type SharedCode = "reason_required";

/** Why something about families or about what a page is about is not done. */
export const variationErrors = {
  family_unknown: {
    status: 404,
    title: "There is no product family of this id here.",
    remedy: "Name the parent of the family. Sellers see the families that they sell from.",
  },
  product_unchanged: {
    status: 409,
    title: "This page is about the product that it was always about.",
    remedy: "Only a page that was found to be about another product can be put back.",
  },
} as const satisfies Record<"family_unknown" | Exclude<IdentityCode, SharedCode>, ErrorSpec>;
