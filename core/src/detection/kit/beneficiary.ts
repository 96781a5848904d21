import { dayMs, hourMs } from "../../kernel/instant.ts";
import type { Beneficiary, GroupFacts, GroupReport, Pointer } from "./beneficiary-facts.ts";
import { lnBinomialTail } from "./statistics.ts";

/** Seven to one: below, the two stories are told side by side. */
const leaningMin = 2;
/** What can be staged counts this much, however much of it there is. */
const stagedMax = 1.5;
/** No single kind of evidence outweighs all the others. */
const pointerMax = 3;
/** One offer may be a careless sentence; two are a practice. */
const offerWeight = 1.6;
/** Reports this soon are by someone who waited for the reviews. */
const soonMs = 2 * dayMs;
/** A movement that a shopper sees, and one that nobody does. */
const starsSeenMin = 0.2;
const starsUnseenMax = 0.02;
const gainWeight = 0.7;
/** Reviewers for hire serve many; one rival among them is a lead, not a proof. */
const rivalPraiseShareMin = 0.3;

/** Weighs the story that the seller did it against the story that a rival did it to the seller. */
export function whoGains(facts: GroupFacts): Beneficiary {
  if (facts.effect === "criticism") return sufferedCriticism(facts);
  const pointers = [
    ...tiePointers(facts, "seller"),
    ...tiePointers(facts, "rival"),
    ...sharePointers(facts),
    ...offerPointers(facts),
    ...rewardPointers(facts),
    ...reportPointers(facts),
    ...rivalPointers(facts),
    ...gainPointers(facts),
  ].sort((a, b) => b.weight - a.weight);
  const lnOdds = sumFor(pointers, "seller") - sumFor(pointers, "rival");
  // What can be staged may weaken a leaning; what makes one has to be the side's own doing.
  const leans = (side: "seller" | "rival", odds: number) =>
    odds >= leaningMin && hardSum(pointers, side) >= leaningMin;
  const leaning = leans("seller", lnOdds) ? "seller" : leans("rival", -lnOdds) ? "rival" : "open";
  return { leaning, lnOdds, pointers, unknown: unknownOf(facts), sentence: words[leaning] };
}

const words = {
  seller: "More points to the seller than to a rival who wants it blamed.",
  rival: "More points to a rival who wants the seller blamed than to the seller.",
  open:
    "Whoever ordered these reviews is not shown: the seller gains by them, and a rival gains if " +
    "the seller is punished for them.",
} as const;

function sumFor(pointers: readonly Pointer[], side: "seller" | "rival"): number {
  const staged = pointers.filter((pointer) => pointer.pointsTo === side && pointer.canBeStaged);
  return hardSum(pointers, side) + Math.min(stagedMax, weightOf(staged));
}

const hardSum = (pointers: readonly Pointer[], side: "seller" | "rival") =>
  weightOf(pointers.filter((pointer) => pointer.pointsTo === side && !pointer.canBeStaged));

const weightOf = (pointers: readonly Pointer[]) =>
  pointers.reduce((total, { weight }) => total + weight, 0);

/** Nobody buys criticism of itself: the seller is the one harmed, and only ties name a rival. */
function sufferedCriticism(facts: GroupFacts): Beneficiary {
  const pointers = [...tiePointers(facts, "rival"), ...rivalPointers(facts)];
  const isNamed = hardSum(pointers, "rival") >= leaningMin;
  const [first] = pointers;
  return {
    leaning: isNamed ? "rival" : "open",
    lnOdds: -sumFor(pointers, "rival"),
    pointers,
    unknown: unknownOf(facts),
    sentence:
      "The seller loses by these reviews and is not behind them. " +
      (isNamed && first !== undefined
        ? `A rival may be: ${first.fact}.`
        : "No rival is shown to be behind them either."),
  };
}

function tiePointers({ ties, accounts }: GroupFacts, to: "seller" | "rival"): Pointer[] {
  return [true, false].flatMap((isHard) => {
    const found = (ties ?? []).filter((tie) => tie.to === to && tie.isHard === isHard);
    if (found.length === 0) return [];
    const weight = found.reduce(
      (sum, { strength }) => sum - Math.log(Math.max(0.05, 1 - strength)),
      0,
    );
    const names = [...new Set(found.map(({ sellerId }) => sellerId))].sort().join(", ");
    const through = isHard ? "a bank, card or device" : "an address, network or name";
    return [
      {
        fact: `${found.length} of ${accounts} accounts are tied to ${names} through ${through}`,
        pointsTo: to,
        weight: Math.min(pointerMax, weight),
        // A hard tie of the reviewers to a side is that side's own; a false address is anyone's.
        canBeStaged: !isHard,
      },
    ];
  });
}

