import type { FamilyView } from "@candor/core/contract/schemas/variations.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Pages } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage } from "./shapes.ts";

type Family = z.input<typeof FamilyView>;
type FamilyProduct = Family["products"][number];

/** A seller's families in which something is announced or to be put right. */
export type FamiliesPageData = { readonly page: ListPage<Family>; readonly later: boolean };

/** What changes about whose reviews are shown together, with what readers will see. */
export function familiesPage(frame: Frame, { page, later }: FamiliesPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).families.title,
    layout: "reading",
    indexed: false,
    body: <FamiliesBody page={page} later={later} />,
  });
}

function FamiliesBody({ page, later }: FamiliesPageData) {
  const words = useWords().m.families;
  const own = addresses.families;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {page.items.length === 0 && (
        <Empty title={words.empty}>
          <p className="quiet">{words.emptyHint}</p>
        </Empty>
      )}
      {page.items.map((family) => (
        <FamilyTable key={family.familyId} family={family} />
      ))}
      <Pages
        first={later ? own : null}
        next={page.next === null ? null : withQuery(own, { after: page.next })}
      />
    </>
  );
}

function FamilyTable({ family }: { family: Family }) {
  const words = useWords().m.families;
  const columns = [words.state, words.ownStars, words.now, words.afterwards];
  return (
    <section aria-label={family.title}>
      <h2>{family.title}</h2>
      {family.theme.length > 0 && (
        <p className="quiet">{words.differBy(family.theme.join(", "))}</p>
      )}
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{words.variation}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {family.products.map((product) => (
            <ProductLine key={product.productId} product={product} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ProductLine({ product }: { product: FamilyProduct }) {
  const { m, count, day, mean } = useWords();
  const words = m.families;
  const named = (group: string | null) => (group === null ? words.alone : words.withGroup(group));
  const rated = ({ stars, ratingCount }: FamilyProduct["own"]) =>
    stars === null ? words.none : words.rated(mean(stars), count(ratingCount));
  const { change, fault, group } = product;
  return (
    <tr>
      <th scope="row">
        <a href={addresses.product(product.productId)}>{product.title}</a>
      </th>
      <td>
        {named(group)}
        {change !== null && <p>{words.changes(day(change.from), named(change.group))}</p>}
        {fault !== null && <p>{words.faults[fault]}</p>}
        {!product.member && <p className="quiet">{words.left}</p>}
      </td>
      <td>{rated(product.own)}</td>
      <td>{rated(product.now)}</td>
      <td>{rated(product.afterwards)}</td>
    </tr>
  );
}
