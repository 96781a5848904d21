import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { defineRoute } from "../kit/define-route.ts";
import {
  AddPhotoBody,
  AuthorPhoto,
  PhotoDecisionBody,
  PhotoId,
  WaitingPhoto,
} from "../schemas/photos.ts";
import { PageQuery, pageOf, ReviewId } from "../schemas/shared.ts";

const tag = "Reviews";

export const addReviewPhoto = defineRoute({
  id: "addReviewPhoto",
  method: "POST",
  path: "/v1/reviews/{reviewId}/photos",
  summary: "Add a photo to the caller's own review.",
  description:
    "It is drawn anew, so that nothing the camera wrote beside the pixels is kept. Print and codes " +
    "on it are judged like words; where a rule asks for a look it waits for a person, and the " +
    "review does not wait with it.",
  tag,
  who: ["customer"],
  params: z.object({ reviewId: ReviewId }),
  body: AddPhotoBody,
  bodyBytesMax: limits.reviewPhotoBodyBytesMax,
  status: 201,
  reply: AuthorPhoto,
  errors: [
    "not_found",
    "review_missing",
    "contributions_restricted",
    "photos_too_many",
    "photo_type",
    "photo_too_large",
    "photo_harmful",
    "photo_not_looked_at",
    "photo_words_refused",
  ],
});

export const withdrawReviewPhoto = defineRoute({
  id: "withdrawReviewPhoto",
  method: "DELETE",
  path: "/v1/photos/{photoId}",
  summary: "Take the caller's photo away; its bytes are erased at once.",
  tag,
  who: ["customer"],
  params: z.object({ photoId: PhotoId }),
  status: 204,
  errors: ["not_found", "photo_missing"],
});

export const listWaitingPhotos = defineRoute({
  id: "listWaitingPhotos",
  method: "GET",
  path: "/v1/waiting-photos",
  summary: "Photos that wait for a person, oldest first.",
  tag,
  who: ["moderator"],
  query: PageQuery,
  status: 200,
  reply: pageOf(WaitingPhoto),
  errors: ["cursor_invalid"],
});

export const decideReviewPhoto = defineRoute({
  id: "decideReviewPhoto",
  method: "POST",
  path: "/v1/photos/{photoId}/decision",
  summary: "Show a photo or refuse it, with the reason. What is shown can be refused later.",
  tag,
  who: ["moderator"],
  params: z.object({ photoId: PhotoId }),
  body: PhotoDecisionBody,
  status: 204,
  errors: ["not_found", "photo_missing", "photo_settled", "reason_required"],
});
