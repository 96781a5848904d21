import { DayBars } from "../ui/day-bars.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { DeskMenu } from "./desk-menu.tsx";
import { renderPage } from "./frame.tsx";
import type { Frame } from "./shapes.ts";

/** What a moderator decided lately, and what others made of it. */
export type MyDecisionsData = {
  /** UTC days, the oldest first, and how many decisions on each. */
  readonly days: readonly string[];
  readonly counts: readonly number[];
  readonly decided: number;
  readonly rules: readonly {
    readonly clause: string;
    readonly rule: string;
    readonly decided: number;
    readonly upheld: number;
    readonly dismissed: number;
  }[];
  /** How many were taken first, and the middle of their minutes from then to the decision. */
  readonly taken: number;
  readonly minutes: number | null;
  readonly looked: number;
  readonly agreed: number;
  readonly appealed: number;
  readonly overturned: number;
  readonly takenBack: number;
  readonly team: {
    readonly people: number;
    readonly decided: number;
    readonly minutes: number | null;
    readonly agreedPercent: number | null;
  } | null;
  readonly comparedPeopleMin: number;
};

/** One's own figures, each with its denominator: for learning, never for ranking. */
export function myDecisionsPage(frame: Frame, data: MyDecisionsData): string {
  const m = messagesOf(frame.locale).myDecisions;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <DeskMenu here="mine" frame={frame} />
        <header className="desk-head">
          <h1>{m.title}</h1>
          <p className="quiet">{m.lead(data.days.length)}</p>
        </header>
        {data.decided === 0 ? (
          <Empty title={m.none}>
            <p className="quiet">{m.noneHint}</p>
            <a href={addresses.cases}>{m.toCases}</a>
          </Empty>
        ) : (
          <div className="my-decisions">
            <DayBars name={m.byDay} days={data.days} counts={data.counts} />
            <Figures data={data} />
            <Rules rules={data.rules} />
          </div>
        )}
      </>
    ),
  });
}

/** The figures, each with its denominator and with the team's middle where there is one. */
function Figures({ data }: { data: MyDecisionsData }) {
  const { m: all, count } = useWords();
  const m = all.myDecisions;
  const { team } = data;
  const minutes = (value: number | null) =>
    value === null ? null : m.minutes(count(Math.round(value)));
  const agreed = team?.agreedPercent ?? null;
  const ofDecided = (some: number) => m.ofAll(count(some), count(data.decided));
  return (
    <section>
      <h2>{m.figures}</h2>
      <dl className="own-figures">
        <Figure
          id="time"
          value={minutes(data.minutes) ?? "–"}
          of={m.taken(count(data.taken), count(data.decided))}
          middle={minutes(team?.minutes ?? null)}
        />
        <Figure
          id="looks"
          value={m.ofAll(count(data.agreed), count(data.looked))}
          of={m.lookedOf(count(data.looked), count(data.decided))}
          middle={agreed === null ? null : m.percent(count(Math.round(agreed)))}
        />
        <Figure
          id="appeals"
          value={m.ofAll(count(data.overturned), count(data.appealed))}
          of={m.appealedOf(count(data.appealed), count(data.decided))}
          middle={null}
        />
        <Figure id="back" value={ofDecided(data.takenBack)} of={m.backOf} middle={null} />
      </dl>
      <p className="quiet small">
        {team === null
          ? m.notCompared(count(data.comparedPeopleMin))
          : m.compared(count(team.people))}
      </p>
    </section>
  );
}

/** One figure; its name opens how it is counted. */
function Figure(props: {
  id: "time" | "looks" | "appeals" | "back";
  value: string;
  of: string;
  middle: string | null;
}) {
  const m = useWords().m.myDecisions;
  const { id, value, of, middle } = props;
  const card = `counted-${id}`;
  const because = { title: m.counted[id] };
  return (
    <div>
      <dt>
        <ReasonWord card={card}>{m.names[id]}</ReasonWord>
      </dt>
      <dd>
        <strong>{value}</strong>
        <span className="quiet">{of}</span>
        {middle !== null && <span className="quiet">{m.middle(middle)}</span>}
        <ReasonCard id={card} reason={{ what: m.names[id], because, instead: m.forLearning }} />
      </dd>
    </div>
  );
}

function Rules({ rules }: Pick<MyDecisionsData, "rules">) {
  const { m: all, count } = useWords();
  const { myDecisions: m, cases } = all;
  return (
    <section>
      <h2>{m.byRule}</h2>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{m.rule}</th>
            <th scope="col" className="number">
              {m.decided}
            </th>
            <th scope="col" className="number">
              {cases.answers.upheld}
            </th>
            <th scope="col" className="number">
              {cases.answers.dismissed}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ clause, rule, decided, upheld, dismissed }) => (
            <tr key={clause}>
              <th scope="row">
                {clause === "" ? m.noRule : <a href={addresses.precedentsOf(clause)}>{rule}</a>}
              </th>
              <td className="number">{count(decided)}</td>
              <td className="number">{count(upheld)}</td>
              <td className="number">{count(dismissed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
