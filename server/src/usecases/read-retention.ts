import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { type ParameterKey, parameters } from "@candor/core/policy/parameters.ts";
import { ordersToErase } from "../store/buyer-data.ts";
import { messagesOlderThan } from "../store/erasure.ts";
import { lawAt } from "../store/policy.ts";
import { erasuresSince, keptFigures } from "../store/retention-figures.ts";
import type { Deps } from "./deps.ts";

const soonDays = 7;
const countedMax = 10_000;
const shownDays = 90;
const erasuresMax = 50;

/** What is kept about people and how long, what ends within a week, and what was erased. */
export async function readRetention(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId }: { readonly marketplaceId: string },
) {
  const at = clock.now();
  const { policy, parameters: law } = await lawAt(db.kysely, marketplaceId, at);
  // What a moment reaches within the week is old enough already, seen from the week's end.
  const soon = at + soonDays * dayMs;
  const before = (days: number) => soon - days * dayMs;
  const kept = await keptFigures(db.kysely, marketplaceId, {
    ...{ at, messagesBefore: before(law.message_keep_days), aliasesUntil: soon },
    answersBefore: before(limits.idempotencyKeepDays),
    watchedBefore: before(law.trust_decay_days),
  });
  const orders = await ordersToErase(
    db.kysely,
    marketplaceId,
    { since: before(law.buyer_data_days), at: soon },
    countedMax,
  );
  const free = await messagesOlderThan(
    db.kysely,
    marketplaceId,
    { before: before(law.message_keep_days), at: soon },
    countedMax,
  );
  const held = kept.agedMessages > countedMax ? null : kept.agedMessages - free.length;
  const line = (id: Kept, key: ParameterKey & DayKey, figures: Figures) => {
    return { id, days: law[key], parameter: key, clause: parameters[key].clause, ...figures };
  };
  const erasures = await erasuresSince(
    db.kysely,
    { marketplaceId, since: at - shownDays * dayMs },
    erasuresMax,
  );
  return {
    policyVersion: policy.version,
    lines: [
      line("buyerData", "buyer_data_days", { kept: kept.buyerOrders, due: orders.length, held: 0 }),
      line("messages", "message_keep_days", { kept: kept.messages, due: free.length, held }),
      line("aliases", "relay_alias_days", { kept: kept.aliases, due: kept.aliasesDue, held: 0 }),
      line("watched", "trust_decay_days", { kept: kept.watched, due: kept.watchedDue, held: 0 }),
      {
        ...{ id: "answers" as const, days: limits.idempotencyKeepDays, parameter: null },
        ...{ clause: null, kept: kept.answers, due: kept.answersDue, held: 0 },
      },
    ],
    erasures: erasures.map(({ at: then, ...entry }) => ({ ...entry, at: instantToIso(then) })),
  };
}

type Kept = "buyerData" | "messages" | "aliases" | "watched";
type DayKey = "buyer_data_days" | "message_keep_days" | "relay_alias_days" | "trust_decay_days";
type Figures = {
  readonly kept: number;
  readonly due: number;
  /** Old enough, and kept for a decision or a claim that is open; null where not counted. */
  readonly held: number | null;
};
