import type { Messages } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import type { CountedReport } from "./transparency-shapes.ts";

type Props = {
  readonly report: CountedReport;
  readonly ruleTitles: Readonly<Record<string, string>>;
  /** Where the entries behind a number are; null where nothing leads there yet. */
  readonly hrefOf: ((line: string) => string) | null;
};

/** In which table a line stands, by the first word of its event. */
const groupOf: Readonly<Record<string, keyof Messages["transparency"]["groups"]>> = {
  review: "reviews",
  message: "words",
  feedback: "words",
  response: "words",
  reply: "words",
  request: "requests",
  report: "reports",
  notice: "reports",
  insert: "reports",
  case: "cases",
  measure: "cases",
  appeal: "appeals",
  policy: "policy",
};

/** All that a report says, published or only looked at. */
export function ReportBody({ report, ruleTitles, hrefOf }: Props) {
  const { transparency } = useWords().m;
  const groups = Object.keys(transparency.groups) as (keyof typeof transparency.groups)[];
  const isOf = (line: string) => (line.includes("/rule/") ? "rules" : groupOf[firstWord(line)]);
  return (
    <>
      {groups.map((group) => (
        <Lines
          key={group}
          title={transparency.groups[group]}
          lines={report.lines.filter(({ line }) => isOf(line) === group)}
          {...{ ruleTitles, hrefOf }}
        />
      ))}
      <Waits waits={report.waits} />
      <Stars stars={report.stars} />
      <Channels channels={report.channels} />
    </>
  );
}

const firstWord = (line: string) => line.split("-")[0] ?? "";

