import type { AppealView } from "@candor/core/contract/schemas/enforcement.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Field, Notice, Pages } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { AppealState, Clock, Left, Said } from "./appeal-page.tsx";
import { DeskMenu, Stale } from "./desk-menu.tsx";
import type { AppealFile, Chosen, Plea } from "./enforcement-shapes.ts";
import { renderPage } from "./frame.tsx";
import { LetterSheet } from "./letter.tsx";
import type { Frame, ListPage, Problem } from "./shapes.ts";
import { appealState } from "./statement-page.tsx";
import { ProblemNotice } from "./write-page.tsx";

type Appeal = z.input<typeof AppealView>;

/** Appeals that wait for a person. */
export type AppealsPageData = {
  readonly page: ListPage<Appeal>;
  readonly at: number;
  readonly later: boolean;
  /** How the queue stood when it was read. */
  readonly shown: string;
};

/** The queue of appeals, the one that is due first at the head. */
export function appealsPage(frame: Frame, { page, at, later, shown }: AppealsPageData): string {
  const m = messagesOf(frame.locale).appeals;
  return renderPage(frame, {
    title: m.queue,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <DeskMenu here="appeals" frame={frame} />
        <header className="desk-head">
          <h1>{m.queue}</h1>
          <p className="quiet">{m.queueLead}</p>
        </header>
        <div data-renew="appeals" data-live={shown}>
          {page.items.length === 0 ? (
            <Empty title={m.queueNone}>
              <p className="quiet">{m.queueNoneHint}</p>
            </Empty>
          ) : (
            <ol className="appeal-queue">
              {page.items.map((appeal) => (
                <Waiting key={appeal.appealId} appeal={appeal} at={at} />
              ))}
            </ol>
          )}
        </div>
        <Pages
          first={later ? addresses.appeals : null}
          next={page.next === null ? null : withQuery(addresses.appeals, { after: page.next })}
        />
      </>
    ),
  });
}

function Waiting({ appeal, at }: { appeal: Appeal; at: number }) {
  const { m: all, moment } = useWords();
  const m = all.appeals;
  const plea = appeal.plea as Plea;
  const isOverdue = appeal.escalated || Date.parse(appeal.dueAt) < at;
  return (
    <li className="appeal-line" data-item>
      <p className={isOverdue ? "clock-left clock-over" : "clock-left"}>
        <Left dueAt={appeal.dueAt} at={at} />
      </p>
      <div>
        <a className="mine-title" href={addresses.hearing(appeal.appealId)} data-open>
          {m.ways[plea.type]}
        </a>
        <p className="writing appeal-words">{plea.words ?? plea.cause ?? ""}</p>
        <p className="quiet small">
          {m.filed(moment(appeal.filedAt))}
          {appeal.newEvidence !== null && ` · ${m.bringsNew}`}
        </p>
      </div>
      <p className={`state state-${appeal.status}`}>{appealState(appeal, m)}</p>
    </li>
  );
}

/** An appeal before whoever hears it. */
export type HearingPageData = {
  readonly appeal: AppealFile;
  readonly userId: string;
  readonly at: number;
  readonly written: Chosen;
  readonly done: boolean;
  readonly problem: Problem | null;
  /** How the appeal stood when it was read. */
  readonly shown: string;
};

