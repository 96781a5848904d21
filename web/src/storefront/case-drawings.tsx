import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";

type File = z.input<typeof CaseFile>;
type Review = File["reviews"][number];

const widthUnits = 640;
const rowUnits = 18;
const dotUnits = 4;
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
      <figure>
        <Drawing file={file} products={drawn} label={label} />
        <figcaption className="quiet">{label}</figcaption>
      </figure>
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

function Drawing(props: { file: File; products: readonly string[]; label: string }) {
  const { file, products } = props;
  const times = file.reviews.map(({ at }) => Date.parse(at));
  const from = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - from);
  const across = (at: number) =>
    dotUnits + ((widthUnits - 2 * dotUnits) * Math.min(span, Math.max(0, at - from))) / span;
  const height = products.length * rowUnits;
  const window = file.signals.find((signal) => signal.window !== null)?.window ?? null;
  return (
    <svg
      viewBox={`0 0 ${String(widthUnits)} ${String(height)}`}
      role="img"
      aria-label={props.label}
      className="case-drawing"
    >
      {window !== null && (
        <rect
          className="case-window"
          x={across(Date.parse(window.from))}
          y={0}
          width={Math.max(2, across(Date.parse(window.to)) - across(Date.parse(window.from)))}
          height={height}
        />
      )}
      {products.map((productId, row) => (
        <line
          key={productId}
          className="case-line"
          x1={0}
          x2={widthUnits}
          y1={(row + 0.5) * rowUnits}
          y2={(row + 0.5) * rowUnits}
        />
      ))}
      {file.reviews
        .filter(({ productId }) => products.includes(productId))
        .map((review) => (
          <circle
            key={review.reviewId}
            className="case-dot"
            cx={across(Date.parse(review.at))}
            cy={(products.indexOf(review.productId) + 0.5) * rowUnits}
            r={dotUnits}
          />
        ))}
    </svg>
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
