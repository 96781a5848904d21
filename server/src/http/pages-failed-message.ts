import type { errors } from "@candor/core/contract/errors.ts";
import type { Refusal } from "@candor/core/kernel/result.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { textsIn, titleIn } from "@candor/core/policy/texts/texts.ts";
import type { Finding, Frame } from "@candor/web/storefront/shapes.ts";
import type { FailedMessage } from "@candor/web/storefront/thread-shapes.ts";
import { problemOf } from "./pages-writing.ts";

/** Words of a form, with line breaks as everywhere else. */
export const lines = (text = "") => text.replaceAll("\r\n", "\n");

/** What could not be sent, as the form shows it again. */
export function failedOf(
  refusal: Refusal<keyof typeof errors>,
  text: string | undefined,
  frame: Frame,
): FailedMessage {
  const findings = (refusal.facts.findings ?? []) as readonly Finding[]; // As use cases make them.
  const { rewrite } = refusal.facts;
  return {
    problem: problemOf(refusal),
    text: lines(text),
    findings: withTexts(findings, frame),
    rewrite: typeof rewrite === "string" ? rewrite : null,
  };
}

/** Findings in the reader's language, with the titles of their rules. */
export function withTexts(findings: readonly Finding[], { locale }: Frame): readonly Finding[] {
  return findings.map((finding) => {
    const rule = ruleById(finding.ruleId);
    const title = rule === undefined ? {} : { title: titleIn(rule, locale) };
    return { ...finding, ...textsIn(locale)[finding.ruleId], ...title };
  });
}
