import { caseErrors } from "./error-texts/cases.ts";
import { doorErrors } from "./error-texts/door.ts";
import { enforcementErrors } from "./error-texts/enforcement.ts";
import { feedbackErrors } from "./error-texts/feedback.ts";
import { holdErrors } from "./error-texts/holds.ts";
import { messageErrors } from "./error-texts/messages.ts";
import { noticeErrors } from "./error-texts/notices.ts";
import { photoErrors } from "./error-texts/photos.ts";
import { policyErrors } from "./error-texts/policies.ts";
import { replyErrors } from "./error-texts/replies.ts";
import { requestErrors } from "./error-texts/requests.ts";
import { reviewErrors } from "./error-texts/reviews.ts";
import { samplingErrors } from "./error-texts/sampling.ts";
import { staffErrors } from "./error-texts/staff.ts";
import { transparencyErrors } from "./error-texts/transparency.ts";
import { useCaseErrors } from "./error-texts/use-cases.ts";
import { variationErrors } from "./error-texts/variations.ts";
import { voteErrors } from "./error-texts/votes.ts";

/** The whole catalogue; a code without its text does not compile. */
export const errors = {
  ...doorErrors,
  ...useCaseErrors,
  ...messageErrors,
  ...noticeErrors,
  ...holdErrors,
  ...staffErrors,
  ...requestErrors,
  ...reviewErrors,
  ...photoErrors,
  ...caseErrors,
  ...enforcementErrors,
  ...policyErrors,
  ...transparencyErrors,
  ...feedbackErrors,
  ...variationErrors,
  ...samplingErrors,
  ...voteErrors,
  ...replyErrors,
};

/** Every code that a caller can be answered. */
export type ErrorCode = keyof typeof errors;
