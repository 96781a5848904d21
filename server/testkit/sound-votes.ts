const params = { reviewId: "rev_01jd9x2m8ce5vb6q4t7r0w3y1z" };

/** A sound request of each route about votes and reports: what hostile ones are made from. */
export const soundVotes = {
  castVote: { params, body: { helpful: true } },
  revokeVote: { params },
  reportReviews: {
    body: { reviewIds: [params.reviewId], reason: "promotion", note: "The last sentence." },
  },
  reportInsert: {
    params: { orderId: "ada-lamp" },
    body: { note: "A card: 10 euros for 5 stars." },
  },
  listMyReports: {},
  answerReport: {
    params: { reportId: "rep_01jd9x2m8ce5vb6q4t7r0w3y1z" },
    body: { outcome: "unfounded", reason: "No rule is broken." },
  },
} as const;
