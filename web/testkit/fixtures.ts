import type {
  AuthorReview,
  Frame,
  Offer,
  Product,
  PublicReview,
  RatingMethod,
  ReviewQuery,
} from "../src/storefront/shapes.ts";

/** Invented data for tests of pages; each takes what a test wants to be different. */
export const fixtures = {
  frame(change: Partial<Frame> = {}): Frame {
    return {
      locale: "en",
      language: "en",
      theme: "system",
      marketplace: { id: "north", name: "Northmarket" },
      marketplaces: [
        { id: "north", name: "Northmarket" },
        { id: "south", name: "Südmarkt" },
      ],
      visitor: null,
      desk: null,
      demo: true,
      tour: null,
      address: "/shop",
      place: change.address ?? "/shop",
      origin: "https://reviews.example.com",
      assets: {
        styles: ["/assets/styles.css"],
        fonts: [],
        scripts: { page: "/assets/page.js", write: "/assets/write.js", desk: "/assets/desk.js" },
        widget: { styles: "/assets/widget.css", script: "/assets/widget.js" },
      },
      ...change,
    };
  },

  product(change: Partial<Product> = {}): Product {
    return {
      marketplace: "north",
      productId: "lamp-1",
      title: "Arden desk lamp, 9 W, dimmable",
      brand: "Brightco",
      description: null,
      imageUrl: null,
      category: ["Home", "Lighting"],
      parentId: null,
      releasedAt: "2024-05-01T00:00:00Z",
      reviewIntake: "open",
      ratingScope: "child",
      shared: null,
      earlier: null,
      rating: {
        withheld: false,
        stars: 4.27,
        plainMean: 4.05,
        ratingCount: 333,
        reviewCount: 121,
        verifiedCount: 290,
        counts: [12, 9, 31, 77, 204],
        percents: [4, 3, 9, 23, 61],
        formulaVersion: "1",
      },
      ...change,
    };
  },

  review(change: Partial<PublicReview> = {}): PublicReview {
    return {
      reviewId: "rev_01jd9x2m8ce5vb6q4t7r0w3y1z",
      productId: "lamp-1",
      author: "Ada L.",
      stars: 4,
      title: "Bright, and easy on the eyes",
      body: "I read by it every evening.\n\nThe lowest step is low enough for a bedroom.",
      language: "en",
      variant: { Colour: "Brass" },
      verification: "platform",
      incentive: "none",
      preReleaseBasis: null,
      originMarketplace: "north",
      helpfulCount: 12,
      edited: false,
      suspected: false,
      experienceDate: null,
      publishedAt: "2026-03-03T09:00:00Z",
      photos: [],
      replies: [],
      quotableBy: [],
      translation: null,
      ...change,
    };
  },

  authorReview(change: Partial<AuthorReview> = {}): AuthorReview {
    return {
      reviewId: "rev_01jd9x2m8ce5vb6q4t7r0w3y1z",
      productId: "lamp-1",
      status: "published",
      version: 1,
      stars: 4,
      title: "Bright",
      body: "I read by it every evening.",
      verification: "platform",
      heldBecause: null,
      findings: [],
      removalReason: null,
      suspectedUntil: null,
      reason: null,
      submittedAt: "2026-03-03T08:00:00Z",
      decidedAt: "2026-03-03T08:00:00Z",
      publishedAt: "2026-03-03T08:00:00Z",
      photos: [],
      ...change,
    };
  },

  offer: { lowestMinor: 4_990, sellers: 2, currency: "EUR" } satisfies Offer,

  method: {
    version: "1",
    halfLifeDays: 730,
    claimedBySourcePercent: 75,
    unverifiedPercent: 50,
    platformSamplePercent: 50,
  } satisfies RatingMethod,

  query(change: Partial<ReviewQuery> = {}): ReviewQuery {
    return {
      scope: "share_group",
      photos: false,
      aspect: null,
      sort: "helpful",
      stars: null,
      verified: null,
      language: null,
      search: null,
      ...change,
    };
  },
};
