import { useWords } from "./speech.tsx";
import { Star } from "./stars.tsx";

/** Five numbers, from one star to five. */
export type FiveNumbers = readonly [number, number, number, number, number];

/**
 * The distribution, best first, each row a link that shows only those reviews. Percents are by
 * weight, like the stars; the counts beside them are plain.
 */
export function Histogram(props: {
  percents: FiveNumbers;
  counts: FiveNumbers;
  /** The star value that is shown alone at present. */
  chosen: number | null;
  hrefOf: (stars: number) => string;
}) {
  const { m, count, percent } = useWords();
  return (
    <ul className="histogram" aria-label={m.histogram.label}>
      {[5, 4, 3, 2, 1].map((stars) => {
        const share = props.percents[stars - 1] ?? 0;
        const ratings = props.counts[stars - 1] ?? 0;
        const chosen = props.chosen === stars;
        return (
          <li key={stars}>
            <a
              className="histogram-row"
              href={props.hrefOf(stars)}
              aria-current={chosen ? "true" : undefined}
            >
              <span className="histogram-stars">
                {stars}
                <Star />
                <span className="only-heard">{m.histogram.stars(stars)}</span>
              </span>
              <Bar share={share} />
              <span className="number">
                {percent(share)}
                <span className="only-heard">{m.histogram.byWeight}</span>
              </span>
              <span className="number quiet">
                {count(ratings)}
                <span className="only-heard">{m.histogram.ratings(ratings, chosen)}</span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-track" width="100" height="1" />
      <rect className="bar-fill" width={share} height="1" />
    </svg>
  );
}

/** The distribution at a glance, for lists: five small columns, one star to five. */
export function SmallHistogram({ percents }: { percents: FiveNumbers }) {
  const most = Math.max(1, ...percents);
  return (
    <svg className="small-histogram" viewBox="0 0 40 20" aria-hidden="true">
      {percents.map((share, at) => {
        const height = Math.max(1, (share / most) * 20);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the star
            key={at}
            x={at * 8}
            y={20 - height}
            width="6"
            height={height}
          />
        );
      })}
    </svg>
  );
}
