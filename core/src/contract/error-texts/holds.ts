import type { Code } from "../../domain/legal-hold/legal-hold.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why nothing is put on hold, and why nothing is erased that is. */
export const holdErrors = {
  hold_exists: {
    status: 409,
    title: "This hold has been placed before.",
    remedy: "Place another one: a hold is never made longer.",
  },
  hold_over: {
    status: 409,
    title: "This hold is over.",
    remedy: "Load the list of holds again.",
  },
  hold_end_wrong: {
    status: 422,
    title: "A hold ends in the future, and within ten years.",
    remedy: "Choose the day on which it is to end; `latest` names the last one.",
  },
  data_on_hold: {
    status: 409,
    title: "Your data has to be kept for a legal claim for now.",
    remedy: "Nothing was erased. Ask again after the day that is named here.",
  },
} as const satisfies Record<Exclude<Code, "reason_required"> | "data_on_hold", ErrorSpec>;
