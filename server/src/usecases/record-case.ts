import { createHash } from "node:crypto";
import { type Event, evolve } from "@candor/core/domain/case/case.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import { addCaseEvent, type CaseFile, saveCase, signalsOfCase } from "../store/cases.ts";
import type { Deps } from "./deps.ts";
import { weighFraming } from "./weigh-framing.ts";

type RecordDeps = Pick<Deps, "ids" | "ledger" | "random">;

const saltBytes = 32;

/**
 * Writes what happened to a case: its row, its history, and in the ledger what others may rely on.
 * With a decision the evidence is frozen as it was seen, and its hash goes into the ledger.
 */
export async function recordCase(
  tx: Tx,
  { ids, ledger, random }: RecordDeps,
  filed: CaseFile,
  events: readonly Event[],
): Promise<CaseFile> {
  let state = filed.state;
  const entries: LedgerEntry[] = [];
  for (const event of events) {
    const next = evolve(state, event);
    if (next.status === "none") throw new Error("a case that was filed cannot be unfiled");
    state = next;
    const eventId = ids.next("evt");
    const evidence = event.type === "case-decided" ? await bundleOf(tx, random, filed) : null;
    await addCaseEvent(tx, filed, event, { eventId, evidence });
    const entry = entryOf(filed, event, evidence);
    if (entry !== null) entries.push({ ...entry, eventId });
  }
  const updatedAt = events.at(-1)?.at ?? filed.updatedAt;
  const now = { ...filed, state, updatedAt };
  await saveCase(tx, now);
  await ledger.append(tx, filed.marketplaceId, entries);
  return now;
}

/** The evidence as it stands, with a salt so that its hash tells nobody who is in it. */
async function bundleOf(tx: Tx, random: RecordDeps["random"], filed: CaseFile): Promise<string> {
  const signals = await signalsOfCase(tx, filed.marketplaceId, filed.caseId);
  return stableJson({
    salt: Buffer.from(random.bytes(saltBytes)).toString("base64"),
    caseId: filed.caseId,
    version: filed.state.version,
    members: filed.members,
    framing: await weighFraming(tx, filed),
    signals: signals.map(({ signal, firstSeenAt, lastSeenAt }) => ({
      ...signal,
      firstSeenAt: instantToIso(firstSeenAt),
      lastSeenAt: instantToIso(lastSeenAt),
    })),
  });
}

/** What the ledger keeps of an event; who works on a case is nobody's business but the desk's. */
function entryOf(filed: CaseFile, event: Event, evidence: string | null): LedgerEntry | null {
  const entry = { type: event.type, subject: filed.caseId, at: event.at };
  const { detectors } = filed;
  switch (event.type) {
    case "case-opened":
      return { ...entry, payload: { detectors, signalId: event.signalId } };
    case "case-joined":
      return { ...entry, payload: { signalId: event.signalId } };
    case "case-reopened": {
      const words = event.by === null ? {} : { words: { by: event.by, reason: event.reason } };
      return { ...entry, payload: { by: event.by === null ? "evidence" : "person" }, ...words };
    }
    case "case-escalated":
      return { ...entry, payload: {}, words: { by: event.by, reason: event.reason } };
    case "case-looked-again": {
      const { agrees, answer, by } = event;
      return { ...entry, payload: { agrees, outcome: answer.outcome }, words: { by, ...answer } };
    }
    case "case-decided": {
      const { answer, by } = event;
      const evidenceHash = createHash("sha256")
        .update(evidence ?? "")
        .digest("hex");
      const against = answer.outcome === "upheld" ? { against: answer.against } : {};
      const payload = { outcome: answer.outcome, ...against, detectors, evidenceHash };
      return { ...entry, payload, words: { by, ...answer } };
    }
    default:
      return null;
  }
}