function Lines(
  props: Pick<Props, "ruleTitles" | "hrefOf"> & {
    readonly title: string;
    readonly lines: CountedReport["lines"];
  },
) {
  const { m, count } = useWords();
  const { transparency } = m;
  const { title, lines, ruleTitles, hrefOf } = props;
  if (lines.length === 0) return null;
  return (
    <table className="lines">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{transparency.what}</th>
          <th scope="col" className="number">
            {transparency.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, count: number }) => (
          <tr key={line}>
            <th scope="row">{lineIn(m, line, ruleTitles)}</th>
            <td className="number">
              {hrefOf === null ? count(number) : <a href={hrefOf(line)}>{count(number)}</a>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a line counts, in words: `Measure imposed: Warning`. */
export function lineIn(
  { transparency, measures, writing }: Messages,
  line: string,
  ruleTitles: Readonly<Record<string, string>>,
): string {
  const [type = "", part, rule] = line.split("/");
  const name = transparency.events[type] ?? type;
  if (part === undefined) return name;
  if (rule !== undefined) return `${name}: ${ruleTitles[rule] ?? rule}`;
  const removal: Readonly<Record<string, string>> = writing.removal;
  const said = measures.kinds[part] ?? measures.endings[part] ?? removal[part];
  return `${name}: ${said ?? transparency.parts[part] ?? part.replaceAll("_", " ")}`;
}

function Waits({ waits }: Pick<CountedReport, "waits">) {
  const { m, count } = useWords();
  const { transparency } = m;
  if (waits.length === 0) return null;
  return (
    <table className="lines">
      <caption>{transparency.waits}</caption>
      <thead>
        <tr>
          <th scope="col">{transparency.wait}</th>
          <th scope="col" className="number">
            {transparency.count}
          </th>
          <th scope="col" className="number">
            {transparency.median}
          </th>
        </tr>
      </thead>
      <tbody>
        {waits.map(({ wait, count: number, medianMs }) => (
          <tr key={wait}>
            <th scope="row">{transparency.waitNames[wait] ?? wait}</th>
            <td className="number">{count(number)}</td>
            <td className="number">
              <Hours ms={medianMs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Hours({ ms }: { ms: number }) {
  const { m, count } = useWords();
  return m.transparency.hours(count(Math.round(ms / 360_000) / 10));
}

const shares = ["published", "held", "refused", "removed", "appealed", "restored"] as const;

function Stars({ stars }: Pick<CountedReport, "stars">) {
  const { m, count } = useWords();
  const { transparency } = m;
  const { starColumns } = transparency;
  const differing = [...shares, "waits" as const].flatMap((figure) => {
    const { differs } = stars[figure];
    return differs.length === 0 ? [] : [`${starColumns[figure]} (${differs.join(", ")})`];
  });
  return (
    <div>
      <h2>{transparency.stars}</h2>
      <div className="prose">
        <p>{transparency.starsLead}</p>
        <p>
          <strong>
            {differing.length === 0
              ? transparency.starsSame
              : transparency.starsDiffer(differing.join("; "))}
          </strong>
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys move a table that is too wide */}
      <section className="scrolls" tabIndex={0} aria-label={transparency.stars}>
        <table className="lines">
          <caption className="only-heard">{transparency.stars}</caption>
          <thead>
            <tr>
              {Object.entries(starColumns).map(([column, name]) => (
                <th key={column} scope="col" className={column === "stars" ? undefined : "number"}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stars.held.lines.map(({ group, total }, index) => (
              <tr key={group}>
                <th scope="row">{group}</th>
                <td className="number">{count(total)}</td>
                {shares.slice(0, 3).map((figure) => (
                  <Rate key={figure} line={stars[figure].lines[index]} />
                ))}
                <Wait line={stars.waits.lines[index]} />
                {shares.slice(3).map((figure) => (
                  <Rate key={figure} line={stars[figure].lines[index]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="quiet prose">{transparency.starsLimit}</p>
    </div>
  );
}

const channelFigures = ["reviewed", "removed", "rated", "struck"] as const;

function Channels({ channels }: Pick<CountedReport, "channels">) {
  const { transparency } = useWords().m;
  const { channelColumns } = transparency;
  const differing = channelFigures.filter((figure) => channels[figure].differs.length > 0);
  const named = differing.map((figure) => channelColumns[figure]).join("; ");
  if (channels.reviewed.lines.length === 0) return null;
  return (
    <section aria-labelledby="by-channel">
      <h2 id="by-channel">{transparency.channels}</h2>
      <div className="prose">
        <p>{transparency.channelsLead}</p>
        <p>
          <strong>
            {named === "" ? transparency.channelsSame : transparency.starsDiffer(named)}
          </strong>
        </p>
      </div>
      <table className="lines">
        <caption className="only-heard">{transparency.channels}</caption>
        <thead>
          <tr>
            {Object.entries(channelColumns).map(([column, name]) => (
              <th key={column} scope="col" className={column === "channel" ? undefined : "number"}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.reviewed.lines.map(({ group }, index) => (
            <tr key={group}>
              <th scope="row">{transparency.channelNames[group] ?? group}</th>
              {channelFigures.map((figure) => (
                <Rate key={figure} line={channels[figure].lines[index]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RateLine = CountedReport["stars"]["held"]["lines"][number];
type WaitLine = CountedReport["stars"]["waits"]["lines"][number];

function Rate({ line }: { line: RateLine | undefined }) {
  const { m, share } = useWords();
  if (line === undefined || line.total === 0) return <td className="number">–</td>;
  return (
    <td className="number">
      {share(line.rate)}{" "}
      <span className="quiet">{m.transparency.range(share(line.low), share(line.high))}</span>
    </td>
  );
}

function Wait({ line }: { line: WaitLine | undefined }) {
  const { m } = useWords();
  if (line?.medianMs == null || line.lowMs === null || line.highMs === null) {
    return <td className="number">–</td>;
  }
  return (
    <td className="number">
      <Hours ms={line.medianMs} />{" "}
      <span className="quiet">{m.transparency.range(hours(line.lowMs), hours(line.highMs))}</span>
    </td>
  );
}

const hours = (ms: number) => String(Math.round(ms / 360_000) / 10);
