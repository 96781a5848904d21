import { Notice, Trail } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { type PageContent, renderPage } from "./frame.tsx";
import { productJsonLd } from "./json-ld.ts";
import { RatingSummary } from "./rating-summary.tsx";
import { ReviewCard } from "./review-card.tsx";
import { isNarrowed, ReviewsSection } from "./reviews-section.tsx";
import type {
  AspectCount,
  Frame,
  ListPage,
  Offer,
  Product,
  ProductPhotos,
  PublicReview,
  RatingMethod,
  ReviewQuery,
} from "./shapes.ts";
import { EarlierNotice, ratingShown } from "./variations.tsx";

/** What both pages of a product need. */
export type ProductPageData = {
  readonly product: Product;
  readonly offer: Offer | null;
  readonly method: RatingMethod;
  readonly query: ReviewQuery;
  readonly page: ListPage<PublicReview>;
  readonly photos: ProductPhotos;
  readonly aspects: readonly AspectCount[];
  /** Whether `page` is a later page of the list. */
  readonly later: boolean;
  /** The visitor's own review of the product, if there is one. */
  readonly ownReviewId: string | null;
  /** What the visitor said of these reviews: whether each helped. */
  readonly votes: Readonly<Record<string, boolean>>;
  /** Reviews of the same product from other marketplaces. */
  readonly spotlight: readonly PublicReview[];
};

/** The page of one product, with the first of its reviews. */
export function productPage(frame: Frame, data: ProductPageData): string {
  const { product } = data;
  return renderPage(frame, {
    ...common(frame, data),
    title: product.title,
    canonical: addresses.product(product.productId),
    body: <ProductBody frame={frame} data={data} whole />,
  });
}

/** All reviews of one product, narrowed, ordered and paged. */
export function reviewsPage(frame: Frame, data: ProductPageData): string {
  return renderPage(frame, {
    ...common(frame, data),
    title: `${data.product.title}`,
    indexed: false,
    body: <ProductBody frame={frame} data={data} whole={false} />,
  });
}

function common(frame: Frame, data: ProductPageData): Omit<PageContent, "title" | "body"> {
  const { product } = data;
  const partial = isNarrowed(data.query) || data.later;
  return {
    indexed: true,
    description: [product.title, product.brand].filter(Boolean).join(", "),
    // A narrowed list is no fair sample, so it is not described to search engines.
    jsonLd: partial ? null : productJsonLd(data, frame.origin),
  };
}

function ProductBody(props: { frame: Frame; data: ProductPageData; whole: boolean }) {
  const { frame, data, whole } = props;
  const { product } = data;
  const { m } = useWords();
  return (
    <>
      {whole ? <ProductHead data={data} /> : <ReviewsHead product={product} />}
      <EarlierNotice product={product} query={data.query} />
      <div className="product-view">
        <div className="product-columns">
          <aside className="product-summary" aria-label={m.rating.spread}>
            <RatingSummary product={product} method={data.method} query={data.query} />
            <WriteLink data={data} />
          </aside>
          <ReviewsSection
            home={frame.marketplace.id}
            product={product}
            query={data.query}
            page={data.page}
            photos={data.photos}
            aspects={data.aspects}
            later={data.later}
            voting={{ votes: data.votes }}
          />
        </div>
        {!data.later && <Spotlight home={frame.marketplace.id} reviews={data.spotlight} />}
      </div>
    </>
  );
}

/** Reviews of the same product from other marketplaces, outside all numbers of this one. */
function Spotlight({ home, reviews }: { home: string; reviews: readonly PublicReview[] }) {
  const words = useWords().m.spotlight;
  if (reviews.length === 0) return null;
  return (
    <section className="reviews" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="quiet">
        <ReasonWord card="why-spotlight">{words.note}</ReasonWord>
      </p>
      <div className="letters">
        {reviews.map((review) => (
          <ReviewCard
            key={review.reviewId}
            review={review}
            query={null}
            home={home}
            other={null}
            voting={{ abroad: true }}
          />
        ))}
      </div>
      <ReasonCard
        id="why-spotlight"
        reason={{ what: words.what, because: { title: words.because, clause: "REV-084" } }}
      />
    </section>
  );
}

function ProductHead({ data }: { data: ProductPageData }) {
  const { product } = data;
  const { m, count, day, mean, money } = useWords();
  const rating = ratingShown(product, data.query);
  return (
    <header className="product-head">
      <Trail steps={trailOf(product, m.frame.shop)} />
      {product.imageUrl !== null && (
        <img className="product-picture" src={product.imageUrl} alt="" width="160" height="160" />
      )}
      <h1>{product.title}</h1>
      <div className="product-line">
        {rating.stars !== null && (
          <a className="product-stars" href="#reviews">
            <Stars value={rating.stars} />
            <span aria-hidden="true">{mean(rating.stars)}</span>
            <span>{m.rating.ratings(rating.ratingCount, count(rating.ratingCount))}</span>
          </a>
        )}
        {data.offer !== null && (
          <span>
            {m.product.price(
              money(data.offer.lowestMinor, data.offer.currency),
              data.offer.sellers,
            )}
          </span>
        )}
        {product.brand !== null && <span className="quiet">{m.shop.by(product.brand)}</span>}
        {product.releasedAt !== null && (
          <span className="quiet">{m.product.releases(day(product.releasedAt))}</span>
        )}
      </div>
      {product.description !== null && <p className="product-about">{product.description}</p>}
      <IntakeNotice product={product} />
    </header>
  );
}

function ReviewsHead({ product }: { product: Product }) {
  const { m } = useWords();
  return (
    <header className="product-head">
      <Trail
        steps={[
          ...trailOf(product, m.frame.shop),
          { label: product.title, href: addresses.product(product.productId) },
        ]}
      />
      <h1>{m.product.reviewsOf(product.title)}</h1>
      <IntakeNotice product={product} />
    </header>
  );
}

function IntakeNotice({ product }: { product: Product }) {
  const { m } = useWords();
  if (product.reviewIntake === "open") return null;
  return (
    <Notice
      tone="plain"
      title={product.reviewIntake === "closed" ? m.product.closed : m.product.verifiedOnly}
    >
      <p>{m.product.intakeWhy}</p>
    </Notice>
  );
}

function WriteLink({ data }: { data: ProductPageData }) {
  const { m } = useWords();
  const { product, ownReviewId } = data;
  if (ownReviewId !== null) {
    return (
      <a className="button button-plain write-link" href={addresses.status(ownReviewId)}>
        {m.product.yours}
      </a>
    );
  }
  if (product.reviewIntake === "closed") return null;
  return (
    <a className="button write-link" href={addresses.write(product.productId)}>
      {m.product.write}
    </a>
  );
}

function trailOf(product: Product, shop: string) {
  return [
    { label: shop, href: addresses.shop },
    ...product.category.map((category) => ({
      label: category,
      href: withQuery(addresses.shop, { category }),
    })),
  ];
}
