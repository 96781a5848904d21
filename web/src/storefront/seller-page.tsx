import { Empty, Pages } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { FeedbackCard } from "./feedback-card.tsx";
import type { ReadersFeedback, Seller } from "./feedback-shapes.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage } from "./shapes.ts";

/** A seller as shoppers see them. */
export type SellerPageData = {
  readonly seller: Seller;
  readonly page: ListPage<ReadersFeedback>;
  readonly later: boolean;
};

/** A seller's four windows, and what buyers said. */
export function sellerPage(frame: Frame, data: SellerPageData): string {
  return renderPage(frame, {
    title: data.seller.name,
    layout: "reading",
    indexed: !data.later,
    canonical: addresses.seller(data.seller.sellerId),
    body: <SellerBody {...data} />,
  });
}

function SellerBody({ seller, page, later }: SellerPageData) {
  const { m, percent } = useWords();
  const words = m.sellers;
  const own = addresses.seller(seller.sellerId);
  return (
    <>
      <h1>{seller.name}</h1>
      <div className="seller-score">
        {seller.score.positivePercent !== null && (
          <span className="summary-stars" aria-hidden="true">
            {percent(seller.score.positivePercent)}
          </span>
        )}
        <p className="lead">{useScore(seller)}</p>
      </div>
      <ScoreTable windows={seller.windows} />
      <p className="quiet small">{words.rounding}</p>
      <p className="quiet small">{words.separate}</p>
      <FlagUse reports={seller.reports} />
      <h2>{words.feedback}</h2>
      {page.items.length === 0 ? (
        <Empty title={words.sellerNone} />
      ) : (
        <div className="letters">
          {page.items.map((feedback) => (
            <FeedbackCard key={feedback.feedbackId} feedback={feedback} seller={seller.name} />
          ))}
        </div>
      )}
      <Pages
        first={later ? own : null}
        next={page.next === null ? null : withQuery(own, { after: page.next })}
      />
    </>
  );
}

/** How the seller uses the right to report reviews. */
function FlagUse({ reports: { filed, founded, unfounded } }: Pick<Seller, "reports">) {
  const { m, count } = useWords();
  const open = filed - founded - unfounded;
  const numbers = [filed, founded, unfounded, open].map(count);
  return <p className="quiet small">{m.sellers.reports(...quartet(numbers))}</p>;
}

const quartet = ([a = "", b = "", c = "", d = ""]: readonly string[]) => [a, b, c, d] as const;

/** The sentence beside a seller's name. */
function useScore({ score }: Seller): string {
  const { m, count, percent } = useWords();
  const { over, positivePercent, lifetimeCount } = score;
  if (over === "none" || positivePercent === null) return m.sellers.score.none;
  return m.sellers.score[over](percent(positivePercent), count(lifetimeCount));
}

/** Positive, neutral and negative in each window, with the plain numbers beside the percents. */
export function ScoreTable({ windows }: Pick<Seller, "windows">) {
  const { m, count, percent } = useWords();
  const words = m.sellers;
  const cell = (share: number | null, number: number) =>
    share === null ? "–" : `${percent(share)} (${count(number)})`;
  return (
    <table className="lines">
      <caption>{words.windows}</caption>
      <thead>
        <tr>
          <td />
          {windows.map(({ days }) => (
            <th key={String(days)} scope="col" className="number">
              {words.window(days)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(["positive", "neutral", "negative"] as const).map((label) => (
          <tr key={label}>
            <th scope="row">{words[label]}</th>
            {windows.map((window) => (
              <td key={String(window.days)} className="number">
                {cell(window[`${label}Percent`], window[label])}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.count}</th>
          {windows.map(({ days, positive, neutral, negative }) => (
            <td key={String(days)} className="number">
              {count(positive + neutral + negative)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
