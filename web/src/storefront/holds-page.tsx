import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { Frame } from "./shapes.ts";
import type { HoldsPageData, ShownHold } from "./systems-shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** Words that are kept for a claim: of whom, why, until when, and what would be gone by now. */
export function holdsPage(frame: Frame, data: HoldsPageData): string {
  const m = messagesOf(frame.locale).systems;
  return renderPage(frame, {
    title: m.holdsTitle,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="holds" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.holdsTitle}</h1>
            <p className="quiet">{m.holdsLead}</p>
          </header>
          {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
          <div className="console-columns">
            <Holds holds={data.holds} />
            <NewHold subjects={data.subjects} />
          </div>
        </div>
      </>
    ),
  });
}

function Holds({ holds }: { holds: readonly ShownHold[] }) {
  const { m: all, day, count } = useWords();
  const m = all.systems;
  const rows = holds.map((hold) => ({
    id: hold.holdId,
    name: `${m.holdSubjects[hold.subject]} ${hold.subjectId}`,
    cells: [
      hold.reason,
      hold.placedBy,
      day(hold.placedAt),
      day(hold.until),
      count(hold.keptMessages),
      hold.endedAt !== null ? (
        `${m.holdEnded(day(hold.endedAt), hold.endedBy ?? "")} ${hold.endReason ?? ""}`
      ) : hold.holds ? (
        <EndHold key="end" hold={hold} />
      ) : (
        m.over
      ),
    ],
  }));
  const columns = [m.holdReason, m.holdBy, m.made, m.until, m.holdKept, m.state];
  return <Figures title={m.holdsList} columns={columns} rows={rows} empty={m.noHolds} isWords />;
}

function EndHold({ hold: { holdId, subjectId } }: { hold: ShownHold }) {
  const m = useWords().m.systems;
  return (
    <form method="post" action={addresses.holds}>
      <input type="hidden" name="end" value={holdId} />
      <p className="field">
        <label htmlFor={`why-${holdId}`}>{m.holdEndReason}</label>
        <input id={`why-${holdId}`} name="reason" required maxLength={1_000} />
      </p>
      <button type="submit" className="link" aria-label={m.endHoldOf(subjectId)}>
        {m.endHold}
      </button>
    </form>
  );
}

function NewHold({ subjects }: Pick<HoldsPageData, "subjects">) {
  const m = useWords().m.systems;
  return (
    <section aria-labelledby="new-hold">
      <h2 id="new-hold">{m.newHold}</h2>
      <form method="post" action={addresses.holds} className="prose">
        <p className="field">
          <label htmlFor="subject">{m.holdWhose}</label>
          <select id="subject" name="subject">
            {subjects.map((subject) => (
              <option key={subject} value={subject}>
                {m.holdSubjects[subject]}
              </option>
            ))}
          </select>
        </p>
        <p className="field">
          <label htmlFor="subjectId">{m.holdId}</label>
          <input id="subjectId" name="subjectId" required maxLength={200} />
        </p>
        <p className="field">
          <label htmlFor="reason">{m.holdReason}</label>
          <textarea id="reason" name="reason" rows={3} required maxLength={1_000} />
        </p>
        <p className="field">
          <label htmlFor="until">{m.until}</label>
          <input id="until" name="until" type="date" required />
        </p>
        <button type="submit" className="button">
          {m.placeHold}
        </button>
      </form>
    </section>
  );
}
