import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { ReasonBody } from "../schemas/reviews.ts";
import { ExternalId, PageQuery, pageOf } from "../schemas/shared.ts";
import { FamilyParams, FamilyThemesBody, FamilyView } from "../schemas/variations.ts";

const tag = "Variations";

export const getFamily = defineRoute({
  id: "getFamily",
  method: "GET",
  path: "/v1/families/{familyId}",
  summary: "A product family: with whom each variation shares reviews, and what will change.",
  description:
    "Every announced change comes with the stars that readers see today and those they will see. " +
    "Sellers see the families that they sell from.",
  tag,
  who: ["seller", "moderator", "operator", "system"],
  params: FamilyParams,
  status: 200,
  reply: FamilyView,
  errors: ["family_unknown"],
});

export const listChangingFamilies = defineRoute({
  id: "listChangingFamilies",
  method: "GET",
  path: "/v1/changing-families",
  summary: "Families with an announced change of whose reviews are shown together, or a fault.",
  tag,
  who: ["seller", "moderator", "operator"],
  query: PageQuery,
  status: 200,
  reply: pageOf(FamilyView),
  errors: ["cursor_invalid"],
});

export const setFamilyThemes = defineRoute({
  id: "setFamilyThemes",
  method: "PUT",
  path: "/v1/families/{familyId}/themes",
  summary: "Say for one family which themes share reviews, with the reason.",
  description: "What changes by it is announced to the sellers before it begins, as by a policy.",
  tag,
  who: ["operator"],
  params: FamilyParams,
  body: FamilyThemesBody,
  status: 200,
  reply: FamilyView,
  errors: ["family_unknown"],
});

export const rejoinProduct = defineRoute({
  id: "rejoinProduct",
  method: "POST",
  path: "/v1/products/{productId}/rejoining",
  summary: "Put a product back whose page only looked like another one's, with the reason.",
  tag,
  who: ["moderator", "operator"],
  params: z.object({ productId: ExternalId }),
  body: ReasonBody,
  status: 204,
  errors: ["product_unknown", "product_unchanged", "reason_required"],
});
