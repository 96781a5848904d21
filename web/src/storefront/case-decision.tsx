import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { Field, Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";

type File = z.input<typeof CaseFile>;

/** What a moderator can do with a case, by plain forms. */
export function Decision({ file, userId }: { file: File; userId: string }) {
  const { m: all, moment } = useWords();
  const m = all.cases;
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
      <form method="post" action={addresses.case(file.caseId)} className="decision">
        <h2>{m.answers[file.answer.outcome]}</h2>
        <p>{file.answer.reason}</p>
        {file.answer.innocentCause !== null && <p className="quiet">{file.answer.innocentCause}</p>}
        {file.answer.outcome === "upheld" && (
          <p>
            <a className="button" href={addresses.caseMeasures(file.caseId)}>
              {all.measures.choose}
            </a>
          </p>
        )}
        {version}
        {area("reason", m.reason, m.reasonHint)}
        {act("reopen", m.reopen)}
      </form>
    );
  }
  const mine = file.lease?.by === userId;
  return (
    <form method="post" action={addresses.case(file.caseId)} className="decision">
      <h2>{m.decide}</h2>
      {file.lease !== null && !mine && (
        <Notice tone="plain" title={m.takenBy(file.lease.by, moment(file.lease.until))} />
      )}
      {version}
      <Related file={file} />
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

/** Waiting cases that the same answer may hold for. */
function Related({ file }: { file: File }) {
  const m = useWords().m.cases;
  if (file.related.length === 0) return null;
  return (
    <fieldset>
      <legend>{m.relatedTitle}</legend>
      <p className="quiet">{m.relatedHint}</p>
      {file.related.map((other) => (
        <div key={other.caseId}>
          <input
            type="checkbox"
            id={`also-${other.caseId}`}
            name={`also:${other.caseId}`}
            value={other.version}
          />{" "}
          <label htmlFor={`also-${other.caseId}`}>{other.sentence}</label>{" "}
          <a href={addresses.case(other.caseId)}>{m.open}</a>
        </div>
      ))}
    </fieldset>
  );
}

/** The same answers as for a first decision, and nothing else to do. */
export function SecondLook({ file }: { file: File }) {
  const m = useWords().m.cases;
  const area = (name: string, label: string, hint: string) => (
    <Field id={name} label={label} hint={hint}>
      <textarea id={name} name={name} rows={3} maxLength={5_000} />
    </Field>
  );
  const act = (value: string, label: string) => (
    <button type="submit" name="act" value={value} className="button button-plain">
      {label}
    </button>
  );
  return (
    <form method="post" action={addresses.secondLook(file.caseId)} className="decision">
      <h2>{m.secondLookTitle}</h2>
      <input type="hidden" name="version" value={file.version} />
      {area("reason", m.reason, m.reasonHint)}
      {area("innocentCause", m.cause, m.causeHint)}
      {act("dismiss", m.dismiss)}
      {act("uphold_accounts", m.upholdAccounts)}
      {area("framing", m.framing, m.framingHint)}
      {act("uphold_seller", m.upholdSeller)}
    </form>
  );
}
