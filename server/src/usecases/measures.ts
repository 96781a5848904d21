import { coexist } from "@candor/core/domain/measure/coexistence.ts";
import { factsOf } from "@candor/core/domain/measure/kinds.ts";
import {
  type Code,
  type Command,
  decide,
  type Ending,
} from "@candor/core/domain/measure/measure.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import {
  lockMeasure,
  measuresDue,
  type StoredMeasure,
  standingMeasures,
  takeImposing,
} from "../store/measures.ts";
import type { Deps } from "./deps.ts";
import { makeRoom } from "./impose-measures.ts";
import { recordMeasure } from "./record-measure.ts";

type MeasureDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger">;
type MeasureKey = { readonly marketplaceId: string; readonly measureId: string };
type Acting = MeasureKey & { readonly userId: string };

/** Carries out one command on a measure: locks, decides, records, answers how it stands. */
function act<Refused extends Code, Checked extends string = never>(
  deps: MeasureDeps,
  { marketplaceId, measureId }: MeasureKey,
  command: Command,
  check: (tx: Tx, measure: StoredMeasure) => Promise<Result<null, Checked>> = async () => ok(null),
): Promise<Result<StoredMeasure, "not_found" | Refused | Checked>> {
  return deps.db.transaction(async (tx) => {
    await takeImposing(tx, marketplaceId);
    const measure = await lockMeasure(tx, marketplaceId, measureId);
    if (measure === null) return reject("not_found");
    const decision = decide(measure.state, command, deps.clock.now());
    if (!decision.ok) return reject(decision.code as Refused, decision.facts); // Of this command.
    const checked = await check(tx, measure);
    if (!checked.ok) return checked;
    return ok(await recordMeasure(tx, deps, measure, decision.events));
  });
}

/** The second person's yes: the measure is imposed, and its statement goes out. */
export function approveMeasure(deps: MeasureDeps, { userId: by, ...key }: Acting) {
  return act<"measure_not_proposed" | "measure_second_person" | "measure_ended", "measure_covered">(
    deps,
    key,
    { type: "approve", by },
    async (tx, measure) => {
      const { marketplaceId, terms } = measure;
      const { on } = factsOf(terms.kind);
      const standing = await standingMeasures(tx, marketplaceId, on, terms.subjectId);
      const room = coexist(
        terms,
        standing.map((one) => ({
          measureId: one.measureId,
          kind: one.terms.kind,
          until: one.terms.until,
        })),
      );
      if (room.type === "covered") return reject("measure_covered", { by: room.by });
      await makeRoom(tx, deps, { marketplaceId, terms, by });
      return ok(null);
    },
  );
}

/** The second person's no, with the reason. */
export function declineMeasure(
  deps: MeasureDeps,
  { userId: by, reason, ...key }: Acting & { readonly reason: string },
) {
  return act<"measure_not_proposed" | "measure_ended" | "reason_required">(deps, key, {
    type: "decline",
    ...{ by, reason },
  });
}

/** How a command on what stands can be refused. */
type Standing = "measure_not_in_force" | "measure_ended" | "reason_required";

/** Ends a measure before its time: what asked for it was put right, or it was a mistake. */
export function liftMeasure(
  deps: MeasureDeps,
  input: Acting & {
    readonly because: Extract<Ending, "cured" | "mistake">;
    readonly reason: string;
  },
) {
  const { userId: by, because, reason, ...key } = input;
  return act<Standing>(deps, key, { type: "lift", because, by, reason });
}

/** Looks at withheld money again and keeps it, with the reason. */
export function keepMeasure(
  deps: MeasureDeps,
  { userId: by, reason, ...key }: Acting & { readonly reason: string },
) {
  return act<Standing>(deps, key, { type: "keep", by, reason });
}

/** The marketplace says that it has carried a measure out, or undone it. */
export function acknowledgeMeasure(
  deps: MeasureDeps,
  input: MeasureKey & { readonly reference: string; readonly act: "carry_out" | "undo" },
) {
  const { reference, act: done, ...key } = input;
  return act<"measure_not_ordered" | "measure_not_in_force" | "measure_ended">(deps, key, {
    type: done === "undo" ? "acknowledge-undoing" : "acknowledge",
    reference,
  });
}

const dueAtOnceMax = 500;

/**
 * Begins what is to begin and ends what is over, each in a transaction of its own; run again it
 * finds nothing to do. Withheld money that nobody looked at in time is let go.
 */
export async function advanceMeasures(deps: MeasureDeps, signal?: AbortSignal): Promise<number> {
  let advanced = 0;
  for (;;) {
    const due = await measuresDue(deps.db.kysely, deps.clock.now(), dueAtOnceMax);
    let moved = 0;
    for (const key of due) {
      if (signal?.aborted === true) return advanced;
      if (await advance(deps, key)) moved += 1;
    }
    advanced += moved;
    if (moved === 0) return advanced;
  }
}

async function advance(deps: MeasureDeps, key: MeasureKey): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const measure = await lockMeasure(tx, key.marketplaceId, key.measureId);
    if (measure === null) return false;
    const decision = decide(measure.state, dueCommand(measure), deps.clock.now());
    if (!decision.ok || decision.events.length === 0) return false;
    await recordMeasure(tx, deps, measure, decision.events);
    return true;
  });
}

function dueCommand({ state, terms }: StoredMeasure): Command {
  if (state.status === "waiting") return { type: "begin" };
  if (terms.kind !== "funds-withheld") return { type: "expire" };
  const reason = "Nobody renewed the decision in time.";
  return { type: "lift", because: "cured", by: null, reason };
}
