import { isLadderKind } from "@candor/core/domain/measure/kinds.ts";
import type { Event } from "@candor/core/domain/measure/measure.ts";
import type { Tx } from "../db/database.ts";
import { returnBreaches, type StoredBreach, saveBreach } from "../store/breaches.ts";
import { type JudgedOn, withFacts } from "../store/judged-on.ts";
import type { StoredMeasure } from "../store/measures.ts";
import { statementsOfCase } from "../store/statements.ts";
import type { Deps } from "./deps.ts";

type RecordDeps = Pick<Deps, "clock" | "ledger">;
type CaseKey = { readonly marketplaceId: string; readonly caseId: string };

/** Why a breach costs no points any more. */
type GivenBack = "appeal" | "cured" | "mistake" | "declined";

/** Writes a breach that a person upheld, with its ledger entry: points are recounted from these. */
export async function noteBreach(
  tx: Tx,
  { ledger }: RecordDeps,
  breach: Omit<StoredBreach, "returnedAt">,
  on: JudgedOn,
): Promise<void> {
  const { marketplaceId, sellerId, caseId, field, severity, rung, at } = breach;
  await saveBreach(tx, { ...breach, returnedAt: null });
  const payload = { caseId, sellerId, field, severity, rung };
  const entry = { type: "breach-noted", subject: caseId, at, payload };
  await ledger.append(tx, marketplaceId, [withFacts(entry, on)]);
}

/** Gives back what a case cost its seller; nothing where nothing was noted or left. */
export async function giveBack(
  tx: Tx,
  { clock, ledger }: RecordDeps,
  { marketplaceId, caseId }: CaseKey,
  because: GivenBack,
): Promise<void> {
  const at = clock.now();
  const sellerIds = await returnBreaches(tx, marketplaceId, caseId, at);
  const entries = sellerIds.map((sellerId) => ({
    type: "breach-returned",
    subject: caseId,
    at,
    payload: { caseId, sellerId, because },
  }));
  if (entries.length > 0) await ledger.append(tx, marketplaceId, entries);
}

/**
 * What becomes of the points when a seller's step ends: put right or imposed by mistake, they come
 * back; so they do if the second person said no and the seller was never told of a breach.
 */
export async function pointsAfter(
  tx: Tx,
  deps: RecordDeps,
  { marketplaceId, terms: { kind, caseId } }: StoredMeasure,
  event: Event,
): Promise<void> {
  const key = { marketplaceId, caseId };
  if (event.type === "measure-declined") {
    const statements = await statementsOfCase(tx, marketplaceId, caseId);
    const told = statements.some(
      (one) => one.addressee === "seller" && one.content.report === null && one.issuedAt !== null,
    );
    if (!told) await giveBack(tx, deps, key, "declined");
  }
  if (event.type !== "measure-ended" || event.by === null || !isLadderKind(kind)) return;
  const { because } = event;
  if (because === "cured" || because === "mistake") await giveBack(tx, deps, key, because);
}
