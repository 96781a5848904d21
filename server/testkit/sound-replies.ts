const params = { reviewId: "rev_01jd9x2m8ce5vb6q4t7r0w3y1z" };
const quote = { quoteId: "qte_01jd9x2m8ce5vb6q4t7r0w3y1z" };

/** A sound request of each route about what follows a review. */
export const soundReplies = {
  postReviewReply: { params, body: { text: "Thank you for telling us." } },
  withdrawReviewReply: { params },
  removeReviewReply: { params, body: { sellerId: "brightco", reason: "It names the buyer." } },
  listReviewReplies: { params },
  askToQuote: { params, body: { withName: false } },
  answerQuote: { params: quote, body: { granted: true, withName: false } },
  revokeQuote: { params: quote },
  listMyQuotes: {},
  contactReviewer: { params, body: { template: "offer_help" } },
} as const;
