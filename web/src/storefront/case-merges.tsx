import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { useWords } from "../ui/speech.tsx";

type File = z.input<typeof CaseFile>;
type Merge = File["merges"][number];

const widthUnits = 640;
const barUnits = 26;
const gapUnits = 8;

/** A family before and after a product was joined to it: whose reviews each page shows. */
export function Merges({ file }: { file: File }) {
  const m = useWords().m.cases;
  if (file.merges.length === 0) return null;
  const names = new Map(file.members.products.map(({ id, name }) => [id, name]));
  return (
    <section>
      <h2>{m.mergesTitle}</h2>
      {file.merges.map((merge) => (
        <States
          key={merge.productId}
          merge={merge}
          product={names.get(merge.productId) ?? merge.productId}
          family={names.get(merge.familyId) ?? merge.familyId}
        />
      ))}
    </section>
  );
}

/** Bars as long as the reviews they stand for; the same figures stand in the table beneath. */
function States(props: { merge: Merge; product: string; family: string }) {
  const { merge, product, family } = props;
  const { m: all, count, mean } = useWords();
  const m = all.cases;
  const { own, others } = merge;
  const unit = widthUnits / Math.max(1, own.reviews + others.reviews);
  const bar = (className: string, row: number, { from, reviews }: Bar) => (
    <rect
      className={className}
      x={from * unit}
      y={row * (barUnits + gapUnits)}
      width={Math.max(reviews === 0 ? 0 : 2, reviews * unit)}
      height={barUnits}
    />
  );
  const shown = { from: own.reviews, reviews: others.reviews };
  const label = m.mergesDrawn(product, count(own.reviews), family, count(others.reviews));
  const stars = (value: number | null) => (value === null ? "–" : mean(value));
  return (
    <figure>
      <svg
        viewBox={`0 0 ${String(widthUnits)} ${String(3 * barUnits + 2 * gapUnits)}`}
        role="img"
        aria-label={label}
        className="case-drawing"
      >
        {bar("case-own", 0, { from: 0, reviews: own.reviews })}
        {bar("case-foreign", 1, { from: 0, reviews: others.reviews })}
        {bar("case-own", 2, { from: 0, reviews: own.reviews })}
        {bar("case-foreign", 2, shown)}
      </svg>
      <figcaption className="quiet">{label}</figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.mergesPage}</th>
            <th scope="col">{m.mergesReviews}</th>
            <th scope="col">{m.mergesStars}</th>
          </tr>
        </thead>
        <tbody>
          {[
            { page: m.mergesBefore(product), ...own },
            { page: m.mergesBefore(family), ...others },
            { page: m.mergesAfter(product), ...together(merge) },
          ].map(({ page, reviews, stars: value }) => (
            <tr key={page}>
              <th scope="row">{page}</th>
              <td>{count(reviews)}</td>
              <td>{stars(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

type Bar = { readonly from: number; readonly reviews: number };

function together({ own, others }: Merge) {
  const reviews = own.reviews + others.reviews;
  const sum = own.reviews * (own.stars ?? 0) + others.reviews * (others.stars ?? 0);
  return { reviews, stars: reviews === 0 ? null : sum / reviews };
}
