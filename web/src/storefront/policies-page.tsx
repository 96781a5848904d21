import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { FailedForm, PoliciesData, PolicyLine } from "./operator-shapes.ts";
import type { Frame } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** The operator's list of policy versions, and the form that drafts the next one. */
export function policiesPage(frame: Frame, data: PoliciesData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).operator.title,
    layout: "reading",
    body: <Policies frame={frame} {...data} />,
  });
}

function Policies({ frame, versions, nextVersion, failed }: PoliciesData & { frame: Frame }) {
  const words = useWords().m.operator;
  return (
    <div className="document">
      <OperatorMenu here="policies" />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ul className="mine">
        {versions.map((policy) => (
          <Line key={policy.version} policy={policy} />
        ))}
      </ul>
      <section aria-labelledby="new-draft">
        <h2 id="new-draft">{words.draftTitle}</h2>
        <p className="quiet">{words.draftHint}</p>
        {failed !== null && <FailedNotice frame={frame} failed={failed} />}
        <form method="post" action={addresses.policies} className="prose">
          <p className="field">
            <label htmlFor="version">{words.number}</label>
            <input
              id="version"
              name="version"
              required
              defaultValue={failed?.typed.version ?? nextVersion}
            />
          </p>
          <ReasonField id="draft-reason" typed={failed?.typed.reason} />
          <button type="submit" className="button">
            {words.draft}
          </button>
        </form>
      </section>
    </div>
  );
}

/** What could not be done, with each place of the document that is wrong. */
export function FailedNotice({ frame, failed }: { frame: Frame; failed: FailedForm }) {
  const { problems } = failed.problem.facts;
  const lines = Array.isArray(problems) ? problems.map(String) : [];
  return (
    <>
      <ProblemNotice problem={failed.problem} frame={frame} />
      {lines.length > 0 && (
        <ul className="prose">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Why an operator does something; others read it. */
export function ReasonField({ id, typed }: { id: string; typed?: string | undefined }) {
  const words = useWords().m.operator;
  return (
    <p className="field">
      <label htmlFor={id}>
        {words.reason} <span className="quiet">{words.reasonHint}</span>
      </label>
      <textarea id={id} name="reason" rows={2} maxLength={2000} required defaultValue={typed} />
    </p>
  );
}

function Line({ policy }: { policy: PolicyLine }) {
  const { m, moment } = useWords();
  const { version, status, effectiveAt, reason } = policy;
  return (
    <li className="mine-line">
      <div>
        <a data-open className="mine-title" href={addresses.operatorPolicy(version)}>
          {m.operator.version(version)}
        </a>
        <div className="quiet small">{reason}</div>
      </div>
      <span className="state">{m.operator.status[status]}</span>
      <span className="small">
        {effectiveAt === null ? "" : m.operator.holdsFrom(moment(effectiveAt))}
      </span>
    </li>
  );
}
