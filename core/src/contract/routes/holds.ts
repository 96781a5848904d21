import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { HoldBody, HoldEndBody, HoldId, HoldView } from "../schemas/holds.ts";

const tag = "Legal holds";
const who = ["operator"] as const;

export const placeHold = defineRoute({
  id: "placeHold",
  method: "POST",
  path: "/v1/legal-holds",
  summary: "Keep the words of a customer, a seller or a case for a claim, until a day.",
  tag,
  who,
  body: HoldBody,
  status: 201,
  reply: HoldView,
  errors: ["not_found", "hold_end_wrong"],
});

export const listHolds = defineRoute({
  id: "listHolds",
  method: "GET",
  path: "/v1/legal-holds",
  summary: "Legal holds, newest first, with what each keeps beyond its time.",
  tag,
  who,
  status: 200,
  reply: z.object({ items: z.array(HoldView) }),
  errors: [],
});

export const endHold = defineRoute({
  id: "endHold",
  method: "POST",
  path: "/v1/legal-holds/{holdId}/end",
  summary: "End a hold before its time; what it kept is erased by the next run.",
  tag,
  who,
  params: z.object({ holdId: HoldId }),
  body: HoldEndBody,
  status: 200,
  reply: HoldView,
  errors: ["not_found", "hold_over"],
});
