import type { FamilyView } from "@candor/core/contract/schemas/variations.ts";
import { noRating, summarise, together } from "@candor/core/domain/rating/rating.ts";
import {
  type Pool,
  poolOf,
  type State,
  samePool,
} from "@candor/core/domain/review-sharing/review-sharing.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Tables } from "../db/tables.generated.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { changingFamilies, familyHead, sellsFrom, sumsOf } from "../store/family-lists.ts";
import { staysIn } from "../store/family-members.ts";
import { productsSharing } from "../store/review-sharing.ts";
import type { Deps } from "./deps.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";

/** A family as the contract shows it. */
export type FamilyShown = z.input<typeof FamilyView>;

/** A family; `sellerId` is whose families may be seen, null for all. */
export type FamilyKey = {
  readonly marketplaceId: string;
  readonly familyId: string;
  readonly sellerId: string | null;
};

const staysShownMax = 200;

/** A family with what readers see of each product today, and once all that is announced begins. */
export async function getFamily(
  { db }: Pick<Deps, "db">,
  key: FamilyKey,
): Promise<Result<FamilyShown, "family_unknown">> {
  const { marketplaceId, familyId, sellerId } = key;
  if (sellerId !== null && !(await sellsFrom(db.kysely, { marketplaceId, familyId, sellerId }))) {
    return reject("family_unknown");
  }
  const shown = await showFamily(db.kysely, key);
  return shown === null ? reject("family_unknown") : ok(shown);
}

/** Families with an announced change or a fault, in the order of their ids. */
export async function listChangingFamilies(
  { db }: Pick<Deps, "db">,
  input: Omit<FamilyKey, "familyId"> & PageOf,
): Promise<Result<Page<FamilyShown>, "cursor_invalid">> {
  const after = readCursor("families", ["externalId"], input.after);
  if (!after.ok) return after;
  const [last] = after.value ?? [];
  const ids = await changingFamilies(db.kysely, input, String(last ?? ""), input.limit + 1);
  const page = asPage(
    ids,
    input.limit,
    (id) => id,
    (id) => writeCursor("families", [id]),
  );
  const families: FamilyShown[] = [];
  for (const familyId of page.items) {
    const shown = await showFamily(db.kysely, { ...input, familyId });
    if (shown !== null) families.push(shown);
  }
  return ok({ items: families, next: page.next });
}

async function showFamily(
  db: Kysely<Tables>,
  key: Pick<FamilyKey, "marketplaceId" | "familyId">,
): Promise<FamilyShown | null> {
  const { marketplaceId, familyId } = key;
  const head = await familyHead(db, key);
  if (head === null) return null;
  const products = await productsSharing(db, marketplaceId, [familyId]);
  const facts = await sumsOf(
    db,
    marketplaceId,
    products.map(({ productId }) => productId),
  );
  const history = await staysIn(db, key, staysShownMax);
  const sums = (productId: string) => facts.get(productId)?.sums ?? noRating;
  /** What readers of a product see where products share as `placeOf` says. */
  const seen = (own: string, placeOf: (state: State) => Pool | null) => {
    const place = placeOf(products.find(({ productId }) => productId === own)?.state ?? alone);
    const others =
      place === null
        ? [own]
        : products.filter(({ state }) => samePool(placeOf(state), place)).map(idOf);
    return starsOf(together(others.map(sums)));
  };
  return {
    familyId,
    ...head,
    products: products.map(({ productId, parentId, state, fault }) => ({
      productId,
      title: facts.get(productId)?.title ?? productId,
      member: parentId === familyId,
      fault,
      group: poolOf(state)?.group ?? null,
      change:
        "from" in state
          ? { group: state.next?.group ?? null, from: instantToIso(state.from) }
          : null,
      own: starsOf(sums(productId)),
      now: seen(productId, poolOf),
      afterwards: seen(productId, poolThen),
    })),
    history: history.map(({ productId, attachedAt, detachedAt }) => ({
      productId,
      attachedAt: instantToIso(attachedAt),
      detachedAt: detachedAt === null ? null : instantToIso(detachedAt),
    })),
  };
}

const alone: State = { status: "alone" };
const idOf = ({ productId }: { readonly productId: string }) => productId;
const poolThen = (state: State) => ("next" in state ? state.next : poolOf(state));

function starsOf(sums: Parameters<typeof summarise>[0]) {
  const { stars, ratingCount } = summarise(sums);
  return { stars, ratingCount };
}
