import type { TracedSignal } from "@candor/core/detection/passes.ts";
import { decide, evolve, initial } from "@candor/core/domain/case/case.ts";
import {
  belonging,
  grows,
  joinedMembers,
  noMembers,
  opensCaseMin,
} from "@candor/core/domain/case/merging.ts";
import { placeInQueue, severityOf } from "@candor/core/domain/case/priority.ts";
import type { CaseMembers } from "@candor/core/domain/case/vocabulary.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import {
  type CaseFile,
  casesOfSignals,
  casesWithMembers,
  saveSignal,
  takeFiling,
} from "../store/cases.ts";
import type { Deps } from "./deps.ts";
import { recordCase } from "./record-case.ts";

/** What became of signals. */
export type Raised = {
  readonly opened: number;
  readonly joined: number;
  /** Claims that were filed before and were found again. */
  readonly known: number;
  /** Too weak to open a case, and belonging to none. */
  readonly leftOut: number;
};

type Filing = { readonly marketplaceId: string; readonly at: Instant };
type FilingDeps = Pick<Deps, "ids" | "ledger" | "random">;

/**
 * Files signals, strongest first, in the caller's transaction: a known claim is brought up to date,
 * a new one joins the case it belongs to or opens one. Doing it twice changes nothing.
 */
export async function raiseSignals(
  tx: Tx,
  deps: FilingDeps,
  filing: Filing,
  signals: readonly TracedSignal[],
): Promise<Raised> {
  const { marketplaceId, at } = filing;
  await takeFiling(tx, marketplaceId);
  const ids = signals.map(({ id }) => id);
  const known = new Map(await casesOfSignals(tx, marketplaceId, ids));
  const raised = { opened: 0, joined: 0, known: 0, leftOut: 0 };
  for (const signal of [...signals].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))) {
    const caseId = known.get(signal.id);
    if (caseId !== undefined) {
      await saveSignal(tx, marketplaceId, { caseId, signal, at });
      raised.known++;
      continue;
    }
    const filed = await fileClaim(tx, deps, filing, { signal, texts: [], isNewAct: false });
    if (filed === null) {
      raised.leftOut++;
      continue;
    }
    raised[filed.became === "opened" ? "opened" : "joined"]++;
    known.set(signal.id, filed.caseId);
  }
  return raised;
}

/** A claim on its way into a case. */
export type Claim = {
  readonly signal: TracedSignal;
  /** Ids of the texts that it points at. */
  readonly texts: readonly string[];
  /** Whether it tells of something done since, so that what was decided is a question again. */
  readonly isNewAct: boolean;
};

/** Where a claim was filed; a case that was decided before stays decided. */
export type Filed = {
  readonly caseId: string;
  readonly became: "opened" | "joined" | "seen_again";
};

/**
 * Files one claim that is not known yet, under the marketplace's filing lock: with the case it
 * belongs to, else in a new one; null where it is too weak for that.
 */
export async function fileClaim(
  tx: Tx,
  deps: FilingDeps,
  filing: Filing,
  claim: Claim,
): Promise<Filed | null> {
  const home = await homeOf(tx, filing.marketplaceId, claim);
  if (home !== null) return join(tx, deps, home, { claim, at: filing.at });
  return claim.signal.score < opensCaseMin ? null : open(tx, deps, filing, claim);
}

const membersOf = ({ signal: { members }, texts }: Claim): CaseMembers => ({
  reviewers: members.reviewers,
  products: members.products,
  sellers: members.sellers ?? [],
  texts,
});

/** The case a signal belongs to most; of equals an undecided before a decided, then the oldest. */
async function homeOf(tx: Tx, marketplaceId: string, claim: Claim): Promise<CaseFile | null> {
  const told = { detectors: [claim.signal.detector], members: membersOf(claim) };
  let best: { readonly filed: CaseFile; readonly fits: number } | null = null;
  for (const filed of await casesWithMembers(tx, marketplaceId, told.members)) {
    const isDecided = filed.state.status === "decided";
    const undecided = isDecided ? 0 : 0.01;
    const belongs = belonging(told, filed);
    if (belongs === 0) continue;
    // A question about a text is answered where that text was decided about, not nearby.
    if (isDecided && claim.texts.length > 0 && belongs < 1) continue;
    if (best === null || belongs + undecided > best.fits) {
      best = { filed, fits: belongs + undecided };
    }
  }
  return best?.filed ?? null;
}

async function join(
  tx: Tx,
  deps: FilingDeps,
  filed: CaseFile,
  { claim, at }: { readonly claim: Claim; readonly at: Instant },
): Promise<Filed> {
  const { signal } = claim;
  const isMore = claim.isNewAct || grows(membersOf(claim), filed.members);
  const decision = decide(filed.state, { type: "attach", signalId: signal.id, grows: isMore }, at);
  if (!decision.ok) throw new Error(`a signal could not join ${filed.caseId}: ${decision.code}`);
  const { caseId, marketplaceId } = filed;
  await saveSignal(tx, marketplaceId, { caseId, signal, at });
  // What a person decided about stays what it was, unless there is clearly more.
  const isSettled = filed.state.status === "decided" && !isMore;
  await recordCase(tx, deps, isSettled ? filed : withClaim(filed, claim), decision.events);
  return { caseId, became: isSettled ? "seen_again" : "joined" };
}

function withClaim(filed: CaseFile, claim: Claim): CaseFile {
  const { signal } = claim;
  const members = joinedMembers(filed.members, membersOf(claim));
  const leads = signal.score > filed.strength;
  const weight = {
    severity: Math.max(
      filed.severity,
      signal.score >= opensCaseMin ? severityOf(signal.detector) : 1,
    ),
    strength: Math.max(filed.strength, signal.score),
  };
  return {
    ...filed,
    ...weight,
    members,
    sentence: leads ? signal.sentence : filed.sentence,
    detectors: [...new Set([...filed.detectors, signal.detector])].sort(),
    place: placeInQueue({ ...weight, members, openedAt: filed.openedAt }),
  };
}

async function open(
  tx: Tx,
  deps: FilingDeps,
  { marketplaceId, at }: Filing,
  claim: Claim,
): Promise<Filed> {
  const { signal } = claim;
  const decision = decide(initial, { type: "open", signalId: signal.id }, at);
  const [event] = decision.ok ? decision.events : [];
  const state = event === undefined ? initial : evolve(initial, event);
  if (event === undefined || state.status === "none") throw new Error("a case did not open");
  const members = joinedMembers(membersOf(claim), noMembers);
  const weight = { severity: severityOf(signal.detector), strength: signal.score };
  const caseId = deps.ids.next("case");
  const filed: CaseFile = {
    marketplaceId,
    caseId,
    // The event that opens it is folded in when it is recorded.
    state: { ...state, version: 0 },
    members,
    detectors: [signal.detector],
    sentence: signal.sentence,
    ...weight,
    place: placeInQueue({ ...weight, members, openedAt: at }),
    openedAt: at,
    updatedAt: at,
  };
  await saveSignal(tx, marketplaceId, { caseId, signal, at });
  await recordCase(tx, deps, filed, [event]);
  return { caseId, became: "opened" };
}
