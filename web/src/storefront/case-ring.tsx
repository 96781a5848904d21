import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { type RingReview, ringOf } from "./ring-order.ts";

type ReviewAt = RingReview & { readonly at: string };

/** Fewer than this on one side are read at once without a drawing. */
const sideMin = 2;
/** The drawing is stretched to the columns beside it, so its own measures are shares. */
const wholeUnits = 1_000;

/**
 * Who reviewed what as two columns, accounts and products, with a line for each pair. The slider
 * draws the lines one after the other; a name that is pointed at shows only its own.
 */
export function RingView(props: {
  reviews: readonly ReviewAt[];
  names: ReadonlyMap<string, string>;
}) {
  const { m: all, day } = useWords();
  const m = all.cases;
  const { reviews, names } = props;
  const { accounts, products, lines } = ringOf(reviews);
  if (accounts.length < sideMin || products.length < sideMin) return null;
  const nameOf = (id: string | undefined) => names.get(id ?? "") ?? id ?? "";
  const label = m.ringDrawn(accounts.length, products.length, lines.length);
  return (
    <figure className="ring" data-ring>
      <ol className="ring-side" aria-label={m.reviewers}>
        {accounts.map(({ id, reached }, at) => (
          <li key={id} data-end={`account-${at}`}>
            <span className="ring-name">{nameOf(id)}</span>{" "}
            <span className="quiet" title={m.ringOfProducts(reached, products.length)}>
              {reached}
            </span>
          </li>
        ))}
      </ol>
      <div className="ring-lines">
        <svg
          viewBox={`0 0 ${wholeUnits} ${wholeUnits}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={label}
        >
          {lines.map(({ account, product, nths }) => (
            <path
              key={`${account} ${product}`}
              d={lineBetween(
                middleOf(account, accounts.length),
                middleOf(product, products.length),
              )}
              className={nths.length > 1 ? "ring-line ring-line-often" : "ring-line"}
              data-nth={nths[0] + 1}
              data-ends={`account-${account} product-${product}`}
            >
              <title>
                {`${nameOf(accounts[account]?.id)}, ${nameOf(products[product]?.id)}: ${nths
                  .map((nth) => day(reviews[nth]?.at ?? ""))
                  .join(", ")}`}
              </title>
            </path>
          ))}
        </svg>
      </div>
      <ol className="ring-side ring-products" aria-label={m.products}>
        {products.map(({ id, reached }, at) => (
          <li key={id} data-end={`product-${at}`}>
            <span className="quiet" title={m.ringOfAccounts(reached, accounts.length)}>
              {reached}
            </span>{" "}
            <a className="ring-name" href={addresses.reviews(id)}>
              {nameOf(id)}
            </a>
          </li>
        ))}
      </ol>
      <figcaption className="quiet">{label}</figcaption>
    </figure>
  );
}

/** Where a row's middle is, of so many rows of one height. */
const middleOf = (at: number, rows: number) => Math.round(((at + 0.5) / rows) * wholeUnits);

/** Lines leave and arrive level, so that those to one product run together before it. */
const lineBetween = (from: number, to: number) =>
  `M0 ${from}C${wholeUnits * 0.55} ${from} ${wholeUnits * 0.45} ${to} ${wholeUnits} ${to}`;
