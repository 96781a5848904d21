import type { Code } from "../../domain/policy-version/policy-version.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Codes about policy versions that the life-cycle does not know. */
export type PolicyUseCaseCode =
  | "policy_document_invalid"
  | "policy_moment_taken"
  | "policy_still_holds"
  | "back_test_running"
  | "back_test_ended";

/** Why a policy version is not changed. */
export const policyErrors = {
  policy_missing: {
    status: 404,
    title: "There is no such policy version.",
    remedy: "Check the number in the list of versions.",
  },
  policy_exists: {
    status: 409,
    title: "This version is written already and does not change any more.",
    remedy: "Give what you want to say the next number.",
  },
  policy_still_holds: {
    status: 409,
    title: "This version still holds, or has not begun.",
    remedy: "Go back to what held before; once that holds, undo what this version did.",
  },
  policy_not_draft: {
    status: 409,
    title: "Only a draft can be announced.",
    remedy: "Load the version to see where it stands; write a new draft to change it.",
  },
  policy_not_announced: {
    status: 409,
    title: "Only what was announced comes into force.",
    remedy: "Announce the draft with its notice.",
  },
  policy_not_in_force: {
    status: 409,
    title: "This version is not in force.",
    remedy: "Load it to see where it stands.",
  },
  policy_not_due: {
    status: 409,
    title: "This version's day has not come.",
    remedy: "Wait until the moment under `effectiveAt`.",
  },
  policy_notice_too_short: {
    status: 422,
    title: "Those affected need more notice than this.",
    remedy:
      "Choose a moment not before `earliestAt`; a legal or security emergency can be announced as one, with its reason.",
  },
  policy_reason_required: {
    status: 422,
    title: "This needs a reason in words.",
    remedy: "Write why; those affected read it.",
  },
  policy_too_late: {
    status: 409,
    title: "This version judges already, or is about to.",
    remedy: "Announce another one that says what held before.",
  },
  policy_document_invalid: {
    status: 422,
    title: "The policy document cannot be read.",
    remedy: "See `problems` for each place and what it needs.",
  },
  policy_moment_taken: {
    status: 409,
    title: "Another version comes into force at that very moment.",
    remedy: "Choose another moment, so that it is clear which one judges.",
  },
  back_test_running: {
    status: 409,
    title: "A back-test of this marketplace is running.",
    remedy: "Wait for it, or cancel it; its id is under `backTestId`.",
  },
  back_test_ended: {
    status: 409,
    title: "This back-test has ended.",
    remedy: "Read its report, or start another one.",
  },
} as const satisfies Record<Code | PolicyUseCaseCode, ErrorSpec>;
