import { DayBars } from "../ui/day-bars.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { OverviewData } from "./operator-shapes.ts";
import type { Frame } from "./shapes.ts";

/** What waits, what happened on each of the last thirty days, how mail and jobs fare. */
export function overviewPage(frame: Frame, data: OverviewData): string {
  const m = messagesOf(frame.locale).overview;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <OperatorMenu here="overview" />
        <div
          className="overview"
          data-renew="overview"
          data-live={`overview~${data.mark}`}
          data-events={addresses.operatorEvents}
        >
          <Head at={data.at} />
          <Waiting data={data} />
          <section aria-labelledby="days">
            <h2 id="days">{m.daysTitle}</h2>
            <div className="day-bars-grid">
              {data.series.map(({ name, counts }) => (
                <DayBars
                  key={name}
                  name={m.series[name]}
                  days={data.days}
                  counts={counts}
                  marked={data.policyChanges}
                  markedAs={m.policyChanged}
                />
              ))}
            </div>
            <DayTable data={data} />
          </section>
          <div className="overview-tables">
            <States data={data} />
            <Ages data={data} />
          </div>
        </div>
      </>
    ),
  });
}

function Head({ at }: { at: string }) {
  const { m: all, moment } = useWords();
  const m = all.overview;
  return (
    <header className="desk-head">
      <h1>{m.title}</h1>
      <p className="quiet">{m.asOf(moment(at))}</p>
    </header>
  );
}

type Tile = {
  readonly name: string;
  readonly value: number;
  readonly isLate: boolean;
  readonly note: string;
  readonly href?: string;
};

/** What somebody has to do something about, the figure first. */
function Waiting({ data }: { data: OverviewData }) {
  const { m: all, count, day } = useWords();
  const m = all.overview;
  const held = data.reviews.find(({ status }) => status === "held")?.count ?? 0;
  const { cases, appeals, notices } = data;
  const open = cases.day + cases.threeDays + cases.week + cases.older;
  const failedMail = data.mail.reduce((sum, one) => sum + one.failed + one.unknown, 0);
  const failedJobs = data.jobs.reduce((sum, one) => sum + one.failed, 0);
  const clocks = ({ soon, late }: { soon: number; late: number }) =>
    m.clocks(count(soon), count(late));
  const tiles: readonly Tile[] = [
    { name: m.heldReviews, value: held, isLate: false, note: m.byPerson },
    { name: m.heldMessages, value: data.heldMessages, isLate: false, note: m.byPerson },
    {
      ...{ name: m.openCases, value: open, isLate: cases.older > 0 },
      note: cases.oldest === null ? m.nothingOpen : m.oldest(day(cases.oldest)),
    },
    { name: m.appeals, value: appeals.open, isLate: appeals.late > 0, note: clocks(appeals) },
    { name: m.notices, value: notices.open, isLate: notices.late > 0, note: clocks(notices) },
    {
      ...{ name: m.failedMail, value: failedMail, isLate: failedMail > 0, note: m.lastDay },
      href: addresses.health,
    },
    {
      ...{ name: m.failedJobs, value: failedJobs, isLate: failedJobs > 0, note: m.allMarketplaces },
      href: addresses.health,
    },
  ];
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{m.waitsTitle}</h2>
      <dl className="tiles">
        {tiles.map(({ name, value, isLate, note, href }) => (
          <div key={name} className={isLate ? "tile tile-late" : "tile"}>
            <dt>{href === undefined ? name : <a href={href}>{name}</a>}</dt>
            <dd>
              <strong>{count(value)}</strong>
              <span className="quiet small">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function DayTable({ data }: { data: OverviewData }) {
  const { m: all, count, day } = useWords();
  const m = all.overview;
  return (
    <details>
      <summary>{m.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys move along what is wide */}
      <section className="wide-table" aria-label={m.daysTitle} tabIndex={0}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{m.day}</th>
              {data.series.map(({ name }) => (
                <th key={name} scope="col">
                  {m.series[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.days.map((date, at) => (
              <tr key={date}>
                <th scope="row">{day(date)}</th>
                {data.series.map(({ name, counts }) => (
                  <td key={name}>{count(counts[at] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function States({ data }: { data: OverviewData }) {
  const { m: all, count } = useWords();
  const m = all.overview;
  const rows = data.reviews.map(({ status, count: of }) => ({
    id: status,
    name: m.states[status] ?? status,
    cells: [count(of)],
  }));
  return <Figures title={m.statesTitle} columns={[m.state, m.reviews]} rows={rows} />;
}

function Ages({ data: { cases } }: { data: OverviewData }) {
  const { m: all, count } = useWords();
  const m = all.overview;
  const { day, threeDays, week, older } = cases;
  const rows = Object.entries({ day, threeDays, week, older }).map(([id, of]) => ({
    id,
    name: m.ages[id as keyof typeof m.ages], // A key of the record above.
    cells: [count(of)],
  }));
  return <Figures title={m.agesTitle} columns={[m.waitingFor, m.openCases]} rows={rows} />;
}
