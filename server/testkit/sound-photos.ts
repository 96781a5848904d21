const reviewId = "rev_01jd9x2m8ce5vb6q4t7r0w3y1z";
const photoId = "pho_01jd9x2m8ce5vb6q4t7r0w3y1z";

/** A sound request of each route about photos. */
export const soundPhotos = {
  addReviewPhoto: { params: { reviewId }, body: { content: "aGVsbG8=", alt: "The lamp, lit." } },
  withdrawReviewPhoto: { params: { photoId } },
  listWaitingPhotos: {},
  decideReviewPhoto: {
    params: { photoId },
    body: { decision: "refuse", reason: "It shows somebody's address." },
  },
} as const;
