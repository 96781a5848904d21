import { SmallHistogram } from "../ui/histogram.tsx";
import { Empty } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, ListedProduct, ListPage } from "./shapes.ts";

/** What the list of products shows. */
export type ShopPageData = {
  readonly page: ListPage<ListedProduct>;
  readonly categories: readonly string[];
  readonly category: string | null;
  readonly search: string | null;
};

/** The list of products: an index, with each one's stars and their spread. */
export function shopPage(frame: Frame, data: ShopPageData): string {
  return renderPage(frame, {
    title: titleOf(data, frame),
    indexed: data.search === null,
    body: <ShopBody data={data} />,
  });
}

function titleOf(data: ShopPageData, frame: Frame): string {
  return data.category ?? data.search ?? frame.marketplace.name;
}

function ShopBody({ data }: { data: ShopPageData }) {
  const { m } = useWords();
  const { category, search, page } = data;
  return (
    <>
      <header className="shop-head">
        <h1>{search === null ? (category ?? m.shop.title) : m.shop.found(search)}</h1>
        <search>
          <form className="find" action={addresses.shop}>
            {category !== null && <input type="hidden" name="category" value={category} />}
            <input
              type="search"
              name="search"
              maxLength={200}
              aria-label={m.shop.search}
              placeholder={m.shop.search}
              defaultValue={search ?? ""}
            />
            <button type="submit" className="button button-plain">
              {m.shop.find}
            </button>
          </form>
        </search>
      </header>
      <div className="shop-columns">
        <Categories data={data} />
        <div>
          {page.items.length === 0 ? (
            <Empty title={m.shop.none}>
              <p className="quiet">{m.shop.noneHint}</p>
              <a className="button button-plain" href={addresses.shop}>
                {m.shop.clear}
              </a>
            </Empty>
          ) : (
            <ProductTable products={page.items} />
          )}
          {page.next !== null && (
            <nav className="pages" aria-label={m.pages.label}>
              <a
                className="button button-plain"
                rel="next"
                href={withQuery(addresses.shop, { category, search, after: page.next })}
              >
                {m.shop.next}
              </a>
            </nav>
          )}
        </div>
      </div>
    </>
  );
}

function Categories({ data }: { data: ShopPageData }) {
  const { m } = useWords();
  return (
    <nav className="categories" aria-label={m.shop.categories}>
      <ul>
        <li>
          <a href={addresses.shop} aria-current={data.category === null ? "page" : undefined}>
            {m.shop.allCategories}
          </a>
        </li>
        {data.categories.map((category) => (
          <li key={category}>
            <a
              href={withQuery(addresses.shop, { category })}
              aria-current={data.category === category ? "page" : undefined}
            >
              {category}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ProductTable({ products }: { products: readonly ListedProduct[] }) {
  const { m } = useWords();
  return (
    <table className="product-table">
      <thead>
        <tr>
          <th scope="col">{m.shop.columnProduct}</th>
          <th scope="col">{m.shop.columnRating}</th>
          <th scope="col" className="spread">
            {m.shop.columnSpread}
          </th>
          <th scope="col" className="number">
            {m.shop.columnRatings}
          </th>
        </tr>
      </thead>
      <tbody>
        {products.map((product) => (
          <ProductRow key={product.productId} product={product} />
        ))}
      </tbody>
    </table>
  );
}

function ProductRow({ product }: { product: ListedProduct }) {
  const { m, count, mean } = useWords();
  const { rating } = product;
  return (
    <tr>
      <th scope="row">
        {product.imageUrl !== null && (
          <img
            className="product-thumb"
            src={product.imageUrl}
            alt=""
            width="56"
            height="56"
            loading="lazy"
          />
        )}
        <a href={addresses.product(product.productId)}>{product.title}</a>
        <span className="quiet small">
          {[product.brand, product.category.at(-1)].filter(Boolean).join(" · ")}
        </span>
      </th>
      <td>
        {rating.stars === null ? (
          <span className="quiet small">
            {rating.withheld ? m.rating.withheld : m.rating.noneShort}
          </span>
        ) : (
          <span className="row-stars">
            <Stars value={rating.stars} />
            <span aria-hidden="true">{mean(rating.stars)}</span>
          </span>
        )}
      </td>
      <td className="spread">
        {rating.stars !== null && <SmallHistogram percents={rating.percents} />}
      </td>
      <td className="number">{rating.ratingCount > 0 && count(rating.ratingCount)}</td>
    </tr>
  );
}
