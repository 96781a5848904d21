import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { type Ring, type RingReview, ringOf } from "./ring-order.ts";

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
  const m = useWords().m.cases;
  const { reviews, names } = props;
  const ring = ringOf(reviews);
  const { accounts, products, lines } = ring;
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
      <Lines ring={ring} reviews={reviews} nameOf={nameOf} label={label} />
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

function Lines(props: {
  ring: Ring;
  reviews: readonly ReviewAt[];
  nameOf: (id: string | undefined) => string;
  label: string;
}) {
  const { day } = useWords();
  const { reviews, nameOf } = props;
  const { accounts, products, lines } = props.ring;
  const told = ({ account, product, nths }: Ring["lines"][number]) => {
    const days = nths.map((nth) => day(reviews[nth]?.at ?? "")).join(", ");
    return `${nameOf(accounts[account]?.id)}, ${nameOf(products[product]?.id)}: ${days}`;
  };
  return (
    <div className="ring-lines">
      <svg
        viewBox={`0 0 ${wholeUnits} ${wholeUnits}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={props.label}
      >
        {lines.map((line) => (
          <path
            key={`${line.account} ${line.product}`}
            d={lineBetween(
              middleOf(line.account, accounts.length),
              middleOf(line.product, products.length),
            )}
            className={line.nths.length > 1 ? "ring-line ring-line-often" : "ring-line"}
            data-nth={line.nths[0] + 1}
            data-ends={`account-${line.account} product-${line.product}`}
          >
            <title>{told(line)}</title>
          </path>
        ))}
      </svg>
    </div>
  );
}

/** Where a row's middle is, of so many rows of one height. */
const middleOf = (at: number, rows: number) => Math.round(((at + 0.5) / rows) * wholeUnits);

/** Lines leave and arrive level, so that those to one product run together before it. */
const lineBetween = (from: number, to: number) =>
  `M0 ${from}C${wholeUnits * 0.55} ${from} ${wholeUnits * 0.45} ${to} ${wholeUnits} ${to}`;