/** Refunds and requests that only the seller can make, beyond what it does for everyone. */
function sharePointers({ refunds, requests }: GroupFacts): Pointer[] {
  const found: Pointer[] = [];
  if (refunds !== null && refunds.paid > refunds.orders * refunds.usual) {
    const { paid, orders, usual } = refunds;
    found.push({
      fact: `the seller paid back ${paid} of ${orders} orders unasked after the review; ${(usual * orders).toFixed(1)} would be usual`,
      pointsTo: "seller",
      weight: beyond(paid, orders, usual),
      canBeStaged: false,
    });
  }
  if (requests !== null && requests.asked > requests.orders * requests.usual) {
    const { asked, orders, usual } = requests;
    found.push({
      fact: `the seller asked ${asked} of these ${orders} buyers by hand; ${(usual * orders).toFixed(1)} would be usual`,
      pointsTo: "seller",
      // Whoever orders here can be asked: a rival's buyers may be, too.
      weight: Math.min(1, beyond(asked, orders, usual)),
      canBeStaged: true,
    });
  }
  return found;
}

/**
 * What a count beyond the usual can weigh at most: a chance p bounds the odds by 1 / (-e p ln p),
 * which is far less than 1 / p.
 */
function beyond(hits: number, orders: number, usual: number): number {
  const nats = -lnBinomialTail(hits, orders, usual);
  return nats <= 1 ? 0 : Math.min(pointerMax, nats - 1 - Math.log(nats));
}

function offerPointers({ offers }: GroupFacts): Pointer[] {
  if (offers === null || offers === 0) return [];
  return [
    {
      fact: `the seller's own messages or inserts offered something for reviews ${offers} ${offers === 1 ? "time" : "times"}`,
      pointsTo: "seller",
      weight: Math.min(pointerMax, offerWeight * offers),
      canBeStaged: false,
    },
  ];
}

function rewardPointers({ rewards }: GroupFacts): Pointer[] {
  const found: Pointer[] = [];
  if (rewards !== null && rewards.others > 0) {
    found.push({
      fact: `${rewards.others} other buyers told of a reward for a review`,
      pointsTo: "seller",
      weight: Math.min(pointerMax, 0.8 * rewards.others),
      canBeStaged: true,
    });
  }
  if (rewards !== null && rewards.inGroup > 0) {
    found.push({
      fact: `${rewards.inGroup} of the group itself told of a reward, as hired people would if told to`,
      pointsTo: "neither",
      weight: 0,
      canBeStaged: true,
    });
  }
  return found;
}

/** Who reported the reviews, and how soon: a framing has to be noticed to work. */
function reportPointers({ reports, reviewedAt }: GroupFacts): Pointer[] {
  if (reports === null || reports.length === 0) return [];
  const by = (who: GroupReport["by"]) => reports.filter((report) => report.by === who);
  const last = reviewedAt.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const found: Pointer[] = [];
  const tied = by("tied-to-rival").length;
  if (tied > 0) {
    found.push({
      fact: `${tied} of ${reports.length} reports came from accounts tied to a rival`,
      pointsTo: "rival",
      weight: Math.min(pointerMax, 1.5 * tied),
      canBeStaged: false,
    });
  }
  const waiting = by("single-purpose").filter(({ at }) => at - last <= soonMs).length;
  if (waiting > 0) {
    found.push({
      fact: `${waiting} reports came within ${soonMs / hourMs} hours of the reviews from accounts that do nothing else`,
      pointsTo: "rival",
      weight: Math.min(1.5, 0.5 * waiting),
      canBeStaged: true,
    });
  }
  if (by("seller").length > 0) {
    found.push({
      fact: `the seller itself reported ${by("seller").length} of these reviews`,
      pointsTo: "rival",
      weight: 1,
      canBeStaged: true,
    });
  }
  return found;
}

/** A rival that the same accounts praise: perhaps who hired them, perhaps another client. */
function rivalPointers({ rivals, reviewedAt }: GroupFacts): Pointer[] {
  const [most] = [...(rivals ?? [])].sort(
    (a, b) => b.praised - a.praised || (a.sellerId < b.sellerId ? -1 : 1),
  );
  if (most === undefined) return [];
  const share = most.praised / Math.max(1, reviewedAt.length);
  if (share < rivalPraiseShareMin) return [];
  return [
    {
      fact: `the same accounts wrote ${most.praised} reviews in praise of ${most.sellerId}, a rival`,
      pointsTo: "rival",
      weight: Math.min(1.5, share),
      canBeStaged: true,
    },
  ];
}

function gainPointers({ starsMoved }: GroupFacts): Pointer[] {
  if (starsMoved === null) return [];
  const moved = Math.abs(starsMoved);
  if (moved > starsUnseenMax && moved < starsSeenMin) return [];
  const isSeen = moved >= starsSeenMin;
  return [
    {
      fact: isSeen
        ? `the reviews moved the stars that shoppers see by ${moved.toFixed(1)}`
        : "the reviews moved no star that a shopper sees",
      pointsTo: isSeen ? "seller" : "rival",
      weight: gainWeight,
      canBeStaged: true,
    },
  ];
}

const unknownWords = {
  starsMoved: "what the reviews did to the stars",
  ties: "ties of the accounts to sellers",
  refunds: "refunds after the reviews",
  offers: "the seller's own messages",
  requests: "requests sent by hand",
  rewards: "what buyers told of rewards",
  reports: "who reported the reviews",
  rivals: "what the accounts did for rivals",
} as const;

function unknownOf(facts: GroupFacts): readonly string[] {
  return (Object.keys(unknownWords) as (keyof typeof unknownWords)[])
    .filter((key) => facts[key] === null)
    .map((key) => unknownWords[key]);
}
