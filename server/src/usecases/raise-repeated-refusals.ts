import { isRepeated } from "@candor/core/domain/case/repeated-refusals.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import { refusedTextsOf } from "../store/messages.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";

/**
 * Brings a seller whose messages are refused again and again, in other words each time, before a
 * moderator (POLICY ENF-001, MSG-094). The same words again, as a tool sends them, count once.
 */
export async function raiseRepeatedRefusals(
  tx: Tx,
  deps: Pick<Deps, "ids" | "ledger" | "random">,
  { marketplaceId, sellerId, at }: { marketplaceId: string; sellerId: string; at: Instant },
): Promise<void> {
  const { parameters } = await lawAt(tx, marketplaceId, at);
  const days = parameters.case_refused_messages_days;
  const since = at - days * dayMs;
  const texts = await refusedTextsOf(tx, { marketplaceId, sellerId }, since);
  const [newest] = texts;
  if (newest === undefined) return;
  if (!isRepeated(texts.length, parameters.case_refused_messages_min)) return;
  const rules = [...new Set(texts.flatMap(({ ruleIds }) => ruleIds))].sort();
  await openOrJoinCase(tx, deps, {
    marketplaceId,
    at,
    source: "refused-messages",
    claimId: `${newest.messageId}-refused`,
    sentence: `${texts.length} different messages of this seller were refused within ${days} days.`,
    about: { sellers: [sellerId] },
    texts: texts.map(({ messageId }) => ({ of: "message", textId: messageId })),
    facts: [
      { fact: "different texts that were refused", value: texts.length },
      { fact: "rules that refused them", value: rules.join(", ") },
    ],
  });
}
