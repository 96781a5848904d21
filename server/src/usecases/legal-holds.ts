import type { HoldBody, HoldView } from "@candor/core/contract/schemas/holds.ts";
import {
  type Command,
  decide,
  type Event,
  holds,
  initial,
  type State,
} from "@candor/core/domain/legal-hold/legal-hold.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import type { LedgerEntry } from "../ports.ts";
import { erased } from "../store/erasure.ts";
import {
  holdSubjectKnown,
  holdsOf,
  lockHold,
  messagesKeptByHolds,
  type StoredHold,
  saveHold,
} from "../store/legal-holds.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

type HoldDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger">;
type By = { readonly marketplaceId: string; readonly userId: string };
type View = z.input<typeof HoldView>;

/** Keeps the words of somebody, or of a case, for a claim, until a day. */
export function placeHold(
  { db, clock, ids, ledger }: HoldDeps,
  { marketplaceId, userId: by, ...wish }: By & z.output<typeof HoldBody>,
): Promise<Result<View, "not_found" | "hold_end_wrong">> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    const { subject, subjectId } = wish;
    if (!(await holdSubjectKnown(tx, marketplaceId, wish))) return reject("not_found");
    const command: Command = {
      ...{ type: "place", by, reason: wish.reason },
      until: Date.parse(wish.until),
    };
    const decision = decide(initial, command, at);
    if (!decision.ok) {
      if (decision.code !== "hold_end_wrong") throw new Error(`a hold met ${decision.code}`);
      const { latest } = decision.facts;
      return reject("hold_end_wrong", { latest: instantToIso(Number(latest)) });
    }
    const { reason, until } = command;
    const hold: StoredHold = {
      ...{ marketplaceId, holdId: ids.next("hld"), subject, subjectId, reason },
      ...{ placedBy: by, placedAt: at, until, ended: null },
    };
    await saveHold(tx, hold);
    await ledger.append(
      tx,
      marketplaceId,
      decision.events.map((event) => entryOf(hold, event)),
    );
    return ok(viewOf(hold, 0, at));
  });
}

/** Ends a hold before its time, with a reason. */
export function endHold(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  {
    marketplaceId,
    userId: by,
    holdId,
    reason,
  }: By & { readonly holdId: string; readonly reason: string },
): Promise<Result<View, "not_found" | "hold_over">> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    const hold = await lockHold(tx, marketplaceId, holdId);
    if (hold === null) return reject("not_found");
    const decision = decide(stateOf(hold), { type: "end", by, reason }, at);
    if (!decision.ok) {
      if (decision.code !== "hold_over") throw new Error(`a hold met ${decision.code}`);
      return reject("hold_over");
    }
    const ended: StoredHold = { ...hold, ended: { by, at, reason: reason.trim() } };
    await saveHold(tx, ended);
    await ledger.append(
      tx,
      marketplaceId,
      decision.events.map((event) => entryOf(ended, event)),
    );
    return ok(viewOf(ended, 0, at));
  });
}

/** All holds, newest first, each with the messages that are there only because of it. */
export async function listHolds(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId }: Pick<By, "marketplaceId">,
): Promise<readonly View[]> {
  const at = clock.now();
  const { parameters } = await lawAt(db.kysely, marketplaceId, at);
  const before = at - parameters.message_keep_days * dayMs;
  const kept = await messagesKeptByHolds(db.kysely, marketplaceId, { before, at, erased });
  const all = await holdsOf(db.kysely, marketplaceId);
  return all.map((hold) => viewOf(hold, kept.get(hold.holdId) ?? 0, at));
}

const stateOf = ({ until, ended }: StoredHold): State =>
  ended === null ? { status: "placed", until } : { status: "ended" };

function viewOf(hold: StoredHold, keptMessages: number, at: Instant): View {
  const { holdId, subject, subjectId, reason, placedBy, placedAt, until, ended } = hold;
  return {
    ...{ holdId, subject, subjectId, reason, placedBy, keptMessages },
    placedAt: instantToIso(placedAt),
    until: instantToIso(until),
    endedBy: ended?.by ?? null,
    endedAt: ended === null ? null : instantToIso(ended.at),
    endReason: ended?.reason ?? null,
    holds: holds(stateOf(hold), at),
  };
}

/** The ledger says that something is kept, and until when; of whom and why can be erased. */
function entryOf({ holdId, subject, subjectId }: StoredHold, event: Event): LedgerEntry {
  const { type, at, by, reason } = event;
  const until = event.type === "hold-placed" ? { until: instantToIso(event.until) } : {};
  const words = { by, reason, subjectId };
  return { type, subject: holdId, at, payload: { subject, ...until }, words };
}
