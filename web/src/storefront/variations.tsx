import { Notice } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, reviewsAddress } from "./addresses.ts";
import type { Product, ReviewQuery } from "./shapes.ts";

type Shared = NonNullable<Product["shared"]>;

/** The numbers that stand beside the list: those of all that share, or of the product alone. */
export function ratingShown(product: Product, { scope }: ReviewQuery): Product["rating"] {
  return scope === "share_group" && isShared(product) ? product.shared.rating : product.rating;
}

/** Whether readers see more than the product's own reviews. */
export function isShared(product: Product): product is Product & { readonly shared: Shared } {
  return product.shared !== null && product.shared.products.length > 1;
}

/** That reviews are shown together, why, and each variation by itself (POLICY VAR-015). */
export function SharedNote({ product, query }: { product: Product; query: ReviewQuery }) {
  const { m, count } = useWords();
  const words = m.variations;
  if (!isShared(product)) return null;
  const { products } = product.shared;
  const together = query.scope === "share_group";
  return (
    <div className="summary-shared">
      {together && (
        <p>
          {words.shared(count(products.length))}{" "}
          <ReasonWord card="why-shared">{words.why}</ReasonWord>
        </p>
      )}
      <EachByItself product={product} />
      <p>
        <a
          href={reviewsAddress(product.productId, query, {
            scope: together ? "child" : "share_group",
          })}
        >
          {together ? words.own : words.all}
        </a>
      </p>
      {together && (
        <ReasonCard
          id="why-shared"
          reason={{
            what: words.what(product.title),
            because: { title: words.because, clause: "VAR-008" },
            facts: [words.facts(count(products.length))],
            instead: words.instead,
            more: { label: m.frame.howReviewsWork, href: addresses.about },
          }}
        />
      )}
    </div>
  );
}

function EachByItself({ product }: { product: Product & { readonly shared: Shared } }) {
  const { m, count, mean } = useWords();
  const words = m.variations;
  const { products } = product.shared;
  return (
    <table className="lines">
      <caption>{words.each}</caption>
      <thead>
        <tr>
          <th scope="col">{words.variation}</th>
          <th scope="col" className="number">
            {words.stars}
          </th>
          <th scope="col" className="number">
            {words.ratings}
          </th>
        </tr>
      </thead>
      <tbody>
        {products.map((one) => (
          <tr key={one.productId}>
            <th scope="row">
              {one.productId === product.productId ? (
                <strong>{nameOf(one)}</strong>
              ) : (
                <a href={addresses.product(one.productId)}>{nameOf(one)}</a>
              )}
            </th>
            <td className="number">{one.stars === null ? words.none : mean(one.stars)}</td>
            <td className="number">{count(one.ratingCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The values by which it differs, or its title where it says none. */
function nameOf({ variant, title }: Shared["products"][number]): string {
  const values = Object.values(variant);
  return values.length === 0 ? title : values.join(", ");
}

/** Whose reviews the list is narrowed to, with the way back. */
export function ScopeNote({ product, query }: { product: Product; query: ReviewQuery }) {
  const words = useWords().m.variations;
  const isOwn = query.scope === "child" && isShared(product);
  if (!isOwn && query.scope !== "earlier") return null;
  const back = reviewsAddress(product.productId, query, { scope: "share_group" });
  return (
    <p className="quiet">
      {isOwn ? words.onlyOwn : words.onlyEarlier}{" "}
      <a href={back}>{isOwn ? words.all : words.today}</a>
    </p>
  );
}

/** That the page was about another product before, and where the reviews of that are. */
export function EarlierNotice({ product, query }: { product: Product; query: ReviewQuery }) {
  const { m, count, day } = useWords();
  const words = m.variations;
  const { earlier } = product;
  if (earlier === null || earlier.title === null) return null;
  return (
    <Notice tone="plain" title={words.earlierTitle}>
      <p>
        {words.earlier(earlier.title, day(earlier.until), count(earlier.reviewCount))}{" "}
        {query.scope !== "earlier" && earlier.reviewCount > 0 && (
          <a href={reviewsAddress(product.productId, query, { scope: "earlier" })}>
            {words.earlierLink}
          </a>
        )}
      </p>
    </Notice>
  );
}
