/** A sound request of each route about notices: what hostile ones are made from. */
export const soundNotices = {
  fileNotice: {
    body: {
      notifier: { kind: "authority", name: "Consumer Office", email: "office@example.com" },
      reference: "CO-2026-17",
      law: "Unfair Commercial Practices Act, section 5",
      explanation: "The review was bought.",
      goodFaith: true,
      about: { reviewIds: ["rev_01jd9x2m8ce5vb6q4t7r0w3y1z"] },
    },
  },
  getNotice: { params: { noticeId: "ntc_01jd9x2m8ce5vb6q4t7r0w3y1z" } },
  listNotices: {},
} as const;
