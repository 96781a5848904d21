import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { GiveSampleBody, OpenSamplingBody, SamplingView } from "../schemas/sampling.ts";
import { ExternalId } from "../schemas/shared.ts";

const tag = "Sampling";
const params = z.object({ productId: ExternalId });

export const getSampling = defineRoute({
  id: "getSampling",
  method: "GET",
  path: "/v1/products/{productId}/sampling",
  summary: "How far a product's sampling is; never to whom.",
  tag,
  who: ["seller", "moderator", "operator", "system"],
  params,
  status: 200,
  reply: SamplingView,
  errors: ["product_unknown"],
});

export const openSampling = defineRoute({
  id: "openSampling",
  method: "PUT",
  path: "/v1/products/{productId}/sampling",
  summary: "Offer units of a product for the platform's sampling; it chooses who gets them.",
  tag,
  who: ["seller"],
  params,
  body: OpenSamplingBody,
  status: 200,
  reply: SamplingView,
  errors: [
    "product_unknown",
    "sampling_not_yours",
    "sampling_too_known",
    "sampling_product_unfit",
    "sampling_units",
    "sampling_exists",
  ],
});

export const closeSampling = defineRoute({
  id: "closeSampling",
  method: "DELETE",
  path: "/v1/products/{productId}/sampling",
  summary: "End a product's sampling; what was given stays given.",
  tag,
  who: ["seller"],
  params,
  status: 204,
  errors: ["product_unknown", "sampling_not_yours", "sampling_not_open"],
});

export const giveSample = defineRoute({
  id: "giveSample",
  method: "POST",
  path: "/v1/products/{productId}/samples",
  summary: "Give an account a unit; a review of it, which nobody owes, will say so.",
  tag,
  who: ["system"],
  scope: "facts:write",
  params,
  body: GiveSampleBody,
  status: 204,
  errors: ["product_unknown", "sampling_not_open", "sampling_used_up", "sample_not_allowed"],
});
