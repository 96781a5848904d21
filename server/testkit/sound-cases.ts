const unknownCase = "case_01jd9x2m8ce5vb6q4t7r0w3y1z";
const dismissal = { outcome: "dismissed", innocentCause: "A club.", reason: "They met." };

/** A sound request of each route of cases: what hostile ones are made from. */
export const soundCases = {
  listCases: {},
  getCase: { params: { caseId: unknownCase } },
  leaseCase: { params: { caseId: unknownCase }, body: { version: 1, action: "take" } },
  watchCase: { params: { caseId: unknownCase }, body: { watching: true } },
  noteCase: { params: { caseId: unknownCase }, body: { text: "Two share a street." } },
  escalateCase: { params: { caseId: unknownCase }, body: { version: 1, reason: "Large." } },
  snoozeCase: {
    params: { caseId: unknownCase },
    body: { version: 1, until: "2026-03-05T00:00:00Z", reason: "Waits." },
  },
  decideCase: {
    params: { caseId: unknownCase },
    body: { version: 1, ...dismissal },
  },
  decideCases: { body: { cases: [{ caseId: unknownCase, version: 1 }], answer: dismissal } },
  listSecondLooks: {},
  getSecondLook: { params: { caseId: unknownCase } },
  lookAgain: { params: { caseId: unknownCase }, body: { version: 1, ...dismissal } },
  reopenCase: { params: { caseId: unknownCase }, body: { version: 1, reason: "No club." } },
} as const;
