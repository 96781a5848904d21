import type { Code } from "../../domain/sampling/sampling.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why a product is not sampled, or a sample not given. */
export const samplingErrors = {
  sampling_not_yours: {
    status: 403,
    title: "You do not own the brand of this product.",
    remedy: "Only the owner of a brand offers units of it for sampling.",
  },
  sampling_too_known: {
    status: 409,
    title: "This product has reviews enough.",
    remedy: "Sampling is for products that hardly anybody has reviewed yet.",
  },
  sampling_product_unfit: {
    status: 409,
    title: "This product cannot be sampled as it is.",
    remedy: "It has to be new, released, on sale, with a picture and a description, and no bundle.",
  },
  sampling_units: {
    status: 400,
    title: "So many units cannot be offered.",
    remedy: "Offer at least one and no more than the policy's cap for the whole family.",
  },
  sampling_exists: {
    status: 409,
    title: "This product has been offered for sampling before.",
    remedy: "A product is sampled once.",
  },
  sampling_not_open: {
    status: 409,
    title: "This product is not being sampled.",
    remedy: "Its brand owner has not offered units, or has ended it.",
  },
  sampling_used_up: {
    status: 409,
    title: "All units of this family are given.",
    remedy: "The cap counts for all variations together.",
  },
  sample_not_allowed: {
    status: 409,
    title: "This account cannot be given a sample of this product.",
    remedy:
      "Choose an account without a tie to its sellers that has neither a review nor a sample.",
  },
} as const satisfies Record<Code, ErrorSpec>;
