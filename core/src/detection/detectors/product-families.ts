import { defineDetector } from "../kit/define-detector.ts";
import { type FamilyLink, rebuildFamilies } from "../kit/families.ts";
import type { Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";

/** Shared reviews' worth of doubt: two mirrored reviews give 0.5 at most, twenty give 0.9. */
const sharedDoubt = 2;
const linksShownMax = 30;

/** Products whose reviews are mirrored: variations of one listing, told from the reviews alone. */
export const productFamilies = defineDetector<ReviewSnapshot, Record<string, never>>({
  id: "product-families",
  title: "Products that carry the same reviews",
  clauses: ["VAR-008", "VAR-014"],
  rationale:
    "A shop that pools reviews repeats each one on every variation. Counted one by one they look " +
    "like bursts and copies; so families are rebuilt first, and shown where nobody declared them.",
  strengthMeans:
    "0.5: two reviews of different people stand on both products; 0.9: twenty do. " +
    "It says that products belong together, not that anyone did wrong.",
  blindTo: ["families whose reviews are not mirrored", "reviews without words"],
  lookbackDays: 1_825,
  innocentCauses: [
    "declared variations of one product",
    "one buyer copies a review to two products",
    "short praise that everybody writes",
  ],
  defaults: {},
  detect: (snapshot) => {
    const { headByProduct, links } = rebuildFamilies(snapshot);
    const linksByHead = new Map<number, FamilyLink[]>();
    for (const link of links) {
      const head = headByProduct[link.a] ?? 0;
      const family = linksByHead.get(head) ?? [];
      family.push(link);
      linksByHead.set(head, family);
    }
    return strongestFirst([...linksByHead.values()].map((family) => signalOf(snapshot, family)));
  },
});

function signalOf(snapshot: ReviewSnapshot, links: readonly FamilyLink[]): Signal {
  const id = (index: number) => snapshot.productIds[index] ?? "";
  const members = {
    reviewers: [],
    products: sortedIds(links.flatMap(({ a, b }) => [id(a), id(b)])),
  };
  const weakest = Math.min(...strongestLinkByProduct(links).values());
  const strongest = [...links].sort((x, y) => y.sharedReviews - x.sharedReviews || x.a - y.a);
  return {
    id: signalId("product-families", members),
    detector: "product-families",
    score: weakest / (weakest + sharedDoubt),
    members,
    evidence: strongest
      .slice(0, linksShownMax)
      .map(({ a, b, sharedReviews, sharedShare, rows }) => ({
        fact: `reviews on both ${id(a)} and ${id(b)} (${Math.round(sharedShare * 100)} % of the smaller)`,
        value: sharedReviews,
        usual: 0,
        rows,
      })),
    sentence:
      `${members.products.length} products carry the same reviews word for word by the same ` +
      "people: they look like variations of one listing.",
  };
}

/** A family holds as firmly as its loosest product is tied to any other. */
function strongestLinkByProduct(links: readonly FamilyLink[]): ReadonlyMap<number, number> {
  const strongest = new Map<number, number>();
  for (const { a, b, sharedReviews } of links) {
    for (const product of [a, b]) {
      strongest.set(product, Math.max(strongest.get(product) ?? 0, sharedReviews));
    }
  }
  return strongest;
}
