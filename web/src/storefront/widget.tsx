import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { wordsFor } from "../ui/format.ts";
import { directions, messagesOf } from "../ui/messages/messages.ts";
import { Speaking, useWords } from "../ui/speech.tsx";
import { StarShapes, Stars } from "../ui/stars.tsx";
import { addresses, reviewsAddress } from "./addresses.ts";
import { type PhotoPageData, PhotoView } from "./photo-page.tsx";
import { RatingSummary } from "./rating-summary.tsx";
import { ReviewsSection } from "./reviews-section.tsx";
import type { Frame, Product, WidgetData, WidgetFrame } from "./shapes.ts";

/**
 * `<candor-reviews>` as a marketplace puts it into its own page, with its reviews inside: readable
 * before any script runs, and without one. Always the whole list in its usual order; what narrows
 * it is asked for by the reader, from inside.
 */
export function reviewsElement(frame: WidgetFrame, data: WidgetData): string {
  const { productId } = data.product;
  return element(frame, "candor-reviews", productId, <Reviews frame={frame} data={data} />);
}

/** The inside alone, as the element's script puts it in when a reader narrows, orders or pages. */
export function reviewsPart(frame: WidgetFrame, data: WidgetData): string {
  return markupOf(frame, <Reviews frame={frame} data={data} />);
}

/** One photo with its review, as the element's script shows it over the page. */
export function photoPart(frame: WidgetFrame, data: PhotoPageData): string {
  return markupOf(frame, <PhotoView data={data} />);
}

/**
 * `<candor-stars>` for each of these products: the stars and their number, a link to the reviews.
 */
export function starsElements(frame: WidgetFrame, products: readonly Product[]): string {
  return products
    .map((product) =>
      element(frame, "candor-stars", product.productId, <ProductStars product={product} />),
    )
    .join("\n");
}

function element(frame: WidgetFrame, name: string, product: string, inside: ReactNode): string {
  const attributes = { product, marketplace: frame.marketplace.id, lang: frame.locale };
  const styles = <link rel="stylesheet" href={frame.assets.widget.styles} />;
  const shadow = createElement("template", { shadowrootmode: "open" }, styles, inside);
  return markupOf(frame, createElement(name, attributes, shadow));
}

function markupOf(frame: WidgetFrame, content: ReactNode): string {
  const words = wordsFor(frame.locale, messagesOf(frame.locale));
  return leadingHome(renderToStaticMarkup(<Speaking words={words}>{content}</Speaking>), frame);
}

/**
 * Makes every address lead to us, and to the right marketplace, from whatever page the markup
 * stands in. Quotes of a text are escaped, so only attributes look like this.
 */
function leadingHome(markup: string, { origin, marketplace }: WidgetFrame): string {
  const name = encodeURIComponent(marketplace.id);
  return markup
    .replace(/ (href|src)="(\/[^"?#]*)(\?[^"#]*)?/g, (_all, attribute, path, query = "") => {
      const joint = query === "" ? "?" : `${query}&amp;`;
      const where = path.startsWith("/assets/") ? query : `${joint}marketplace=${name}`;
      return ` ${attribute}="${origin}${path}${where}`;
    })
    .replace(/(<form [^>]*action=")(\/[^"]*"[^>]*>)/g, (_all, start, end) => {
      const field = `<input type="hidden" name="marketplace" value="${name}">`;
      return `${start}${origin}${end}${field}`;
    });
}

function Inside({ locale, children }: { locale: Frame["locale"]; children: ReactNode }) {
  return (
    <div className="widget" lang={locale} dir={directions[locale]}>
      <StarShapes />
      {children}
    </div>
  );
}

function Reviews({ frame, data }: { frame: WidgetFrame; data: WidgetData }) {
  const { m } = useWords();
  const { product, query, after } = data;
  const { productId } = product;
  const start = after === null ? {} : { after };
  return (
    <Inside locale={frame.locale}>
      <div className="product-view">
        <div className="product-columns">
          <aside className="product-summary" aria-label={m.rating.spread}>
            <RatingSummary product={product} method={data.method} query={query} />
            {product.reviewIntake !== "closed" && (
              <a className="button write-link" href={addresses.write(productId)}>
                {m.product.write}
              </a>
            )}
          </aside>
          <ReviewsSection
            home={frame.marketplace.id}
            product={product}
            query={query}
            page={data.page}
            photos={data.photos}
            aspects={data.aspects}
            later={after !== null}
            voting={{
              placeOf: (reviewId) => reviewsAddress(productId, query, start, `#${reviewId}`),
            }}
          />
        </div>
      </div>
    </Inside>
  );
}

function ProductStars({ product }: { product: Product }) {
  const { locale, m, count, mean } = useWords();
  const { rating } = product;
  return (
    <Inside locale={locale}>
      {rating.stars === null ? (
        <span className="quiet">{rating.withheld ? m.rating.withheld : m.rating.none}</span>
      ) : (
        <a className="product-stars" href={`${addresses.reviews(product.productId)}#reviews`}>
          <Stars value={rating.stars} />
          <span aria-hidden="true">{mean(rating.stars)}</span>
          <span>{m.rating.ratings(rating.ratingCount, count(rating.ratingCount))}</span>
        </a>
      )}
    </Inside>
  );
}
