import type { ReactNode } from "react";
import { messagesOf } from "../ui/messages/messages.ts";
import { Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import {
  About,
  ByStrength,
  Cases,
  Evaluation,
  InForce,
  LastPass,
  Thresholds,
} from "./detector-parts.tsx";
import type { DetectorData, DetectorLine, DetectorsData, SourceLine } from "./detector-shapes.ts";
import { Share, ShareReason, Weeks } from "./detector-share.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { Frame } from "./shapes.ts";

/** Every detector: its alarms by week, and what people made of them. */
export function detectorsPage(frame: Frame, data: DetectorsData): string {
  const m = messagesOf(frame.locale).detectors;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="detectors" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.title}</h1>
            <p className="quiet">{m.lead}</p>
          </header>
          <RunLine run={data.run} />
          <DetectorTable data={data} />
          <SourceTable data={data} />
          <ShareReason />
        </div>
      </>
    ),
  });
}

function RunLine({ run }: Pick<DetectorsData, "run">) {
  const { m: all, count, moment } = useWords();
  const m = all.detectors;
  if (run === null) return <p>{m.noRun}</p>;
  return (
    <p>
      {m.runAt(m.kinds[run.kind], moment(run.startedAt))}{" "}
      {m.ran[run.status](count(run.done), count(run.passes))}.
    </p>
  );
}

function DetectorTable({ data: { detectors, weeks } }: { data: DetectorsData }) {
  const { m: all, count } = useWords();
  const m = all.detectors;
  const rows = detectors.map((line) => ({
    id: line.id,
    name: <a href={addresses.detector(line.id)}>{line.title}</a>,
    cells: [...cellsOf(line, weeks, count), <Pass key="pass" pass={line.pass} />],
  }));
  const columns = [m.detector, ...m.columns, m.lastRun];
  return <Figures title={m.title} columns={columns} rows={rows} />;
}

function SourceTable({ data: { sources, weeks } }: { data: DetectorsData }) {
  const { m: all, count } = useWords();
  const m = all.detectors;
  const rows = sources.map((line) => {
    return { id: line.id, name: line.title, cells: cellsOf(line, weeks, count) };
  });
  return <Figures title={m.sourcesTitle} columns={[m.source, ...m.columns]} rows={rows} />;
}

function cellsOf(
  { counts, outcomes }: SourceLine,
  weeks: readonly string[],
  count: (value: number) => string,
): readonly ReactNode[] {
  const { upheld, dismissed, open } = outcomes;
  return [
    <Weeks key="weeks" weeks={weeks} counts={counts} />,
    ...[upheld + dismissed + open, upheld, dismissed, open].map(count),
    <Share key="share" outcomes={outcomes} />,
  ];
}

function Pass({ pass }: Pick<DetectorLine, "pass">) {
  const { m: all, count, day } = useWords();
  const m = all.detectors;
  switch (pass.status) {
    case "none":
      return m.passNone;
    case "waits":
      return m.passWaits;
    case "left-out":
      return `${m.leftOut} ${pass.why}`;
    case "made":
      return m.passMade(count(pass.found), day(pass.at));
  }
}

/** One detector: what it finds and misses, what binds it, what it did here, how it was measured. */
export function detectorPage(frame: Frame, data: DetectorData): string {
  const m = messagesOf(frame.locale).detectors;
  return renderPage(frame, {
    title: data.title,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="detectors" />
        <Trail steps={[{ label: m.title, href: addresses.detectors }]} />
        <div className="overview">
          <header className="desk-head">
            <h1>{data.title}</h1>
            <Share outcomes={data.outcomes} isNamed />
          </header>
          <div className="console-columns detector-columns">
            <div className="overview">
              <LastPass data={data} />
              <Cases data={data} />
              <Thresholds data={data} />
              <ByStrength data={data} />
              <InForce data={data} />
              <Evaluation evaluation={data.evaluation} />
            </div>
            <About data={data} />
          </div>
          <ShareReason />
        </div>
      </>
    ),
  });
}
