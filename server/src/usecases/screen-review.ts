import type { Content } from "@candor/core/domain/review/review.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { type Finding, outcomes, type Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Law } from "../store/policy.ts";

/**
 * Judges a review's title and body, each by itself, so that a finding's spans are offsets into the
 * field it names. Stars are not looked at.
 */
export function screenReview(
  { title, body, language }: Content,
  law: Pick<Law, "policy" | "languages">,
): Verdict {
  const context = {
    surface: "review",
    supportedLangs: law.languages,
    ...(language === null ? {} : { lang: language }),
  } as const;
  const verdicts = (["title", "body"] as const).map((field) => {
    const text = field === "title" ? title : body;
    if (text === null) return [];
    const { findings } = screen(text, context, law.policy);
    return findings.map((finding): Finding => ({ ...finding, field }));
  });
  const findings = verdicts.flat();
  const worst = Math.max(0, ...findings.map(({ outcome }) => outcomes.indexOf(outcome)));
  return { outcome: outcomes[worst] ?? "allow", findings, policyVersion: law.policy.version };
}
