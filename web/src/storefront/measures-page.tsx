import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Notice, Trail } from "../ui/parts.tsx";
import { ReasonParts } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { DeskMenu } from "./desk-menu.tsx";
import type { Chosen, DeskMeasure, Plan } from "./enforcement-shapes.ts";
import { renderPage } from "./frame.tsx";
import { LetterSheet } from "./letter.tsx";
import { MeasureCard } from "./measure-card.tsx";
import { PlanForm } from "./plan-form.tsx";
import type { PlanChoices } from "./plan-subjects.tsx";
import type { Frame, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** What the page of a case's measures shows: the form, or the plan that it led to. */
export type CaseMeasuresPageData = PlanChoices & {
  readonly measures: readonly DeskMeasure[];
  readonly userId: string;
  readonly plan: Plan | null;
  readonly done: boolean;
  readonly problem: Problem | null;
};

/** What follows from a decided case: what holds, what can be chosen, and each letter in full. */
export function caseMeasuresPage(frame: Frame, data: CaseMeasuresPageData): string {
  const m = messagesOf(frame.locale).measures;
  const cases = messagesOf(frame.locale).cases;
  const { file, plan } = data;
  const title = file.detectors.map((detector) => detector.title).join("; ");
  const upheld = file.answer?.outcome === "upheld";
  return renderPage(frame, {
    title: m.ofCase,
    layout: "desk",
    body: (
      <>
        <DeskMenu here="cases" frame={frame} />
        <Trail
          steps={[
            { label: cases.title, href: addresses.cases },
            { label: title, href: addresses.case(file.caseId) },
          ]}
        />
        <header className="desk-head">
          <h1>{plan === null ? m.ofCase : m.plan}</h1>
          {file.answer !== null && upheld && <p className="quiet">{m.upheldBy(file.answer.by)}</p>}
          <p className="quiet">{cases.concerned(file.reviewers, file.products, file.sellers)}</p>
        </header>
        {data.done && <Notice tone="go" title={m.done} />}
        {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
        <div className="measures-columns">
          <div>
            {!upheld ? (
              <Empty title={m.notUpheld} />
            ) : plan === null ? (
              <PlanForm {...data} />
            ) : (
              <PlanShown frame={frame} data={data} plan={plan} />
            )}
          </div>
          <aside>
            {plan !== null && <Impose data={data} plan={plan} />}
            <h2>{m.title}</h2>
            <MeasureList measures={data.measures} userId={data.userId} />
          </aside>
        </div>
      </>
    ),
  });
}

/** Measures as a list, or that there are none. */
export function MeasureList(props: { measures: readonly DeskMeasure[]; userId: string }) {
  const m = useWords().m.measures;
  if (props.measures.length === 0) return <p className="quiet">{m.none}</p>;
  return (
    <ol className="measure-list">
      {props.measures.map((measure) => (
        <MeasureCard key={measure.measureId} measure={measure} userId={props.userId} />
      ))}
    </ol>
  );
}

function PlanShown(props: { frame: Frame; data: CaseMeasuresPageData; plan: Plan }) {
  const { m: all } = useWords();
  const m = all.measures;
  const { frame, data, plan } = props;
  return (
    <>
      <p className="lead">{m.nothingYet}</p>
      <StepReason data={data} plan={plan} />
      <h2>{m.letters}</h2>
      {plan.statements.map((statement, at) => (
        <LetterOf
          key={`${statement.addresseeId} ${String(at)}`}
          frame={frame}
          data={data}
          statement={statement}
          isFirst={plan.statements.findIndex((s) => s.addressee === statement.addressee) === at}
        />
      ))}
    </>
  );
}

/** Why it is this step and no other, as the same card that everyone sees. */
function StepReason({ data, plan }: { data: CaseMeasuresPageData; plan: Plan }) {
  const m = useWords().m.measures;
  const { step } = plan;
  const { ladder } = data;
  if (step === null || ladder === null) return null;
  const name = m.kinds[step.kind] ?? step.kind;
  return (
    <section className="plan-step">
      <ReasonParts
        reason={{
          what: m.stepWhat(name, step.rung + 1, ladder.rungs.length),
          because: { title: m.ladderOf(m.fields[ladder.field] ?? ladder.field) },
          facts: step.because.flatMap((reason) => whyLine(reason, m) ?? []),
          disagree: m.disagree,
        }}
      />
    </section>
  );
}

type Why = NonNullable<Plan["step"]>["because"][number];

function whyLine(reason: Why, m: ReturnType<typeof useWords>["m"]["measures"]): string | null {
  const { severity, count, days } = reason as { severity?: string; count?: number; days?: number };
  switch (reason.type) {
    case "severity":
      return m.reasons.severity(m.severities[severity ?? ""] ?? "");
    case "earlier":
      return m.reasons.earlier(count ?? 0, days ?? 0);
    case "self_reported":
    case "unknowing":
    case "skipped":
      return m.reasons[reason.type];
    default:
      return null;
  }
}

function LetterOf(props: {
  frame: Frame;
  data: CaseMeasuresPageData;
  statement: Plan["statements"][number];
  isFirst: boolean;
}) {
  const { m: all, day, language } = useWords();
  const m = all.measures;
  const { statement, data } = props;
  const { members } = data.file;
  const names = new Map(
    [...members.sellers, ...members.reviewers, ...members.products].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const to = m.letterTo[statement.addressee as keyof typeof m.letterTo];
  return (
    <details className="plan-letter" open={props.isFirst}>
      <summary>
        <strong>{to(names.get(statement.addresseeId) ?? statement.addresseeId)}</strong>{" "}
        <span className="quiet">{m.inLanguage(language(statement.letter.language))}</span>
      </summary>
      <ul className="plan-measures">
        {statement.measures.map((measure) => (
          <li key={`${measure.kind} ${measure.subjectId}`}>
            <strong>{m.kinds[measure.kind] ?? measure.kind}</strong>{" "}
            {names.get(measure.subjectId) ?? measure.subjectId}
            <span className="quiet">
              {", "}
              {m.from(day(measure.startsAt))},{" "}
              {measure.until === null ? m.noEnd : m.until(day(measure.until))}
            </span>
            {measure.needsApproval && <span className="state"> {m.needsApproval}</span>}
          </li>
        ))}
      </ul>
      <LetterSheet letter={statement.letter} marketplace={props.frame.marketplace.name} />
    </details>
  );
}

/** The one button, and how much it does; what was shown is what is sent. */
function Impose({ data, plan }: { data: CaseMeasuresPageData; plan: Plan }) {
  const m = useWords().m.measures;
  const all = plan.statements.flatMap(({ measures }) => measures);
  const waiting = all.filter(({ needsApproval }) => needsApproval).length;
  return (
    <form
      method="post"
      action={addresses.caseMeasures(data.file.caseId)}
      className="decision plan-impose"
    >
      <p>
        <strong>{m.totals(all.length, plan.statements.length)}</strong>
      </p>
      {waiting > 0 && <p>{m.totalWaiting(waiting)}</p>}
      <Kept chosen={data.chosen} version={data.file.version} />
      <button type="submit" name="act" value="impose" className="button">
        {waiting === all.length ? m.propose : m.impose}
      </button>
      <button type="submit" name="act" value="change" className="button button-plain">
        {m.change}
      </button>
    </form>
  );
}

function Kept({ chosen, version }: { chosen: Chosen; version: number }) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {Object.entries(chosen).map(([name, value]) =>
        value === undefined || name === "act" || name === "version" ? null : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
    </>
  );
}
