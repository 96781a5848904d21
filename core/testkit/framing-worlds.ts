import type { GroupFacts, GroupReport, Tie } from "../src/detection/kit/beneficiary-facts.ts";
import { dayMs } from "../src/kernel/instant.ts";
import { onDay } from "./review-rows.ts";
import { randomFrom } from "./review-worlds.ts";

/** What an invented story leaves behind, whoever's story it is. */
function base(random: () => number) {
  const accounts = 8 + Math.floor(random() * 40);
  const begins = random() * 300;
  const usual = 0.01 + 0.05 * random();
  const hits = (count: number, chance: number) =>
    Array.from({ length: count }, random).filter((draw) => draw < chance).length;
  return {
    accounts,
    usual,
    hits,
    reviewedAt: Array.from({ length: accounts }, () => onDay(begins + random() * 10)),
    ended: onDay(begins + 10),
    readers: Array.from({ length: hits(6, 0.4) }, () => ({
      at: onDay(begins + 10 + random() * 30),
      by: "reader" as const,
    })),
  };
}

/** Honest traces that any seller may have: a careless sentence, a neighbour among the buyers. */
function noiseTies(random: () => number): Tie[] {
  if (random() > 0.1) return [];
  return [{ to: "seller", sellerId: "seller", strength: 0.45, isHard: false }];
}

/**
 * A rival bought praise for the seller, to have it punished. `cunning` is how much it stages:
 * planted talk of rewards, false addresses, reports by hired hands only.
 */
export function framedSeller(seed: number, cunning: number): GroupFacts {
  const random = randomFrom(seed);
  const { accounts, usual, hits, reviewedAt, ended, readers } = base(random);
  const isCunning = () => random() < cunning;
  const reports: GroupReport[] = [...readers];
  for (let index = hits(5, 0.7); index > 0; index--) {
    const by = isCunning() ? "reader" : random() < 0.5 ? "tied-to-rival" : "single-purpose";
    reports.push({ at: ended + random() * 2 * dayMs, by });
  }
  if (random() < 0.4) reports.push({ at: ended + dayMs, by: "seller" });
  const ties: Tie[] = noiseTies(random);
  if (isCunning()) {
    const false_ = { to: "seller", sellerId: "seller", strength: 0.45, isHard: false } as const;
    ties.push(false_, false_);
  }
  if (!isCunning() && random() < 0.5) {
    ties.push({ to: "rival", sellerId: "rival", strength: 0.75, isHard: true });
  }
  return {
    effect: "praise",
    accounts,
    reviewedAt,
    starsMoved: random() * 0.4,
    ties,
    refunds: { orders: accounts, paid: hits(accounts, usual), usual },
    offers: random() < 0.03 ? 1 : 0,
    requests: { orders: accounts, asked: hits(accounts, 0.1), usual: 0.1 },
    rewards: { inGroup: isCunning() ? 3 : 0, others: isCunning() ? 4 : 0 },
    reports,
    rivals: isCunning() ? [] : [{ sellerId: "rival", praised: hits(accounts, 0.5) }],
  };
}

/**
 * A seller bought praise for itself. `careless` is how many of its own traces it leaves; the rest
 * it covers, by reporting some of it and by praising a rival from the same accounts.
 */
export function selfBooster(seed: number, careless: number): GroupFacts {
  const random = randomFrom(seed);
  const { accounts, usual, hits, reviewedAt, ended, readers } = base(random);
  const isCareless = () => random() < careless;
  const reports: GroupReport[] = [...readers];
  if (!isCareless()) reports.push({ at: ended + dayMs, by: "seller" });
  const covers = Array.from({ length: isCareless() ? 0 : 3 }, () => {
    return { at: ended + dayMs, by: "single-purpose" } as const;
  });
  const ties: Tie[] = noiseTies(random);
  if (isCareless()) ties.push({ to: "seller", sellerId: "seller", strength: 0.8, isHard: true });
  return {
    effect: "praise",
    accounts,
    reviewedAt,
    starsMoved: 0.1 + random() * 0.5,
    ties,
    refunds: { orders: accounts, paid: hits(accounts, isCareless() ? 0.6 : usual), usual },
    offers: isCareless() ? 2 : 0,
    requests: { orders: accounts, asked: hits(accounts, 0.1), usual: 0.1 },
    rewards: { inGroup: 0, others: isCareless() ? 2 : 0 },
    reports: [...reports, ...covers],
    rivals: isCareless() ? [] : [{ sellerId: "rival", praised: hits(accounts, 0.6) }],
  };
}
