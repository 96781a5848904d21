import { addresses } from "./addresses.ts";
import type { ListPage, Offer, Product, PublicReview } from "./shapes.ts";

/** What stands on the page and can be described. */
type Described = {
  readonly product: Product;
  readonly offer: Offer | null;
  readonly page: ListPage<PublicReview>;
};

/**
 * The product with its stars and the reviews that stand on the page, for search engines. Null while
 * nothing is published: no rating is claimed that no reader can see.
 */
export function productJsonLd(
  { product, offer, page }: Described,
  origin: string,
): Readonly<Record<string, unknown>> | null {
  const { rating } = product;
  if (rating.stars === null || rating.ratingCount === 0) return null;
  // What counts for nothing here is not claimed elsewhere (POLICY REV-085).
  // And stars are described for the product itself, so only what was written of it is.
  const reviews = page.items.filter(
    ({ suspected, productId }) => !suspected && productId === product.productId,
  );
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    "@id": origin + addresses.product(product.productId),
    url: origin + addresses.product(product.productId),
    name: product.title,
    sku: product.productId,
    ...(product.description === null ? {} : { description: product.description }),
    ...(product.imageUrl === null ? {} : { image: URL.parse(product.imageUrl, origin)?.href }),
    ...(product.brand === null ? {} : { brand: { "@type": "Brand", name: product.brand } }),
    ...(product.category.length === 0 ? {} : { category: product.category.join(" > ") }),
    ...(offer === null ? {} : { offers: offerJsonLd(offer) }),
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue: rating.stars,
      bestRating: 5,
      worstRating: 1,
      ratingCount: rating.ratingCount,
      ...(rating.reviewCount === 0 ? {} : { reviewCount: rating.reviewCount }),
    },
    ...(reviews.length === 0 ? {} : { review: reviews.map(reviewJsonLd) }),
  };
}

function offerJsonLd({ lowestMinor, sellers, currency }: Offer) {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits;
  return {
    "@type": "AggregateOffer",
    lowPrice: lowestMinor / 10 ** (digits ?? 2),
    priceCurrency: currency,
    offerCount: sellers,
  };
}

function reviewJsonLd(review: PublicReview) {
  return {
    "@type": "Review",
    author: { "@type": "Person", name: review.author.slice(0, 100) },
    datePublished: review.publishedAt.slice(0, 10),
    reviewRating: {
      "@type": "Rating",
      ratingValue: review.stars,
      bestRating: 5,
      worstRating: 1,
    },
    ...(review.title === null ? {} : { name: review.title }),
    ...(review.body === null ? {} : { reviewBody: review.body }),
    ...(review.language === null ? {} : { inLanguage: review.language }),
  };
}

/** JSON that can stand in a script element: no text in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
