/** A sound request of each route about legal holds: what hostile ones are made from. */
export const soundHolds = {
  placeHold: {
    body: {
      subject: "customer",
      subjectId: "ada",
      reason: "Suit 4 C 17/26.",
      until: "2027-03-01T00:00:00Z",
    },
  },
  listHolds: {},
  endHold: {
    params: { holdId: "hld_01jd9x2m8ce5vb6q4t7r0w3y1z" },
    body: { reason: "The suit was withdrawn." },
  },
} as const;
