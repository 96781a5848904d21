import { z } from "zod";
import type { FamilyFault } from "../../domain/family/family.ts";
import { ExternalId, plainText, Timestamp } from "./shared.ts";

/** Why a variation's reviews stand alone. */
const familyFaults = [
  "theme_missing",
  "theme_too_long",
  "theme_unknown",
  "theme_idle",
  "parent_offered",
  "value_missing",
  "value_repeated",
  "brand_differs",
  "type_differs",
  "attribute_differs",
  "maker_differs",
] as const satisfies readonly FamilyFault[];

const stars = z.object({ stars: z.number().nullable(), ratingCount: z.int() });

/** What a theme's difference means for reviews. */
const ThemeRule = z.enum(["shared", "apart"]);

/** One product of a family: with whom it shares, why not, and what readers see of it. */
export const FamilyProductView = z.object({
  productId: z.string(),
  title: z.string(),
  /** Whether the catalogue still has it in this family. */
  member: z.boolean(),
  /** Why its reviews stand alone; null where it is a variation as it should be. */
  fault: z.enum(familyFaults).nullable(),
  /** With whom it shares now: products of one group share; null for nobody. */
  group: z.string().nullable(),
  /** What was announced: from when it shares with whom, null for nobody. */
  change: z.object({ group: z.string().nullable(), from: Timestamp }).nullable(),
  own: stars,
  /** What its readers see today, and once everything announced has begun. */
  now: stars,
  afterwards: stars,
});

/** A family: what its products differ by, with whom each shares reviews, and who came and went. */
export const FamilyView = z.object({
  familyId: z.string(),
  title: z.string(),
  theme: z.array(z.string()),
  /** What an operator said of its themes, before the policy's lists. */
  ownThemes: z.record(z.string(), ThemeRule),
  products: z.array(FamilyProductView),
  history: z.array(
    z.object({
      productId: z.string(),
      attachedAt: Timestamp,
      detachedAt: Timestamp.nullable(),
    }),
  ),
});

/** What an operator says of a family's themes, and why. */
export const FamilyThemesBody = z.object({
  themes: z
    .record(z.string().min(1).max(50), ThemeRule)
    .refine((themes) => Object.keys(themes).length <= 5, "names more themes than a family has"),
  reason: plainText(5_000, 1),
});

/** A family by the id of its parent. */
export const FamilyParams = z.object({ familyId: ExternalId });
