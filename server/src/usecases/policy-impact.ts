import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { ScreenContext } from "@candor/core/policy/kit/context.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Finding, Outcome } from "@candor/core/policy/kit/verdict.ts";
import { backTestText, emptyBackTest } from "@candor/core/policy/versions/back-test.ts";
import { policyOf } from "@candor/core/policy/versions/document.ts";
import { lawAt } from "../store/policy.ts";
import { type SentText, textsOfSeller } from "../store/policy-notices.ts";
import { textsSavedBy } from "../store/saved-texts.ts";
import type { Deps } from "./deps.ts";
import { getPolicy } from "./policy-versions.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };
type Versions = readonly [Policy, Policy];

const textsPerSellerMax = 200;
const textsDays = 90;
const shownMax = 20;

/** What a seller wrote lately, of which a coming version is asked. */
export function lateTextsOf(
  { db }: Pick<Deps, "db">,
  seller: Seller,
  at: Instant,
): Promise<readonly SentText[]> {
  return textsOfSeller(db.kysely, seller, at - textsDays * dayMs, textsPerSellerMax);
}

/** How many texts a version would judge differently, and by which rules. */
export function impactOf(texts: readonly SentText[], policies: Versions) {
  let textsAffected = 0;
  const rules = new Set<string>();
  for (const { body } of texts) {
    const changed = changedRules(body, asMessage, policies);
    if (changed.length > 0) textsAffected++;
    for (const ruleId of changed) rules.add(ruleId);
  }
  return { textsRead: texts.length, textsAffected, rules: [...rules].sort() };
}

const asMessage = { surface: "message" } as const;

function changedRules(text: string, context: ScreenContext, policies: Versions): string[] {
  return Object.keys(backTestText(emptyBackTest, { id: "", text, context }, policies).rules);
}

/** A text of the seller's own that a coming version judges otherwise than the one in force. */
export type TextAtStake = {
  /** The saved text's name, or null for a message that was sent. */
  readonly name: string | null;
  /** The conversation and the moment of a message; null for a saved text. */
  readonly sent: { readonly threadId: string; readonly at: string } | null;
  readonly text: string;
  readonly before: Outcome;
  readonly after: Outcome;
  /** What the coming version says of it. */
  readonly findings: readonly Finding[];
};

/** Which of a seller's saved texts and late messages a version would judge differently. */
export async function textsAtStake(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { version, ...seller }: Seller & { readonly version: string },
): Promise<readonly TextAtStake[]> {
  const at = clock.now();
  const { marketplaceId } = seller;
  const found = await getPolicy({ db }, { marketplaceId, version, withDrafts: false });
  if (!found.ok) return [];
  const law = await lawAt(db.kysely, marketplaceId, at);
  const policies = [law.policy, policyOf(found.value.document)] as const;
  const { message_link_hosts: allowedHosts } = law.parameters;
  const saved = (await textsSavedBy(db.kysely, seller)).map(({ name, body }) => ({
    ...{ name, sent: null, text: body },
    context: { ...asMessage, allowedHosts, supportedLangs: law.languages },
  }));
  const sent = (await lateTextsOf({ db }, seller, at)).map(({ threadId, body, writtenAt }) => ({
    ...{ name: null, sent: { threadId, at: instantToIso(writtenAt) }, text: body },
    context: asMessage,
  }));
  return [...saved, ...sent]
    .filter(({ text, context }) => changedRules(text, context, policies).length > 0)
    .slice(0, shownMax)
    .map(({ context, ...one }) => {
      const [before, after] = policies.map((policy) => screen(one.text, context, policy));
      return {
        ...one,
        before: before?.outcome ?? "allow",
        after: after?.outcome ?? "allow",
        findings: after?.findings ?? [],
      };
    });
}
