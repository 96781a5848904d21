import { Histogram } from "../ui/histogram.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses, reviewsAddress } from "./addresses.ts";
import type { Product, RatingMethod, ReviewQuery } from "./shapes.ts";
import { ratingShown, SharedNote } from "./variations.tsx";

/** The precise summary beside the letters: weighted stars, plain mean, both counts, the bars. */
export function RatingSummary(props: {
  product: Product;
  method: RatingMethod;
  query: ReviewQuery;
}) {
  const { m, count, mean } = useWords();
  const rating = ratingShown(props.product, props.query);
  if (rating.stars === null || rating.plainMean === null) {
    return (
      <>
        <p className="summary-none">{rating.withheld ? m.rating.withheld : m.rating.none}</p>
        <SharedNote product={props.product} query={props.query} />
      </>
    );
  }
  return (
    <div className="summary">
      <div className="summary-head">
        <span className="summary-stars" aria-hidden="true">
          {mean(rating.stars)}
        </span>
        <div className="summary-beside">
          <Stars value={rating.stars} size="large" />
          <ReasonWord card="why-stars">{m.rating.weighted}</ReasonWord>
        </div>
      </div>
      <ul className="summary-facts">
        <li>{m.rating.plainMean(mean(rating.plainMean))}</li>
        <li>
          {m.rating.ratings(rating.ratingCount, count(rating.ratingCount))},{" "}
          {m.rating.reviews(count(rating.reviewCount))}
        </li>
        <li>{m.rating.verified(count(rating.verifiedCount))}</li>
      </ul>
      <Histogram
        percents={rating.percents}
        counts={rating.counts}
        chosen={props.query.stars}
        hrefOf={(stars) =>
          reviewsAddress(props.product.productId, props.query, {
            stars: props.query.stars === stars ? null : stars,
          })
        }
      />
      <SharedNote product={props.product} query={props.query} />
      <StarsReason rating={rating} method={props.method} />
    </div>
  );
}

function StarsReason({ rating, method }: { rating: Product["rating"]; method: RatingMethod }) {
  const { m, count, mean, percent } = useWords();
  if (rating.stars === null || rating.plainMean === null) return null;
  const shares = [5, 4, 3, 2, 1].map(
    (stars) => `${stars} × ${percent(rating.percents[stars - 1] ?? 0)}`,
  );
  return (
    <ReasonCard
      id="why-stars"
      reason={{
        what: m.formula.what(mean(rating.stars), mean(rating.plainMean), count(rating.ratingCount)),
        because: { title: m.formula.title, clause: "REV-081", formula: rating.formulaVersion },
        facts: [
          `${m.formula.sum}: ${shares.join(" + ")} ≈ ${mean(rating.stars)}`,
          m.formula.age(method.halfLifeDays),
          m.formula.verification(
            percent(method.claimedBySourcePercent),
            percent(method.unverifiedPercent),
          ),
          m.formula.sample(percent(method.platformSamplePercent)),
        ],
        instead: m.formula.instead,
        more: { label: m.formula.more, href: `${addresses.about}#average` },
      }}
    />
  );
}
