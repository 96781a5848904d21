import { stableJson } from "@candor/core/kernel/stable-json.ts";
import { type Finding, strictest, type Verdict } from "@candor/core/policy/kit/verdict.ts";
import { ruleAndSpans } from "../store/feedback-entries.ts";
import { pointed } from "../store/message-entries.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedWords } from "../store/recorded-words.ts";
import { screenFeedback, screenResponse } from "./feedback-law.ts";
import {
  type AroundBuyersText,
  type AroundText,
  judgeKeptText,
  judgeSellersText,
} from "./judge-message.ts";
import { ruleOfReply, screenReply } from "./reply-to-review.ts";

/** What decisions about words are about, reviews apart. */
export type WordsKind = "messages" | "feedback" | "responses" | "replies";

/** What a recorded decision is about. */
export function kindOf({ type }: RecordedWords): WordsKind {
  const [subject] = type.split("-");
  if (subject === "message") return "messages";
  if (subject === "feedback") return "feedback";
  return subject === "response" ? "responses" : "replies";
}

/**
 * The words of a decision, as the rules judged them; null where none are kept, where there never
 * were any, or where a person decided and not the rules.
 */
export function wordsOf({ type, words }: RecordedWords): string | null {
  if (words === null) return null;
  const isMessage = type.startsWith("message-");
  if (isMessage && !("judgedIn" in words)) return null;
  const text = isMessage ? words.body : words.text;
  return typeof text === "string" ? text : null;
}

/** Judges recorded words by a law, in what they were judged in. */
export function judgeAgain(one: RecordedWords, text: string, law: Law): Verdict {
  switch (kindOf(one)) {
    case "feedback":
      return screenFeedback(text, law);
    case "responses":
      return screenResponse(text, law);
    case "replies":
      return screenReply(text, law);
    default:
      return messageAgain(one, text, law);
  }
}

function messageAgain(one: RecordedWords, text: string, law: Law): Verdict {
  const around = one.words?.judgedIn as AroundText | AroundBuyersText; // As it was written.
  const verdict =
    around.type === "buyer"
      ? judgeKeptText(text, law)
      : judgeSellersText({ ...around, text }, law).verdict;
  // A file is not read again: what was found on it goes along.
  const onFiles = one.findings?.filter(({ attachment }) => attachment !== undefined) ?? [];
  if (onFiles.length === 0) return verdict;
  const findings = [...verdict.findings, ...onFiles];
  return { ...verdict, findings, outcome: strictest(findings) };
}

/** What was written down, in the order in which it can be compared. */
export function recordedBytes({ type, payload, findings }: RecordedWords): string {
  return stableJson({
    stopped: stoppedBy(type),
    policyVersion: payload.policyVersion,
    rules: Array.isArray(payload.findings) ? payload.findings : null,
    findings,
  });
}

/** The same of a verdict that was made again. */
export function bytesAgain(one: RecordedWords, verdict: Verdict): string {
  const { outcome, findings, policyVersion } = verdict;
  const isReply = kindOf(one) === "replies";
  const stopped = isReply && outcome === "hold" ? "refused" : stoppedAs[outcome];
  return stableJson({
    stopped,
    policyVersion,
    rules: Array.isArray(one.payload.findings) ? findings.map(pointedAs[kindOf(one)]) : null,
    findings: one.findings === null ? null : findings,
  });
}

const stoppedAs = { allow: null, warn: null, hold: "held", refuse: "refused" } as const;

const stoppedBy = (type: RecordedWords["type"]) =>
  type.endsWith("-refused") ? "refused" : type.endsWith("-held") ? "held" : null;

/** How each kind's entries point at words. */
const pointedAs: Readonly<Record<WordsKind, (finding: Finding) => unknown>> = {
  messages: pointed,
  feedback: ruleAndSpans,
  responses: ruleAndSpans,
  replies: ruleOfReply,
};
