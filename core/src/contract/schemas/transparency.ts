import { z } from "zod";

/** Countries whose codes a territorial scope may hold: EU and EEA. */
export const euAndEea = [
  ..."AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
  ..."IS LI NO".split(" "),
] as const;

const prefixed = (prefix: string, names: string) =>
  z.enum(names.split(" ").map((name) => `${prefix}_${name}`));

const date = (from: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "must be YYYY-MM-DD")
    .refine((text) => {
      const at = Date.parse(`${text}T00:00:00Z`);
      return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
    }, "must be a day that exists")
    .refine((text) => text >= from && text <= "2038-01-01", `must be ${from} to 2038-01-01`);

const text = (charsMax: number) => z.string().min(1).max(charsMax);
const yesOrNo = z.enum(["Yes", "No"]);
const category = prefixed(
  "STATEMENT_CATEGORY",
  "ANIMAL_WELFARE CONSUMER_INFORMATION CYBER_VIOLENCE CYBER_VIOLENCE_AGAINST_WOMEN " +
    "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS ILLEGAL_OR_HARMFUL_SPEECH " +
    "INTELLECTUAL_PROPERTY_INFRINGEMENTS NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS " +
    "NOT_SPECIFIED_NOTICE OTHER_VIOLATION_TC PROTECTION_OF_MINORS RISK_FOR_PUBLIC_SECURITY " +
    "SCAMS_AND_FRAUD SELF_HARM UNSAFE_AND_PROHIBITED_PRODUCTS VIOLENCE",
);
const keyword = prefixed(
  "KEYWORD",
  "INAUTHENTIC_USER_REVIEWS INAUTHENTIC_ACCOUNTS INAUTHENTIC_LISTINGS " +
    "IMPERSONATION_ACCOUNT_HIJACKING PHISHING HIDDEN_ADVERTISEMENT " +
    "MISLEADING_INFO_GOODS_SERVICES MISLEADING_INFO_CONSUMER_RIGHTS HATE_SPEECH DEFAMATION " +
    "DISCRIMINATION CYBER_HARASSMENT CYBER_BULLYING_INTIMIDATION NUDITY ADULT_SEXUAL_MATERIAL " +
    "LANGUAGE_REQUIREMENTS COPYRIGHT_INFRINGEMENT TRADEMARK_INFRINGEMENT " +
    "RIGHT_TO_BE_FORGOTTEN GOODS_SERVICES_NOT_PERMITTED OTHER",
);

const fields = z.strictObject({
  puid: z
    .string()
    .max(500)
    .regex(/^[a-zA-Z0-9-_]+$/),
  decision_visibility: z
    .array(
      prefixed(
        "DECISION_VISIBILITY",
        "CONTENT_REMOVED CONTENT_DISABLED CONTENT_DEMOTED CONTENT_AGE_RESTRICTED " +
          "CONTENT_INTERACTION_RESTRICTED CONTENT_LABELLED OTHER",
      ),
    )
    .min(1)
    .optional(),
  decision_visibility_other: text(500).optional(),
  decision_monetary: prefixed("DECISION_MONETARY", "SUSPENSION TERMINATION OTHER").optional(),
  decision_monetary_other: text(500).optional(),
  decision_provision: prefixed(
    "DECISION_PROVISION",
    "PARTIAL_SUSPENSION TOTAL_SUSPENSION PARTIAL_TERMINATION TOTAL_TERMINATION",
  ).optional(),
  decision_account: prefixed("DECISION_ACCOUNT", "SUSPENDED TERMINATED").optional(),
  account_type: prefixed("ACCOUNT_TYPE", "BUSINESS PRIVATE").optional(),
  decision_ground: prefixed("DECISION_GROUND", "ILLEGAL_CONTENT INCOMPATIBLE_CONTENT"),
  decision_ground_reference_url: z.url().max(500).optional(),
  illegal_content_legal_ground: text(500).optional(),
  illegal_content_explanation: text(2000).optional(),
  incompatible_content_ground: text(500).optional(),
  incompatible_content_explanation: text(2000).optional(),
  incompatible_content_illegal: yesOrNo.optional(),
  content_type: z
    .array(prefixed("CONTENT_TYPE", "APP AUDIO IMAGE PRODUCT SYNTHETIC_MEDIA TEXT VIDEO OTHER"))
    .min(1),
  content_type_other: text(500).optional(),
  category,
  category_addition: z.array(category).optional(),
  category_specification: z.array(keyword).optional(),
  category_specification_other: text(500).optional(),
  content_id: z.strictObject({ "EAN-13": z.string().regex(/^\d{13}$/) }).optional(),
  territorial_scope: z.array(z.enum(euAndEea)).min(1),
  content_language: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  content_date: date("2000-01-01"),
  application_date: date("2020-01-01"),
  end_date_visibility_restriction: date("2020-01-01").optional(),
  end_date_monetary_restriction: date("2020-01-01").optional(),
  end_date_service_restriction: date("2020-01-01").optional(),
  end_date_account_restriction: date("2020-01-01").optional(),
  decision_facts: text(5000),
  source_type: prefixed("SOURCE", "ARTICLE_16 TRUSTED_FLAGGER TYPE_OTHER_NOTIFICATION VOLUNTARY"),
  source_identity: text(500).optional(),
  automated_detection: yesOrNo,
  automated_decision: prefixed("AUTOMATED_DECISION", "FULLY PARTIALLY NOT_AUTOMATED"),
});

type Fields = z.infer<typeof fields>;

/** A field that must be there when another has a value, and only then. */
const companions: readonly (readonly [
  field: keyof Fields,
  needed: (statement: Fields) => boolean,
])[] = [
  ["decision_visibility_other", (one) => has(one.decision_visibility, "DECISION_VISIBILITY_OTHER")],
  ["decision_monetary_other", (one) => one.decision_monetary === "DECISION_MONETARY_OTHER"],
  ["content_type_other", (one) => has(one.content_type, "CONTENT_TYPE_OTHER")],
  ["category_specification_other", (one) => has(one.category_specification, "KEYWORD_OTHER")],
  ["illegal_content_legal_ground", isIllegal],
  ["illegal_content_explanation", isIllegal],
  ["incompatible_content_ground", (one) => !isIllegal(one)],
  ["incompatible_content_explanation", (one) => !isIllegal(one)],
];

/**
 * The field rules of the EU transparency database in the form of July 2025 (POLICY L-EU-15), to be
 * held before anything is sent.
 */
export const TransparencyStatementSchema = fields.superRefine((statement, context) => {
  const { decision_visibility, decision_monetary, decision_provision, decision_account } =
    statement;
  const decided = [decision_visibility, decision_monetary, decision_provision, decision_account];
  if (decided.every((decision) => decision === undefined)) {
    context.addIssue({
      code: "custom",
      path: ["decision_visibility"],
      message: "one of the four decision fields is needed",
    });
  }
  for (const [field, needed] of companions) {
    const there = statement[field] !== undefined;
    if (there === needed(statement)) continue;
    const message = there ? "is not allowed here" : "is needed here";
    context.addIssue({ code: "custom", path: [field], message });
  }
});

/** What is wrong with a statement, as `field: why`; empty if it may be sent. */
export function transparencyProblems(statement: unknown): readonly string[] {
  const parsed = TransparencyStatementSchema.safeParse(statement);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

function has(values: readonly string[] | undefined, value: string): boolean {
  return values?.includes(value) ?? false;
}

function isIllegal(statement: Fields): boolean {
  return statement.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT";
}
