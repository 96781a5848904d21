import { Empty, Pages } from "../ui/parts.tsx";
import { type Choice, fillSentence, SentenceChoice } from "../ui/sentence.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, reviewsAddress } from "./addresses.ts";
import { PhotoStrip } from "./photos.tsx";
import { BadgeReasons, ReviewCard, type Voting } from "./review-card.tsx";
import { ReviewChips } from "./review-chips.tsx";
import type {
  AspectCount,
  ListPage,
  Product,
  ProductPhotos,
  PublicReview,
  ReviewQuery,
} from "./shapes.ts";
import { ratingShown, ScopeNote } from "./variations.tsx";

/** The letters: a sentence that narrows and orders them, a search, the reviews, the way onward. */
export function ReviewsSection(props: {
  /** The marketplace whose page this is. */
  home: string;
  product: Product;
  query: ReviewQuery;
  page: ListPage<PublicReview>;
  photos: ProductPhotos;
  aspects: readonly AspectCount[];
  /** Whether this is a later page of the list. */
  later: boolean;
  voting: Voting;
}) {
  const { product, query, page } = props;
  const { m } = useWords();
  const { productId } = product;
  const narrowed = isNarrowed(query);
  return (
    <section className="reviews" id="reviews" aria-label={m.product.reviews}>
      {(ratingShown(product, query).reviewCount > 0 || narrowed) && (
        <Filters
          product={product}
          query={query}
          photos={props.photos.total}
          aspects={props.aspects}
        />
      )}
      <ScopeNote product={product} query={query} />
      {!narrowed && !props.later && (
        <PhotoStrip
          photos={props.photos}
          allHref={reviewsAddress(productId, query, { photos: true })}
        />
      )}
      {page.items.length === 0 ? (
        <NoReviews product={product} narrowed={narrowed} />
      ) : (
        <div className="letters">
          {page.items.map((review) => (
            <ReviewCard
              key={review.reviewId}
              review={review}
              query={query.search}
              home={props.home}
              other={titleOfOther(product, review)}
              voting={props.voting}
            />
          ))}
        </div>
      )}
      <Pages
        first={props.later ? reviewsAddress(productId, query) : null}
        next={page.next === null ? null : reviewsAddress(productId, query, { after: page.next })}
      />
      <BadgeReasons reviews={page.items} />
    </section>
  );
}

/** A sentence that can be changed, a search, and what one press asks for. */
function Filters(props: {
  product: Product;
  query: ReviewQuery;
  photos: number;
  aspects: readonly AspectCount[];
}) {
  const { m } = useWords();
  const { product, query, photos, aspects } = props;
  return (
    <div className="filters">
      <div className="filters-head">
        <h2>{m.product.reviews}</h2>
        <SearchField product={product} query={query} />
      </div>
      <FilterSentence product={product} query={query} />
      <ReviewChips productId={product.productId} query={query} photos={photos} aspects={aspects} />
    </div>
  );
}

/** The title of what was reviewed, where it is another variation than the page's. */
function titleOfOther({ productId, shared }: Product, review: PublicReview): string | null {
  if (review.productId === productId) return null;
  const other = shared?.products.find((one) => one.productId === review.productId);
  return other?.title ?? null;
}

/** Whether a query leaves anything out. */
export function isNarrowed(query: ReviewQuery): boolean {
  return (
    query.stars !== null ||
    query.verified !== null ||
    query.language !== null ||
    query.search !== null ||
    query.photos ||
    query.aspect !== null ||
    query.scope !== "share_group"
  );
}

function NoReviews({ product, narrowed }: { product: Product; narrowed: boolean }) {
  const { m } = useWords();
  if (narrowed) {
    return (
      <Empty title={m.product.emptyFiltered}>
        <p className="quiet">{m.product.emptyFilteredHint}</p>
        <a className="button button-plain" href={`${addresses.reviews(product.productId)}#reviews`}>
          {m.product.showAll}
        </a>
      </Empty>
    );
  }
  return (
    <Empty title={m.product.empty}>
      <p className="quiet">{m.product.emptyHint}</p>
    </Empty>
  );
}

