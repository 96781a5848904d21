import { messagesOf } from "../ui/messages/messages.ts";
import { Field, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import type { Chosen, Plea, Statement } from "./enforcement-shapes.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** The form of one way to disagree. */
export type AppealFormData = {
  readonly statement: Statement;
  readonly plea: Plea["type"];
  /** What was written, where it could not be taken. */
  readonly written: Chosen;
  readonly problem: Problem | null;
};

const pleas = ["not_me", "disputed", "put_right"] as const;

/** What somebody says against a decision, in the way that they chose. */
export function appealFormPage(frame: Frame, data: AppealFormData): string {
  const m = messagesOf(frame.locale).appeals;
  const { statement, plea } = data;
  return renderPage(frame, {
    title: m.formTitle,
    layout: "reading",
    body: (
      <>
        <Trail
          steps={[
            { label: m.decisions, href: addresses.statements },
            { label: m.letter, href: addresses.statement(statement.statementId) },
          ]}
        />
        <h1>{m.formTitle}</h1>
        <p className="quiet" lang={statement.letter.language}>
          {m.against(statement.letter.subject)}
        </p>
        {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
        <nav className="tabs" aria-label={m.disagree}>
          {pleas.map((way) => (
            <a
              key={way}
              href={withQuery(addresses.appealing(statement.statementId), { plea: way })}
              aria-current={way === plea ? "page" : undefined}
            >
              {m.ways[way]}
            </a>
          ))}
        </nav>
        <p className="quiet">{m.wayHints[plea]}</p>
        <AppealForm {...data} />
      </>
    ),
  });
}

function AppealForm({ statement, plea, written }: AppealFormData) {
  const m = useWords().m.appeals;
  const isSecond = statement.appeals.length > 0;
  return (
    <form
      method="post"
      action={addresses.appealing(statement.statementId)}
      className="appeal-form decision"
    >
      <input type="hidden" name="plea" value={plea} />
      {plea === "not_me" && (
        <Words name="words" label={m.notMeWords} hint={m.notMeHint} written={written} />
      )}
      {plea === "disputed" && <Words name="words" label={m.disputedWords} written={written} />}
      {plea === "put_right" && (
        <>
          <Words name="cause" label={m.cause} written={written} />
          <Words name="corrected" label={m.corrected} written={written} />
          <Words name="prevention" label={m.prevention} written={written} />
        </>
      )}
      {plea !== "not_me" && <Items statement={statement} plea={plea} written={written} />}
      <Words
        name="newEvidence"
        label={m.newEvidence}
        hint={isSecond ? m.newEvidenceHint : m.newEvidenceOptional}
        written={written}
        optional={!isSecond}
      />
      <button type="submit" className="button">
        {m.file}
      </button>
    </form>
  );
}

function Words(props: {
  name: string;
  label: string;
  hint?: string;
  written: Chosen;
  optional?: boolean;
}) {
  const { name, label, hint, written, optional = false } = props;
  return (
    <Field id={name} label={label} hint={hint} optional={optional}>
      <textarea
        id={name}
        name={name}
        rows={4}
        required={!optional}
        maxLength={5_000}
        className="writing"
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
        defaultValue={written[name] ?? ""}
      />
    </Field>
  );
}

const stances = ["disputed", "explained", "accepted"] as const;

/** Each piece of the evidence with its own answer. */
function Items({ statement, plea, written }: Omit<AppealFormData, "problem">) {
  const m = useWords().m.appeals;
  const { evidence } = statement;
  const usual = plea === "disputed" ? "disputed" : "accepted";
  return (
    <ol className="appeal-items">
      {evidence.map((item, at) => {
        const id = `item-${String(at)}`;
        const chosen = written[`stance:${at}`] ?? usual;
        return (
          <li key={id}>
            <fieldset className="picks">
              <legend>
                {m.item(at + 1, evidence.length)}
                <q className="appeal-evidence">{item}</q>
                <span className="only-heard">{m.stance}</span>
              </legend>
              {stances.map((stance) => (
                <label key={stance} className="pick">
                  <input
                    type="radio"
                    name={`stance:${at}`}
                    value={stance}
                    defaultChecked={stance === chosen}
                  />
                  {m.stances[stance]}
                </label>
              ))}
            </fieldset>
            <Field id={id} label={m.itemWords}>
              <textarea
                id={id}
                name={`answer:${at}`}
                rows={2}
                required
                maxLength={5_000}
                className="writing"
                defaultValue={written[`answer:${at}`] ?? ""}
              />
            </Field>
          </li>
        );
      })}
    </ol>
  );
}
