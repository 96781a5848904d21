import type { Party } from "@candor/core/domain/appeal/appeal.ts";
import {
  type OutcomeLetter,
  outcomeLetterOf,
} from "@candor/core/domain/statement/outcome-letter.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { appealById, appealsAgainst, type StoredAppeal } from "../store/appeals.ts";
import { memberNames } from "../store/case-names.ts";
import { placeOf } from "../store/enforcement-facts.ts";
import { measuresOfStatement } from "../store/measures.ts";
import { statementById } from "../store/statements.ts";
import { partyIn } from "./appeals.ts";
import type { Deps } from "./deps.ts";
import { appealView, type StatementView, statementView } from "./enforcement-views.ts";

/** Who reads an appeal: a person of the desk, or a party. */
export type AppealReader =
  | { readonly kind: "moderator"; readonly userId: string }
  | { readonly kind: "party"; readonly party: Party };

/** An appeal with the decision that it is against, and its outcome as a letter. */
export type AppealFile = ReturnType<typeof appealView> & {
  readonly statement: StatementView;
  readonly letter: OutcomeLetter | null;
  /** What stays on the desk; null for everyone else. */
  readonly desk: {
    readonly party: Party & { readonly name: string };
    readonly heardBy: string | null;
    readonly firstDeciders: readonly string[];
    /** Whether the reader had a part in the decision, and so cannot hear it. */
    readonly hadAPart: boolean;
  } | null;
};

/** One appeal. Another's is not found. */
export async function getAppeal(
  deps: Pick<Deps, "db">,
  input: {
    readonly marketplaceId: string;
    readonly appealId: string;
    readonly reader: AppealReader;
  },
): Promise<Result<AppealFile, "not_found">> {
  const { marketplaceId, appealId, reader } = input;
  const db = deps.db.kysely;
  const appeal = await appealById(db, marketplaceId, appealId);
  if (appeal === null || !mayRead(reader, appeal)) return reject("not_found");
  const statement = await statementById(db, marketplaceId, appeal.statementId);
  if (statement === null) throw new Error(`appeal ${appealId} is against no statement`);
  const letter = await letterFor(deps, appeal);
  return ok({
    ...appealView(appeal),
    statement: await statementView(deps, statement),
    letter,
    desk: reader.kind === "moderator" ? await deskPart(deps, appeal, reader.userId) : null,
  });
}

function mayRead(reader: AppealReader, { party }: StoredAppeal): boolean {
  if (reader.kind === "moderator") return true;
  return partyIn(party.role, reader.party).role === party.role && reader.party.id === party.id;
}

async function deskPart({ db }: Pick<Deps, "db">, appeal: StoredAppeal, userId: string) {
  const { marketplaceId, party, state, firstDeciders } = appeal;
  const isSeller = party.role === "seller";
  const names = await memberNames(db.kysely, marketplaceId, {
    ...{ products: [], texts: [] },
    sellers: isSeller ? [party.id] : [],
    reviewers: isSeller ? [] : [party.id],
  });
  const name = (isSeller ? names.sellers : names.reviewers).get(party.id) ?? party.id;
  return {
    party: { ...party, name },
    heardBy: state.status === "in_review" ? state.by : appeal.heardBy,
    firstDeciders: [...firstDeciders],
    hadAPart: firstDeciders.includes(userId),
  };
}

/** The outcome as a letter; null while there is none. */
async function letterFor(
  { db }: Pick<Deps, "db">,
  appeal: StoredAppeal,
): Promise<OutcomeLetter | null> {
  const { marketplaceId, appealId, statementId, state } = appeal;
  if (state.status !== "decided") return null;
  const statement = await statementById(db.kysely, marketplaceId, statementId);
  const place = await placeOf(db.kysely, marketplaceId);
  if (statement === null || place === null) throw new Error(`appeal ${appealId} hangs on nothing`);
  const measures = await measuresOfStatement(db.kysely, marketplaceId, statementId);
  const earlier = await appealsAgainst(db.kysely, marketplaceId, statementId);
  const isUsedUp = earlier.some(({ newEvidence }) => newEvidence !== null);
  const { remedy } = statement.content;
  const facts = {
    ...{ appealId, statementId, marketplace: place.name, outcome: state.outcome },
    filedAt: appeal.filedAt,
    decidedAt: appeal.updatedAt,
    reason: appeal.decisionReason ?? "",
    ended: measures.filter(({ state: now }) => now.status === "ended" && now.because === "appeal")
      .length,
    againUntil: isUsedUp ? null : remedy.appealUntil,
    outOfCourt: remedy.outOfCourt,
    court: remedy.court,
  };
  return outcomeLetterOf(facts, statement.language, place.timeZone);
}
