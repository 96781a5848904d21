import { pendingAct } from "@candor/core/domain/measure/pending-act.ts";
import { needsSecondPerson } from "@candor/core/domain/measure/terms.ts";
import { letterLanguages, letterOf } from "@candor/core/domain/statement/letter.ts";
import type { Evidence } from "@candor/core/domain/statement/statement.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { appealsAgainst, appealsWaiting, type StoredAppeal } from "../store/appeals.ts";
import { caseById } from "../store/cases.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { placeOf } from "../store/enforcement-facts.ts";
import { measuresOfCase, measuresOfStatement, type StoredMeasure } from "../store/measures.ts";
import {
  type AddresseeKey,
  type StoredStatement,
  statementById,
  statementsTo,
} from "../store/statements.ts";
import type { Deps } from "./deps.ts";
import type { Plan } from "./plan-measures.ts";

const isoOrNull = (at: Instant | null) => (at === null ? null : instantToIso(at));

/** A measure as the desk sees it. */
export function measureView({ measureId, terms, state, deciders }: StoredMeasure) {
  return {
    measureId,
    caseId: terms.caseId,
    statementId: terms.statementId,
    kind: terms.kind,
    subjectId: terms.subjectId,
    status: state.status,
    startsAt: instantToIso(terms.startsAt),
    until: isoOrNull(terms.until),
    because: state.status === "ended" ? state.because : null,
    deciders: [...deciders],
    pending: pendingAct(state),
  };
}

/** An appeal as its party and the desk see it; who hears it stays on the desk. */
export function appealView(appeal: StoredAppeal) {
  const { state } = appeal;
  const isOver = state.status === "decided" || state.status === "outside";
  return {
    appealId: appeal.appealId,
    statementId: appeal.statementId,
    status: state.status,
    outcome: isOver ? state.outcome : null,
    reason: appeal.decisionReason,
    plea: { ...appeal.plea },
    newEvidence: appeal.newEvidence,
    addedEvidence: appeal.addedEvidence.map(({ at, words }) => ({ at: instantToIso(at), words })),
    escalated: state.status === "filed" && state.escalatedAt !== null,
    dueAt: instantToIso(appeal.dueAt),
    filedAt: instantToIso(appeal.filedAt),
  };
}

type ReadDeps = Pick<Deps, "db">;

/** A statement with its letter, its measures and its appeals. */
export type StatementView = Awaited<ReturnType<typeof statementView>>;

/** A statement as its addressee and the desk see it. */
export async function statementView(
  { db }: ReadDeps,
  statement: StoredStatement,
  wanted: string | undefined = undefined,
) {
  const { marketplaceId, statementId, content, language } = statement;
  const measures = await measuresOfStatement(db.kysely, marketplaceId, statementId);
  const appeals = await appealsAgainst(db.kysely, marketplaceId, statementId);
  const place = await placeOf(db.kysely, marketplaceId);
  return {
    statementId,
    caseId: statement.caseId,
    addressee: statement.addressee,
    issuedAt: isoOrNull(statement.issuedAt),
    appealUntil: instantToIso(content.remedy.appealUntil),
    letter: plainLetter(letterOf(content, readIn(wanted) ?? language, place?.timeZone ?? "UTC")),
    evidence: content.evidence.map(evidenceWords),
    measures: measures.map((measure) => {
      const { measureId, kind, status, startsAt, until } = measureView(measure);
      return { measureId, kind, status, startsAt, until };
    }),
    appeals: appeals.map((appeal) => {
      const { appealId, status, outcome } = appealView(appeal);
      return { appealId, status, outcome };
    }),
  };
}

/** A language that letters are written in; the record is the same in each. */
const readIn = (language: string | undefined) =>
  letterLanguages.find((known) => known === language);

function plainLetter({ sections, ...letter }: ReturnType<typeof letterOf>) {
  return {
    ...letter,
    sections: sections.map(({ paragraphs, ...section }) => ({
      ...section,
      paragraphs: [...paragraphs],
    })),
  };
}

