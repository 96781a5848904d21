import {
  type Code,
  type Command,
  decide,
  evolve,
  initial,
  type Outcome,
  type Party,
  type Plea,
} from "@candor/core/domain/appeal/appeal.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import {
  appealsAgainst,
  appealsOverdue,
  lockAppeal,
  type StoredAppeal,
  saveAppeal,
} from "../store/appeals.ts";
import { placeOf } from "../store/enforcement-facts.ts";
import { withFacts } from "../store/judged-on.ts";
import { measuresOfStatement, takeImposing } from "../store/measures.ts";
import { lawAt } from "../store/policy.ts";
import { type StoredStatement, statementById } from "../store/statements.ts";
import type { Deps } from "./deps.ts";
import { answerDueAt } from "./judged-enforcement.ts";
import { appealEntry, filedState, recordAppeal, stayMeasures } from "./record-appeal.ts";

type AppealDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">;
type AppealKey = { readonly marketplaceId: string; readonly appealId: string };

/** What somebody says against a decision. */
export type FileAppeal = {
  readonly marketplaceId: string;
  readonly statementId: string;
  readonly party: Party;
  readonly plea: Plea;
  readonly newEvidence: string | null;
};

/** How a filing can be refused. */
type FileCode = Extract<
  Code,
  "appeal_too_late" | "appeal_used_up" | "appeal_answers_missing" | "appeal_words_missing"
>;

/**
 * Files an appeal: by a party, in time, once, and once more on new evidence. A statement that is
 * not one's own is not found.
 */
export async function fileAppeal(
  deps: AppealDeps,
  { marketplaceId, statementId, party, plea, newEvidence }: FileAppeal,
): Promise<Result<StoredAppeal, FileCode | "not_found">> {
  return deps.db.transaction(async (tx) => {
    await takeImposing(tx, marketplaceId);
    const at = deps.clock.now();
    const statement = await statementById(tx, marketplaceId, statementId);
    if (statement === null || statement.issuedAt === null) return reject("not_found");
    const earlier = await appealsAgainst(tx, marketplaceId, statementId);
    const law = await lawAt(tx, marketplaceId, at);
    const timeZone = (await placeOf(tx, marketplaceId))?.timeZone ?? "UTC";
    const facts = { opensUntil: statement.content.remedy.appealUntil, timeZone };
    const decision = decide(
      initial,
      {
        type: "file",
        ...{ party: partyIn(statement.addressee, party), plea, newEvidence },
        contested: {
          statementId,
          parties: partiesOf(statement),
          deciders: statement.deciders,
          evidenceItems: statement.content.evidence.length,
          earlier: {
            count: earlier.length,
            onNewEvidence: earlier.filter((one) => one.newEvidence !== null).length,
          },
          opensUntil: facts.opensUntil,
        },
        dueAt: answerDueAt(at, facts, law),
      },
      at,
    );
    if (!decision.ok) {
      // To a stranger there is no such statement.
      if (decision.code === "appeal_not_party") return reject("not_found");
      return reject(decision.code as FileCode, decision.facts); // Of this command.
    }
    const [filed] = decision.events;
    if (filed?.type !== "appeal-filed") throw new Error("an appeal was filed without its event");
    const { dueAt } = filed;
    const appeal: StoredAppeal = {
      ...{ marketplaceId, statementId, party: filed.party, plea },
      appealId: deps.ids.next("apl"),
      state: filedState(evolve(initial, filed)),
      newEvidence: filed.newEvidence,
      addedEvidence: [],
      firstDeciders: statement.deciders,
      heardBy: null,
      decisionReason: null,
      ...{ dueAt, filedAt: at, updatedAt: at },
    };
    await saveAppeal(tx, appeal);
    const on = { policyVersion: law.policy.version, facts, answer: { inTime: true, dueAt } };
    await deps.ledger.append(tx, marketplaceId, [withFacts(appealEntry(appeal, filed), on)]);
    await stayMeasures(tx, deps, appeal, { statement, earlierAppeals: earlier.length });
    return ok(appeal);
  });
}

