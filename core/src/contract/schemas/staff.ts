import { z } from "zod";
import type { StaffRole } from "../../domain/staff-role/staff-role.ts";
import { ExternalId, plainText, Timestamp } from "./shared.ts";

/** What people who run a marketplace can be. */
export const staffRoles = ["moderator", "operator"] as const satisfies readonly StaffRole[];

/** The role that somebody is to have, `none` to take theirs away, and why. */
export const StaffRoleBody = z.strictObject({
  role: z.enum([...staffRoles, "none"]),
  reason: plainText(1_000, 1),
});

/** One of those who run a marketplace, as operators read it. */
export const StaffView = z.object({
  userId: ExternalId,
  /** What the marketplace's sign-in called them last. */
  signedInAs: z.enum(staffRoles),
  signedInAt: Timestamp,
  /** What they may act as now; null where it was taken away. */
  role: z.enum(staffRoles).nullable(),
  /** What was set here, which goes before the sign-in's word. */
  set: z
    .object({
      role: z.enum([...staffRoles, "none"]),
      by: z.string(),
      reason: z.string(),
      at: Timestamp,
    })
    .nullable(),
  /** A proposal to make them an operator, to which a second one has to agree. */
  proposed: z.object({ by: z.string(), reason: z.string(), at: Timestamp }).nullable(),
});
