import type { Code } from "../../domain/staff-role/staff-role.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why a role stays as it is. */
export const staffErrors = {
  role_own: {
    status: 409,
    title: "Nobody changes their own role.",
    remedy: "Ask another operator.",
  },
  role_unchanged: {
    status: 409,
    title: "That is already so, or already proposed.",
    remedy: "Load the list of people again.",
  },
  role_not_proposed: {
    status: 409,
    title: "Nobody proposed that this person becomes an operator.",
    remedy: "Load the list of people again.",
  },
  role_second_person: {
    status: 409,
    title: "Two people make somebody an operator, and you are the first.",
    remedy: "Ask another operator to agree.",
  },
} as const satisfies Record<Exclude<Code, "reason_required">, ErrorSpec>;
