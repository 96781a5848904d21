import type { EvidenceRow, TracedEvidence } from "@candor/core/detection/passes.ts";
import { type ClaimSourceId, claimSources } from "@candor/core/domain/case/claim-sources.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import { casesOfSignals, takeFiling } from "../store/cases.ts";
import type { Deps } from "./deps.ts";
import { type Filed, fileClaim } from "./raise-signals.ts";

/** What people, refused messages or an authority bring before a moderator. */
export type BroughtClaim = {
  readonly marketplaceId: string;
  readonly at: Instant;
  readonly source: ClaimSourceId;
  /**
   * The claim's own id, such as that of the report: brought twice, it is filed once. Two reports of
   * one text are two claims in one case.
   */
  readonly claimId: string;
  /** One sentence for the moderator; the words that people wrote belong into the evidence. */
  readonly sentence: string;
  /** Ids of whom and what it is about; those it does not name are left out. */
  readonly about: {
    /** Accounts that wrote, or are said to have done, what is reported. */
    readonly accounts?: readonly string[];
    readonly products?: readonly string[];
    readonly sellers?: readonly string[];
  };
  /** The texts that it points at. */
  readonly texts: readonly PointedAt[];
  /** Facts to be shown beside them: the reason given, the rule, how often. */
  readonly facts?: readonly Pick<TracedEvidence, "fact" | "value" | "usual">[];
};

/** A review, feedback or a message, and the product on whose page it stands. */
export type PointedAt = {
  readonly of: "review" | "feedback" | "message";
  readonly textId: string;
  readonly productId?: string;
};

/** Which case it is in now, and how it came there; a decided case answers the claim at once. */
export type Brought = {
  readonly caseId: string;
  readonly became: Filed["became"] | "known";
};

/**
 * Brings a claim before the moderators, in the caller's transaction: it joins the case of the same
 * text, of the same seller where it names nothing else, or opens one. Doing it twice changes
 * nothing. A report about a decided text leaves the decision alone (`seen_again`); a new refused
 * message or a notice takes the case up again.
 */
export async function openOrJoinCase(
  tx: Tx,
  deps: Pick<Deps, "ids" | "ledger" | "random">,
  claim: BroughtClaim,
): Promise<Brought> {
  const { marketplaceId, at, source, claimId, about, texts } = claim;
  await takeFiling(tx, marketplaceId);
  const known = (await casesOfSignals(tx, marketplaceId, [claimId])).get(claimId);
  if (known !== undefined) return { caseId: known, became: "known" };
  const filed = await fileClaim(
    tx,
    deps,
    { marketplaceId, at },
    {
      signal: {
        id: claimId,
        detector: source,
        score: claimSources[source].strength,
        members: {
          reviewers: about.accounts ?? [],
          products: about.products ?? [],
          sellers: about.sellers ?? [],
        },
        evidence: evidenceOf(claim),
        sentence: claim.sentence,
      },
      texts: texts.map(({ textId }) => textId),
      isNewAct: !nothingNew.has(source),
    },
  );
  if (filed === null) throw new Error(`${source} is too weak to open a case`);
  return filed;
}

/** What somebody says of a text is no new act of its author. */
const nothingNew: ReadonlySet<ClaimSourceId> = new Set([
  ...(["people-reports", "person-suspicions", "person-removals"] as const),
]);

function evidenceOf({ texts, facts = [] }: BroughtClaim): TracedEvidence[] {
  const rows = texts.map(
    ({ of, textId, productId = null }): EvidenceRow => ({ kind: "text", of, textId, productId }),
  );
  const shown = { fact: "texts that it points at", value: texts.length, rows };
  return [...(texts.length === 0 ? [] : [shown]), ...facts.map((fact) => ({ ...fact, rows: [] }))];
}
