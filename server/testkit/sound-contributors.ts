/** A sound request of each route about accounts: what hostile ones are made from. */
export const soundContributors = {
  setContributorTrust: {
    params: { customerId: "ada" },
    body: { to: "watch", reason: "Ten reviews in an hour." },
  },
} as const;
