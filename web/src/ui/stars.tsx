import { useWords } from "./speech.tsx";

const point = "m10 1.3 2.7 5.6 6.1.8-4.5 4.2 1.1 6.1-5.4-3-5.4 3 1.1-6.1L1.2 7.7l6.1-.8z";
const widthPerStar = 22;
const width = 5 * widthPerStar - 2;

/** The star shapes that every `Stars` on the page refers to; stands once in the frame. */
export function StarShapes() {
  return (
    <svg className="shapes" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <path id="star" d={point} />
        <g id="stars">
          {[0, 1, 2, 3, 4].map((at) => (
            <use key={at} href="#star" x={at * widthPerStar} />
          ))}
        </g>
      </defs>
    </svg>
  );
}

/** Stars filled to the exact fraction: `<Stars value={4.27} />`. Read aloud as a sentence. */
export function Stars({ value, size = "text" }: { value: number; size?: "text" | "large" }) {
  const { m, mean } = useWords();
  const shown = Number.isInteger(value) ? String(value) : mean(value);
  // Whole stars are followed by a gap, which a fraction must not count as ink.
  const filled = Math.floor(value) * widthPerStar + (value % 1) * (widthPerStar - 2);
  return (
    <svg
      className={`stars stars-${size}`}
      viewBox={`0 0 ${width} 20`}
      role="img"
      aria-label={m.stars.ofFive(shown)}
    >
      <use className="stars-empty" href="#stars" />
      <svg width={filled} height="20" viewBox={`0 0 ${filled} 20`} aria-hidden="true">
        <use className="stars-full" href="#stars" />
      </svg>
    </svg>
  );
}

/** One star shape, for labels and choices. */
export function Star() {
  return (
    <svg className="star" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <use href="#star" />
    </svg>
  );
}
