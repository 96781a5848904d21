import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** One thing that is wrong with a page's structured data. */
export type DataIssue = {
  readonly severity: "ERROR" | "WARNING";
  readonly issueMessage: string;
  readonly fieldNames: readonly string[];
};

/** What a page says about products, and what is wrong with how it says it. */
export type StructuredData = { readonly products: number; readonly issues: readonly DataIssue[] };

// Neither package has types; this module is the border where that ends.
const load = createRequire(import.meta.url);
const vocabularyFile = new URL(
  "../../../shared/schemaorg/schemaorg-all-https.jsonld",
  import.meta.url,
);

/**
 * Reads a page's JSON-LD as search engines do and validates it against what they ask for; where the
 * vocabulary of schema.org lies beside the checkout, against that too.
 */
export async function structuredDataOf(html: string): Promise<StructuredData> {
  const { default: Validator } = await import("@adobe/structured-data-validator" as string);
  const extractors = load("@marbec/web-auto-extractor");
  const Extractor = extractors.default ?? extractors;
  const data = new Extractor({ addLocation: true, embedSource: ["rdfa"] }).parse(html);
  const vocabulary = existsSync(vocabularyFile)
    ? JSON.parse(readFileSync(vocabularyFile, "utf8"))
    : null;
  const issues: DataIssue[] = await new Validator(vocabulary).validate(data);
  return { products: data.jsonld?.Product?.length ?? 0, issues };
}
