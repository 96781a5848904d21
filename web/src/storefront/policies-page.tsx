import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { FailedForm, PoliciesData } from "./operator-shapes.ts";
import type { Frame } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** The operator's list of policy versions, and the form that drafts the next one. */
export function policiesPage(frame: Frame, data: PoliciesData): string {
  const m = messagesOf(frame.locale).operator;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="policies" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.title}</h1>
            <p className="quiet">{m.lead}</p>
          </header>
          {data.failed !== null && <FailedNotice frame={frame} failed={data.failed} />}
          <div className="console-columns">
            <Versions versions={data.versions} />
            <NewDraft data={data} />
          </div>
        </div>
      </>
    ),
  });
}

/** Every version, what it is for, and from when it holds. */
function Versions({ versions }: Pick<PoliciesData, "versions">) {
  const { m, day } = useWords();
  const words = m.operator;
  const dayOf = (at: string | null) => (at === null ? "" : day(at));
  // What is being written stands above what was said.
  const drafts = versions.filter(({ status }) => status === "draft");
  const others = versions.filter(({ status }) => status !== "draft");
  const rows = [...drafts, ...others].map((policy) => ({
    id: policy.version,
    name: (
      <a data-open href={addresses.operatorPolicy(policy.version)}>
        {words.version(policy.version)}
      </a>
    ),
    cells: [
      <span key="state" className={`state policy-${policy.status}`}>
        {words.status[policy.status]}
      </span>,
      policy.status === "withdrawn" ? "" : dayOf(policy.effectiveAt),
      // What ships was there from the beginning; nobody announced it.
      policy.basis === "baseline" ? "" : dayOf(policy.announcedAt),
      policy.reason,
    ],
  }));
  return <Figures title={words.versions} columns={words.versionColumns} rows={rows} isWords />;
}

function NewDraft({ data: { failed, nextVersion } }: { data: PoliciesData }) {
  const words = useWords().m.operator;
  return (
    <section aria-labelledby="new-draft">
      <h2 id="new-draft">{words.draftTitle}</h2>
      <p className="quiet">{words.draftHint}</p>
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
