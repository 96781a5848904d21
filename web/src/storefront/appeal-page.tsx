import { dayMs } from "@candor/core/kernel/instant.ts";
import { messagesOf } from "../ui/messages/messages.ts";
import { Field, Notice, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import type { AppealFile, Plea } from "./enforcement-shapes.ts";
import { renderPage } from "./frame.tsx";
import { LetterSheet } from "./letter.tsx";
import type { Frame, Problem } from "./shapes.ts";
import { appealState } from "./statement-page.tsx";
import { ProblemNotice } from "./write-page.tsx";

/** What a party sees of its own appeal. */
export type AppealPageData = {
  readonly appeal: AppealFile;
  readonly at: number;
  readonly done: boolean;
  readonly problem: Problem | null;
};

/** An appeal as its party follows it: its clock, what was said, and the answer. */
export function appealPage(frame: Frame, data: AppealPageData): string {
  const m = messagesOf(frame.locale).appeals;
  const { appeal } = data;
  const waits = appeal.status === "filed" || appeal.status === "in_review";
  return renderPage(frame, {
    title: m.formTitle,
    layout: "wide",
    body: (
      <>
        <Trail
          steps={[
            { label: m.decisions, href: addresses.statements },
            { label: m.letter, href: addresses.statement(appeal.statementId) },
          ]}
        />
        <header className="desk-head">
          <h1>{m.formTitle}</h1>
          <AppealState appeal={appeal} why={appeal.letter === null ? "#waits" : "#answer"} />
        </header>
        {data.done && <Notice tone="go" title={m.done} />}
        {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
        <div className="measures-columns">
          <div className="appeal-main">
            {appeal.letter !== null && (
              <section id="answer">
                <h2>{m.outcomeLetter}</h2>
                <LetterSheet letter={appeal.letter} marketplace={frame.marketplace.name} />
              </section>
            )}
            <section>
              <h2>{m.yourWords}</h2>
              <Said appeal={appeal} />
            </section>
          </div>
          <aside className="beside-letter" id="waits">
            <Clock appeal={appeal} at={data.at} />
            {waits && <WhileItWaits appeal={appeal} />}
            <p>
              <a href={addresses.statement(appeal.statementId)}>{m.back}</a>
            </p>
          </aside>
        </div>
      </>
    ),
  });
}

/** How an appeal stands, which leads to the part of the page that says why. */
export function AppealState({ appeal, why }: { appeal: AppealFile; why: string }) {
  const m = useWords().m.appeals;
  return (
    <p className={`state state-${appeal.status}`}>
      <a href={why}>{appealState(appeal, m)}</a>
    </p>
  );
}

/** When it was filed, when the answer is due, and how long that is from now. */
export function Clock({ appeal, at }: { appeal: AppealFile; at: number }) {
  const { m: all, moment } = useWords();
  const m = all.appeals;
  const waits = appeal.status === "filed" || appeal.status === "in_review";
  return (
    <section className="clock">
      <p>{m.filed(moment(appeal.filedAt))}</p>
      {waits && (
        <>
          <p className="clock-left">
            <Left dueAt={appeal.dueAt} at={at} />
          </p>
          <p>{m.due(moment(appeal.dueAt))}</p>
        </>
      )}
      {appeal.escalated && <p>{m.escalated}</p>}
    </section>
  );
}

/** Whole days until something is due, or since it was. */
export function Left({ dueAt, at }: { dueAt: string; at: number }) {
  const m = useWords().m.appeals;
  const days = (Date.parse(dueAt) - at) / dayMs;
  return days >= 0 ? m.daysLeft(Math.floor(days)) : m.overdue(Math.floor(-days));
}

/** What was pleaded, with each item of the evidence beside its answer. */
export function Said({ appeal }: { appeal: AppealFile }) {
  const { m: all, moment } = useWords();
  const m = all.appeals;
  const plea = appeal.plea as Plea;
  const told: readonly (readonly [string, string | undefined])[] = [
    [plea.type === "not_me" ? m.notMeWords : m.disputedWords, plea.words],
    [m.cause, plea.cause],
    [m.corrected, plea.corrected],
    [m.prevention, plea.prevention],
    [m.newEvidence, appeal.newEvidence ?? undefined],
  ];
  return (
    <>
      <p>
        <strong>{m.ways[plea.type]}</strong>
      </p>
      <dl className="pleaded">
        {told.map(([label, words]) =>
          words === undefined ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="writing">{words}</dd>
            </div>
          ),
        )}
        {appeal.addedEvidence.map(({ at, words }) => (
          <div key={at}>
            <dt>{m.added(moment(at))}</dt>
            <dd className="writing">{words}</dd>
          </div>
        ))}
      </dl>
      <Answers appeal={appeal} plea={plea} />
    </>
  );
}

function Answers({ appeal, plea }: { appeal: AppealFile; plea: Plea }) {
  const m = useWords().m.appeals;
  const { evidence } = appeal.statement;
  const answers = plea.answers ?? [];
  if (answers.length === 0) return <p className="quiet">{m.noAnswer}</p>;
  return (
    <section>
      <h3>{m.evidenceAgainst}</h3>
      <ol className="appeal-items">
        {answers.map(({ item, stance, words }) => (
          <li key={item} className="appeal-answer">
            <q className="appeal-evidence">{evidence[item]}</q>
            <p>
              <strong>{m.stances[stance]}</strong> <span className="writing">{words}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function WhileItWaits({ appeal }: { appeal: AppealFile }) {
  const m = useWords().m.appeals;
  return (
    <>
      <form method="post" action={addresses.appeal(appeal.appealId)} className="decision">
        <Field id="more" label={m.add} hint={m.addHint}>
          <textarea
            id="more"
            name="words"
            rows={3}
            required
            maxLength={5_000}
            className="writing"
            aria-describedby="more-hint"
          />
        </Field>
        <button type="submit" name="act" value="add" className="button">
          {m.addDo}
        </button>
      </form>
      <details>
        <summary>{m.withdraw}</summary>
        <form method="post" action={addresses.appeal(appeal.appealId)} className="decision">
          <p className="quiet">{m.withdrawHint}</p>
          <button type="submit" name="act" value="withdraw" className="button button-stop">
            {m.withdraw}
          </button>
        </form>
      </details>
    </>
  );
}
