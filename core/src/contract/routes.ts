import { getAccountHealth, getSellerHealth } from "./routes/account-health.ts";
import { createApiKey, listApiKeys, revokeApiKey } from "./routes/api-keys.ts";
import * as buyerData from "./routes/buyer-data.ts";
import * as cases from "./routes/cases.ts";
import * as contributors from "./routes/contributors.ts";
import * as enforcement from "./routes/enforcement.ts";
import { putFacts } from "./routes/facts.ts";
import * as feedback from "./routes/feedback.ts";
import * as feedbackDecisions from "./routes/feedback-decisions.ts";
import * as holds from "./routes/holds.ts";
import { getCheckpoint, getConsistencyProof, getReviewProof } from "./routes/ledger.ts";
import * as messages from "./routes/messages.ts";
import * as notices from "./routes/notices.ts";
import * as photos from "./routes/photos.ts";
import * as policies from "./routes/policies.ts";
import { listProductAspects } from "./routes/product-aspects.ts";
import * as replies from "./routes/replies.ts";
import * as requests from "./routes/requests.ts";
import * as reviews from "./routes/reviews.ts";
import * as sampling from "./routes/sampling.ts";
import * as savedTexts from "./routes/saved-texts.ts";
import { getReceipt, screenPicture, screenText } from "./routes/screening.ts";
import * as staff from "./routes/staff.ts";
import * as transparency from "./routes/transparency.ts";
import * as variations from "./routes/variations.ts";
import * as votes from "./routes/votes.ts";
import * as webhooks from "./routes/webhooks.ts";

/** Every operation by its id; the server binds all of them or does not compile. */
export const routes = {
  putFacts,
  ...reviews,
  ...photos,
  listProductAspects,
  ...cases,
  ...contributors,
  ...enforcement,
  getAccountHealth,
  getSellerHealth,
  ...webhooks,
  ...transparency,
  ...messages,
  ...savedTexts,
  ...notices,
  ...holds,
  ...staff,
  ...buyerData,
  ...requests,
  ...policies,
  ...feedback,
  ...feedbackDecisions,
  ...variations,
  ...sampling,
  ...votes,
  ...replies,
  screenText,
  screenPicture,
  getReceipt,
  createApiKey,
  listApiKeys,
  revokeApiKey,
  getCheckpoint,
  getConsistencyProof,
  getReviewProof,
} as const;

export type RouteId = keyof typeof routes;
