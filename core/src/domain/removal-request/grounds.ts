import type { Instant } from "../../kernel/instant.ts";
import { unreachable } from "../../kernel/result.ts";
import type { Span } from "../../kernel/span.ts";
import type { Subject, Topic } from "../../policy/feedback-subject.ts";
import type { Finding } from "../../policy/kit/verdict.ts";

/**
 * What a seller can claim. The last is no ground at all: it answers whoever finds a feedback
 * unwarranted, settled or vague (POLICY FBK-028).
 */
export const claimedGrounds = [
  "obscene",
  "personal_data",
  "product_only",
  "platform_fulfilled",
  "platform_postage",
  "none_of_these",
] as const;
export type ClaimedGround = (typeof claimedGrounds)[number];

/** Why a claim does not hold; each has a sentence of its own. */
export const declineReasons = [
  "not_a_ground",
  "no_text",
  "no_such_words",
  "names_service",
  "names_delivery",
  "not_product_only",
  "not_platform_fulfilled",
  "not_platform_postage",
  "not_shipped_in_time",
  "reason_is_not_delivery",
  "names_item_or_service",
  "not_delivery_only",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** All that decides a claim: what the buyer said, and how the order went. */
export type ClaimFacts = {
  readonly text: string | null;
  /** Who answers for the reason that the buyer chose; null where none was chosen. */
  readonly party: "carrier" | "seller" | "platform" | "unknown" | null;
  /** Whether that reason is that the parcel was late or never came. */
  readonly lateOrLost: boolean;
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly platformFulfilled: boolean;
  /** Postage bought from the platform, and whether the parcel was handed over in time. */
  readonly postage: {
    readonly byPlatform: boolean;
    readonly shipBy: Instant | null;
    readonly firstScanAt: Instant | null;
  };
};

/** A claim that holds, with what carries it, or the one reason why it does not. */
export type Judgement =
  | {
      readonly met: true;
      readonly findings: readonly Finding[];
      readonly facts: Readonly<Record<string, string>>;
    }
  | { readonly met: false; readonly because: DeclineReason; readonly spans: readonly Span[] };

/** Decides a claim from the words and the order alone (POLICY FBK-020 to FBK-028). */
export function judgeClaim(ground: ClaimedGround, facts: ClaimFacts): Judgement {
  switch (ground) {
    case "obscene":
      return wordsOf(facts, ["OBSCENE", "HATE"]);
    case "personal_data":
      return wordsOf(facts, ["PII"]);
    case "product_only":
      return productOnly(facts);
    case "platform_fulfilled":
      if (!facts.platformFulfilled) return declined("not_platform_fulfilled");
      return deliveryOnly(facts, { fulfilment: "platform" });
    case "platform_postage":
      return shippedInTime(facts);
    case "none_of_these":
      return declined("not_a_ground");
    default:
      return unreachable(ground);
  }
}

function wordsOf({ text, findings }: ClaimFacts, categories: readonly string[]): Judgement {
  if (text === null) return declined("no_text");
  const carrying = findings.filter(({ category }) => categories.includes(category));
  if (carrying.length === 0) return declined("no_such_words");
  return { met: true, findings: carrying, facts: {} };
}

/** A single sentence about seller or delivery keeps the whole (POLICY FBK-022). */
function productOnly({ text, subject }: ClaimFacts): Judgement {
  if (text === null) return declined("no_text");
  if (subject.about === "product") {
    return { met: true, findings: [wholeIsProduct(text, subject)], facts: {} };
  }
  const service = spansOf(subject, "service");
  if (service.length > 0) return declined("names_service", service);
  const delivery = spansOf(subject, "delivery");
  return delivery.length > 0 ? declined("names_delivery", delivery) : declined("not_product_only");
}

function shippedInTime(facts: ClaimFacts): Judgement {
  const { byPlatform, shipBy, firstScanAt } = facts.postage;
  if (!byPlatform) return declined("not_platform_postage");
  if (shipBy === null || firstScanAt === null || firstScanAt > shipBy) {
    return declined("not_shipped_in_time");
  }
  if (!facts.lateOrLost) return declined("reason_is_not_delivery");
  return deliveryOnly(facts, { postage: "platform", shippedInTime: "yes" });
}

/** The chosen reason and every sentence have to be about the delivery; one other word vetoes. */
function deliveryOnly(
  { party, text, subject }: ClaimFacts,
  facts: Readonly<Record<string, string>>,
): Judgement {
  if (party === "seller" || party === "platform") return declined("reason_is_not_delivery");
  if (text === null) {
    return party === "carrier"
      ? { met: true, findings: [], facts: { ...facts, reason: party } }
      : declined("not_delivery_only");
  }
  const others = [...spansOf(subject, "product"), ...spansOf(subject, "service")];
  if (others.length > 0) return declined("names_item_or_service", others);
  // Words that name nothing stand or fall with the reason chosen beside them.
  const about =
    subject.about === "delivery" || (subject.about === "unclear" && party === "carrier");
  return about ? { met: true, findings: [], facts } : declined("not_delivery_only");
}

const spansOf = ({ parts }: Subject, topic: Topic): readonly Span[] =>
  parts.filter(({ topics }) => topics.includes(topic)).map(({ span }) => span);

function declined(because: DeclineReason, spans: readonly Span[] = []): Judgement {
  return { met: false, because, spans };
}

/** The words that carry the ground, in the form of every other finding. */
function wholeIsProduct(text: string, { parts }: Subject): Finding {
  return {
    ruleId: "no-product-talk-in-feedback",
    clause: "FBK-022",
    category: "MISROUTED",
    outcome: "hold",
    spans: parts.map(({ span }) => span),
    quote: text.slice(parts[0]?.span.start ?? 0, parts[0]?.span.end ?? 0),
    message: "This is only about the product, not about the seller.",
    suggestion: "Write it as a product review.",
    confidence: 1,
    policyVersion: "",
  };
}