const evidenceWords = (item: Evidence) => (item.type === "words" ? item.quote : item.sentence);

/** A plan as the desk sees it before anything is imposed. */
export function planView({ statements, step }: Plan, timeZone: string) {
  return {
    step:
      step === null
        ? null
        : {
            kind: step.kind,
            rung: step.rung,
            skips: step.skips,
            because: step.because.map((reason) => ({ ...reason })),
          },
    statements: statements.map(({ statement, addresseeId, language, measures }) => ({
      addressee: statement.addressee,
      addresseeId,
      letter: plainLetter(letterOf(statement, language, timeZone)),
      measures: measures.map(({ terms }) => ({
        kind: terms.kind,
        subjectId: terms.subjectId,
        startsAt: instantToIso(terms.startsAt),
        until: isoOrNull(terms.until),
        needsApproval: needsSecondPerson(terms),
      })),
    })),
  };
}

/** The measures of a case, where each stands. */
export async function listMeasures(
  { db }: ReadDeps,
  { marketplaceId, caseId }: { readonly marketplaceId: string; readonly caseId: string },
) {
  if ((await caseById(db.kysely, marketplaceId, caseId)) === null) return reject("not_found");
  const measures = await measuresOfCase(db.kysely, marketplaceId, caseId);
  return ok({ items: measures.map(measureView) });
}

type PageWish = { readonly after?: string | undefined; readonly limit: number };

/** What was issued to somebody, newest first. */
export async function listStatements(
  deps: ReadDeps,
  { after, limit, ...addressee }: AddresseeKey & PageWish,
) {
  const position = readCursor("statements", ["moment", "id"], after);
  if (!position.ok) return position;
  const rows = await statementsTo(deps.db.kysely, addressee, position.value, limit + 1);
  const views = await Promise.all(
    rows.map(async (row) => ({ row, view: await statementView(deps, row) })),
  );
  return ok(
    asPage(
      views,
      limit,
      ({ view }) => view,
      ({ row }) => writeCursor("statements", [row.createdAt, row.statementId]),
    ),
  );
}

/** Who asks for a statement: its addressee, or the desk. */
export type StatementReader =
  | { readonly kind: "moderator" }
  | { readonly kind: "seller"; readonly sellerId: string }
  | { readonly kind: "customer"; readonly customerId: string };

/** One statement. What was not issued is the desk's alone; another's is not found. */
export async function getStatement(
  deps: ReadDeps,
  input: {
    readonly marketplaceId: string;
    readonly statementId: string;
    readonly reader: StatementReader;
    /** To read the letter in another language than it was sent in. */
    readonly language?: string | undefined;
  },
): Promise<Result<StatementView, "not_found">> {
  const { marketplaceId, statementId, reader, language } = input;
  const statement = await statementById(deps.db.kysely, marketplaceId, statementId);
  if (statement === null || !mayRead(reader, statement)) return reject("not_found");
  return ok(await statementView(deps, statement, language));
}

function mayRead(reader: StatementReader, statement: StoredStatement): boolean {
  const { addressee, addresseeId, issuedAt } = statement;
  if (reader.kind === "moderator") return true;
  if (issuedAt === null) return false;
  return reader.kind === "seller"
    ? addressee === "seller" && addresseeId === reader.sellerId
    : addressee !== "seller" && addresseeId === reader.customerId;
}

/** Appeals that wait for a person, the one that is due first at the head. */
export async function listAppeals(
  { db }: ReadDeps,
  { marketplaceId, after, limit }: PageWish & { readonly marketplaceId: string },
) {
  const position = readCursor("appeals", ["moment", "id"], after);
  if (!position.ok) return position;
  const rows = await appealsWaiting(db.kysely, marketplaceId, position.value, limit + 1);
  return ok(
    asPage(rows, limit, appealView, ({ dueAt, appealId }) =>
      writeCursor("appeals", [dueAt, appealId]),
    ),
  );
}
