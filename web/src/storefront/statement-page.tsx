import { localeNames, locales, messagesOf } from "../ui/messages/messages.ts";
import { Empty, Notice, Pages, Trail } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import type { Statement } from "./enforcement-shapes.ts";
import { renderPage } from "./frame.tsx";
import { LetterSheet } from "./letter.tsx";
import type { Frame, ListPage } from "./shapes.ts";

/** What was decided about the visitor. */
export type StatementsPageData = {
  readonly page: ListPage<Statement>;
  readonly later: boolean;
  readonly at: number;
};

/** Every decision about the visitor, newest first, with how it stands. */
export function statementsPage(frame: Frame, data: StatementsPageData): string {
  const m = messagesOf(frame.locale).appeals;
  const { page } = data;
  return renderPage(frame, {
    title: m.decisions,
    layout: "reading",
    body: (
      <>
        <h1>{m.decisions}</h1>
        <p className="lead">{m.decisionsLead}</p>
        {page.items.length === 0 ? (
          <Empty title={m.none}>
            <p className="quiet">{m.noneHint}</p>
          </Empty>
        ) : (
          <ul className="mine">
            {page.items.map((statement) => (
              <Line key={statement.statementId} statement={statement} at={data.at} />
            ))}
          </ul>
        )}
        <Pages
          first={data.later ? addresses.statements : null}
          next={page.next === null ? null : withQuery(addresses.statements, { after: page.next })}
        />
      </>
    ),
  });
}

/** The measures of a decision in a few words. */
export function measureNames(
  { measures }: Pick<Statement, "measures">,
  kinds: Readonly<Record<string, string>>,
): string {
  return [...new Set(measures.map(({ kind }) => kinds[kind] ?? kind))].join(", ");
}

function Line({ statement, at }: { statement: Statement; at: number }) {
  const { m: all, day } = useWords();
  const m = all.appeals;
  const last = statement.appeals.at(-1);
  return (
    <li className="mine-line">
      <div>
        <a data-open className="mine-title" href={addresses.statement(statement.statementId)}>
          {measureNames(statement, all.measures.kinds)}
        </a>
        <div className="quiet small">
          {statement.issuedAt !== null && m.issued(day(statement.issuedAt))}
        </div>
      </div>
      <span className="quiet small">
        {last !== undefined
          ? `${m.appeal}: ${appealState(last, m)}`
          : Date.parse(statement.appealUntil) > at
            ? m.openUntil(day(statement.appealUntil))
            : m.closedSince(day(statement.appealUntil))}
      </span>
    </li>
  );
}

type Words = ReturnType<typeof useWords>["m"]["appeals"];

/** Where an appeal stands, in words; its outcome where there is one. */
export function appealState(
  { status, outcome }: { readonly status: string; readonly outcome: string | null },
  m: Words,
): string {
  if (outcome !== null) return m.outcomes[outcome as keyof Words["outcomes"]];
  return m.statuses[status as keyof Words["statuses"]];
}

/** One decision with all that its reader may see and do. */
export type StatementPageData = {
  readonly statement: Statement;
  readonly at: number;
};

/** A statement of reasons: the letter, how it stands, and the ways to disagree. */
export function statementPage(frame: Frame, { statement, at }: StatementPageData): string {
  const m = messagesOf(frame.locale).appeals;
  const isDesk = frame.visitor?.role === "moderator";
  return renderPage(frame, {
    title: statement.letter.subject,
    layout: "wide",
    body: (
      <>
        {isDesk ? (
          <Trail
            steps={[
              {
                label: messagesOf(frame.locale).measures.ofCase,
                href: addresses.caseMeasures(statement.caseId),
              },
            ]}
          />
        ) : (
          <Trail steps={[{ label: m.decisions, href: addresses.statements }]} />
        )}
        <div className="measures-columns">
          <div>
            {statement.issuedAt === null && <Notice tone="plain" title={m.notIssued} />}
            <Languages statement={statement} />
            <LetterSheet
              letter={statement.letter}
              marketplace={frame.marketplace.name}
              evidence={statement.evidence}
              as="h1"
            />
          </div>
          <aside className="beside-letter">
            <Standing statement={statement} />
            {!isDesk && <Disagree statement={statement} at={at} />}
            <p>
              <button type="button" className="button button-plain" data-print hidden>
                {m.print}
              </button>
            </p>
          </aside>
        </div>
      </>
    ),
  });
}

/** The same letter in each language that letters are written in. */
function Languages({ statement }: { statement: Statement }) {
  const { m } = useWords();
  return (
    <nav className="letter-languages" aria-label={m.appeals.letterLanguage}>
      {locales.map((locale) => (
        <a
          key={locale}
          href={withQuery(addresses.statement(statement.statementId), { language: locale })}
          lang={locale}
          aria-current={locale === statement.letter.language ? "true" : undefined}
        >
          {localeNames[locale]}
        </a>
      ))}
    </nav>
  );
}

function Standing({ statement }: { statement: Statement }) {
  const { m: all, day } = useWords();
  const m = all.measures;
  return (
    <section>
      <h2>{all.appeals.standing}</h2>
      <ul className="measure-list">
        {statement.measures.map(({ measureId, kind, status, until }) => (
          <li key={measureId} className="measure">
            <p className="measure-name">
              <ReasonWord card={`why-${measureId}`}>{m.kinds[kind] ?? kind}</ReasonWord>
            </p>
            <p className={`state state-${status}`}>
              {m.statuses[status]}
              {status !== "ended" &&
                status !== "declined" &&
                `, ${until === null ? m.noEnd : m.until(day(until))}`}
            </p>
            <ReasonCard
              id={`why-${measureId}`}
              reason={{
                what: m.kinds[kind] ?? kind,
                because: { title: paragraphOf(statement, "rules") },
                facts: statement.evidence.slice(0, 5),
                instead: paragraphOf(statement, "next"),
                disagree: all.appeals.openUntil(day(statement.appealUntil)),
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const paragraphOf = ({ letter }: Statement, id: string) =>
  letter.sections.find((section) => section.id === id)?.paragraphs[0] ?? "";

const pleas = ["not_me", "disputed", "put_right"] as const;

function Disagree({ statement, at }: StatementPageData) {
  const { m: all, day } = useWords();
  const m = all.appeals;
  const { appeals, appealUntil, statementId } = statement;
  const isOpen = Date.parse(appealUntil) > at;
  return (
    <section className="disagree">
      <h2>{m.disagree}</h2>
      {appeals.map((appeal) => (
        <p key={appeal.appealId}>
          <a href={addresses.appeal(appeal.appealId)}>{m.appeal}</a>: {appealState(appeal, m)}
        </p>
      ))}
      {!isOpen && <p>{m.closedSince(day(appealUntil))}</p>}
      {isOpen && appeals.length >= 2 && <p>{m.usedUpWholly}</p>}
      {isOpen && appeals.length < 2 && (
        <>
          <p>{appeals.length === 0 ? m.disagreeLead : m.usedUp}</p>
          <ul className="ways">
            {pleas.map((plea) => (
              <li key={plea}>
                <a href={withQuery(addresses.appealing(statementId), { plea })}>{m.ways[plea]}</a>
                <span className="quiet small">{m.wayHints[plea]}</span>
              </li>
            ))}
          </ul>
          <p className="quiet small">{m.openUntil(day(appealUntil))}</p>
        </>
      )}
    </section>
  );
}
