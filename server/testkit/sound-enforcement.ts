import type * as health from "@candor/core/contract/routes/account-health.ts";
import type * as enforcement from "@candor/core/contract/routes/enforcement.ts";
import type * as transparency from "@candor/core/contract/routes/transparency.ts";
import type * as webhooks from "@candor/core/contract/routes/webhooks.ts";
import type { Sent } from "./http.ts";

const made = (prefix: string) => `${prefix}_01jd9x2m8ce5vb6q4t7r0w3y1z`;
const aYear = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
const unknownCase = made("case");
const unknownMeasure = made("mea");
const unknownStatement = made("sor");
const unknownAppeal = made("apl");

type Sound = {
  readonly [Id in keyof (typeof enforcement &
    typeof health &
    typeof webhooks &
    typeof transparency)]: Omit<Sent, "as">;
};

/** A sound request of each route about measures and appeals, for the hostile ones. */
export const soundEnforcement: Sound = {
  previewMeasures: { params: { caseId: unknownCase }, body: { version: 1 } },
  imposeMeasures: { params: { caseId: unknownCase }, body: { version: 1 } },
  listMeasures: { params: { caseId: unknownCase } },
  approveMeasure: { params: { measureId: unknownMeasure } },
  declineMeasure: { params: { measureId: unknownMeasure }, body: { reason: "Too much." } },
  liftMeasure: {
    params: { measureId: unknownMeasure },
    body: { because: "cured", reason: "All corrected." },
  },
  keepMeasure: { params: { measureId: unknownMeasure }, body: { reason: "Claims are open." } },
  acknowledgeMeasure: { params: { measureId: unknownMeasure }, body: { reference: "T-1" } },
  getTransparencyReport: { query: aYear },
  listTransparencyEvents: { query: { ...aYear, line: "review-published" } },
  listTransparencyEntries: { query: aYear },
  listTransparencyStatements: {},
  publishTransparencyReport: { body: { from: "2025-01-01", to: "2025-12-31" } },
  listTransparencyReports: {},
  getPublishedReport: { params: { period: "2025-01-01_2025-12-31" } },
  createWebhook: { body: { url: "https://hooks.example.com/candor" } },
  listWebhooks: {},
  removeWebhook: { params: { webhookId: made("whk") } },
  listPendingMeasures: {},
  getAccountHealth: {},
  getSellerHealth: { params: { sellerId: "brightco" } },
  listStatements: {},
  getStatement: { params: { statementId: unknownStatement } },
  fileAppeal: {
    params: { statementId: unknownStatement },
    body: { plea: { type: "not_me", words: "Not ours." } },
  },
  addAppealEvidence: { params: { appealId: unknownAppeal }, body: { words: "A letter." } },
  withdrawAppeal: { params: { appealId: unknownAppeal } },
  listAppeals: {},
  takeAppeal: { params: { appealId: unknownAppeal } },
  decideAppeal: {
    params: { appealId: unknownAppeal },
    body: { outcome: "upheld", reason: "It stands." },
  },
};
