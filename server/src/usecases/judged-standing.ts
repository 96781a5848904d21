import { decide as decideReport, misuseOf } from "@candor/core/domain/abuse-report/abuse-report.ts";
import {
  holdOfTrust,
  type Standing,
  type StandingFacts,
  standingOf,
} from "@candor/core/domain/review/eligibility.ts";
import { decide as decideVote, initial } from "@candor/core/domain/vote/vote.ts";
import type { LedgerEntry } from "../ports.ts";
import { withFacts } from "../store/judged-on.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedFacts } from "../store/recorded-facts.ts";
import type { Compared } from "./judge-facts-again.ts";
import { standingParameters } from "./standing-parameters.ts";
import { type VoteFacts, voteStandingOf } from "./vote-standing.ts";

/** What is known of who edits a review: whether the account may write at all. */
type EditFacts = Pick<StandingFacts, "trust">;

/** A new review's entry with what was known of the account and the product, and what followed. */
export function withStanding(
  entry: LedgerEntry,
  { policy }: Law,
  facts: StandingFacts,
  standing: Standing,
): LedgerEntry {
  return withFacts(entry, { policyVersion: policy.version, facts, answer: standing });
}

/** An edited review's entry with the trust that its author had. */
export function withTrust(entry: LedgerEntry, { policy }: Law, facts: EditFacts): LedgerEntry {
  const trusted = holdOfTrust(facts.trust);
  const answer = { hold: trusted.ok ? trusted.value : null };
  return withFacts(entry, { policyVersion: policy.version, facts, answer });
}

/** Whether the account could review the product then, and whether a person looked first. */
export function standingAgain({ payload, words, at }: RecordedFacts, law: Law): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const facts = words.judgedOn as StandingFacts | EditFacts; // As it was written.
  const { policyVersion } = payload;
  const again = (answer: unknown) => ({ answer, policyVersion: law.policy.version });
  const said = { answer: words.judgedAs, policyVersion };
  if (!("product" in facts)) {
    const trusted = holdOfTrust(facts.trust);
    return { recorded: said, again: again(trusted.ok ? { hold: trusted.value } : trusted.code) };
  }
  const standing = standingOf(facts, standingParameters(law.parameters), at);
  if (!standing.ok) return { recorded: said, again: again(standing.code) };
  // What readers see of it stands in the open part of the entry, where it was published.
  const { verification } = standing.value;
  return "verification" in payload
    ? {
        recorded: { ...said, verification: payload.verification },
        again: { ...again(standing.value), verification },
      }
    : { recorded: said, again: again(standing.value) };
}

/** Whether the account could vote on the review then. */
export function voteAgain({ type, payload, words, at }: RecordedFacts, law: Law): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const standing = voteStandingOf(words.judgedOn as VoteFacts, law); // As it was written.
  const helpful = words.helpful === true;
  const decision = decideVote(initial, { type: "cast", helpful, standing }, at);
  const again = decision.ok ? decision.events[0]?.type : decision.code;
  return {
    recorded: { type, policyVersion: payload.policyVersion },
    again: { type: again, policyVersion: law.policy.version },
  };
}

/** What decides whether a report is taken: the review, and how earlier reports ended. */
export type ReportFacts = {
  readonly ownReview: boolean;
  readonly reviewVisible: boolean;
  readonly record: Parameters<typeof misuseOf>[0];
};

/** Whether the report could be filed then, or its reporter had to wait. */
export function reportAgain(
  { type, payload, words, at }: RecordedFacts,
  law: Law,
): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const { record, ...review } = words.judgedOn as ReportFacts; // As it was written.
  const { warned, pausedUntil } = misuseOf(record, misuseParameters(law));
  const { reason } = payload as { reason: Parameters<typeof fileCommand>[0] };
  const decision = decideReport(
    { status: "none" },
    fileCommand(reason, { ...review, pausedUntil }),
    at,
  );
  const again = decision.ok ? decision.events[0]?.type : decision.code;
  return {
    recorded: { type, answer: words.judgedAs, policyVersion: payload.policyVersion },
    again: { type: again, answer: { warned }, policyVersion: law.policy.version },
  };
}

type ReportCommand = Extract<Parameters<typeof decideReport>[1], { readonly type: "file" }>;

const fileCommand = (
  reason: ReportCommand["reason"],
  standing: ReportCommand["standing"],
): ReportCommand => ({ type: "file", reason, standing });

/** The numbers by which a reporter is warned, and then not heard for a time. */
export function misuseParameters({ parameters }: Pick<Law, "parameters">) {
  return {
    unfoundedMin: parameters.report_unfounded_min,
    unfoundedPercentMin: parameters.report_unfounded_percent_min,
    pauseDays: parameters.report_pause_days,
  };
}
