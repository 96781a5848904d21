import type { CaseFile, CaseSummary } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { enCases as m } from "../ui/messages/en-cases.ts";
import { Empty, Field, Notice, Pages } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

type Summary = z.input<typeof CaseSummary>;
type File = z.input<typeof CaseFile>;

const queueAddress = "/desk/cases";
const caseAddress = (caseId: string) => `/desk/cases/${encodeURIComponent(caseId)}`;

/** What the queue of cases shows. */
export type CasesPageData = { readonly page: ListPage<Summary>; readonly later: boolean };

/** Cases that wait for a person, the most pressing first. */
export function casesPage(frame: Frame, { page, later }: CasesPageData): string {
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    body: (
      <>
        <header className="desk-head">
          <h1>{m.title}</h1>
          <p className="quiet">{m.lead}</p>
          <a href={addresses.desk}>{m.held}</a>
        </header>
        {page.items.length === 0 ? (
          <Empty title={m.none}>
            <p className="quiet">{m.noneHint}</p>
          </Empty>
        ) : (
          <ol className="cases">
            {page.items.map((item) => (
              <Waiting key={item.caseId} item={item} />
            ))}
          </ol>
        )}
        <Pages
          first={later ? queueAddress : null}
          next={page.next === null ? null : withQuery(queueAddress, { after: page.next })}
        />
      </>
    ),
  });
}

function Waiting({ item }: { item: Summary }) {
  const { moment } = useWords();
  return (
    <li className="case" id={item.caseId}>
      <div className="case-facts">
        <p className="case-age">{m.opened(moment(item.openedAt))}</p>
        <p>{m.concerned(item.reviewers, item.products, item.sellers)}</p>
        <p className="quiet">{m.strength(item.strength.toFixed(2))}</p>
        {item.lease !== null && (
          <p className="quiet">{m.takenBy(item.lease.by, moment(item.lease.until))}</p>
        )}
        {item.escalated && <p className="quiet">{m.escalated}</p>}
      </div>
      <div className="case-words">
        <h2 className="case-title">
          <a href={caseAddress(item.caseId)}>
            {item.detectors.map(({ title }) => title).join("; ")}
          </a>
        </h2>
        <p>{item.sentence}</p>
      </div>
      <div className="case-decision">
        <a className="button button-plain" href={caseAddress(item.caseId)}>
          {m.open}
        </a>
      </div>
    </li>
  );
}

/** What the page of one case shows. */
export type CasePageData = {
  readonly file: File;
  /** Who looks at it. */
  readonly userId: string;
  readonly done: boolean;
  readonly problem: Problem | null;
};

/** One case: what was found, what it could also be, whom it is about, and the decision. */
export function casePage(frame: Frame, data: CasePageData): string {
  const { file } = data;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    body: (
      <>
        <header className="desk-head">
          <h1>{file.detectors.map(({ title }) => title).join("; ")}</h1>
          <a href={queueAddress}>{m.title}</a>
        </header>
        {data.done && <Notice tone="go" title={m.done} />}
        {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
        <article className="case">
          <div className="case-facts">
            <Members file={file} />
            <History file={file} />
          </div>
          <div className="case-words">
            <Innocent file={file} />
            <h2>{m.evidenceTitle}</h2>
            {file.signals.map((signal) => (
              <Claim key={signal.signalId} signal={signal} />
            ))}
          </div>
          <div className="case-decision">
            <Decision file={file} userId={data.userId} />
          </div>
        </article>
      </>
    ),
  });
}

function Innocent({ file }: { file: File }) {
  return (
    <section>
      <h2>{m.innocentTitle}</h2>
      <p className="quiet">{m.innocentLead}</p>
      <ul>
        {file.innocentCauses.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
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

function Claim({ signal }: { signal: File["signals"][number] }) {
  return (
    <section id={signal.signalId}>
      <h3>{signal.title}</h3>
      <p>{signal.sentence}</p>
      <p className="quiet">
        {m.strength(signal.score.toFixed(2))}: {signal.strengthMeans}
      </p>
      <table>
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
              <td>{evidence.value}</td>
              <td>{evidence.usual}</td>
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
    </section>
  );
}

function Members({ file: { members } }: { file: File }) {
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
  const { moment } = useWords();
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

function Decision({ file, userId }: { file: File; userId: string }) {
  const { moment } = useWords();
  const version = <input type="hidden" name="version" value={file.version} />;
  const area = (name: string, label: string, hint?: string) => (
    <Field id={name} label={label} hint={hint}>
      <textarea id={name} name={name} rows={3} maxLength={5_000} />
    </Field>
  );
  const act = (value: string, label: string) => (
    <button type="submit" name="act" value={value} className="button button-plain">
      {label}
    </button>
  );
  if (file.answer !== null) {
    return (
      <form method="post" action={caseAddress(file.caseId)} className="decision">
        <h2>{m.answers[file.answer.outcome]}</h2>
        <p>{file.answer.reason}</p>
        {file.answer.innocentCause !== null && <p className="quiet">{file.answer.innocentCause}</p>}
        {version}
        {area("reason", m.reason, m.reasonHint)}
        {act("reopen", m.reopen)}
      </form>
    );
  }
  const mine = file.lease?.by === userId;
  return (
    <form method="post" action={caseAddress(file.caseId)} className="decision">
      <h2>{m.decide}</h2>
      {file.lease !== null && !mine && (
        <Notice tone="plain" title={m.takenBy(file.lease.by, moment(file.lease.until))} />
      )}
      {version}
      {mine ? act("give_back", m.giveBack) : act("take", m.take)}
      {area("reason", m.reason, m.reasonHint)}
      {area("innocentCause", m.cause, m.causeHint)}
      {act("dismiss", m.dismiss)}
      {act("uphold_accounts", m.upholdAccounts)}
      {area("framing", m.framing, m.framingHint)}
      {act("uphold_seller", m.upholdSeller)}
      {act("escalate", m.escalate)}
      {act("snooze", m.snooze)}
      {act("note", m.note)}
    </form>
  );
}
