import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { memberNames, reviewTitles } from "../store/case-names.ts";
import type { CaseFile } from "../store/cases.ts";

/** Puts what people call somebody or something in place of its id. */
export type Naming = (sentence: string) => string;

/** An id as it stands in a sentence: of a seller, a product or a review, never of a buyer. */
const idLike = /(?<![\w-])[\w-]{2,64}(?![\w-])/g;
const isReview = (id: string) => /^rev_[0-9a-z]{26}$/.test(id);

type Telling = Pick<CaseFile, "sentence" | "members"> & { readonly more?: readonly string[] };

/** Reads the names of the sellers, products and reviews of which these sentences tell the ids. */
export async function namingIn(
  db: Kysely<Tables>,
  marketplaceId: string,
  cases: readonly Telling[],
): Promise<Naming> {
  const ids = idsIn(cases);
  if (ids.sellers.length + ids.products.length + ids.reviews.length === 0) {
    return (sentence) => sentence;
  }
  const names = await namesOf(db, marketplaceId, ids);
  const titles = await reviewTitles(db, marketplaceId, ids.reviews);
  const quoted = (name: string | undefined) => (name === undefined ? undefined : `“${name}”`);
  return (sentence) => withNames(sentence, (id) => names.get(id) ?? quoted(titles.get(id)));
}

/** The names of the sellers and products that a case's sentences tell of, by their ids. */
export async function namesIn(
  db: Kysely<Tables>,
  marketplaceId: string,
  told: Telling,
): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await namesOf(db, marketplaceId, idsIn([told])));
}

/** A sentence with a name in place of each id that has one. */
export const withNames = (sentence: string, nameOf: (id: string) => string | undefined) =>
  sentence.replaceAll(idLike, (id) => nameOf(id) ?? id);

type Ids = Readonly<Record<"sellers" | "products" | "reviews", readonly string[]>>;

function idsIn(cases: readonly Telling[]): Ids {
  const [sellers, products, reviews] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { sentence, members, more = [] } of cases) {
    for (const id of [sentence, ...more].flatMap((text) => text.match(idLike) ?? [])) {
      if (isReview(id)) reviews.add(id);
      else if (members.sellers.includes(id)) sellers.add(id);
      else if (members.products.includes(id)) products.add(id);
    }
  }
  return { sellers: [...sellers], products: [...products], reviews: [...reviews] };
}

async function namesOf(db: Kysely<Tables>, marketplaceId: string, { sellers, products }: Ids) {
  if (sellers.length + products.length === 0) return new Map<string, string>();
  const wanted = { reviewers: [], texts: [], products: [...products], sellers: [...sellers] };
  const names = await memberNames(db, marketplaceId, wanted);
  return new Map([...names.products, ...names.sellers]);
}
