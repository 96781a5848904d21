import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { memberNames, reviewTitles } from "../store/case-names.ts";
import type { CaseFile } from "../store/cases.ts";

/** Puts what people call somebody or something in place of its id. */
export type Naming = (sentence: string) => string;

/** An id as it stands in a sentence: of a seller, a product or a review, never of a buyer. */
const idLike = /(?<![\w-])[\w-]{2,64}(?![\w-])/g;
const isReview = (id: string) => /^rev_[0-9a-z]{26}$/.test(id);

/** Reads the names of the sellers, products and reviews of which these sentences tell the ids. */
export async function namingIn(
  db: Kysely<Tables>,
  marketplaceId: string,
  cases: readonly (Pick<CaseFile, "sentence" | "members"> & {
    readonly more?: readonly string[];
  })[],
): Promise<Naming> {
  const [sellers, products, reviews] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { sentence, members, more = [] } of cases) {
    for (const id of [sentence, ...more].flatMap((text) => text.match(idLike) ?? [])) {
      if (isReview(id)) reviews.add(id);
      else if (members.sellers.includes(id)) sellers.add(id);
      else if (members.products.includes(id)) products.add(id);
    }
  }
  if (sellers.size + products.size + reviews.size === 0) return (sentence) => sentence;
  const wanted = { reviewers: [], products: [...products], sellers: [...sellers], texts: [] };
  const names = await memberNames(db, marketplaceId, wanted);
  const titles = await reviewTitles(db, marketplaceId, [...reviews]);
  const quoted = (name: string | undefined) => (name === undefined ? undefined : `“${name}”`);
  return (sentence) =>
    sentence.replaceAll(
      idLike,
      (id) => names.sellers.get(id) ?? names.products.get(id) ?? quoted(titles.get(id)) ?? id,
    );
}
