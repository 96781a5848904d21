import { type Instant, instantToIso } from "../../kernel/instant.ts";
import type { StatementContent } from "./statement.ts";

/** One statement in the form of the EU transparency database (POLICY L-EU-15); no personal data. */
export type TransparencyStatement = {
  readonly puid: string;
  readonly decision_visibility?: readonly string[];
  readonly decision_visibility_other?: string;
  readonly decision_monetary?: string;
  readonly decision_provision?: string;
  readonly decision_account?: string;
  readonly account_type?: string;
  readonly decision_ground: string;
  readonly incompatible_content_ground: string;
  readonly incompatible_content_explanation: string;
  readonly incompatible_content_illegal: "Yes" | "No";
  readonly content_type: readonly string[];
  readonly content_type_other?: string;
  readonly category: string;
  readonly category_specification: readonly string[];
  readonly category_specification_other?: string;
  readonly territorial_scope: readonly string[];
  readonly content_language?: string;
  readonly content_date: string;
  readonly application_date: string;
  readonly end_date_visibility_restriction?: string;
  readonly end_date_monetary_restriction?: string;
  readonly end_date_service_restriction?: string;
  readonly end_date_account_restriction?: string;
  readonly decision_facts: string;
  readonly source_type: string;
  readonly automated_detection: "Yes" | "No";
  readonly automated_decision: string;
};

type Restriction = "visibility" | "monetary" | "service" | "account";

/** How one kind of measure is told to the database. */
type Mapping = {
  readonly restriction: Restriction;
  readonly decision: Pick<
    TransparencyStatement,
    | "decision_visibility"
    | "decision_visibility_other"
    | "decision_monetary"
    | "decision_provision"
    | "decision_account"
    | "account_type"
  >;
};

const visibility = (value: string): Mapping => ({
  restriction: "visibility",
  decision: { decision_visibility: [`DECISION_VISIBILITY_${value}`] },
});
const otherVisibility = (words: string): Mapping => ({
  restriction: "visibility",
  decision: {
    decision_visibility: ["DECISION_VISIBILITY_OTHER"],
    decision_visibility_other: words,
  },
});
const provision = (value: string): Mapping => ({
  restriction: "service",
  decision: { decision_provision: `DECISION_PROVISION_${value}` },
});
const account = (value: string): Mapping => ({
  restriction: "account",
  decision: {
    decision_account: `DECISION_ACCOUNT_${value}`,
    account_type: "ACCOUNT_TYPE_BUSINESS",
  },
});

/** Advice, warnings, referral and disclosure restrict nothing and are not reported. */
const mappings: Readonly<Record<string, Mapping>> = {
  "templates-only": provision("PARTIAL_SUSPENSION"),
  "messaging-suspended": provision("PARTIAL_SUSPENSION"),
  "requests-off": provision("PARTIAL_SUSPENSION"),
  "selling-suspended": account("SUSPENDED"),
  "selling-withdrawn": account("TERMINATED"),
  "funds-withheld": {
    restriction: "monetary",
    decision: { decision_monetary: "DECISION_MONETARY_SUSPENSION" },
  },
  "intake-closed": visibility("CONTENT_INTERACTION_RESTRICTED"),
  "rating-withheld": otherVisibility("The product's star rating is not shown."),
  "offers-suppressed": visibility("CONTENT_DISABLED"),
  delisted: visibility("CONTENT_REMOVED"),
  "family-frozen": visibility("CONTENT_INTERACTION_RESTRICTED"),
  "review-weightless": visibility("CONTENT_DEMOTED"),
  "review-removed": visibility("CONTENT_REMOVED"),
  "feedback-struck": visibility("CONTENT_LABELLED"),
  "contributions-limited": provision("PARTIAL_SUSPENSION"),
  "community-closed": provision("PARTIAL_TERMINATION"),
};

/** The database's word for what a kind of measure restricts; null where it restricts nothing. */
export function restrictionOf(kind: string): string | null {
  const decision = mappings[kind]?.decision;
  if (decision === undefined) return null;
  const { decision_visibility, decision_monetary, decision_provision, decision_account } = decision;
  const named = decision_monetary ?? decision_provision ?? decision_account;
  return named ?? decision_visibility?.[0] ?? null;
}

