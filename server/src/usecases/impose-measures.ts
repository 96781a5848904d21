import { coexist, type Standing } from "@candor/core/domain/measure/coexistence.ts";
import { factsOf } from "@candor/core/domain/measure/kinds.ts";
import {
  type Code,
  type Command,
  decide,
  initial,
  type Terms,
} from "@candor/core/domain/measure/measure.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import { type CaseFile, caseById, lockCase } from "../store/cases.ts";
import {
  lockMeasure,
  type StoredMeasure,
  standingMeasures,
  takeImposing,
} from "../store/measures.ts";
import { lawAt } from "../store/policy.ts";
import { addStatement } from "../store/statements.ts";
import type { Deps } from "./deps.ts";
import {
  type EnforcementWish,
  type Plan,
  type PlanCode,
  type PlannedStatement,
  planMeasures,
} from "./plan-measures.ts";
import { noteBreach } from "./record-breach.ts";
import { recordMeasure } from "./record-measure.ts";

type ImposeDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger">;
type CaseKey = { readonly marketplaceId: string; readonly caseId: string };

/** Shows what would be imposed, with every letter, and writes nothing. */
export function previewMeasures(
  deps: Pick<ImposeDeps, "db" | "clock" | "ids">,
  input: CaseKey & { readonly version: number; readonly wish: EnforcementWish },
): Promise<Result<Plan, PlanCode | "not_found" | "case_changed">> {
  const { marketplaceId, caseId, version, wish } = input;
  return deps.db.transaction(async (tx) => {
    const filed = await caseById(tx, marketplaceId, caseId);
    if (filed === null) return reject("not_found");
    if (filed.state.version !== version) return reject("case_changed");
    return planMeasures(tx, deps, filed, wish);
  });
}

/** What came of imposing: ids to load the measures and the letters by. */
export type Imposed = {
  readonly statements: readonly { readonly statementId: string; readonly issued: boolean }[];
  readonly measures: readonly { readonly measureId: string; readonly status: string }[];
};

/** Why nothing was imposed. */
export type ImposeCode = PlanCode | ProposalCode | "not_found" | "case_changed" | "measure_covered";

/** How the life-cycle refuses a proposal. */
type ProposalCode = Extract<
  Code,
  | "measure_exists"
  | "measure_skips_steps"
  | "measure_end_required"
  | "measure_notice_too_short"
  | "measure_amount_required"
  | "measure_over_exposure"
  | "measure_sign_off_required"
>;

/**
 * Imposes what a decided case leads to, all or nothing. What is for good, or leaves out a step, is
 * proposed and waits for a second person.
 */
export async function imposeMeasures(
  deps: ImposeDeps,
  input: CaseKey & {
    readonly userId: string;
    readonly version: number;
    readonly wish: EnforcementWish;
  },
): Promise<Result<Imposed, ImposeCode>> {
  const { marketplaceId, caseId, userId, version, wish } = input;
  return deps.db.transaction(async (tx) => {
    await takeImposing(tx, marketplaceId);
    const filed = await lockCase(tx, marketplaceId, caseId);
    if (filed === null) return reject("not_found");
    if (filed.state.version !== version) return reject("case_changed");
    const plan = await planMeasures(tx, deps, filed, wish);
    if (!plan.ok) return plan;
    // Everything is decided before anything is written: a refusal leaves no trace.
    const faults = await faultsOf(tx, deps, marketplaceId, plan.value);
    if (faults !== null) return faults;
    const statements: Imposed["statements"][number][] = [];
    const measures: Imposed["measures"][number][] = [];
    for (const planned of plan.value.statements) {
      const made = await imposeStatement(tx, deps, { filed, userId }, planned);
      measures.push(...made);
      const issued = made.some(({ status }) => status !== "proposed");
      statements.push({ statementId: planned.statement.statementId, issued });
    }
    const { seller } = wish;
    const { step } = plan.value;
    if (seller !== null && step !== null) {
      const { sellerId, field, severity } = seller;
      const breach = { marketplaceId, sellerId, caseId, field, severity, rung: step.rung };
      await noteBreach(tx, deps, { ...breach, at: deps.clock.now() }, step.on);
    }
    return ok({ statements, measures });
  });
}

