import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { ExternalId } from "../schemas/shared.ts";
import { StaffRoleBody, StaffView } from "../schemas/staff.ts";

const tag = "Roles";
const who = ["operator"] as const;
const params = z.object({ userId: ExternalId });

export const listStaff = defineRoute({
  id: "listStaff",
  method: "GET",
  path: "/v1/staff",
  summary: "Who runs the marketplace, what each may act as, and by whose word.",
  tag,
  who,
  status: 200,
  reply: z.object({ items: z.array(StaffView) }),
  errors: [],
});

export const setStaffRole = defineRoute({
  id: "setStaffRole",
  method: "PUT",
  path: "/v1/staff/{userId}/role",
  summary: "Set or take away somebody's role, with the reason.",
  description:
    "What is set here goes before what the marketplace's sign-in says, from the next request on. " +
    "To make somebody an operator is a proposal, to which another operator has to agree.",
  tag,
  who,
  params,
  body: StaffRoleBody,
  status: 200,
  reply: StaffView,
  errors: ["not_found", "role_own", "role_unchanged"],
});

export const confirmStaffRole = defineRoute({
  id: "confirmStaffRole",
  method: "POST",
  path: "/v1/staff/{userId}/role/confirm",
  summary: "Agree, as the second operator, that somebody becomes one.",
  tag,
  who,
  params,
  status: 200,
  reply: StaffView,
  errors: ["not_found", "role_own", "role_not_proposed", "role_second_person"],
});