function FilterSentence({ product, query }: { product: Product; query: ReviewQuery }) {
  const { m } = useWords();
  const choices = {
    stars: starsChoice(product, query, m),
    from: purchaseChoice(product, query, m),
    language: languageChoice(product, query, useWords()),
    sort: sortChoice(product, query, m),
  };
  const parts = Object.fromEntries(
    Object.entries(choices).map(([name, choice]) => [
      name,
      <SentenceChoice key={name} choice={choice} />,
    ]),
  );
  return (
    <div className="filter-sentence">
      {fillSentence(m.filter.sentence, parts)}
      {query.search !== null && (
        <span className="filter-words"> ({m.filter.withWords(query.search)})</span>
      )}
      {isNarrowed(query) && (
        <>
          {" "}
          <a href={`${addresses.reviews(product.productId)}#reviews`}>{m.filter.clear}</a>
        </>
      )}
    </div>
  );
}

type Spoken = ReturnType<typeof useWords>;

function starsChoice({ productId }: Product, query: ReviewQuery, m: Spoken["m"]): Choice {
  return {
    id: "choose-stars",
    label: m.filter.stars,
    options: [null, 5, 4, 3, 2, 1].map((stars) => ({
      label: stars === null ? m.filter.anyStars : m.filter.nStars(stars),
      href: reviewsAddress(productId, query, { stars }),
      chosen: query.stars === stars,
    })),
  };
}

function purchaseChoice({ productId }: Product, query: ReviewQuery, m: Spoken["m"]): Choice {
  const names = [
    [null, m.filter.everyone],
    [true, m.filter.verified],
    [false, m.filter.unverified],
  ] as const;
  return {
    id: "choose-purchase",
    label: m.filter.from,
    options: names.map(([verified, label]) => ({
      label,
      href: reviewsAddress(productId, query, { verified }),
      chosen: query.verified === verified,
    })),
  };
}

/** Languages in which the pages' readers write; another one in the address is offered too. */
const offeredLanguages = ["en", "de", "fr", "es", "it"];

function languageChoice({ productId }: Product, query: ReviewQuery, words: Spoken): Choice {
  const asked = query.language;
  const tags =
    asked === null || offeredLanguages.includes(asked)
      ? offeredLanguages
      : [...offeredLanguages, asked];
  return {
    id: "choose-language",
    label: words.m.filter.language,
    options: [null, ...tags].map((tag) => ({
      label: tag === null ? words.m.filter.anyLanguage : words.language(tag),
      href: reviewsAddress(productId, query, { language: tag }),
      chosen: asked === tag,
    })),
  };
}

function sortChoice({ productId }: Product, query: ReviewQuery, m: Spoken["m"]): Choice {
  const { filter } = m;
  const sorts = [
    ["helpful", filter.helpful, filter.helpfulMeaning],
    ["newest", filter.newest, filter.newestMeaning],
    ["oldest", filter.oldest, filter.oldestMeaning],
  ] as const;
  return {
    id: "choose-sort",
    label: filter.sort,
    options: sorts.map(([sort, label, meaning]) => ({
      label,
      meaning,
      href: reviewsAddress(productId, query, { sort }),
      chosen: query.sort === sort,
    })),
  };
}

function SearchField({ product, query }: { product: Product; query: ReviewQuery }) {
  const { m } = useWords();
  const kept = {
    stars: query.stars,
    verified: query.verified,
    language: query.language,
    photos: query.photos ? true : null,
    aspect: query.aspect,
    sort: query.sort === "helpful" ? null : query.sort,
  };
  return (
    <search>
      <form className="find" action={addresses.reviews(product.productId)}>
        {Object.entries(kept).map(([name, value]) =>
          value === null ? null : (
            <input key={name} type="hidden" name={name} value={String(value)} />
          ),
        )}
        <input
          type="search"
          name="search"
          maxLength={200}
          aria-label={m.filter.search}
          placeholder={m.filter.search}
          defaultValue={query.search ?? ""}
        />
        <button type="submit" className="button button-plain">
          {m.filter.find}
        </button>
      </form>
    </search>
  );
}
