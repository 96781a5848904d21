import { parameterIn } from "../ui/messages/parameters.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import type { DetectorData } from "./detector-shapes.ts";
import { Weeks } from "./detector-share.tsx";
import { valueIn } from "./policy-words.tsx";

type Shown = { data: DetectorData };

/** What a detector finds, which honest causes look the same, and what it cannot see. */
export function About({ data }: Shown) {
  const { m: all, count } = useWords();
  const m = all.detectors;
  return (
    <section aria-labelledby="finds" className="prose detector-about">
      <h2 id="finds">{m.finds}</h2>
      <p>{data.rationale}</p>
      <p>
        {m.clauses} <span className="clause">{data.clauses.join(", ")}</span>.{" "}
        {m.looksBack(count(data.lookbackDays))}
      </p>
      <h2>{m.innocent}</h2>
      <Lines lines={data.innocentCauses} />
      <h2>{m.blind}</h2>
      <Lines lines={data.blindTo} />
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What the detector found when it was last its turn, and its alarms by week. */
export function LastPass({ data: { pass, weeks, counts } }: Shown) {
  const { m: all, count, moment } = useWords();
  const m = all.detectors;
  const columns = [m.lastRun, ...m.passColumns];
  const made = pass.status === "made" ? [pass] : [];
  const rows = made.map(({ at, found, opened, joined, known, ms }) => ({
    id: at,
    name: moment(at),
    cells: [...[found, opened, joined, known].map(count), m.ms(count(ms))],
  }));
  const why =
    pass.status === "left-out"
      ? `${m.leftOut} ${pass.why}`
      : pass.status === "none"
        ? m.passNone
        : m.passWaits;
  return (
    <section aria-labelledby="here">
      <h2 id="here">{m.here}</h2>
      <Weeks weeks={weeks} counts={counts} />
      <Figures title={m.passTitle} columns={columns} rows={rows} empty={why} />
    </section>
  );
}

/** The newest cases with its alarms, and what people answered. */
export function Cases({ data: { cases } }: Shown) {
  const { m: all, mean, day } = useWords();
  const m = all.detectors;
  const rows = cases.map(({ caseId, sentence, score, status, outcome, openedAt }) => ({
    id: caseId,
    name: sentence,
    cells: [
      mean(score),
      day(openedAt),
      m.answers[status === "decided" ? (outcome ?? "open") : status],
    ],
  }));
  const columns = [m.case, m.strengthWord, m.opened, m.answer];
  return <Figures title={m.casesTitle} columns={columns} rows={rows} empty={m.noCases} isWords />;
}

/** From which strength a claim opens a case, and the bounds that the detector keeps. */
export function Thresholds({ data }: Shown) {
  const { m: all, mean, count, share } = useWords();
  const m = all.detectors;
  const formats = { chance: share, count, mean } as const;
  const rows = data.options.map(({ name, value }) => {
    const known = m.options[name];
    return {
      id: name,
      name: known?.name ?? <code className="clause">{name}</code>,
      cells: [
        known === undefined ? String(value) : formats[unitOf(name)](value),
        known?.does ?? "",
      ],
    };
  });
  const opens = { id: "opens", name: m.opensCase, cells: [mean(data.opensCaseMin), m.opensDoes] };
  return (
    <section className="thresholds">
      <Figures
        title={m.thresholds}
        columns={[m.threshold, m.value, m.does]}
        rows={[opens, ...rows]}
        isWords
      />
      <p className="quiet small">
        {m.strength}: {data.strengthMeans} {m.thresholdsNote}
      </p>
    </section>
  );
}

/** In what a bound is counted, as its name says: so many, a chance, or a strength from 0 to 1. */
function unitOf(name: string): "count" | "chance" | "mean" {
  if (name === "groupsMax" || name === "signalsMax") return "count";
  return name === "chanceMax" || name === "falseShareMax" ? "chance" : "mean";
}

/** What a higher threshold would have left out of what it found so far. */
export function ByStrength({ data: { byStrength } }: Shown) {
  const { m: all, mean, count } = useWords();
  const m = all.detectors;
  const rows = byStrength.map(({ from, cases, upheld, dismissed }) => ({
    id: String(from),
    name: m.fromStrength(mean(from)),
    cells: [cases, upheld, dismissed, cases - upheld - dismissed].map(count),
  }));
  const columns = [m.strengthWord, m.cases, m.answers.upheld, m.answers.dismissed, m.answers.open];
  return <Figures title={m.byStrength} columns={columns} rows={rows} />;
}

/** The policy's parameters that its clauses own, as they hold today. */
export function InForce({ data }: Shown) {
  const { locale, m: all } = useWords();
  const m = all.detectors;
  const rows = data.parameters.map(({ key, clause, value }) => {
    const { title, about } = parameterIn(locale, key);
    const name = (
      <>
        {title} <code className="clause">{key}</code>
      </>
    );
    return { id: key, name, cells: [valueIn(all, value), clause, about] };
  });
  return (
    <section>
      <Figures
        title={m.inForce(data.policyVersion)}
        columns={[m.parameter, m.value, m.clause, m.does]}
        rows={rows}
        empty={m.noParameters}
        isWords
      />
      {rows.length > 0 && (
        <p>
          <a href={addresses.operatorPolicy(data.policyVersion)}>{m.change}</a>
        </p>
      )}
    </section>
  );
}

/** How well it found what was planted. Tables are as the evaluation wrote them, in English. */
export function Evaluation({ evaluation }: Pick<DetectorData, "evaluation">) {
  const m = useWords().m.detectors;
  return (
    <section aria-labelledby="measured">
      <h2 id="measured">{m.measured}</h2>
      {evaluation === null ? (
        <p className="quiet">{m.notMeasured}</p>
      ) : (
        <>
          <p className="quiet">{m.measuredLead}</p>
          <div lang="en" className="overview">
            <p className="prose">{evaluation.about}</p>
            {evaluation.tables.map(({ title, header, rows }) => (
              <Figures
                key={title}
                title={title.replaceAll("_", " ")}
                columns={header}
                rows={rows.map(([first, ...cells]) => {
                  return { id: String(first), name: first, cells: cells.map(String) };
                })}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