/** The first reason why something of the plan cannot be imposed. */
async function faultsOf(tx: Tx, deps: ImposeDeps, marketplaceId: string, plan: Plan) {
  const at = deps.clock.now();
  const { parameters } = await lawAt(tx, marketplaceId, at);
  for (const { measures } of plan.statements) {
    for (const { terms } of measures) {
      const command = proposal(terms, "", parameters.enforcement_notice_days);
      const decision = decide(initial, command, at);
      if (!decision.ok) return reject(decision.code as ProposalCode, decision.facts);
      const room = coexist(terms, await standingOn(tx, marketplaceId, terms));
      if (room.type === "covered") {
        return reject("measure_covered", { kind: terms.kind, by: room.by });
      }
    }
  }
  return null;
}

const proposal = (terms: Terms, by: string, noticeDays: number): Command => ({
  type: "propose",
  terms,
  by,
  noticeDays,
});

async function standingOn(
  tx: Tx,
  marketplaceId: string,
  { kind, subjectId }: Terms,
): Promise<readonly Standing[]> {
  const standing = await standingMeasures(tx, marketplaceId, factsOf(kind).on, subjectId);
  return standing.map(({ measureId, terms }) => ({
    measureId,
    kind: terms.kind,
    until: terms.until,
  }));
}

async function imposeStatement(
  tx: Tx,
  deps: ImposeDeps,
  { filed, userId }: { readonly filed: CaseFile; readonly userId: string },
  { statement, madeFrom, addresseeId, category, language, measures }: PlannedStatement,
): Promise<readonly Imposed["measures"][number][]> {
  const { marketplaceId, caseId } = filed;
  const at = deps.clock.now();
  const by = filed.state.status === "decided" ? filed.state.by : userId;
  await addStatement(tx, {
    marketplaceId,
    caseId,
    statementId: statement.statementId,
    addressee: statement.addressee,
    addresseeId,
    deciders: [...new Set([by, userId])],
    category,
    language,
    content: statement,
    madeFrom,
    issuedAt: null,
    createdAt: at,
  });
  const { parameters } = await lawAt(tx, marketplaceId, at);
  const made: Imposed["measures"][number][] = [];
  for (const { measureId, terms } of measures) {
    await makeRoom(tx, deps, { marketplaceId, terms, by: userId });
    const decision = decide(
      initial,
      proposal(terms, userId, parameters.enforcement_notice_days),
      at,
    );
    if (!decision.ok) throw new Error(`a planned measure was refused: ${decision.code}`);
    const [first] = decision.events;
    if (first === undefined) throw new Error("a measure was proposed without an event");
    const fresh: StoredMeasure = {
      ...{ marketplaceId, measureId, terms, deciders: [userId], replaced: null },
      state: { status: "proposed", terms, by: userId },
      ...{ createdAt: at, updatedAt: at },
    };
    const now = await recordMeasure(tx, deps, fresh, decision.events);
    made.push({ measureId, status: now.state.status });
  }
  return made;
}

/** Ends the lighter measures of the same area, so that never two of them hold. */
export async function makeRoom(
  tx: Tx,
  deps: Pick<ImposeDeps, "clock" | "ids" | "ledger">,
  { marketplaceId, terms, by }: { marketplaceId: string; terms: Terms; by: string },
): Promise<void> {
  const room = coexist(terms, await standingOn(tx, marketplaceId, terms));
  if (room.type === "covered") return;
  for (const measureId of room.replaces) {
    const standing = await lockMeasure(tx, marketplaceId, measureId);
    if (standing === null) continue;
    const reason = `Replaced by ${terms.kind} of statement ${terms.statementId}.`;
    const lift: Command = { type: "lift", because: "replaced", by, reason };
    const decision = decide(standing.state, lift, deps.clock.now());
    if (decision.ok) await recordMeasure(tx, deps, standing, decision.events);
  }
}
