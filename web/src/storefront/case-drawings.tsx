import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { RingView } from "./case-ring.tsx";

type File = z.input<typeof CaseFile>;
type Review = File["reviews"][number];

const rowPixels = 34;
const namePixels = 13;
const linePixels = 24;
const dotPixels = 4;
/** As much of a name as a phone has room for. */
const nameCharsMax = 46;
const rowsDrawnMax = 40;
const textsBesideMax = 4;

/** Every review of the case's people on its products, drawn over time and as a table. */
export function WhoWhen({ file }: { file: File }) {
  const { m: all, day, moment } = useWords();
  const m = all.cases;
  const [first] = file.reviews;
  const last = file.reviews.at(-1);
  if (first === undefined || last === undefined) return null;
  const products = [...new Set(file.reviews.map(({ productId }) => productId))];
  const drawn = products.slice(0, rowsDrawnMax);
  const names = new Map(
    [...file.members.products, ...file.members.reviewers].map(({ id, name }) => [id, name]),
  );
  const label = m.whenDrawn(file.reviews.length, products.length, day(first.at), day(last.at));
  return (
    <section>
      <h2>{m.whenTitle}</h2>
      <TimeSlider file={file} />
      <figure>
        <Drawing file={file} products={drawn} names={names} label={label} />
        <p className="case-axis quiet" aria-hidden="true">
          <span>{day(first.at)}</span>
          <span>{day(last.at)}</span>
        </p>
        <figcaption className="quiet">{label}</figcaption>
      </figure>
      <RingView reviews={file.reviews} names={names} />
      <details>
        <summary>{m.whenTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.when}</th>
              <th scope="col">{m.who}</th>
              <th scope="col">{m.what}</th>
              <th scope="col">{m.words}</th>
            </tr>
          </thead>
          <tbody>
            {file.reviews.map((review) => (
              <tr key={review.reviewId}>
                <td>{moment(review.at)}</td>
                <td>{names.get(review.accountId) ?? review.accountId}</td>
                <td>
                  <a href={`${addresses.reviews(review.productId)}#${review.reviewId}`}>
                    {names.get(review.productId) ?? review.productId}
                  </a>
                </td>
                <td>{review.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** One row a product with its name over it; places are shares of the width, sizes are pixels. */
function Drawing(props: {
  file: File;
  products: readonly string[];
  names: ReadonlyMap<string, string>;
  label: string;
}) {
  const { file, products, names } = props;
  const { day } = useWords();
  const times = file.reviews.map(({ at }) => Date.parse(at));
  const from = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - from);
  const across = (at: number) => 1 + (98 * Math.min(span, Math.max(0, at - from))) / span;
  const percent = (share: number) => `${share.toFixed(2)}%`;
  const height = products.length * rowPixels;
  const window = file.signals.find((signal) => signal.window !== null)?.window ?? null;
  const begins = window === null ? 0 : across(Date.parse(window.from));
  const ends = window === null ? 0 : across(Date.parse(window.to));
  return (
    <svg width="100%" height={height} role="img" aria-label={props.label} className="case-drawing">
      {window !== null && (
        <rect
          className="case-window"
          x={percent(begins)}
          y={0}
          width={percent(Math.max(0.5, ends - begins))}
          height={height}
        />
      )}
      {products.map((productId, row) => (
        <g key={productId}>
          <text x={4} y={row * rowPixels + namePixels}>
            {shortened(names.get(productId) ?? productId)}
          </text>
          <line
            className="case-row"
            x1="0"
            x2="100%"
            y1={row * rowPixels + linePixels}
            y2={row * rowPixels + linePixels}
          />
        </g>
      ))}
      {file.reviews.map((review, nth) => (
        <Dot
          key={review.reviewId}
          nth={nth + 1}
          cx={percent(across(Date.parse(review.at)))}
          row={products.indexOf(review.productId)}
          title={`${names.get(review.accountId) ?? review.accountId}, ${day(review.at)}`}
        />
      ))}
    </svg>
  );
}

/** One review; none where its product has no row. */
function Dot({ nth, cx, row, title }: { nth: number; cx: string; row: number; title: string }) {
  if (row < 0) return null;
  const cy = row * rowPixels + linePixels;
  return (
    <circle className="case-dot" cx={cx} cy={cy} r={dotPixels} data-nth={nth}>
      <title>{title}</title>
    </circle>
  );
}

const shortened = (name: string) =>
  name.length <= nameCharsMax ? name : `${name.slice(0, nameCharsMax - 1).trimEnd()}…`;

/** Walks through the reviews in the order in which they came; only script can. */
function TimeSlider({ file: { reviews } }: { file: File }) {
  const { m: all, day } = useWords();
  const m = all.cases;
  const last = reviews.at(-1);
  if (last === undefined || reviews.length < 2) return null;
  const upTo = (nth: number, at: string) => m.upTo(nth, reviews.length, day(at));
  return (
    <div className="time-slider">
      <label htmlFor="until">{m.slider}</label>
      <input
        type="range"
        id="until"
        min={1}
        max={reviews.length}
        defaultValue={reviews.length}
        data-until={JSON.stringify(reviews.map(({ at }, nth) => upTo(nth + 1, at)))}
        aria-valuetext={upTo(reviews.length, last.at)}
      />
      <output htmlFor="until">{upTo(reviews.length, last.at)}</output>
    </div>
  );
}

/** Reviews that a claim holds for copies of each other, next to one another. */
export function TextsBeside({ file }: { file: File }) {
  const m = useWords().m.cases;
  const byId = new Map(file.reviews.map((review) => [review.reviewId, review]));
  const rows = file.signals
    .filter(({ detector }) => detector === "near-duplicate-text" || detector === "variation-merges")
    .flatMap(({ evidence }) => evidence.flatMap((fact) => fact.rows));
  const ids = [...new Set(rows.filter(({ kind }) => kind === "review").map(({ id }) => id))];
  const texts = ids.flatMap((id): Review[] => {
    const review = byId.get(id);
    return review === undefined || review.text === null ? [] : [review];
  });
  if (texts.length < 2) return null;
  return (
    <section>
      <h2>{m.textsTitle}</h2>
      <div className="case-texts">
        {texts.slice(0, textsBesideMax).map((review) => (
          <blockquote key={review.reviewId}>
            <p>{review.text}</p>
            <footer className="quiet">{review.accountId}</footer>
          </blockquote>
        ))}
      </div>
    </section>
  );
}
