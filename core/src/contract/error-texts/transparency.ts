import type { ErrorSpec } from "./error-spec.ts";

/** Codes about the reports of what was decided. */
export type TransparencyCode = "report_period_open" | "report_reason_required";

/** Why a report is not published. */
export const transparencyErrors = {
  report_period_open: {
    status: 422,
    title: "A report covers whole days that are over.",
    remedy: "Choose a last day before today and a first day before or on it.",
  },
  report_reason_required: {
    status: 422,
    title: "There is a report of this time already.",
    remedy: "Say why it is published again; the earlier edition stays readable.",
  },
} as const satisfies Record<TransparencyCode, ErrorSpec>;
