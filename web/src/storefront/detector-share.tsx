import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import type { DetectorsData, SourceLine } from "./detector-shapes.ts";

const shareCard = "confirmed-share";

/** What share of the decided cases people confirmed, never without their number. */
export function Share(props: Pick<SourceLine, "outcomes"> & { isNamed?: boolean }) {
  const { m: all, count, share } = useWords();
  const m = all.detectors;
  const { upheld, dismissed } = props.outcomes;
  const decided = upheld + dismissed;
  const name = props.isNamed === true ? `${m.shareWord}: ` : "";
  if (decided === 0) return <span className="quiet">{name + m.noShare}</span>;
  return (
    <ReasonWord card={shareCard}>
      {name + m.ofDecided(share(upheld / decided), count(decided))}
    </ReasonWord>
  );
}

/** Why such a share says what it says; stands once on a page. */
export function ShareReason() {
  const m = useWords().m.detectors;
  const reason = {
    what: m.shareWhat,
    because: { title: m.shareTitle, clause: "ENF-020" },
    facts: [m.shareFacts],
    instead: m.shareInstead,
  };
  return <ReasonCard id={shareCard} reason={reason} />;
}

const barWidth = 10;
const gap = 2;
const height = 28;

/** A small bar for each week, with its figure in words; lines of one table share no height. */
export function Weeks({
  weeks,
  counts,
}: Pick<DetectorsData, "weeks"> & Pick<SourceLine, "counts">) {
  const { m: all, count, day } = useWords();
  const m = all.detectors;
  const total = counts.reduce((sum, one) => sum + one, 0);
  const most = Math.max(1, ...counts);
  return (
    <span className="weeks">
      <svg viewBox={`0 0 ${String(weeks.length * barWidth)} ${String(height)}`} aria-hidden="true">
        {weeks.map((week, at) => {
          const of = counts[at] ?? 0;
          const tall = (of / most) * height;
          return (
            <rect
              key={week}
              x={at * barWidth + gap / 2}
              y={height - tall}
              width={barWidth - gap}
              height={tall}
            >
              <title>{m.weekOf(day(week), count(of))}</title>
            </rect>
          );
        })}
      </svg>
      <span>{m.alarms(count(total))}</span>
    </span>
  );
}