/** The database's words for what a rule is about; by our category. */
const categories: Readonly<Record<string, readonly [category: string, keyword: string]>> = {
  SELF_OR_INSIDER: ["SCAMS_AND_FRAUD", "INAUTHENTIC_USER_REVIEWS"],
  COMPETITOR: ["SCAMS_AND_FRAUD", "INAUTHENTIC_USER_REVIEWS"],
  REVIEW_SERVICE: ["SCAMS_AND_FRAUD", "INAUTHENTIC_USER_REVIEWS"],
  INCENTIVE: ["SCAMS_AND_FRAUD", "INAUTHENTIC_USER_REVIEWS"],
  REFUND_FOR_REVIEW: ["SCAMS_AND_FRAUD", "INAUTHENTIC_USER_REVIEWS"],
  VOTE_MANIPULATION: ["SCAMS_AND_FRAUD", "INAUTHENTIC_USER_REVIEWS"],
  VARIATION: ["SCAMS_AND_FRAUD", "INAUTHENTIC_LISTINGS"],
  ACCOUNTS: ["SCAMS_AND_FRAUD", "INAUTHENTIC_ACCOUNTS"],
  PII: ["DATA_PROTECTION_AND_PRIVACY_VIOLATIONS", "OTHER"],
  HATE: ["ILLEGAL_OR_HARMFUL_SPEECH", "HATE_SPEECH"],
  LANGUAGE: ["OTHER_VIOLATION_TC", "LANGUAGE_REQUIREMENTS"],
  PROMO_IN_REVIEW: ["OTHER_VIOLATION_TC", "HIDDEN_ADVERTISEMENT"],
};

const sources: Readonly<Record<StatementContent["source"]["type"], string>> = {
  own_initiative: "SOURCE_VOLUNTARY",
  notice: "SOURCE_ARTICLE_16",
  trusted_flagger: "SOURCE_TRUSTED_FLAGGER",
};

/**
 * A statement for the transparency database: one a measure, since each may carry one decision; none
 * for measures that restrict nothing. Facts are told by kind and number, never in a person's words.
 */
export function toTransparencyStatements(
  statement: StatementContent,
  category: string,
): readonly TransparencyStatement[] {
  return statement.impositions.flatMap((imposition) => {
    const mapping = mappings[imposition.kind];
    if (mapping === undefined) return [];
    const { restriction, decision } = mapping;
    const [name, keyword] = categories[category] ?? ["OTHER_VIOLATION_TC", "OTHER"];
    const ends = imposition.until === null ? {} : endDate(restriction, imposition.until);
    const act = statement.acts[0];
    const { grounds } = statement;
    const language = act?.language?.toUpperCase();
    return [
      {
        puid: `${statement.statementId}-${imposition.measureId}`,
        ...decision,
        decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
        incompatible_content_ground: cut(
          grounds.map((one) => `${one.ruleId}, policy ${one.policyVersion}`).join("; "),
          500,
        ),
        incompatible_content_explanation: cut(grounds.map((one) => one.rule).join(" "), 2000),
        incompatible_content_illegal: grounds.some((one) => one.law !== null) ? "Yes" : "No",
        ...contentType(act?.subject ?? "account"),
        category: `STATEMENT_CATEGORY_${name}`,
        category_specification: [`KEYWORD_${keyword}`],
        ...(keyword === "OTHER" && { category_specification_other: category }),
        territorial_scope: statement.territory,
        ...(language !== undefined && { content_language: language }),
        content_date: dateOf(act?.at ?? statement.decidedAt),
        application_date: dateOf(imposition.startsAt),
        ...ends,
        decision_facts: factsOf(statement),
        source_type: sources[statement.source.type],
        automated_detection: statement.automated.detection ? "Yes" : "No",
        automated_decision:
          statement.automated.decision === "not"
            ? "AUTOMATED_DECISION_NOT_AUTOMATED"
            : "AUTOMATED_DECISION_PARTIALLY",
      },
    ];
  });
}

/** Counts and kinds: quotes may hold names, so none is passed on. */
function factsOf({ acts, evidence, grounds }: StatementContent): string {
  const counts = new Map<string, number>();
  for (const act of acts) counts.set(act.subject, (counts.get(act.subject) ?? 0) + 1);
  const about = [...counts].map(([subject, count]) => `${count} x ${subject}`).join(", ");
  const patterns = evidence.flatMap((item) => (item.type === "pattern" ? [item.detector] : []));
  const quoted = evidence.filter((item) => item.type === "words").length;
  const rules = grounds.map((one) => one.ruleId).join(", ");
  const parts = [
    `Concerned: ${about}.`,
    `Rules: ${rules}.`,
    quoted === 0 ? "" : `Marked passages of text: ${quoted}.`,
    patterns.length === 0 ? "" : `Patterns in records: ${[...new Set(patterns)].join(", ")}.`,
  ];
  return cut(parts.filter((part) => part !== "").join(" "), 5000);
}

function contentType(
  subject: string,
): Pick<TransparencyStatement, "content_type" | "content_type_other"> {
  if (subject === "listing") return { content_type: ["CONTENT_TYPE_PRODUCT"] };
  if (subject === "insert") return { content_type: ["CONTENT_TYPE_IMAGE"] };
  if (subject === "account" || subject === "request") {
    return { content_type: ["CONTENT_TYPE_OTHER"], content_type_other: subject };
  }
  return { content_type: ["CONTENT_TYPE_TEXT"] };
}

function endDate(restriction: Restriction, until: Instant) {
  return { [`end_date_${restriction}_restriction`]: dateOf(until) };
}

const dateOf = (at: Instant) => instantToIso(at).slice(0, 10);

function cut(text: string, charsMax: number): string {
  return text.length <= charsMax ? text : `${text.slice(0, charsMax - 1)}…`;
}
