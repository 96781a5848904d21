import type { CaseFile, CaseSummary } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { Toast } from "../ui/toast.tsx";
import { addresses } from "./addresses.ts";
import { Decision, SecondLook } from "./case-decision.tsx";
import { TextsBeside, WhoWhen } from "./case-drawings.tsx";
import { Framing } from "./case-framing.tsx";
import { Merges } from "./case-merges.tsx";
import { CaseName } from "./case-name.tsx";
import { Precedents } from "./case-precedents.tsx";
import { liveCase, QueuePane } from "./cases-page.tsx";
import { DeskMenu, Stale } from "./desk-menu.tsx";
import type { Chosen } from "./enforcement-shapes.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

type File = z.input<typeof CaseFile>;

/** What the page of one case shows. */
export type CasePageData = {
  readonly file: File;
  /** Who looks at it. */
  readonly userId: string;
  /** What was done a moment ago, by the name of its button; null where nothing was. */
  readonly done: string | null;
  /** Of several cases decided at once, how many were left. */
  readonly left: { readonly left: number; readonly all: number } | null;
  /** Whether who looks watches it; null where nobody can. */
  readonly watched: boolean | null;
  /** A second look: the first answer is not told. */
  readonly isSecondLook: boolean;
  readonly problem: Problem | null;
  /** The head of the queue, for going on to the next; none beside a second look. */
  readonly queue: ListPage<z.input<typeof CaseSummary>>;
  /** What was written, where it could not be taken. */
  readonly written: Chosen;
};

/** One case: what was found, what it could also be, whom it is about, and the decision. */
export function casePage(frame: Frame, data: CasePageData): string {
  const { file } = data;
  const m = messagesOf(frame.locale).cases;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <DeskMenu here={data.isSecondLook ? "looks" : "cases"} frame={frame} />
        <header className="desk-head case-head">
          <CaseName file={file} />
          {data.watched !== null && <Watch caseId={file.caseId} watched={data.watched} />}
        </header>
        <Done data={data} />
        {data.left !== null && (
          <Notice tone="plain" title={m.someLeft(data.left.left, data.left.all)} />
        )}
        {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
        <article className="desk-panes" data-live={liveCase(file)}>
          <div className="desk-pane">
            {data.queue.items.length > 0 && <QueuePane queue={data.queue} here={file.caseId} />}
            <Members file={file} />
            <div data-renew="history">
              <History file={file} />
            </div>
          </div>
          <div className="desk-pane case-words">
            <p className="case-lead">{file.sentence}</p>
            <WhoWhen file={file} />
            <Innocent file={file} />
            <h2>{m.evidenceTitle}</h2>
            {file.signals.map((signal, at) => (
              <Claim key={signal.signalId} signal={signal} isFirst={at === 0} />
            ))}
            <Merges file={file} />
            <TextsBeside file={file} />
          </div>
          <DecisionPane frame={frame} data={data} />
        </article>
      </>
    ),
  });
}

function DecisionPane({ frame, data }: { frame: Frame; data: CasePageData }) {
  const m = useWords().m.cases;
  const { file } = data;
  return (
    <div className="desk-pane case-decision">
      <Stale title={m.stale} frame={frame} />
      {data.isSecondLook ? (
        <SecondLook file={file} />
      ) : (
        <Decision file={file} userId={data.userId} written={data.written} />
      )}
      <Precedents file={file} />
    </div>
  );
}

/** Watching: who does is told on every page of the desk when others move the case. */
function Watch({ caseId, watched }: { caseId: string; watched: boolean }) {
  const m = useWords().m.queues;
  return (
    <form method="post" action={addresses.case(caseId)} className="watch">
      {watched && <span className="quiet">{m.watching}</span>}
      <button
        type="submit"
        name="act"
        value={watched ? "unwatch" : "watch"}
        className="button button-plain button-small"
        data-key="w"
        aria-keyshortcuts="W"
      >
        {watched ? m.unwatch : m.watch}
      </button>
    </form>
  );
}

