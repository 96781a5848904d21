import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame } from "./shapes.ts";
import { lineIn, ReportBody } from "./transparency-parts.tsx";
import type { EntriesData, ReportData, ReportLineData } from "./transparency-shapes.ts";

/** Every report that was published. */
export function reportsPage(frame: Frame, reports: readonly ReportLineData[]): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).transparency.title,
    canonical: addresses.transparency,
    indexed: true,
    layout: "reading",
    body: <Reports frame={frame} reports={reports} />,
  });
}

/** One report: what was decided in a time, each number leading to its entries. */
export function transparencyPage(frame: Frame, data: ReportData): string {
  const [from = "", to = ""] = data.report.period.split("_");
  return renderPage(frame, {
    title: messagesOf(frame.locale).transparency.report(from, to),
    canonical: addresses.transparencyReport(data.report.period),
    indexed: true,
    layout: "reading",
    body: <Report data={data} />,
  });
}

/** The entries of the log behind one number. */
export function entriesPage(frame: Frame, data: EntriesData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).transparency.title,
    layout: "reading",
    body: <Entries data={data} />,
  });
}

function Reports({ frame, reports }: { frame: Frame; reports: readonly ReportLineData[] }) {
  const { transparency } = useWords().m;
  return (
    <>
      <h1>{transparency.title}</h1>
      <p className="lead">{transparency.lead(frame.marketplace.name)}</p>
      {reports.length === 0 ? <p>{transparency.none}</p> : <ReportList reports={reports} />}
    </>
  );
}

/** Reports in a list, each edition a line. */
export function ReportList({ reports }: { reports: readonly ReportLineData[] }) {
  const { m, day } = useWords();
  const { transparency } = m;
  return (
    <ul className="mine">
      {reports.map(({ period, edition, publishedAt, reason }) => {
        const [from = "", to = ""] = period.split("_");
        const address = addresses.transparencyReport(period);
        return (
          <li key={`${period} ${edition}`} className="mine-line">
            <div>
              <a
                data-open
                className="mine-title"
                href={withQuery(address, { edition: `${edition}` })}
              >
                {transparency.report(day(from), day(to))}
              </a>
              {reason !== null && <p className="quiet">{transparency.corrected(reason)}</p>}
            </div>
            <span className="quiet">
              {transparency.edition(edition)}, {transparency.published(day(publishedAt))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Report({ data: { report, ruleTitles } }: { data: ReportData }) {
  const { m, day, count } = useWords();
  const { transparency } = m;
  const { downloadNames } = transparency;
  const { period, edition, publishedAt, reason } = report;
  const [from = "", to = ""] = period.split("_");
  const entries = report.lines.filter(({ line }) => !line.includes("/rule/"));
  const counted = entries.reduce((sum, line) => sum + line.count, 0);
  return (
    <div className="document">
      <h1>{transparency.head(day(from), day(to))}</h1>
      <p className="lead">{transparency.headLead(count(counted))}</p>
      <p className="quiet">
        {transparency.edition(edition)}, {transparency.published(day(publishedAt))}
        {reason !== null && ` ${transparency.corrected(reason)}`}
      </p>
      <ReportBody
        report={report}
        ruleTitles={ruleTitles}
        hrefOf={(line) => addresses.transparencyEntries(period, line)}
      />
      <section aria-labelledby="downloads">
        <h2 id="downloads">{transparency.downloads}</h2>
        <ul>
          {files.map(([file, name]) => (
            <li key={file}>
              <a href={addresses.transparencyFile(period, file, edition)}>{downloadNames[name]}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="recount" className="prose">
        <h2 id="recount">{transparency.recount}</h2>
        <p>{transparency.recountLead}</p>
        <p className="formula">node tools/recount.ts report.json entries.jsonl</p>
      </section>
    </div>
  );
}

const files = [
  ["report.csv", "csv"],
  ["report.json", "json"],
  ["eu.csv", "euCsv"],
  ["eu.json", "euJson"],
] as const;

function Entries({ data: { period, line, ruleTitles, entries, next } }: { data: EntriesData }) {
  const { m, count } = useWords();
  const { transparency } = m;
  const { entryColumns } = transparency;
  const here = addresses.transparencyEntries(period, line);
  return (
    <>
      <h1>{transparency.entriesTitle(lineIn(m, line, ruleTitles))}</h1>
      <p className="lead">{transparency.entriesLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys move a table that is too wide */}
      <section className="scrolls" tabIndex={0} aria-label={transparency.entriesLead}>
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{entryColumns.at}</th>
              <th scope="col" className="number">
                {entryColumns.place}
              </th>
              <th scope="col">{entryColumns.hash}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ eventId, at, leafHash, leafIndex }) => (
              <tr key={eventId}>
                <td>{at.slice(0, 19).replace("T", " ")}</td>
                <td className="number">
                  {leafIndex === null ? transparency.waiting : count(leafIndex)}
                </td>
                <td className="clause">{leafHash}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        {next !== null && <a href={withQuery(here, { after: next })}>{transparency.more}</a>}{" "}
        <a href={addresses.transparencyReport(period)}>{transparency.back}</a>
      </p>
    </>
  );
}
