import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { Field, Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import type { Chosen } from "./enforcement-shapes.ts";

type File = z.input<typeof CaseFile>;

type DecisionProps = {
  readonly file: File;
  readonly userId: string;
  /** What was written, where it could not be taken. */
  readonly written: Chosen;
};

/** What a moderator can do with a case, by plain forms. */
export function Decision(props: DecisionProps) {
  const { file } = props;
  return (
    <form
      method="post"
      action={addresses.case(file.caseId)}
      className="decision"
      data-version={file.version}
    >
      {file.answer === null ? <Deciding {...props} /> : <Decided {...props} />}
    </form>
  );
}

function Decided({ file, written }: DecisionProps) {
  const { cases: m, measures } = useWords().m;
  const { answer } = file;
  if (answer === null) return null;
  return (
    <>
      <h2>{m.answers[answer.outcome]}</h2>
      <p>{answer.reason}</p>
      {answer.innocentCause !== null && <p className="quiet">{answer.innocentCause}</p>}
      {answer.outcome === "upheld" && (
        <p>
          <a className="button" href={addresses.caseMeasures(file.caseId)}>
            {measures.choose}
          </a>
        </p>
      )}
      <input type="hidden" name="version" value={file.version} />
      <Area name="reason" label={m.reason} hint={m.reasonHint} written={written} />
      <Act value="reopen" label={m.reopen} />
    </>
  );
}

function Deciding({ file, userId, written }: DecisionProps) {
  const { m: all, moment } = useWords();
  const m = all.cases;
  const mine = file.lease?.by === userId;
  return (
    <>
      <h2>{m.decide}</h2>
      <div data-renew="lease">
        {file.lease !== null && !mine && (
          <Notice tone="plain" title={m.takenBy(file.lease.by, moment(file.lease.until))} />
        )}
      </div>
      <input type="hidden" name="version" value={file.version} />
      <Related file={file} />
      <Act value={mine ? "give_back" : "take"} label={mine ? m.giveBack : m.take} shortcut="t" />
      <Area name="reason" label={m.reason} hint={m.reasonHint} written={written} />
      <Area name="innocentCause" label={m.cause} hint={m.causeHint} written={written} />
      <Act value="dismiss" label={m.dismiss} shortcut="1" needs="reason innocentCause" />
      <Act value="uphold_accounts" label={m.upholdAccounts} shortcut="2" needs="reason" />
      <Area name="framing" label={m.framing} hint={m.framingHint} written={written} />
      <Act value="uphold_seller" label={m.upholdSeller} shortcut="3" needs="reason framing" />
      <Act value="escalate" label={m.escalate} shortcut="e" needs="reason" />
      <Act value="snooze" label={m.snooze} shortcut="4" needs="reason" />
      <Act value="note" label={m.note} shortcut="5" needs="reason" />
    </>
  );
}

function Area(props: { name: string; label: string; hint: string; written: Chosen }) {
  const { name, label, hint, written } = props;
  return (
    <Field id={name} label={label} hint={hint}>
      <textarea
        id={name}
        name={name}
        rows={3}
        maxLength={5_000}
        defaultValue={written[name] ?? ""}
      />
    </Field>
  );
}

/** One thing to do, with its key and the fields that it cannot do without. */
function Act(props: { value: string; label: string; shortcut?: string; needs?: string }) {
  const { value, label, shortcut, needs } = props;
  return (
    <button
      type="submit"
      name="act"
      value={value}
      className="button button-plain"
      data-key={shortcut}
      data-needs={needs}
      aria-keyshortcuts={shortcut?.toUpperCase()}
    >
      {label}
    </button>
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
  return (
    <form method="post" action={addresses.secondLook(file.caseId)} className="decision">
      <h2>{m.secondLookTitle}</h2>
      <input type="hidden" name="version" value={file.version} />
      <Area name="reason" label={m.reason} hint={m.reasonHint} written={{}} />
      <Area name="innocentCause" label={m.cause} hint={m.causeHint} written={{}} />
      <Act value="dismiss" label={m.dismiss} shortcut="1" needs="reason innocentCause" />
      <Act value="uphold_accounts" label={m.upholdAccounts} shortcut="2" needs="reason" />
      <Area name="framing" label={m.framing} hint={m.framingHint} written={{}} />
      <Act value="uphold_seller" label={m.upholdSeller} shortcut="3" needs="reason framing" />
    </form>
  );
}
