import type { Code } from "../../domain/notice/notice.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Codes that others have too, with the words they have there. */
type SharedCode = "reason_required";

/** Why a notice is not taken. */
export const noticeErrors = {
  notice_exists: {
    status: 409,
    title: "This notice has been received before.",
    remedy: "Read its state under the `noticeId` that is named here.",
  },
  notice_missing: {
    status: 409,
    title: "There is no notice to answer.",
    remedy: "Check the id in the list of notices.",
  },
  notice_answered: {
    status: 409,
    title: "This notice has been answered.",
    remedy: "Load it again to read the answer.",
  },
} as const satisfies Record<Exclude<Code, SharedCode>, ErrorSpec>;