/** The decision, what is said against it, and what comes of it; never by who decided first. */
export function hearingPage(frame: Frame, data: HearingPageData): string {
  const m = messagesOf(frame.locale).appeals;
  const { appeal } = data;
  return renderPage(frame, {
    title: m.hearing,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <DeskMenu here="appeals" frame={frame} />
        <header className="desk-head">
          <h1>{m.hearing}</h1>
          {appeal.desk !== null && (
            <p className="quiet">
              {m.by(appeal.desk.party.name)} ({m.roles[appeal.desk.party.role]})
            </p>
          )}
          <AppealState appeal={appeal} why="#said" />
        </header>
        {data.done && <Notice tone="go" title={m.done} />}
        {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
        <div className="hearing">
          <div className="hearing-against">
            <h2>{m.decision}</h2>
            {appeal.desk !== null && (
              <p className="quiet">{m.firstDeciders(appeal.desk.firstDeciders.join(", "))}</p>
            )}
            <p>
              <a href={addresses.case(appeal.statement.caseId)}>{m.toCase}</a>
            </p>
            <LetterSheet
              letter={appeal.statement.letter}
              marketplace={frame.marketplace.name}
              evidence={appeal.statement.evidence}
            />
          </div>
          <div className="hearing-words" id="said">
            <h2>{m.whatTheySay}</h2>
            <Said appeal={appeal} />
            {appeal.letter !== null && (
              <>
                <h2>{m.outcomeLetter}</h2>
                <LetterSheet letter={appeal.letter} marketplace={frame.marketplace.name} />
              </>
            )}
          </div>
          <div className="hearing-decision">
            <Stale title={m.stale} frame={frame} />
            <div data-renew="hearing" data-live={data.shown}>
              <Clock appeal={appeal} at={data.at} />
              <Decide {...data} />
            </div>
          </div>
        </div>
      </>
    ),
  });
}

function Decide(props: HearingPageData) {
  const m = useWords().m.appeals;
  const { appeal, userId } = props;
  const { desk } = appeal;
  if (desk === null) return null;
  if (appeal.status !== "filed" && appeal.status !== "in_review") {
    return desk.heardBy === null ? null : <p>{m.heardBy(desk.heardBy)}</p>;
  }
  if (desk.hadAPart) return <Notice tone="plain" title={m.hadAPart} />;
  if (appeal.status === "filed") {
    return (
      <form method="post" action={addresses.hearing(appeal.appealId)} className="decision">
        <button type="submit" name="act" value="take" className="button">
          {m.take}
        </button>
      </form>
    );
  }
  if (desk.heardBy !== userId) {
    return <Notice tone="plain" title={m.takenBy(desk.heardBy ?? "")} />;
  }
  return <OutcomeForm {...props} />;
}

const outcomes = ["reversed", "partly", "upheld"] as const;
const standing = new Set(["proposed", "waiting", "ordered", "in_force", "stayed"]);

function OutcomeForm({ appeal, written }: HearingPageData) {
  const { m: all } = useWords();
  const m = all.appeals;
  const measures = appeal.statement.measures.filter(({ status }) => standing.has(status));
  return (
    <form method="post" action={addresses.hearing(appeal.appealId)} className="decision">
      <p>{m.takenByYou}</p>
      <fieldset className="picks">
        <legend>{m.outcome}</legend>
        {outcomes.map((outcome) => (
          <label key={outcome} className="pick">
            <input
              type="radio"
              name="outcome"
              value={outcome}
              required
              defaultChecked={written.outcome === outcome}
            />
            <span>
              {m.outcomes[outcome]} <span className="quiet small">{m.outcomeHints[outcome]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {measures.length > 1 && (
        <fieldset className="picks">
          <legend>{m.lifts}</legend>
          <p className="quiet small">{m.outcomeHints.partly}</p>
          {measures.map(({ measureId, kind }) => (
            <label key={measureId} className="pick">
              <input
                type="checkbox"
                name={`lift:${measureId}`}
                value="yes"
                defaultChecked={written[`lift:${measureId}`] === "yes"}
              />
              {all.measures.kinds[kind] ?? kind}
            </label>
          ))}
        </fieldset>
      )}
      <Field id="reason" label={m.reason} hint={m.reasonHint}>
        <textarea
          id="reason"
          name="reason"
          rows={6}
          required
          maxLength={5_000}
          className="writing"
          aria-describedby="reason-hint"
          defaultValue={written.reason ?? ""}
        />
      </Field>
      <button type="submit" name="act" value="decide" className="button">
        {m.decide}
      </button>
    </form>
  );
}
