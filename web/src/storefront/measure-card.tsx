import type { ReactNode } from "react";
import { Field, Notice } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import type { DeskMeasure } from "./enforcement-shapes.ts";

/** One measure: what, on whom, how it stands, why, and what the reader may do with it. */
export function MeasureCard(props: {
  measure: DeskMeasure;
  userId: string;
  /** Where measures of several cases stand together. */
  showCase?: boolean;
}) {
  const { measure, userId } = props;
  const { m: all, day, money } = useWords();
  const m = all.measures;
  const { measureId, withheld } = measure;
  const card = `why-${measureId}`;
  return (
    <li className={`measure measure-${measure.status}`} id={measureId}>
      <p className="measure-name">
        <ReasonWord card={card}>{m.kinds[measure.kind] ?? measure.kind}</ReasonWord>
      </p>
      <p className="measure-subject">
        <Subject measure={measure} />
      </p>
      <p className={`state state-${measure.status}`}>
        <Standing measure={measure} />
      </p>
      {withheld !== null && (
        <p className="quiet">
          {m.withheld(
            money(withheld.amountMinor, withheld.currency),
            money(withheld.exposureMinor, withheld.currency),
          )}
        </p>
      )}
      {measure.lookAgainBy !== null && <p>{m.keepBy(day(measure.lookAgainBy))}</p>}
      {props.showCase === true && (
        <p>
          <a href={addresses.caseMeasures(measure.caseId)}>{m.openCase}</a>
        </p>
      )}
      <WhyCard id={card} measure={measure} />
      <Actions measure={measure} userId={userId} />
    </li>
  );
}

function Subject({ measure: { on, subjectId, subjectName } }: { measure: DeskMeasure }) {
  if (on === "product") return <a href={addresses.product(subjectId)}>{subjectName}</a>;
  if (on === "seller") return <a href={addresses.seller(subjectId)}>{subjectName}</a>;
  return subjectName;
}

/** The state in words, with the days that belong to it. */
export function Standing({ measure }: { measure: DeskMeasure }) {
  const { m: all, day } = useWords();
  const m = all.measures;
  const { status, because, startsAt, until } = measure;
  if (status === "ended" && because !== null) {
    const ended = m.endedBecause(m.endings[because] ?? because);
    return measure.pending === "undo" ? `${ended}. ${m.undoing}` : ended;
  }
  const span =
    status === "waiting"
      ? m.from(day(startsAt))
      : status === "declined"
        ? ""
        : until === null
          ? m.noEnd
          : m.until(day(until));
  return [m.statuses[status] ?? status, span].filter((part) => part !== "").join(", ");
}

function WhyCard({ id, measure }: { id: string; measure: DeskMeasure }) {
  const { m: all, moment } = useWords();
  const m = all.measures;
  const facts = measure.history.map(({ type, at, by, text, because }) =>
    [
      `${m.events[type] ?? type}, ${moment(at)}`,
      by.join(", "),
      because === null ? "" : (m.endings[because] ?? because),
      text ?? "",
    ]
      .filter((part) => part !== "")
      .join(". "),
  );
  return (
    <ReasonCard
      id={id}
      reason={{
        what: `${m.kinds[measure.kind] ?? measure.kind}: ${measure.subjectName}`,
        because: { title: m.deciders(measure.deciders.join(", ")), clause: measure.clause },
        facts,
        disagree: m.disagree,
        more: { label: m.letter, href: addresses.statement(measure.statementId) },
      }}
    />
  );
}

const lasting = new Set(["waiting", "ordered", "in_force", "stayed"]);

function Actions({ measure, userId }: { measure: DeskMeasure; userId: string }) {
  const m = useWords().m.measures;
  if (measure.status === "proposed") {
    if (measure.deciders.includes(userId)) return <Notice tone="plain" title={m.yours} />;
    return <SecondPerson measure={measure} />;
  }
  if (!lasting.has(measure.status)) return null;
  return (
    <>
      {measure.kind === "funds-withheld" && measure.status === "in_force" && (
        <Ask measure={measure} title={m.keepTitle} act="keep" label={m.keep} />
      )}
      <Ask measure={measure} title={m.endTitle} act="lift" label={m.lift}>
        <fieldset className="picks">
          <legend>{m.because}</legend>
          {(["cured", "mistake"] as const).map((why, at) => (
            <label key={why} className="pick">
              <input type="radio" name="because" value={why} defaultChecked={at === 0} />
              {m[why]}
            </label>
          ))}
        </fieldset>
      </Ask>
    </>
  );
}

function SecondPerson({ measure }: { measure: DeskMeasure }) {
  const m = useWords().m.measures;
  const id = `decline-${measure.measureId}`;
  return (
    <section className="second-person" aria-label={m.approveTitle}>
      <p>{m.approveLead}</p>
      <p>
        <a href={addresses.statement(measure.statementId)}>{m.letter}</a>
      </p>
      <form method="post" action={addresses.measure(measure.measureId)} className="decision">
        <button type="submit" name="act" value="approve" className="button">
          {m.approve}
        </button>
      </form>
      <details>
        <summary>{m.decline}</summary>
        <form method="post" action={addresses.measure(measure.measureId)} className="decision">
          <Field id={id} label={m.reason}>
            <textarea id={id} name="reason" rows={3} required maxLength={5_000} />
          </Field>
          <button type="submit" name="act" value="decline" className="button button-plain">
            {m.decline}
          </button>
        </form>
      </details>
    </section>
  );
}

/** A form behind its own words: what may be done, and the reason that it needs. */
function Ask(props: {
  measure: DeskMeasure;
  title: string;
  act: string;
  label: string;
  children?: ReactNode;
}) {
  const m = useWords().m.measures;
  const { measure, act } = props;
  const id = `${act}-${measure.measureId}`;
  return (
    <details>
      <summary>{props.title}</summary>
      <form method="post" action={addresses.measure(measure.measureId)} className="decision">
        {props.children}
        <Field id={id} label={m.reason}>
          <textarea id={id} name="reason" rows={3} required maxLength={5_000} />
        </Field>
        <button type="submit" name="act" value={act} className="button button-plain">
          {props.label}
        </button>
      </form>
    </details>
  );
}
