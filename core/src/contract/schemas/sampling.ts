import { z } from "zod";
import { ExternalId } from "./shared.ts";

/** How many units a brand owner offers. */
export const OpenSamplingBody = z.strictObject({ units: z.int().min(1).max(10_000) });

/** To whom the platform gives a unit. */
export const GiveSampleBody = z.strictObject({ customerId: ExternalId });

/** A product's sampling as its brand owner sees it: counts, and nobody's name. */
export const SamplingView = z.object({
  productId: z.string(),
  status: z.enum(["none", "open", "closed"]),
  units: z.int().nullable(),
  given: z.int(),
});
