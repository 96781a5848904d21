import { useWords } from "./speech.tsx";

/** One count a day; days on which something else happened can be marked. */
export type DayBarsProps = {
  readonly name: string;
  /** UTC days, `2026-03-02`, the oldest first. */
  readonly days: readonly string[];
  readonly counts: readonly number[];
  /** Days with a line through them, and what it stands for. */
  readonly marked?: readonly string[];
  readonly markedAs?: string;
};

const barWidth = 10;
const gap = 2;
const height = 56;

/** A small bar for each day. All drawings beside it share the days; each says its own height. */
export function DayBars({ name, days, counts, marked = [], markedAs = "" }: DayBarsProps) {
  const { m, count, day } = useWords();
  const total = counts.reduce((sum, one) => sum + one, 0);
  const most = Math.max(1, ...counts);
  return (
    <figure className="day-bars">
      <figcaption>
        <span>{name}</span>
        <strong>{count(total)}</strong>
      </figcaption>
      <svg
        viewBox={`0 0 ${String(days.length * barWidth)} ${String(height)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map((date, at) => {
          const tall = ((counts[at] ?? 0) / most) * height;
          return (
            <g key={date}>
              {marked.includes(date) && (
                <line
                  className="day-mark"
                  x1={at * barWidth + barWidth / 2}
                  x2={at * barWidth + barWidth / 2}
                  y1={0}
                  y2={height}
                >
                  <title>{`${day(date)}: ${markedAs}`}</title>
                </line>
              )}
              <rect
                x={at * barWidth + gap / 2}
                y={height - tall}
                width={barWidth - gap}
                height={tall}
              >
                <title>{`${day(date)}: ${count(counts[at] ?? 0)}`}</title>
              </rect>
            </g>
          );
        })}
      </svg>
      <p className="day-bars-foot quiet">
        {total === 0 ? m.overview.none : m.overview.most(count(most))}
      </p>
    </figure>
  );
}
