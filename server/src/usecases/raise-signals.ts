import type { TracedSignal } from "@candor/core/detection/passes.ts";
import { decide, evolve, initial } from "@candor/core/domain/case/case.ts";
import { belonging, grows, joinedMembers, opensCaseMin } from "@candor/core/domain/case/merging.ts";
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
    const home = await homeOf(tx, marketplaceId, signal);
    if (home !== null) {
      await join(tx, deps, home, { signal, at });
      raised.joined++;
    } else if (signal.score >= opensCaseMin) {
      await open(tx, deps, filing, signal);
      raised.opened++;
    } else {
      raised.leftOut++;
      continue;
    }
    known.set(signal.id, signal.id);
  }
  return raised;
}

const membersOf = ({ members }: TracedSignal): CaseMembers => ({
  reviewers: members.reviewers,
  products: members.products,
  sellers: members.sellers ?? [],
});

/** The case a signal belongs to most; of equals an undecided before a decided, then the oldest. */
async function homeOf(
  tx: Tx,
  marketplaceId: string,
  signal: TracedSignal,
): Promise<CaseFile | null> {
  const told = { detectors: [signal.detector], members: membersOf(signal) };
  let best: { readonly filed: CaseFile; readonly fits: number } | null = null;
  for (const filed of await casesWithMembers(tx, marketplaceId, told.members)) {
    const undecided = filed.state.status === "decided" ? 0 : 0.01;
    const belongs = belonging(told, filed);
    if (belongs === 0) continue;
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
  { signal, at }: { readonly signal: TracedSignal; readonly at: Instant },
): Promise<void> {
  const members = membersOf(signal);
  const isMore = grows(members, filed.members);
  const decision = decide(filed.state, { type: "attach", signalId: signal.id, grows: isMore }, at);
  if (!decision.ok) throw new Error(`a signal could not join ${filed.caseId}: ${decision.code}`);
  const { caseId, marketplaceId } = filed;
  await saveSignal(tx, marketplaceId, { caseId, signal, at });
  // What a person decided about stays what it was, unless there is clearly more.
  const isSettled = filed.state.status === "decided" && !isMore;
  await recordCase(tx, deps, isSettled ? filed : withSignal(filed, signal), decision.events);
}

function withSignal(filed: CaseFile, signal: TracedSignal): CaseFile {
  const members = joinedMembers(filed.members, membersOf(signal));
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
  signal: TracedSignal,
): Promise<void> {
  const decision = decide(initial, { type: "open", signalId: signal.id }, at);
  const [event] = decision.ok ? decision.events : [];
  const state = event === undefined ? initial : evolve(initial, event);
  if (event === undefined || state.status === "none") throw new Error("a case did not open");
  const members = joinedMembers(membersOf(signal), { reviewers: [], products: [], sellers: [] });
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
}
