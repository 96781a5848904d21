import { ReviewFilter } from "@candor/core/contract/schemas/reviews.ts";
import { ExternalId, plainText } from "@candor/core/contract/schemas/shared.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { reject } from "@candor/core/kernel/result.ts";
import { rulesFor } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import type { Frame, RatingMethod, ReviewQuery, RuleLine } from "@candor/web/storefront/shapes.ts";
import { z } from "zod";
import { getReviewEligibility } from "../usecases/get-review-eligibility.ts";
import { listProductAspects } from "../usecases/product-aspects.ts";
import { listProductPhotos } from "../usecases/product-photos.ts";
import { listProducts, readOffer } from "../usecases/read-catalogue.ts";
import { getProduct, listProductReviews } from "../usecases/read-product.ts";
import type { ReviewTerms } from "../usecases/read-review-terms.ts";
import { listSpotlightReviews } from "../usecases/spotlight-reviews.ts";
import { myVotes } from "../usecases/vote-on-review.ts";
import type { PageKit, Show } from "./pages.ts";
import type { Visit } from "./pages-context.ts";

const productsPerPage = 40;
const reviewsOnProductPage = 10;
const reviewsPerPage = 20;
/** Photos above the reviews; the rest is one step away. */
export const photosInStrip = 6;

const cursor = z.string().max(500).optional();
const ShopQuery = z.object({
  category: plainText(100).optional(),
  search: plainText(limits.searchQueryCharsMax).optional(),
  after: cursor,
});
// A form sends its empty fields too; what is empty narrows nothing.
const ReviewsQuery = z.preprocess(withoutEmpty, ReviewFilter.extend({ after: cursor }));

/** The pages that only show. */
export function serveReading(kit: PageKit): void {
  serveShop(kit);
  serveProduct(kit);
  serveAbout(kit);
}

function serveShop({ door, pages, get }: PageKit): void {
  const { deps } = door;
  get("/shop", async (visit, request) => {
    const query = ShopQuery.safeParse(request.query);
    if (!query.success) return reject("invalid_request");
    const { after } = query.data;
    const category = query.data.category?.trim() || null;
    const search = query.data.search?.trim() || null;
    const marketplaceId = visit.marketplace.id;
    const page = await listProducts(deps, {
      marketplaceId,
      category,
      search,
      after,
      limit: productsPerPage,
    });
    if (!page.ok) return page;
    const categories = await visit.categories();
    return pages.shopPage(visit.frame, { page: page.value, categories, category, search });
  });
}

function serveProduct({ door, pages, get }: PageKit): void {
  const { deps } = door;
  const product = (limit: number, show: typeof pages.productPage): Show => {
    return async (visit, request) => {
      const { productId } = request.params as { productId: string };
      const query = ReviewsQuery.safeParse(request.query);
      if (!query.success) return reject("invalid_request");
      if (!ExternalId.safeParse(productId).success) return reject("product_unknown");
      const key = { marketplaceId: visit.marketplace.id, productId };
      const translateTo = visit.frame.locale;
      const [found, page, photos, aspects, ownReviewId, terms, offer, spotlight] =
        await Promise.all([
          getProduct(deps, key),
          listProductReviews(deps, { ...query.data, ...key, limit, translateTo }),
          listProductPhotos(deps, { ...key, limit: photosInStrip }),
          listProductAspects(deps, key),
          ownReview(deps, visit, productId),
          visit.terms(),
          readOffer(deps, key),
          listSpotlightReviews(deps, { ...key, home: null, translateTo }),
        ]);
      if (!found.ok) return found;
      if (!page.ok) return page;
      return show(visit.frame, {
        product: found.value,
        offer: offer === null ? null : { ...offer, currency: visit.marketplace.currency },
        method: methodOf(terms),
        query: shownQuery(query.data),
        page: page.value,
        photos,
        aspects: aspects.ok ? aspects.value : [],
        later: query.data.after !== undefined,
        ownReviewId,
        spotlight: spotlight.ok ? spotlight.value.items : [],
        votes: await visitorsVotes(deps, visit, page.value.items),
      });
    };
  };
  get("/shop/products/:productId", product(reviewsOnProductPage, pages.productPage));
  get("/shop/products/:productId/reviews", product(reviewsPerPage, pages.reviewsPage));
}

function serveAbout({ pages, get }: PageKit): void {
  get("/about-reviews", async (visit) => {
    const terms = await visit.terms();
    const { spendMinMinor } = terms;
    return pages.aboutPage(visit.frame, {
      policyVersion: terms.policy.version,
      method: methodOf(terms),
      rules: ruleLines(terms, visit.frame),
      spendMin:
        spendMinMinor === 0
          ? null
          : { amountMinor: spendMinMinor, currency: visit.marketplace.currency },
      unverifiedPerWeekMax: terms.unverifiedPerWeekMax,
      verifiedPaidPercent: Math.round(terms.verifiedPaidRatioMin * 100),
      affiliationDays: terms.affiliationDays,
      suspectedDaysMax: terms.suspectedDaysMax,
      starsAloneNeedPurchase: terms.starsAloneNeedPurchase,
      asking: terms.asking,
      sampling: terms.sampling,
    });
  });
}

/** What the visitor said of the reviews on the page. */
async function visitorsVotes(
  deps: PageKit["door"]["deps"],
  { customer }: Visit,
  reviews: readonly { readonly productId: string; readonly reviewId: string }[],
): Promise<Readonly<Record<string, boolean>>> {
  if (customer === null) return {};
  const productIds = [...new Set(reviews.map(({ productId }) => productId))];
  const reviewIds = reviews.map(({ reviewId }) => reviewId);
  return Object.fromEntries(await myVotes(deps, { ...customer, productIds, reviewIds }));
}

/** The visitor's review of the product, if there is one. */
async function ownReview(
  deps: PageKit["door"]["deps"],
  { customer }: Visit,
  productId: string,
): Promise<string | null> {
  if (customer === null) return null;
  const eligibility = await getReviewEligibility(deps, { ...customer, productId });
  return eligibility.ok ? eligibility.value.reviewId : null;
}

/** The weights of the published stars, as a page explains them. */
export function methodOf(terms: ReviewTerms): RatingMethod {
  const { halfLifeDays, claimedBySourcePercent, unverifiedPercent, platformSamplePercent } = terms;
  return {
    version: terms.formulaVersion,
    halfLifeDays,
    claimedBySourcePercent,
    unverifiedPercent,
    platformSamplePercent,
  };
}

/** A query without its absent parts. */
export function shownQuery(query: z.output<typeof ReviewFilter>): ReviewQuery {
  const { sort, stars, verified, language, search, photos, aspect, scope } = query;
  return {
    sort,
    stars: stars ?? null,
    verified: verified ?? null,
    language: language ?? null,
    search: search?.trim() || null,
    photos: photos === true,
    aspect: aspect ?? null,
    scope,
  };
}

/** The rules that judge reviews under a policy, strictest first, in the visitor's language. */
export function ruleLines({ policy }: ReviewTerms, { locale }: Frame): readonly RuleLine[] {
  const order = { refuse: 0, hold: 1, warn: 2 } as const;
  return rulesFor("review", policy)
    .map(({ rule, outcome }) => {
      const { id, clause } = rule;
      return { id, title: titleIn(rule, locale), clause, outcome };
    })
    .sort((a, b) => order[a.outcome] - order[b.outcome] || (a.clause < b.clause ? -1 : 1));
}

/** A query without its empty fields. */
export function withoutEmpty(query: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query as object).filter(([, value]) => value !== ""));
}