/** Says what was done, and takes it back by one key where that can be. */
function Done({ data: { done, file, userId } }: { data: CasePageData }) {
  const { cases: m, queues } = useWords().m;
  if (done === null) return null;
  const told: Readonly<Record<string, string>> = {
    ...m.acts,
    watch: queues.watched,
    unwatch: queues.unwatched,
  };
  const back = wayBack(done, file, userId);
  const action = addresses.case(file.caseId);
  const fields = { version: file.version, reason: m.undoReason };
  return (
    <Toast
      title={told[done] ?? m.done}
      close={action}
      {...(back === null ? {} : { undo: { action, fields: { ...fields, act: back } } })}
    />
  );
}

/** Which act takes back the last one; what somebody else has changed since is theirs. */
function wayBack(done: string, { answer, status, lease }: File, userId: string): string | null {
  if (done === "watch") return "unwatch";
  if (done === "unwatch") return "watch";
  if (answer !== null) return done === "decide" && answer.by === userId ? "reopen" : null;
  if (done === "take") return lease?.by === userId ? "give_back" : null;
  if (done === "give_back") return lease === null ? "take" : null;
  if (done === "snooze") return status === "snoozed" ? "take" : null;
  return null;
}

function Innocent({ file }: { file: File }) {
  const m = useWords().m.cases;
  return (
    <section>
      <h2>{m.innocentTitle}</h2>
      <p className="quiet">{m.innocentLead}</p>
      <ul>
        {file.innocentCauses.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
      <Framing file={file} />
      <details>
        <summary>{m.blindTitle}</summary>
        <ul>
          {file.blindTo.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const rowsShownMax = 5;

function Claim({ signal, isFirst }: { signal: File["signals"][number]; isFirst: boolean }) {
  const { m: all, count, mean } = useWords();
  const m = all.cases;
  const measured = (of: number | string) => (typeof of === "number" ? count(of) : of);
  return (
    <section id={signal.signalId} className="claim">
      <h3>{signal.title}</h3>
      <p>{signal.sentence}</p>
      <p className="quiet">
        {m.strength(mean(signal.score))}: {signal.strengthMeans}
      </p>
      <details open={isFirst}>
        <summary>{m.measuredCount(signal.evidence.length)}</summary>
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{m.measured}</th>
              <th scope="col">{m.found}</th>
              <th scope="col">{m.usual}</th>
              <th scope="col">{m.shownBy}</th>
            </tr>
          </thead>
          <tbody>
            {signal.evidence.map((evidence) => (
              <tr key={evidence.fact}>
                <th scope="row">{evidence.fact}</th>
                <td>{measured(evidence.value)}</td>
                <td>{evidence.usual !== null && measured(evidence.usual)}</td>
                <td>
                  {evidence.rows.slice(0, rowsShownMax).map((row, at) => (
                    <span key={`${row.id} ${String(at)}`}>
                      {row.productId === null ? (
                        row.id
                      ) : (
                        <a href={`${addresses.reviews(row.productId)}#${row.id}`}>{row.id}</a>
                      )}{" "}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Members({ file: { members } }: { file: File }) {
  const m = useWords().m.cases;
  return (
    <section>
      <h2>{m.membersTitle}</h2>
      {members.products.length > 0 && (
        <details open>
          <summary>{`${m.products} (${String(members.products.length)})`}</summary>
          <ul>
            {members.products.map(({ id, name }) => (
              <li key={id}>
                <a href={addresses.product(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <NameList title={m.sellers} people={members.sellers} />
      <NameList title={m.reviewers} people={members.reviewers} />
    </section>
  );
}

function NameList(props: { title: string; people: readonly { id: string; name: string }[] }) {
  if (props.people.length === 0) return null;
  return (
    <details>
      <summary>{`${props.title} (${String(props.people.length)})`}</summary>
      <ul>
        {props.people.map(({ id, name }) => (
          <li key={id}>{name === id ? id : `${name} (${id})`}</li>
        ))}
      </ul>
    </details>
  );
}

function History({ file }: { file: File }) {
  const { m: all, moment } = useWords();
  const m = all.cases;
  return (
    <section>
      <h2>{m.historyTitle}</h2>
      <ol>
        {file.history.map((line, at) => (
          <li key={`${line.at} ${String(at)}`}>
            {m.events[line.type] ?? line.type}, {moment(line.at)}
            {line.by !== null && `, ${line.by}`}
            {line.text !== null && <p className="quiet">{line.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
