import { markOfImport, markOfList } from "@candor/core/contract/live-marks.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Pages, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import type { ImportData, ImportsLine } from "./detector-shapes.ts";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { Frame } from "./shapes.ts";

/** Files that were read in, and what their lines came to. */
export function importsPage(frame: Frame, imports: readonly ImportsLine[]): string {
  const m = messagesOf(frame.locale).detectors;
  return renderPage(frame, {
    title: m.importsTitle,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <OperatorMenu here="imports" />
        <div
          className="overview"
          data-live={`imports~${markOfList(imports.map(markOfImport))}`}
          data-events={addresses.operatorEvents}
          data-renew="imports"
        >
          <header className="desk-head">
            <h1>{m.importsTitle}</h1>
            <p className="quiet">{m.importsLead}</p>
          </header>
          {imports.length === 0 ? <NoImports /> : <ImportTable imports={imports} />}
        </div>
      </>
    ),
  });
}

function NoImports() {
  const m = useWords().m.detectors;
  return (
    <Empty title={m.noImports}>
      <p>
        {m.importHow} <code>npx candor import --format candor facts.jsonl</code>
      </p>
    </Empty>
  );
}

function ImportTable({ imports }: { imports: readonly ImportsLine[] }) {
  const { m: all, count, moment } = useWords();
  const m = all.detectors;
  const rows = imports.map((line) => ({
    id: line.importId,
    name: <a href={addresses.import(line.importId)}>{line.fileName}</a>,
    cells: [
      ...countsOf(line).map(count),
      <State key="state" line={line} />,
      moment(line.startedAt),
    ],
  }));
  const columns = [m.file, ...m.importColumns, m.state, m.begun];
  return <Figures title={m.importsTitle} columns={columns} rows={rows} isWords />;
}

const countsOf = ({ counts }: ImportsLine) => {
  const { lines, accepted, revisions, duplicates, rejected } = counts;
  return [lines, accepted, revisions, duplicates, rejected];
};

function State({ line }: { line: ImportsLine }) {
  const { m: all, percent } = useWords();
  const m = all.detectors;
  if (line.status !== "running") return m.states[line.status];
  const done = percent(Math.floor(line.share * 100));
  return (
    <>
      <progress value={line.share} aria-label={m.progress}>
        {done}
      </progress>{" "}
      {done}
    </>
  );
}

/** One import: what its lines came to, and each that was left out with its reason. */
export function importPage(frame: Frame, data: ImportData): string {
  const m = messagesOf(frame.locale).detectors;
  return renderPage(frame, {
    title: data.fileName,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <OperatorMenu here="imports" />
        <Trail steps={[{ label: m.importsTitle, href: addresses.imports }]} />
        <div
          className="overview"
          data-live={`import-${data.importId}~${markOfImport(data)}`}
          data-events={addresses.operatorEvents}
          data-renew="import"
        >
          <ImportHead data={data} />
          <Counts data={data} />
          <Reasons data={data} />
          <Rejects data={data} />
        </div>
      </>
    ),
  });
}

function ImportHead({ data }: { data: ImportData }) {
  const { m: all, moment } = useWords();
  const m = all.detectors;
  return (
    <header className="desk-head">
      <h1>{data.fileName}</h1>
      <p className="quiet">
        <code>{data.format}</code>, {moment(data.startedAt)}. <State line={data} />
        {data.status === "running" && `; ${m.stalled(moment(data.updatedAt))}`}
      </p>
    </header>
  );
}

function Counts({ data }: { data: ImportData }) {
  const { m: all, count } = useWords();
  const m = all.detectors;
  const figures = countsOf(data);
  return (
    <dl className="tiles">
      {m.importColumns.map((name, at) => (
        <div key={name} className="tile">
          <dt>{name}</dt>
          <dd>
            <strong>{count(figures[at] ?? 0)}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Reasons({ data: { reasons } }: { data: ImportData }) {
  const { m: all, count } = useWords();
  const m = all.detectors;
  const rows = reasons.map(({ code, field, reason, count: of, first }) => ({
    id: `${code} ${field ?? ""} ${reason}`,
    name: <code className="clause">{code}</code>,
    cells: [field ?? "", reason, count(of), count(first)],
  }));
  const columns = [m.code, ...m.reasonColumns];
  return (
    <Figures title={m.reasonsTitle} columns={columns} rows={rows} empty={m.allTaken} isWords />
  );
}

function Rejects({ data }: { data: ImportData }) {
  const { m: all, count } = useWords();
  const m = all.detectors;
  if (data.rejects.length === 0) return null;
  const here = addresses.import(data.importId);
  const rows = data.rejects.map(({ line, code, field, reason }) => ({
    id: String(line),
    name: count(line),
    cells: [
      <code key="code" className="clause">
        {code}
      </code>,
      field ?? "",
      reason,
    ],
  }));
  const [field = "", reason = ""] = m.reasonColumns;
  return (
    <section>
      <Figures
        title={m.rejectsTitle}
        columns={[m.line, m.code, field, reason]}
        rows={rows}
        isWords
      />
      <p className="quiet">
        {m.rejectsHint}
        {data.counts.rejected > limits.importRejectsKeptMax &&
          ` ${m.bounded(count(limits.importRejectsKeptMax))}`}
      </p>
      <p>
        <a href={addresses.importRejects(data.importId)} download>
          {m.download}
        </a>
      </p>
      <Pages
        first={data.later ? here : null}
        next={data.next === null ? null : withQuery(here, { after: data.next })}
      />
    </section>
  );
}