/** A customer is the author of one statement and the reporter of another. */
export const partyIn = (role: Party["role"], party: Party): Party =>
  party.role === "seller" || role === "seller" ? party : { ...party, role };

/** The addressee; who had reported what the statement is about has a statement of their own. */
const partiesOf = ({ addressee, addresseeId }: StoredStatement): readonly Party[] => [
  { role: addressee, id: addresseeId },
];

/** Carries out one command on an appeal: locks, decides, records, answers how it stands. */
function act<Refused extends Code>(
  deps: AppealDeps,
  { marketplaceId, appealId }: AppealKey,
  commandFor: (tx: Tx, appeal: StoredAppeal) => Promise<Command>,
): Promise<Result<StoredAppeal, "not_found" | Refused>> {
  return deps.db.transaction(async (tx) => {
    await takeImposing(tx, marketplaceId);
    const appeal = await lockAppeal(tx, marketplaceId, appealId);
    if (appeal === null) return reject("not_found");
    const command = await commandFor(tx, appeal);
    const decision = decide(appeal.state, command, deps.clock.now());
    if (!decision.ok) return reject(decision.code as Refused, decision.facts); // Of this command.
    return ok(await recordAppeal(tx, deps, appeal, decision.events));
  });
}

/** Adds something to an appeal that is not decided yet. */
export function addAppealEvidence(
  deps: AppealDeps,
  { party, words, ...key }: AppealKey & { readonly party: Party; readonly words: string },
) {
  return act<"appeal_not_party" | "appeal_closed" | "appeal_words_missing">(
    deps,
    key,
    async (_, filed) => ({
      type: "add_evidence",
      party: partyIn(filed.party.role, party),
      words,
    }),
  );
}

/** Takes an appeal back. */
export function withdrawAppeal(
  deps: AppealDeps,
  { party, ...key }: AppealKey & { readonly party: Party },
) {
  return act<"appeal_not_party" | "appeal_closed">(deps, key, async (_, filed) => ({
    type: "withdraw",
    party: partyIn(filed.party.role, party),
  }));
}

/** A person who had no part in the decision takes the appeal. */
export function takeAppeal(
  deps: AppealDeps,
  { userId: by, ...key }: AppealKey & { readonly userId: string },
) {
  return act<"appeal_same_person" | "appeal_taken" | "appeal_closed">(deps, key, async () => ({
    type: "take",
    by,
  }));
}

/** Decides an appeal, and carries out at once what it ends. */
export function decideAppeal(
  deps: AppealDeps,
  input: AppealKey & {
    readonly userId: string;
    readonly outcome: Outcome;
    readonly reason: string;
    /** For a partial success: which measures end. */
    readonly lifts: readonly string[];
  },
) {
  const { userId: by, outcome, reason, lifts, ...key } = input;
  return act<
    | "appeal_same_person"
    | "appeal_not_taken"
    | "appeal_taken"
    | "appeal_closed"
    | "appeal_lifts_wrong"
    | "reason_required"
  >(deps, key, async (tx, { marketplaceId, statementId }) => {
    const measures = await measuresOfStatement(tx, marketplaceId, statementId);
    const standing = measures
      .filter(({ state }) => state.status !== "ended" && state.status !== "declined")
      .map(({ measureId }) => measureId);
    const all = outcome === "reversed" ? standing : lifts;
    return { type: "decide", by, outcome, reason, lifts: all, standing };
  });
}

const overdueAtOnceMax = 500;

/** Escalates appeals that nobody answered in time, and lifts what falls away with that. */
export async function escalateOverdueAppeals(deps: AppealDeps): Promise<number> {
  let escalated = 0;
  for (const key of await appealsOverdue(deps.db.kysely, deps.clock.now(), overdueAtOnceMax)) {
    const done = await act(deps, key, async () => ({ type: "escalate" }));
    if (done.ok) escalated += 1;
  }
  return escalated;
}
