const params = { feedbackId: "fb_01jd9x2m8ce5vb6q4t7r0w3y1z" };
const reason = "It names the buyer.";

/** A sound request of each route about seller feedback: what hostile ones are made from. */
export const soundFeedback = {
  getSeller: { params: { sellerId: "brightco" } },
  listSellerFeedback: { params: { sellerId: "brightco" } },
  getFeedbackForm: { params: { orderId: "ada-lamp" } },
  submitFeedback: { params: { orderId: "ada-lamp" }, body: { stars: 5 } },
  listMyFeedback: {},
  listOrdersToRate: {},
  editFeedback: { params, body: { version: 1, stars: 5 } },
  removeMyFeedback: { params },
  getSellerMetrics: {},
  listOwnFeedback: {},
  getOwnFeedback: { params },
  postFeedbackResponse: { params, body: { text: "Thank you." } },
  withdrawFeedbackResponse: { params },
  requestFeedbackRemoval: { params, body: { ground: "product_only" } },
  appealFeedbackRemoval: { params, body: { reason } },
  listFeedbackAppeals: {},
  answerFeedbackAppeal: { params, body: { granted: true, reason } },
  removeFeedback: { params, body: { ground: "legal_order", reason } },
  reinstateFeedback: { params, body: { reason } },
} as const;
