import { dayMs } from "@candor/core/kernel/instant.ts";
import { ok, type Result } from "@candor/core/kernel/result.ts";
import { sellerSurfaces } from "@candor/core/policy/kit/acts.ts";
import type { Language } from "@candor/core/policy/kit/language.ts";
import type { Surface } from "@candor/core/policy/kit/verdict.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import type { DocumentRule, PolicyDocument } from "@candor/core/policy/versions/document.ts";
import {
  type SpokenExample,
  spokenExamples,
} from "@candor/core/policy/versions/spoken-examples.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { type PolicyStep, policyChanges } from "./policy-changes.ts";
import { type TextAtStake, textsAtStake } from "./policy-impact.ts";
import { listPolicyNotices, type NoticeView } from "./policy-notices.ts";
import { listQuizResults } from "./policy-quiz.ts";
import { getPolicy } from "./policy-versions.ts";

const examplesShown = 2;

/** A rule that judges what sellers write, in plain words. */
export type RuleForSellers = {
  readonly ruleId: string;
  readonly clause: string | null;
  readonly title: string;
  readonly outcome: Exclude<DocumentRule["outcome"], "off">;
  readonly surfaces: readonly Surface[];
  /** What a seller reads who broke it, and what to do instead. */
  readonly message: string;
  readonly suggestion: string;
  readonly hits: readonly SpokenExample[];
  readonly passes: readonly SpokenExample[];
};

/** A version, its changes, and what the seller was told of it. */
export type CentreStep = PolicyStep & {
  readonly notice: NoticeView | null;
  /** What is ahead: the days until it applies, and what of the seller's own it judges otherwise. */
  readonly ahead: { readonly days: number; readonly texts: readonly TextAtStake[] } | null;
};

/** All that a seller needs to know of the policy. */
export type PolicyCentre = {
  /** The version that judges now. */
  readonly version: string;
  readonly rules: readonly RuleForSellers[];
  readonly steps: readonly CentreStep[];
  readonly results: Awaited<ReturnType<typeof listQuizResults>>;
};

/** The policy as it stands, stood and will stand, for one seller in their language. */
export async function readPolicyCentre(
  deps: Pick<Deps, "db" | "clock">,
  input: {
    readonly marketplaceId: string;
    readonly sellerId: string;
    readonly language: Language;
  },
): Promise<Result<PolicyCentre, "policy_missing">> {
  const { marketplaceId, sellerId, language } = input;
  const seller = { marketplaceId, sellerId };
  const at = deps.clock.now();
  const { version } = (await lawAt(deps.db.kysely, marketplaceId, at)).policy;
  const now = await getPolicy(deps, { marketplaceId, version, withDrafts: false });
  if (!now.ok) return now;
  const history = await policyChanges(deps, marketplaceId);
  if (!history.ok) return history;
  const [notices, results] = await Promise.all([
    listPolicyNotices(deps, seller),
    listQuizResults(deps, seller),
  ]);
  const steps = await Promise.all(
    history.value.map(async (step): Promise<CentreStep> => {
      const { effectiveAt, version: one } = step.policy;
      const wait = effectiveAt === null ? 0 : Date.parse(effectiveAt) - at;
      const notice = notices.find((told) => told.version === one) ?? null;
      if (wait <= 0) return { ...step, notice, ahead: null };
      const texts = await textsAtStake(deps, { ...seller, version: one });
      return { ...step, notice, ahead: { days: Math.ceil(wait / dayMs), texts } };
    }),
  );
  return ok({ version, rules: rulesForSellers(now.value.document, language), steps, results });
}

/** What judges sellers' own words under a version, what stops them first. */
function rulesForSellers({ rules }: PolicyDocument, language: Language): RuleForSellers[] {
  return Object.entries(rules)
    .flatMap(([ruleId, { outcome, surfaces, texts }]): RuleForSellers[] => {
      const own = surfaces.filter((surface) => isSellers.has(surface));
      const rule = ruleById(ruleId);
      const said = texts[language] ?? texts.en;
      if (outcome === "off" || own.length === 0 || said === undefined) return [];
      const { hits, passes } = spokenExamples(ruleId, language);
      return [
        {
          ...{ ruleId, outcome, surfaces: own, ...said },
          clause: rule?.clause ?? null,
          title: rule === undefined ? said.message : titleIn(rule, language),
          hits: hits.slice(0, examplesShown),
          passes: passes.slice(0, examplesShown),
        },
      ];
    })
    .sort((a, b) => strictness.indexOf(a.outcome) - strictness.indexOf(b.outcome));
}

const isSellers: ReadonlySet<Surface> = new Set(sellerSurfaces);
const strictness = ["refuse", "hold", "warn"] as const;
