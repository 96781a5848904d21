// Made by `npm run gen` from core/src/contract: never edit it.
import type { Answer, Send } from "./send.ts";

/** Codes that any operation can answer. */
export type DoorCode = "invalid_request" | "not_signed_in" | "token_expired" | "token_invalid" | "forbidden" | "cross_site" | "rate_limited" | "unavailable" | "internal";

export type PutFactsBody = {
  facts: unknown[];
};
export type PutFactsReply = {
  accepted: number;
  unchanged: number;
  rejected: {
    index: number;
    code: string;
    field: string | null;
    reason: string;
  }[];
};

export type ClearReviewParams = {
  reviewId: string;
};
export type ClearReviewBody = {
  reason: string;
};
export type ClearReviewReply = {
  reviewId: string;
  productId: string;
  status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  verification: "platform" | "claimed_by_source" | "none";
  heldBecause: "words" | "account" | "inferred_tie" | null;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
  suspectedUntil: string | null;
  reason: string | null;
  submittedAt: string;
  decidedAt: string | null;
  publishedAt: string | null;
  photos: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
  }[];
};

export type DecideHeldReviewParams = {
  reviewId: string;
};
export type DecideHeldReviewBody = {
  decision: "publish" | "refuse";
  reason: string;
  findings?: {
    ruleId: string;
    field?: "title" | "body" | undefined;
    spans: {
      start: number;
      end: number;
    }[];
  }[] | undefined;
};
export type DecideHeldReviewReply = {
  reviewId: string;
  productId: string;
  status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  verification: "platform" | "claimed_by_source" | "none";
  heldBecause: "words" | "account" | "inferred_tie" | null;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
  suspectedUntil: string | null;
  reason: string | null;
  submittedAt: string;
  decidedAt: string | null;
  publishedAt: string | null;
  photos: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
  }[];
};

export type DeleteReviewParams = {
  reviewId: string;
};

export type EditReviewParams = {
  reviewId: string;
};
export type EditReviewBody = {
  stars: number;
  title?: string | null | undefined;
  body?: string | null | undefined;
  language?: string | null | undefined;
  version: number;
};
export type EditReviewReply = {
  reviewId: string;
  productId: string;
  status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  verification: "platform" | "claimed_by_source" | "none";
  heldBecause: "words" | "account" | "inferred_tie" | null;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
  suspectedUntil: string | null;
  reason: string | null;
  submittedAt: string;
  decidedAt: string | null;
  publishedAt: string | null;
  photos: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
  }[];
};

export type GetDraftParams = {
  productId: string;
};
export type GetDraftReply = {
  stars: number | null;
  title: unknown;
  body: unknown;
  productId: string;
  updatedAt: string;
};

export type GetProductParams = {
  productId: string;
};
export type GetProductQuery = {
  marketplace?: string | undefined;
};
export type GetProductReply = {
  marketplace: string;
  productId: string;
  title: string;
  brand: string | null;
  description: string | null;
  imageUrl: string | null;
  category: string[];
  parentId: string | null;
  releasedAt: string | null;
  reviewIntake: "open" | "verified_only" | "closed";
  rating: {
    withheld: boolean;
    stars: number | null;
    plainMean: number | null;
    ratingCount: number;
    reviewCount: number;
    verifiedCount: number;
    counts: [number, number, number, number, number];
    percents: [number, number, number, number, number];
    formulaVersion: string;
  };
  ratingScope: "child" | "share_group";
  shared: {
    familyId: string;
    group: string;
    rating: {
      withheld: boolean;
      stars: number | null;
      plainMean: number | null;
      ratingCount: number;
      reviewCount: number;
      verifiedCount: number;
      counts: [number, number, number, number, number];
      percents: [number, number, number, number, number];
      formulaVersion: string;
    };
    products: {
      productId: string;
      title: string;
      variant: Record<string, string>;
      stars: number | null;
      ratingCount: number;
    }[];
  } | null;
  earlier: {
    until: string;
    title: string | null;
    reviewCount: number;
  } | null;
};

export type GetReviewParams = {
  reviewId: string;
};
export type GetReviewReply = {
  reviewId: string;
  productId: string;
  status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  verification: "platform" | "claimed_by_source" | "none";
  heldBecause: "words" | "account" | "inferred_tie" | null;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
  suspectedUntil: string | null;
  reason: string | null;
  submittedAt: string;
  decidedAt: string | null;
  publishedAt: string | null;
  photos: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
  }[];
};

export type GetReviewEligibilityParams = {
  productId: string;
};
export type GetReviewEligibilityReply = {
  eligible: boolean;
  code: string | null;
  title: string | null;
  remedy: string | null;
  facts: Record<string, unknown>;
  verification: "platform" | "none" | null;
  reviewId: string | null;
};

export type ListHeldReviewsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListHeldReviewsReply = {
  items: {
    reviewId: string;
    productId: string;
    status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
    version: number;
    stars: number;
    title: string | null;
    body: string | null;
    verification: "platform" | "claimed_by_source" | "none";
    heldBecause: "words" | "account" | "inferred_tie" | null;
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
    }[];
    removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
    suspectedUntil: string | null;
    reason: string | null;
    submittedAt: string;
    decidedAt: string | null;
    publishedAt: string | null;
    photos: {
      photoId: string;
      url: string;
      smallUrl: string;
      width: number;
      height: number;
      alt: string;
      status: "shown" | "held" | "refused";
      findings: {
        ruleId: string;
        clause: string;
        category: string;
        outcome: "warn" | "hold" | "refuse";
        field?: "title" | "body" | undefined;
        attachment?: string | undefined;
        spans: {
          start: number;
          end: number;
        }[];
        quote: string;
        message: string;
        suggestion: string;
        confidence: number;
        policyVersion: string;
        boxes?: {
          page: number;
          x: number;
          y: number;
          width: number;
          height: number;
        }[] | undefined;
      }[];
      reason: string | null;
      addedAt: string;
    }[];
  }[];
  next: string | null;
};

export type ListMyReviewsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListMyReviewsReply = {
  items: {
    reviewId: string;
    productId: string;
    status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
    version: number;
    stars: number;
    title: string | null;
    body: string | null;
    verification: "platform" | "claimed_by_source" | "none";
    heldBecause: "words" | "account" | "inferred_tie" | null;
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
    }[];
    removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
    suspectedUntil: string | null;
    reason: string | null;
    submittedAt: string;
    decidedAt: string | null;
    publishedAt: string | null;
    photos: {
      photoId: string;
      url: string;
      smallUrl: string;
      width: number;
      height: number;
      alt: string;
      status: "shown" | "held" | "refused";
      findings: {
        ruleId: string;
        clause: string;
        category: string;
        outcome: "warn" | "hold" | "refuse";
        field?: "title" | "body" | undefined;
        attachment?: string | undefined;
        spans: {
          start: number;
          end: number;
        }[];
        quote: string;
        message: string;
        suggestion: string;
        confidence: number;
        policyVersion: string;
        boxes?: {
          page: number;
          x: number;
          y: number;
          width: number;
          height: number;
        }[] | undefined;
      }[];
      reason: string | null;
      addedAt: string;
    }[];
  }[];
  next: string | null;
};

export type ListProductReviewsParams = {
  productId: string;
};
export type ListProductReviewsQuery = {
  marketplace?: string | undefined;
  sort?: "helpful" | "newest" | "oldest" | undefined;
  stars?: number | undefined;
  verified?: "true" | "false" | undefined;
  language?: string | undefined;
  search?: string | undefined;
  aspect?: "size" | "comfort" | "sound" | "looks" | "handling" | "durability" | "material" | "cleaning" | "battery" | "smell" | undefined;
  photos?: "true" | undefined;
  scope?: "child" | "share_group" | "earlier" | undefined;
  translateTo?: string | undefined;
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListProductReviewsReply = {
  items: {
    reviewId: string;
    productId: string;
    author: string;
    stars: number;
    title: string | null;
    body: string | null;
    language: string | null;
    variant: Record<string, string> | null;
    verification: "platform" | "claimed_by_source" | "none";
    incentive: "none" | "platform_sample";
    preReleaseBasis: "theatrical" | "platform_sample" | "advance_copy" | null;
    originMarketplace: string;
    helpfulCount: number;
    edited: boolean;
    suspected: boolean;
    experienceDate: string | null;
    publishedAt: string;
    photos: {
      photoId: string;
      url: string;
      smallUrl: string;
      width: number;
      height: number;
      alt: string;
    }[];
    replies: {
      sellerId: string;
      seller: string;
      text: string;
      postedAt: string;
    }[];
    quotableBy: string[];
    translation: {
      language: string;
      title: string | null;
      body: string;
      source: string;
    } | null;
  }[];
  next: string | null;
};

export type ListSpotlightReviewsParams = {
  productId: string;
};
export type ListSpotlightReviewsQuery = {
  marketplace?: string | undefined;
  home?: string | undefined;
};
export type ListSpotlightReviewsReply = {
  items: {
    reviewId: string;
    productId: string;
    author: string;
    stars: number;
    title: string | null;
    body: string | null;
    language: string | null;
    variant: Record<string, string> | null;
    verification: "platform" | "claimed_by_source" | "none";
    incentive: "none" | "platform_sample";
    preReleaseBasis: "theatrical" | "platform_sample" | "advance_copy" | null;
    originMarketplace: string;
    helpfulCount: number;
    edited: boolean;
    suspected: boolean;
    experienceDate: string | null;
    publishedAt: string;
    photos: {
      photoId: string;
      url: string;
      smallUrl: string;
      width: number;
      height: number;
      alt: string;
    }[];
    replies: {
      sellerId: string;
      seller: string;
      text: string;
      postedAt: string;
    }[];
    quotableBy: string[];
    translation: {
      language: string;
      title: string | null;
      body: string;
      source: string;
    } | null;
  }[];
};

export type ListSuspectedReviewsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListSuspectedReviewsReply = {
  items: {
    reviewId: string;
    productId: string;
    status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
    version: number;
    stars: number;
    title: string | null;
    body: string | null;
    verification: "platform" | "claimed_by_source" | "none";
    heldBecause: "words" | "account" | "inferred_tie" | null;
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
    }[];
    removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
    suspectedUntil: string | null;
    reason: string | null;
    submittedAt: string;
    decidedAt: string | null;
    publishedAt: string | null;
    photos: {
      photoId: string;
      url: string;
      smallUrl: string;
      width: number;
      height: number;
      alt: string;
      status: "shown" | "held" | "refused";
      findings: {
        ruleId: string;
        clause: string;
        category: string;
        outcome: "warn" | "hold" | "refuse";
        field?: "title" | "body" | undefined;
        attachment?: string | undefined;
        spans: {
          start: number;
          end: number;
        }[];
        quote: string;
        message: string;
        suggestion: string;
        confidence: number;
        policyVersion: string;
        boxes?: {
          page: number;
          x: number;
          y: number;
          width: number;
          height: number;
        }[] | undefined;
      }[];
      reason: string | null;
      addedAt: string;
    }[];
  }[];
  next: string | null;
};

export type PutDraftParams = {
  productId: string;
};
export type PutDraftBody = {
  stars: number | null;
  title: string;
  body: string;
};
export type PutDraftReply = {
  stars: number | null;
  title: unknown;
  body: unknown;
  productId: string;
  updatedAt: string;
};

export type RemoveReviewParams = {
  reviewId: string;
};
export type RemoveReviewBody = {
  reason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure";
  explanation: string;
  findings?: {
    ruleId: string;
    field?: "title" | "body" | undefined;
    spans: {
      start: number;
      end: number;
    }[];
  }[] | undefined;
};
export type RemoveReviewReply = {
  reviewId: string;
  productId: string;
  status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  verification: "platform" | "claimed_by_source" | "none";
  heldBecause: "words" | "account" | "inferred_tie" | null;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
  suspectedUntil: string | null;
  reason: string | null;
  submittedAt: string;
  decidedAt: string | null;
  publishedAt: string | null;
  photos: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
  }[];
};

export type RestoreReviewParams = {
  reviewId: string;
};
export type RestoreReviewBody = {
  reason: string;
};
export type RestoreReviewReply = {
  reviewId: string;
  productId: string;
  status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  verification: "platform" | "claimed_by_source" | "none";
  heldBecause: "words" | "account" | "inferred_tie" | null;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
  suspectedUntil: string | null;
  reason: string | null;
  submittedAt: string;
  decidedAt: string | null;
  publishedAt: string | null;
  photos: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
  }[];
};

export type SubmitReviewBody = {
  stars: number;
  title?: string | null | undefined;
  body?: string | null | undefined;
  language?: string | null | undefined;
  productId: string;
  experienceDate?: string | null | undefined;
  preReleaseBasis?: "theatrical" | "advance_copy" | null | undefined;
};
export type SubmitReviewReply = {
  reviewId: string;
  productId: string;
  status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  verification: "platform" | "claimed_by_source" | "none";
  heldBecause: "words" | "account" | "inferred_tie" | null;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
  suspectedUntil: string | null;
  reason: string | null;
  submittedAt: string;
  decidedAt: string | null;
  publishedAt: string | null;
  photos: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
  }[];
};

export type SuspectReviewParams = {
  reviewId: string;
};
export type SuspectReviewBody = {
  reason: string;
};
export type SuspectReviewReply = {
  reviewId: string;
  productId: string;
  status: "held" | "rejected" | "published" | "revising" | "suspected" | "removed" | "author_deleted";
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  verification: "platform" | "claimed_by_source" | "none";
  heldBecause: "words" | "account" | "inferred_tie" | null;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  removalReason: "content_rules" | "wrong_product" | "unusual_behaviour" | "product_sanction" | "legal_order" | "author_erasure" | "author" | null;
  suspectedUntil: string | null;
  reason: string | null;
  submittedAt: string;
  decidedAt: string | null;
  publishedAt: string | null;
  photos: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
  }[];
};

export type AddReviewPhotoParams = {
  reviewId: string;
};
export type AddReviewPhotoBody = {
  content: string;
  alt?: string | undefined;
};
export type AddReviewPhotoReply = {
  photoId: string;
  url: string;
  smallUrl: string;
  width: number;
  height: number;
  alt: string;
  status: "shown" | "held" | "refused";
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
    boxes?: {
      page: number;
      x: number;
      y: number;
      width: number;
      height: number;
    }[] | undefined;
  }[];
  reason: string | null;
  addedAt: string;
};

export type DecideReviewPhotoParams = {
  photoId: string;
};
export type DecideReviewPhotoBody = {
  decision: "show" | "refuse";
  reason: string;
};

export type ListWaitingPhotosQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListWaitingPhotosReply = {
  items: {
    photoId: string;
    url: string;
    smallUrl: string;
    width: number;
    height: number;
    alt: string;
    status: "shown" | "held" | "refused";
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
      boxes?: {
        page: number;
        x: number;
        y: number;
        width: number;
        height: number;
      }[] | undefined;
    }[];
    reason: string | null;
    addedAt: string;
    reviewId: string;
    productId: string;
    product: string;
  }[];
  next: string | null;
};

export type WithdrawReviewPhotoParams = {
  photoId: string;
};

export type ListProductAspectsParams = {
  productId: string;
};
export type ListProductAspectsQuery = {
  marketplace?: string | undefined;
};
export type ListProductAspectsReply = {
  items: {
    aspect: "size" | "comfort" | "sound" | "looks" | "handling" | "durability" | "material" | "cleaning" | "battery" | "smell";
    reviewCount: number;
  }[];
};

export type DecideCaseParams = {
  caseId: string;
};
export type DecideCaseBody = {
  outcome: "upheld";
  version: number;
  against: "accounts" | "seller";
  framing?: string | undefined;
  reason: string;
} | {
  outcome: "dismissed";
  version: number;
  innocentCause: string;
  reason: string;
} | {
  outcome: "needs_more";
  version: number;
  until: string;
  reason: string;
};
export type DecideCaseReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type DecideCasesBody = {
  cases: {
    caseId: string;
    version: number;
  }[];
  answer: {
    outcome: "upheld";
    against: "accounts" | "seller";
    framing?: string | undefined;
    reason: string;
  } | {
    outcome: "dismissed";
    innocentCause: string;
    reason: string;
  };
};
export type DecideCasesReply = {
  items: {
    caseId: string;
    code: string | null;
  }[];
};

export type EscalateCaseParams = {
  caseId: string;
};
export type EscalateCaseBody = {
  version: number;
  reason: string;
};
export type EscalateCaseReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type GetCaseParams = {
  caseId: string;
};
export type GetCaseReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type GetSecondLookParams = {
  caseId: string;
};
export type GetSecondLookReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type LeaseCaseParams = {
  caseId: string;
};
export type LeaseCaseBody = {
  version: number;
  action: "take" | "give_back";
};
export type LeaseCaseReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type ListCasesQuery = {
  after?: string | undefined;
  limit?: number | undefined;
  queue?: "waiting" | "mine" | "watched" | "held" | "aside" | "decided" | undefined;
  sort?: "pressing" | "oldest" | "changed" | undefined;
  detector?: string | undefined;
};
export type ListCasesReply = {
  items: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  next: string | null;
};

export type ListSecondLooksReply = {
  items: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  looked: number;
  agreed: number;
};

export type LookAgainParams = {
  caseId: string;
};
export type LookAgainBody = {
  outcome: "upheld";
  version: number;
  against: "accounts" | "seller";
  framing?: string | undefined;
  reason: string;
} | {
  outcome: "dismissed";
  version: number;
  innocentCause: string;
  reason: string;
};
export type LookAgainReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type NoteCaseParams = {
  caseId: string;
};
export type NoteCaseBody = {
  text: string;
};
export type NoteCaseReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type ReopenCaseParams = {
  caseId: string;
};
export type ReopenCaseBody = {
  version: number;
  reason: string;
};
export type ReopenCaseReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type SnoozeCaseParams = {
  caseId: string;
};
export type SnoozeCaseBody = {
  version: number;
  until: string;
  reason: string;
};
export type SnoozeCaseReply = {
  caseId: string;
  status: "open" | "snoozed" | "decided";
  version: number;
  sentence: string;
  detectors: {
    id: string;
    title: string;
  }[];
  strength: number;
  severity: number;
  reviewers: number;
  products: number;
  sellers: number;
  openedAt: string;
  lease: {
    by: string;
    until: string;
  } | null;
  escalated: boolean;
  snoozedUntil: string | null;
  members: {
    reviewers: {
      id: string;
      name: string;
    }[];
    products: {
      id: string;
      name: string;
    }[];
    sellers: {
      id: string;
      name: string;
    }[];
    texts: string[];
  };
  signals: {
    signalId: string;
    detector: string;
    title: string;
    clauses: string[];
    score: number;
    strengthMeans: string;
    sentence: string;
    window: {
      from: string;
      to: string;
    } | null;
    evidence: {
      fact: string;
      value: number | string;
      usual: number | string | null;
      rows: {
        kind: "review" | "order" | "product" | "feedback" | "message";
        id: string;
        productId: string | null;
      }[];
    }[];
    firstSeenAt: string;
    lastSeenAt: string;
  }[];
  innocentCauses: string[];
  framing: {
    sellerId: string;
    leaning: "seller" | "rival" | "open";
    sentence: string;
    pointers: {
      fact: string;
      pointsTo: "seller" | "rival" | "neither";
      canBeStaged: boolean;
    }[];
    unknown: string[];
  } | null;
  blindTo: string[];
  history: {
    type: string;
    at: string;
    by: string | null;
    text: string | null;
  }[];
  reviews: {
    reviewId: string;
    productId: string;
    accountId: string;
    at: string;
    text: string | null;
  }[];
  merges: {
    productId: string;
    familyId: string;
    own: {
      reviews: number;
      stars: number | null;
    };
    others: {
      reviews: number;
      stars: number | null;
    };
  }[];
  precedents: {
    ruleId: string;
    rule: string;
  }[];
  similar: {
    caseId: string;
    sentence: string;
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    reason: string;
    measures: string[];
    appeal: "upheld" | "partly" | "reversed" | null;
    decidedAt: string;
  }[];
  related: {
    caseId: string;
    status: "open" | "snoozed" | "decided";
    version: number;
    sentence: string;
    detectors: {
      id: string;
      title: string;
    }[];
    strength: number;
    severity: number;
    reviewers: number;
    products: number;
    sellers: number;
    openedAt: string;
    lease: {
      by: string;
      until: string;
    } | null;
    escalated: boolean;
    snoozedUntil: string | null;
  }[];
  answer: {
    outcome: "upheld" | "dismissed" | "needs_more";
    against: "accounts" | "seller" | null;
    innocentCause: string | null;
    reason: string;
    by: string;
  } | null;
};

export type WatchCaseParams = {
  caseId: string;
};
export type WatchCaseBody = {
  watching: boolean;
};
export type WatchCaseReply = {
  watching: boolean;
};

export type SetContributorTrustParams = {
  customerId: string;
};
export type SetContributorTrustBody = {
  to: "normal" | "watch" | "held";
  reason: string;
};
export type SetContributorTrustReply = {
  customerId: string;
  trust: "normal" | "watch" | "held" | "restricted" | "closed";
  since: string | null;
};

export type AcknowledgeMeasureParams = {
  measureId: string;
};
export type AcknowledgeMeasureBody = {
  reference: string;
  act?: "carry_out" | "undo" | undefined;
};
export type AcknowledgeMeasureReply = {
  measureId: string;
  caseId: string;
  statementId: string;
  kind: string;
  subjectId: string;
  status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
  startsAt: string;
  until: string | null;
  because: string | null;
  deciders: string[];
  pending: "carry_out" | "undo" | null;
};

export type AddAppealEvidenceParams = {
  appealId: string;
};
export type AddAppealEvidenceBody = {
  words: string;
};
export type AddAppealEvidenceReply = {
  appealId: string;
  statementId: string;
  status: "filed" | "in_review" | "decided" | "withdrawn" | "outside";
  outcome: "upheld" | "partly" | "reversed" | null;
  reason: string | null;
  plea: {
    type: string;
  };
  newEvidence: string | null;
  addedEvidence: {
    at: string;
    words: string;
  }[];
  escalated: boolean;
  dueAt: string;
  filedAt: string;
};

export type ApproveMeasureParams = {
  measureId: string;
};
export type ApproveMeasureReply = {
  measureId: string;
  caseId: string;
  statementId: string;
  kind: string;
  subjectId: string;
  status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
  startsAt: string;
  until: string | null;
  because: string | null;
  deciders: string[];
  pending: "carry_out" | "undo" | null;
};

export type DecideAppealParams = {
  appealId: string;
};
export type DecideAppealBody = {
  outcome: "upheld" | "partly" | "reversed";
  reason: string;
  lifts?: string[] | undefined;
};
export type DecideAppealReply = {
  appealId: string;
  statementId: string;
  status: "filed" | "in_review" | "decided" | "withdrawn" | "outside";
  outcome: "upheld" | "partly" | "reversed" | null;
  reason: string | null;
  plea: {
    type: string;
  };
  newEvidence: string | null;
  addedEvidence: {
    at: string;
    words: string;
  }[];
  escalated: boolean;
  dueAt: string;
  filedAt: string;
};

export type DeclineMeasureParams = {
  measureId: string;
};
export type DeclineMeasureBody = {
  reason: string;
};
export type DeclineMeasureReply = {
  measureId: string;
  caseId: string;
  statementId: string;
  kind: string;
  subjectId: string;
  status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
  startsAt: string;
  until: string | null;
  because: string | null;
  deciders: string[];
  pending: "carry_out" | "undo" | null;
};

export type FileAppealParams = {
  statementId: string;
};
export type FileAppealBody = {
  plea: {
    type: "not_me";
    words: string;
  } | {
    type: "disputed";
    words: string;
    answers: {
      item: number;
      stance: "accepted" | "disputed" | "explained";
      words: string;
    }[];
  } | {
    type: "put_right";
    cause: string;
    corrected: string;
    prevention: string;
    answers: {
      item: number;
      stance: "accepted" | "disputed" | "explained";
      words: string;
    }[];
  };
  newEvidence?: string | null | undefined;
};
export type FileAppealReply = {
  appealId: string;
  statementId: string;
  status: "filed" | "in_review" | "decided" | "withdrawn" | "outside";
  outcome: "upheld" | "partly" | "reversed" | null;
  reason: string | null;
  plea: {
    type: string;
  };
  newEvidence: string | null;
  addedEvidence: {
    at: string;
    words: string;
  }[];
  escalated: boolean;
  dueAt: string;
  filedAt: string;
};

export type GetStatementParams = {
  statementId: string;
};
export type GetStatementReply = {
  statementId: string;
  caseId: string;
  addressee: "seller" | "author" | "reporter";
  issuedAt: string | null;
  appealUntil: string;
  letter: {
    language: string;
    subject: string;
    greeting: string;
    intro: string;
    sections: {
      id: string;
      heading: string;
      paragraphs: string[];
    }[];
    closing: string;
  };
  evidence: string[];
  measures: {
    measureId: string;
    kind: string;
    status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
    startsAt: string;
    until: string | null;
  }[];
  appeals: {
    appealId: string;
    status: string;
    outcome: string | null;
  }[];
};

export type ImposeMeasuresParams = {
  caseId: string;
};
export type ImposeMeasuresBody = {
  version: number;
  seller?: {
    sellerId: string;
    field: "messages" | "requests" | "reviews" | "variations";
    severity: "low" | "medium" | "high" | "critical";
    selfReported?: boolean | undefined;
    unknowing?: boolean | undefined;
    skipTo?: number | null | undefined;
    withheld?: {
      amountMinor: number;
      exposureMinor: number;
      currency: string;
      basis: string;
    } | null | undefined;
  } | null | undefined;
  removedReviews?: string[] | undefined;
  accounts?: {
    customerId: string;
    kind: "contributions-limited" | "community-closed";
  }[] | undefined;
  products?: {
    productId: string;
    kind: "intake-closed" | "rating-withheld" | "offers-suppressed" | "delisted";
  }[] | undefined;
  families?: string[] | undefined;
};
export type ImposeMeasuresReply = {
  statements: {
    statementId: string;
    issued: boolean;
  }[];
  measures: {
    measureId: string;
    status: string;
  }[];
};

export type KeepMeasureParams = {
  measureId: string;
};
export type KeepMeasureBody = {
  reason: string;
};
export type KeepMeasureReply = {
  measureId: string;
  caseId: string;
  statementId: string;
  kind: string;
  subjectId: string;
  status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
  startsAt: string;
  until: string | null;
  because: string | null;
  deciders: string[];
  pending: "carry_out" | "undo" | null;
};

export type LiftMeasureParams = {
  measureId: string;
};
export type LiftMeasureBody = {
  because: "cured" | "mistake";
  reason: string;
};
export type LiftMeasureReply = {
  measureId: string;
  caseId: string;
  statementId: string;
  kind: string;
  subjectId: string;
  status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
  startsAt: string;
  until: string | null;
  because: string | null;
  deciders: string[];
  pending: "carry_out" | "undo" | null;
};

export type ListAppealsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListAppealsReply = {
  items: {
    appealId: string;
    statementId: string;
    status: "filed" | "in_review" | "decided" | "withdrawn" | "outside";
    outcome: "upheld" | "partly" | "reversed" | null;
    reason: string | null;
    plea: {
      type: string;
    };
    newEvidence: string | null;
    addedEvidence: {
      at: string;
      words: string;
    }[];
    escalated: boolean;
    dueAt: string;
    filedAt: string;
  }[];
  next: string | null;
};

export type ListMeasuresParams = {
  caseId: string;
};
export type ListMeasuresReply = {
  items: {
    measureId: string;
    caseId: string;
    statementId: string;
    kind: string;
    subjectId: string;
    status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
    startsAt: string;
    until: string | null;
    because: string | null;
    deciders: string[];
    pending: "carry_out" | "undo" | null;
  }[];
};

export type ListStatementsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListStatementsReply = {
  items: {
    statementId: string;
    caseId: string;
    addressee: "seller" | "author" | "reporter";
    issuedAt: string | null;
    appealUntil: string;
    letter: {
      language: string;
      subject: string;
      greeting: string;
      intro: string;
      sections: {
        id: string;
        heading: string;
        paragraphs: string[];
      }[];
      closing: string;
    };
    evidence: string[];
    measures: {
      measureId: string;
      kind: string;
      status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
      startsAt: string;
      until: string | null;
    }[];
    appeals: {
      appealId: string;
      status: string;
      outcome: string | null;
    }[];
  }[];
  next: string | null;
};

export type PreviewMeasuresParams = {
  caseId: string;
};
export type PreviewMeasuresBody = {
  version: number;
  seller?: {
    sellerId: string;
    field: "messages" | "requests" | "reviews" | "variations";
    severity: "low" | "medium" | "high" | "critical";
    selfReported?: boolean | undefined;
    unknowing?: boolean | undefined;
    skipTo?: number | null | undefined;
    withheld?: {
      amountMinor: number;
      exposureMinor: number;
      currency: string;
      basis: string;
    } | null | undefined;
  } | null | undefined;
  removedReviews?: string[] | undefined;
  accounts?: {
    customerId: string;
    kind: "contributions-limited" | "community-closed";
  }[] | undefined;
  products?: {
    productId: string;
    kind: "intake-closed" | "rating-withheld" | "offers-suppressed" | "delisted";
  }[] | undefined;
  families?: string[] | undefined;
};
export type PreviewMeasuresReply = {
  step: {
    kind: string;
    rung: number;
    skips: boolean;
    because: {
      type: string;
    }[];
  } | null;
  statements: {
    addressee: string;
    addresseeId: string;
    letter: {
      language: string;
      subject: string;
      greeting: string;
      intro: string;
      sections: {
        id: string;
        heading: string;
        paragraphs: string[];
      }[];
      closing: string;
    };
    measures: {
      kind: string;
      subjectId: string;
      startsAt: string;
      until: string | null;
      needsApproval: boolean;
    }[];
  }[];
};

export type TakeAppealParams = {
  appealId: string;
};
export type TakeAppealReply = {
  appealId: string;
  statementId: string;
  status: "filed" | "in_review" | "decided" | "withdrawn" | "outside";
  outcome: "upheld" | "partly" | "reversed" | null;
  reason: string | null;
  plea: {
    type: string;
  };
  newEvidence: string | null;
  addedEvidence: {
    at: string;
    words: string;
  }[];
  escalated: boolean;
  dueAt: string;
  filedAt: string;
};

export type WithdrawAppealParams = {
  appealId: string;
};
export type WithdrawAppealReply = {
  appealId: string;
  statementId: string;
  status: "filed" | "in_review" | "decided" | "withdrawn" | "outside";
  outcome: "upheld" | "partly" | "reversed" | null;
  reason: string | null;
  plea: {
    type: string;
  };
  newEvidence: string | null;
  addedEvidence: {
    at: string;
    words: string;
  }[];
  escalated: boolean;
  dueAt: string;
  filedAt: string;
};

export type GetAccountHealthReply = {
  sellerId: string;
  at: string;
  points: number;
  band: "healthy" | "at_risk" | "critical";
  terms: {
    start: number;
    max: number;
    lookbackDays: number;
    cost: {
      low: number;
      medium: number;
      high: number;
      critical: number;
    };
    pointsPerBlock: number;
    ordersPerBlock: number;
    healthyFrom: number;
    atRiskFrom: number;
  };
  orders: {
    count: number;
    earned: number;
    toNextBlock: number;
  };
  movements: {
    caseId: string;
    field: "messages" | "requests" | "reviews" | "variations";
    severity: "low" | "medium" | "high" | "critical";
    at: string;
    points: number;
    returnedAt: string | null;
    fadesAt: string;
    statementId: string;
    appealUntil: string;
  }[];
  ahead: {
    at: string;
    points: number;
    band: "healthy" | "at_risk" | "critical";
  }[];
  measures: {
    kind: string;
    subjectId: string;
    status: "waiting" | "ordered" | "in_force" | "stayed";
    startsAt: string;
    until: string | null;
    statementId: string;
  }[];
  metrics: {
    windows: {
      days: number | null;
      positive: number;
      neutral: number;
      negative: number;
      positivePercent: number | null;
      neutralPercent: number | null;
      negativePercent: number | null;
    }[];
    negativeFeedback: {
      days: number;
      orders: number;
      negative: number;
      rate: number | null;
      low: number;
      high: number;
    };
    defectRate: {
      days: number;
      orders: number;
      defects: number;
      negativeFeedback: number;
      rate: number | null;
      low: number;
      high: number;
      target: number;
      ordersMin: number;
      actionable: boolean;
    };
  };
};

export type GetSellerHealthParams = {
  sellerId: string;
};
export type GetSellerHealthReply = {
  sellerId: string;
  at: string;
  points: number;
  band: "healthy" | "at_risk" | "critical";
  terms: {
    start: number;
    max: number;
    lookbackDays: number;
    cost: {
      low: number;
      medium: number;
      high: number;
      critical: number;
    };
    pointsPerBlock: number;
    ordersPerBlock: number;
    healthyFrom: number;
    atRiskFrom: number;
  };
  orders: {
    count: number;
    earned: number;
    toNextBlock: number;
  };
  movements: {
    caseId: string;
    field: "messages" | "requests" | "reviews" | "variations";
    severity: "low" | "medium" | "high" | "critical";
    at: string;
    points: number;
    returnedAt: string | null;
    fadesAt: string;
    statementId: string;
    appealUntil: string;
  }[];
  ahead: {
    at: string;
    points: number;
    band: "healthy" | "at_risk" | "critical";
  }[];
  measures: {
    kind: string;
    subjectId: string;
    status: "waiting" | "ordered" | "in_force" | "stayed";
    startsAt: string;
    until: string | null;
    statementId: string;
  }[];
  metrics: {
    windows: {
      days: number | null;
      positive: number;
      neutral: number;
      negative: number;
      positivePercent: number | null;
      neutralPercent: number | null;
      negativePercent: number | null;
    }[];
    negativeFeedback: {
      days: number;
      orders: number;
      negative: number;
      rate: number | null;
      low: number;
      high: number;
    };
    defectRate: {
      days: number;
      orders: number;
      defects: number;
      negativeFeedback: number;
      rate: number | null;
      low: number;
      high: number;
      target: number;
      ordersMin: number;
      actionable: boolean;
    };
  };
};

export type CreateWebhookBody = {
  url: string;
};
export type CreateWebhookReply = {
  webhookId: string;
  url: string;
  createdAt: string;
  secret: string | null;
};

export type ListPendingMeasuresQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListPendingMeasuresReply = {
  items: {
    measureId: string;
    caseId: string;
    statementId: string;
    kind: string;
    subjectId: string;
    status: "proposed" | "waiting" | "ordered" | "in_force" | "stayed" | "declined" | "ended";
    startsAt: string;
    until: string | null;
    because: string | null;
    deciders: string[];
    pending: "carry_out" | "undo" | null;
  }[];
  next: string | null;
};

export type ListWebhooksReply = {
  items: {
    webhookId: string;
    url: string;
    createdAt: string;
    open: number;
    failed: number;
    takenAt: string | null;
    lastAnswer: string | null;
  }[];
};

export type RemoveWebhookParams = {
  webhookId: string;
};

export type GetPublishedReportParams = {
  period: string;
};
export type GetPublishedReportQuery = {
  marketplace?: string | undefined;
  edition?: number | undefined;
};
export type GetPublishedReportReply = {
  from: string;
  to: string;
  countedAt: string;
  lines: {
    line: string;
    count: number;
  }[];
  waits: {
    wait: string;
    count: number;
    medianMs: number;
  }[];
  stars: {
    published: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    held: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    refused: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    waits: {
      lines: {
        group: string;
        count: number;
        medianMs: number | null;
        lowMs: number | null;
        highMs: number | null;
        chance: number;
      }[];
      differs: string[];
    };
    removed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    appealed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    restored: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
  };
  channels: {
    reviewed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    removed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    rated: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    struck: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
  };
  marketplaceId: string;
  period: string;
  edition: number;
  reason: string | null;
  publishedAt: string;
};

export type GetTransparencyReportQuery = {
  from: string;
  to: string;
};
export type GetTransparencyReportReply = {
  from: string;
  to: string;
  countedAt: string;
  lines: {
    line: string;
    count: number;
  }[];
  waits: {
    wait: string;
    count: number;
    medianMs: number;
  }[];
  stars: {
    published: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    held: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    refused: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    waits: {
      lines: {
        group: string;
        count: number;
        medianMs: number | null;
        lowMs: number | null;
        highMs: number | null;
        chance: number;
      }[];
      differs: string[];
    };
    removed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    appealed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    restored: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
  };
  channels: {
    reviewed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    removed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    rated: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    struck: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
  };
};

export type ListTransparencyEntriesQuery = {
  after?: string | undefined;
  limit?: number | undefined;
  from: string;
  to: string;
};
export type ListTransparencyEntriesReply = {
  items: {
    leaf: string;
    leafIndex: number | null;
  }[];
  next: string | null;
};

export type ListTransparencyEventsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
  from: string;
  to: string;
  line: string;
};
export type ListTransparencyEventsReply = {
  items: {
    eventId: string;
    at: string;
    leafHash: string;
    leafIndex: number | null;
  }[];
  next: string | null;
};

export type ListTransparencyReportsQuery = {
  marketplace?: string | undefined;
};
export type ListTransparencyReportsReply = {
  items: {
    period: string;
    edition: number;
    publishedAt: string;
    reason: string | null;
  }[];
};

export type ListTransparencyStatementsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListTransparencyStatementsReply = {
  items: {
    puid: string;
    status: "waiting" | "taken" | "refused";
    answer: string | null;
    statement: Record<string, unknown>;
  }[];
  next: string | null;
};

export type PublishTransparencyReportBody = {
  from: string;
  to: string;
  reason?: string | null | undefined;
};
export type PublishTransparencyReportReply = {
  from: string;
  to: string;
  countedAt: string;
  lines: {
    line: string;
    count: number;
  }[];
  waits: {
    wait: string;
    count: number;
    medianMs: number;
  }[];
  stars: {
    published: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    held: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    refused: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    waits: {
      lines: {
        group: string;
        count: number;
        medianMs: number | null;
        lowMs: number | null;
        highMs: number | null;
        chance: number;
      }[];
      differs: string[];
    };
    removed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    appealed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    restored: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
  };
  channels: {
    reviewed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    removed: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    rated: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
    struck: {
      lines: {
        group: string;
        total: number;
        hits: number;
        rate: number;
        low: number;
        high: number;
        chance: number;
      }[];
      differs: string[];
    };
  };
  marketplaceId: string;
  period: string;
  edition: number;
  reason: string | null;
  publishedAt: string;
};

export type AnswerAppointmentParams = {
  threadId: string;
};
export type AnswerAppointmentBody = {
  choose: string;
} | {
  lendPhone: string;
} | {
  takePhoneBack: true;
};
export type AnswerAppointmentReply = {
  status: "none" | "offered" | "chosen" | "phone_lent";
  slots: {
    from: string;
    until: string;
  }[];
  chosen: {
    from: string;
    until: string;
  } | null;
  phone: string | null;
  phoneUntil: string | null;
};

export type DecideHeldMessageParams = {
  messageId: string;
};
export type DecideHeldMessageBody = {
  decision: "deliver" | "withhold";
  reason: string;
};
export type DecideHeldMessageReply = {
  messageId: string;
  status: "accepted" | "withheld";
};

export type GetAttachmentParams = {
  threadId: string;
  attachmentId: string;
};
export type GetAttachmentReply = {
  attachmentId: string;
  name: string;
  mediaType: string;
  bytes: number;
  erased: boolean;
  content: string;
};

export type GetMessageActionsParams = {
  orderId: string;
};
export type GetMessageActionsReply = {
  orderId: string;
  buyerLanguage: string | null;
  closesAt: string | null;
  types: {
    type: "customisation" | "delivery" | "order_details" | "home_service" | "unexpected_problem" | "return_question" | "invoice" | "warranty" | "access_key" | "legal_disclosure";
    title: string;
    open: boolean;
    critical: boolean;
    textCharsMax: number;
    attachmentsMin: number;
    attachmentsMax: number;
    template: boolean;
    obstacle: {
      code: string;
      title: string;
      remedy: string;
    } | null;
  }[];
};

export type GetMessagingStateReply = {
  status: "open" | "templates_only" | "suspended" | "closed";
  until: string | null;
  reason: string | null;
};

export type GetThreadParams = {
  threadId: string;
};
export type GetThreadReply = {
  threadId: string;
  sellerId: string;
  sellerName: string;
  orderId: string | null;
  productId: string | null;
  status: "opened_by_seller" | "waiting" | "answered" | "none";
  waitingSince: string | null;
  answerBy: string | null;
  updatedAt: string;
  about: string | null;
  lastWords: string | null;
  buyerLanguage: string | null;
  appointment: {
    status: "none" | "offered" | "chosen" | "phone_lent";
    slots: {
      from: string;
      until: string;
    }[];
    chosen: {
      from: string;
      until: string;
    } | null;
    phone: string | null;
    phoneUntil: string | null;
  };
  messages: {
    messageId: string;
    from: "seller" | "buyer";
    type: string;
    status: "accepted" | "held" | "withheld" | "refused" | "suppressed";
    heading: string;
    text: string;
    attachments: {
      attachmentId: string;
      name: string;
      mediaType: string;
      bytes: number;
      erased: boolean;
    }[];
    writtenAt: string;
    mail: string | null;
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
    }[];
    reason: string | null;
  }[];
};

export type ListHeldMessagesQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListHeldMessagesReply = {
  items: {
    threadId: string;
    messageId: string;
    sellerId: string;
    from: "seller" | "buyer";
    type: string;
    text: string;
    attachments: {
      attachmentId: string;
      name: string;
      mediaType: string;
      bytes: number;
      erased: boolean;
    }[];
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
    }[];
    writtenAt: string;
  }[];
  next: string | null;
};

export type ListMyThreadsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListMyThreadsReply = {
  items: {
    threadId: string;
    sellerId: string;
    sellerName: string;
    orderId: string | null;
    productId: string | null;
    status: "opened_by_seller" | "waiting" | "answered" | "none";
    waitingSince: string | null;
    answerBy: string | null;
    updatedAt: string;
    about: string | null;
    lastWords: string | null;
  }[];
  next: string | null;
};

export type ListThreadsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListThreadsReply = {
  items: {
    threadId: string;
    sellerId: string;
    sellerName: string;
    orderId: string | null;
    productId: string | null;
    status: "opened_by_seller" | "waiting" | "answered" | "none";
    waitingSince: string | null;
    answerBy: string | null;
    updatedAt: string;
    about: string | null;
    lastWords: string | null;
  }[];
  next: string | null;
};

export type MarkNoReplyNeededParams = {
  threadId: string;
};
export type MarkNoReplyNeededReply = {
  threadId: string;
  sellerId: string;
  sellerName: string;
  orderId: string | null;
  productId: string | null;
  status: "opened_by_seller" | "waiting" | "answered" | "none";
  waitingSince: string | null;
  answerBy: string | null;
  updatedAt: string;
  about: string | null;
  lastWords: string | null;
};

export type PutSellerContactsBody = {
  contacts: {
    sellerId: string;
    email: string | null;
  }[];
};
export type PutSellerContactsReply = {
  accepted: number;
};

export type ReplyToBuyerParams = {
  threadId: string;
};
export type ReplyToBuyerBody = {
  text: string;
  attachments?: {
    name: string;
    content: string;
  }[] | undefined;
};
export type ReplyToBuyerReply = {
  threadId: string;
  messageId: string;
  status: "accepted" | "held" | "suppressed";
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
};

export type ReportThreadParams = {
  threadId: string;
};
export type ReportThreadBody = {
  reason: "extortion" | "off_platform" | "abuse";
  note: string;
};
export type ReportThreadReply = {
  reportId: string;
  threadId: string;
  filedAt: string;
};

export type SendMessageParams = {
  orderId: string;
};
export type SendMessageBody = {
  type: "customisation" | "delivery" | "order_details" | "home_service" | "unexpected_problem" | "return_question" | "invoice" | "warranty" | "access_key" | "legal_disclosure";
  text?: string | undefined;
  template?: boolean | undefined;
  slots?: {
    from: string;
    until: string;
  }[] | undefined;
  attachments?: {
    name: string;
    content: string;
  }[] | undefined;
};
export type SendMessageReply = {
  threadId: string;
  messageId: string;
  status: "accepted" | "held" | "suppressed";
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
};

export type WriteToSellerBody = {
  about: {
    orderId: string;
  } | {
    productId: string;
    sellerId: string;
  };
  text: string;
  attachments?: {
    name: string;
    content: string;
  }[] | undefined;
};
export type WriteToSellerReply = {
  threadId: string;
  messageId: string;
  status: "accepted" | "held" | "suppressed";
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
};

export type DropTextParams = {
  textId: string;
};

export type ListSavedTextsReply = {
  items: {
    textId: string;
    name: string;
    text: string;
    status: "usable" | "paused";
    policyVersion: string;
    findings: {
      ruleId: string;
      clause: string;
      category: string;
      outcome: "warn" | "hold" | "refuse";
      field?: "title" | "body" | undefined;
      attachment?: string | undefined;
      spans: {
        start: number;
        end: number;
      }[];
      quote: string;
      message: string;
      suggestion: string;
      confidence: number;
      policyVersion: string;
    }[];
    rewrite: string | null;
    pausedAt: string | null;
  }[];
};

export type SaveTextBody = {
  textId?: string | null | undefined;
  name: string;
  text: string;
};
export type SaveTextReply = {
  textId: string;
  name: string;
  text: string;
  status: "usable" | "paused";
  policyVersion: string;
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  rewrite: string | null;
  pausedAt: string | null;
};

export type FileNoticeBody = {
  notifier: {
    kind: "authority" | "trusted_flagger" | "person";
    name?: string | null | undefined;
    email?: string | null | undefined;
  };
  reference?: string | null | undefined;
  law: string;
  explanation: string;
  language?: string | null | undefined;
  goodFaith: true;
  about: {
    reviewIds?: string[] | undefined;
    productIds?: string[] | undefined;
    sellerIds?: string[] | undefined;
  };
};
export type FileNoticeReply = {
  noticeId: string;
  notifierKind: "authority" | "trusted_flagger" | "person";
  reference: string | null;
  caseId: string;
  receivedAt: string;
  dueAt: string;
  status: "open" | "answered";
  outcome: "founded" | "unfounded" | null;
  answer: string | null;
  answeredAt: string | null;
  automated: false;
  redress: {
    outOfCourt: string;
    court: string;
  } | null;
};

export type GetNoticeParams = {
  noticeId: string;
};
export type GetNoticeReply = {
  noticeId: string;
  notifierKind: "authority" | "trusted_flagger" | "person";
  reference: string | null;
  caseId: string;
  receivedAt: string;
  dueAt: string;
  status: "open" | "answered";
  outcome: "founded" | "unfounded" | null;
  answer: string | null;
  answeredAt: string | null;
  automated: false;
  redress: {
    outOfCourt: string;
    court: string;
  } | null;
};

export type ListNoticesQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListNoticesReply = {
  items: {
    noticeId: string;
    notifierKind: "authority" | "trusted_flagger" | "person";
    reference: string | null;
    caseId: string;
    receivedAt: string;
    dueAt: string;
    status: "open" | "answered";
    outcome: "founded" | "unfounded" | null;
    answer: string | null;
    answeredAt: string | null;
    automated: false;
    redress: {
      outOfCourt: string;
      court: string;
    } | null;
  }[];
  next: string | null;
};

export type EndHoldParams = {
  holdId: string;
};
export type EndHoldBody = {
  reason: string;
};
export type EndHoldReply = {
  holdId: string;
  subject: "customer" | "seller" | "case";
  subjectId: string;
  reason: string;
  placedBy: string;
  placedAt: string;
  until: string;
  endedBy: string | null;
  endedAt: string | null;
  endReason: string | null;
  holds: boolean;
  keptMessages: number;
};

export type ListHoldsReply = {
  items: {
    holdId: string;
    subject: "customer" | "seller" | "case";
    subjectId: string;
    reason: string;
    placedBy: string;
    placedAt: string;
    until: string;
    endedBy: string | null;
    endedAt: string | null;
    endReason: string | null;
    holds: boolean;
    keptMessages: number;
  }[];
};

export type PlaceHoldBody = {
  subject: "customer" | "seller" | "case";
  subjectId: string;
  reason: string;
  until: string;
};
export type PlaceHoldReply = {
  holdId: string;
  subject: "customer" | "seller" | "case";
  subjectId: string;
  reason: string;
  placedBy: string;
  placedAt: string;
  until: string;
  endedBy: string | null;
  endedAt: string | null;
  endReason: string | null;
  holds: boolean;
  keptMessages: number;
};

export type ConfirmStaffRoleParams = {
  userId: string;
};
export type ConfirmStaffRoleReply = {
  userId: string;
  signedInAs: "moderator" | "operator";
  signedInAt: string;
  role: "moderator" | "operator" | null;
  set: {
    role: "moderator" | "operator" | "none";
    by: string;
    reason: string;
    at: string;
  } | null;
  proposed: {
    by: string;
    reason: string;
    at: string;
  } | null;
};

export type ListStaffReply = {
  items: {
    userId: string;
    signedInAs: "moderator" | "operator";
    signedInAt: string;
    role: "moderator" | "operator" | null;
    set: {
      role: "moderator" | "operator" | "none";
      by: string;
      reason: string;
      at: string;
    } | null;
    proposed: {
      by: string;
      reason: string;
      at: string;
    } | null;
  }[];
};

export type SetStaffRoleParams = {
  userId: string;
};
export type SetStaffRoleBody = {
  role: "moderator" | "operator" | "none";
  reason: string;
};
export type SetStaffRoleReply = {
  userId: string;
  signedInAs: "moderator" | "operator";
  signedInAt: string;
  role: "moderator" | "operator" | null;
  set: {
    role: "moderator" | "operator" | "none";
    by: string;
    reason: string;
    at: string;
  } | null;
  proposed: {
    by: string;
    reason: string;
    at: string;
  } | null;
};

export type EraseMyDataReply = {
  fields: number;
  messages: number;
  mails: number;
};

export type GetMyDataReply = {
  displayName: string;
  fields: {
    orderId: string;
    field: string;
    purpose: string;
    value: string;
  }[];
  messages: {
    threadId: string;
    from: "seller" | "buyer";
    text: string;
    writtenAt: string;
  }[];
  accesses: {
    orderId: string;
    sellerId: string;
    purpose: string;
    fields: string[];
    lookedAt: string;
  }[];
};

export type GetOrderBuyerDataParams = {
  orderId: string;
};
export type GetOrderBuyerDataReply = {
  orderId: string;
  fields: Record<string, string>;
};

export type PutBuyerDataBody = {
  orders: {
    orderId: string;
    fields: Record<string, string>;
  }[];
};
export type PutBuyerDataReply = {
  accepted: number;
};

export type GetMyPreferencesReply = {
  wantsRequests: boolean;
  wantsMessages: boolean;
  requestsPerWeekMax: number | null;
};

export type GetRequestActionsParams = {
  orderId: string;
};
export type GetRequestActionsReply = {
  orderId: string;
  status: "not_yet" | "waiting" | "suppressed" | "sent" | "consumed" | "expired";
  actions: "requestReview"[];
  obstacle: {
    code: "request_delivery_unknown" | "request_too_early" | "request_too_late" | "request_already_made" | "request_skipped" | "request_buyer_week_full";
    title: string;
    remedy: string;
    facts: Record<string, unknown>;
  } | null;
  opensAt: string | null;
  closesAt: string | null;
};

export type GetRequestParityQuery = {
  marketplace?: string | undefined;
};
export type GetRequestParityReply = {
  deliveredFrom: string;
  deliveredUntil: string;
  countedAt: string;
  channels: {
    channel: "seller" | "platform";
    decided: number;
    asked: number;
    medianMs: number | null;
    reasons: Record<string, number>;
  }[];
  asked: {
    lines: {
      group: string;
      total: number;
      hits: number;
      rate: number;
      low: number;
      high: number;
      chance: number;
    }[];
    differs: string[];
  };
  atOnce: {
    lines: {
      group: string;
      total: number;
      hits: number;
      rate: number;
      low: number;
      high: number;
      chance: number;
    }[];
    differs: string[];
  };
};

export type GetSellerSettingsReply = {
  automaticRequests: boolean;
  weeklyDigest: boolean;
};

export type ListMyRequestsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListMyRequestsReply = {
  items: {
    status: "asked";
    requestId: string;
    orderId: string;
    seller: {
      sellerId: string;
      name: string;
    };
    because: "automatic" | "button" | "api" | "seller_message";
    askedAt: string;
    mail: {
      status: string;
      language: string;
      templateVersion: string;
    } | null;
  } | {
    status: "planned";
    requestId: string;
    orderId: string;
    seller: {
      sellerId: string;
      name: string;
    };
    from: string;
    until: string;
  } | {
    status: "not_asked";
    requestId: string;
    orderId: string;
    seller: {
      sellerId: string;
      name: string;
    };
    reason: "opted_out" | "order_cancelled" | "never_delivered" | "fraud" | "seller_switched_off" | "seller_requests_off" | "buyer_unreachable" | "language_unavailable" | "already_given" | "window_closed";
    since: string;
  }[];
  next: string | null;
};

export type ListOutboxQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListOutboxReply = {
  items: {
    mailId: string;
    subject: string;
    text: string;
    html: string;
    headers: Record<string, string>;
    sentAt: string;
  }[];
  next: string | null;
};

export type ListSellerOrdersQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListSellerOrdersReply = {
  items: {
    orderId: string;
    status: "placed" | "confirmed" | "shipped" | "completed" | "cancelled";
    placedAt: string;
    deliveredAt: string | null;
    products: string[];
    request: {
      orderId: string;
      status: "not_yet" | "waiting" | "suppressed" | "sent" | "consumed" | "expired";
      actions: "requestReview"[];
      obstacle: {
        code: "request_delivery_unknown" | "request_too_early" | "request_too_late" | "request_already_made" | "request_skipped" | "request_buyer_week_full";
        title: string;
        remedy: string;
        facts: Record<string, unknown>;
      } | null;
      opensAt: string | null;
      closesAt: string | null;
    };
  }[];
  next: string | null;
};

export type PutContactsBody = {
  contacts: {
    customerId: string;
    email: string | null;
  }[];
};
export type PutContactsReply = {
  accepted: number;
};

export type PutMyPreferencesBody = {
  wantsRequests: boolean;
  wantsMessages: boolean;
  requestsPerWeekMax: number | null;
};
export type PutMyPreferencesReply = {
  wantsRequests: boolean;
  wantsMessages: boolean;
  requestsPerWeekMax: number | null;
};

export type PutSellerSettingsBody = {
  automaticRequests?: boolean | undefined;
  weeklyDigest?: boolean | undefined;
};
export type PutSellerSettingsReply = {
  automaticRequests: boolean;
  weeklyDigest: boolean;
};

export type RequestReviewParams = {
  orderId: string;
};
export type RequestReviewReply = {
  status: "sent";
  requestId: string;
  orderId: string;
  mailedFrom: string;
} | {
  status: "suppressed";
  requestId: string;
  orderId: string;
  reason: string;
};

export type RequestReviewsBody = {
  deliveredFrom: string;
  deliveredUntil: string;
  sellerId?: string | undefined;
};
export type RequestReviewsReply = {
  orders: number;
};

export type AcknowledgePolicyNoticeParams = {
  version: string;
};
export type AcknowledgePolicyNoticeReply = {
  version: string;
  sellerId: string;
  textsRead: number;
  textsAffected: number;
  savedTextsRead: number;
  savedTextsToPause: number;
  rules: string[];
  toldAt: string;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
};

export type AnnouncePolicyParams = {
  version: string;
};
export type AnnouncePolicyBody = {
  effectiveAt: string;
  emergency?: {
    kind: "legal" | "security";
    reason: string;
  } | undefined;
};
export type AnnouncePolicyReply = {
  version: string;
  status: "draft" | "announced" | "in_force" | "superseded" | "withdrawn";
  hash: string;
  reason: string;
  basis: "notice" | "emergency" | "baseline" | null;
  emergency: {
    kind: string;
    reason: string;
  } | null;
  announcedAt: string | null;
  effectiveAt: string | null;
};

export type CancelBackTestParams = {
  backTestId: string;
};
export type CancelBackTestReply = {
  backTestId: string;
  from: string;
  to: string;
  status: "running" | "done" | "cancelled" | "failed";
  textsRead: number;
  textsInAll: number;
  startedAt: string;
  endedAt: string | null;
  outcomes: Record<string, number>;
  stoppedThatWere: Record<string, number>;
  rules: {
    ruleId: string;
    gained: number;
    lost: number;
    moved: number;
    samples: {
      id: string;
      quote: string;
      before: string;
      after: string;
    }[];
  }[];
};

export type DiffPolicyVersionsQuery = {
  marketplace?: string | undefined;
  from: string;
  to: string;
};
export type DiffPolicyVersionsReply = {
  from: {
    version: string;
    status: "draft" | "announced" | "in_force" | "superseded" | "withdrawn";
    hash: string;
    reason: string;
    basis: "notice" | "emergency" | "baseline" | null;
    emergency: {
      kind: string;
      reason: string;
    } | null;
    announcedAt: string | null;
    effectiveAt: string | null;
  };
  to: {
    version: string;
    status: "draft" | "announced" | "in_force" | "superseded" | "withdrawn";
    hash: string;
    reason: string;
    basis: "notice" | "emergency" | "baseline" | null;
    emergency: {
      kind: string;
      reason: string;
    } | null;
    announcedAt: string | null;
    effectiveAt: string | null;
  };
  changes: {
    kind: string;
    direction: "stricter" | "milder" | "neither";
    sentence: string;
  }[];
};

export type DraftPolicyBody = {
  document: Record<string, unknown>;
  reason: string;
};
export type DraftPolicyReply = {
  version: string;
  status: "draft" | "announced" | "in_force" | "superseded" | "withdrawn";
  hash: string;
  reason: string;
  basis: "notice" | "emergency" | "baseline" | null;
  emergency: {
    kind: string;
    reason: string;
  } | null;
  announcedAt: string | null;
  effectiveAt: string | null;
};

export type GetBackTestParams = {
  backTestId: string;
};
export type GetBackTestReply = {
  backTestId: string;
  from: string;
  to: string;
  status: "running" | "done" | "cancelled" | "failed";
  textsRead: number;
  textsInAll: number;
  startedAt: string;
  endedAt: string | null;
  outcomes: Record<string, number>;
  stoppedThatWere: Record<string, number>;
  rules: {
    ruleId: string;
    gained: number;
    lost: number;
    moved: number;
    samples: {
      id: string;
      quote: string;
      before: string;
      after: string;
    }[];
  }[];
};

export type GetPolicyParams = {
  version: string;
};
export type GetPolicyQuery = {
  marketplace?: string | undefined;
};
export type GetPolicyReply = {
  version: string;
  status: "draft" | "announced" | "in_force" | "superseded" | "withdrawn";
  hash: string;
  reason: string;
  basis: "notice" | "emergency" | "baseline" | null;
  emergency: {
    kind: string;
    reason: string;
  } | null;
  announcedAt: string | null;
  effectiveAt: string | null;
  document: Record<string, unknown>;
};

export type ListPoliciesQuery = {
  marketplace?: string | undefined;
};
export type ListPoliciesReply = {
  items: {
    version: string;
    status: "draft" | "announced" | "in_force" | "superseded" | "withdrawn";
    hash: string;
    reason: string;
    basis: "notice" | "emergency" | "baseline" | null;
    emergency: {
      kind: string;
      reason: string;
    } | null;
    announcedAt: string | null;
    effectiveAt: string | null;
  }[];
};

export type ListPolicyImpactParams = {
  version: string;
};
export type ListPolicyImpactReply = {
  items: {
    version: string;
    sellerId: string;
    textsRead: number;
    textsAffected: number;
    savedTextsRead: number;
    savedTextsToPause: number;
    rules: string[];
    toldAt: string;
    acknowledgedAt: string | null;
    acknowledgedBy: string | null;
  }[];
};

export type ListPolicyNoticesReply = {
  items: {
    version: string;
    sellerId: string;
    textsRead: number;
    textsAffected: number;
    savedTextsRead: number;
    savedTextsToPause: number;
    rules: string[];
    toldAt: string;
    acknowledgedAt: string | null;
    acknowledgedBy: string | null;
  }[];
};

export type ListPrecedentsQuery = {
  marketplace?: string | undefined;
  rule?: string | undefined;
};
export type ListPrecedentsReply = {
  items: {
    ruleId: string;
    rule: string;
    policyVersion: string;
    about: string;
    measures: string[];
    outcome: "unheard" | "upheld" | "partly" | "reversed";
    month: string;
    decisions: number;
  }[];
};

export type PlanPolicyUndoingParams = {
  version: string;
};
export type PlanPolicyUndoingReply = {
  version: string;
  measures: string[];
  reviews: string[];
};

export type RevertPolicyParams = {
  version: string;
};
export type RevertPolicyBody = {
  newVersion: string;
  reason: string;
};
export type RevertPolicyReply = {
  version: string;
  status: "draft" | "announced" | "in_force" | "superseded" | "withdrawn";
  hash: string;
  reason: string;
  basis: "notice" | "emergency" | "baseline" | null;
  emergency: {
    kind: string;
    reason: string;
  } | null;
  announcedAt: string | null;
  effectiveAt: string | null;
};

export type StartBackTestBody = {
  from: string;
  to: string;
};
export type StartBackTestReply = {
  backTestId: string;
  from: string;
  to: string;
  status: "running" | "done" | "cancelled" | "failed";
  textsRead: number;
  textsInAll: number;
  startedAt: string;
  endedAt: string | null;
  outcomes: Record<string, number>;
  stoppedThatWere: Record<string, number>;
  rules: {
    ruleId: string;
    gained: number;
    lost: number;
    moved: number;
    samples: {
      id: string;
      quote: string;
      before: string;
      after: string;
    }[];
  }[];
};

export type UndoPolicyParams = {
  version: string;
};
export type UndoPolicyBody = {
  reason: string;
};
export type UndoPolicyReply = {
  version: string;
  measures: string[];
  reviews: string[];
};

export type WithdrawPolicyParams = {
  version: string;
};
export type WithdrawPolicyBody = {
  reason: string;
};
export type WithdrawPolicyReply = {
  version: string;
  status: "draft" | "announced" | "in_force" | "superseded" | "withdrawn";
  hash: string;
  reason: string;
  basis: "notice" | "emergency" | "baseline" | null;
  emergency: {
    kind: string;
    reason: string;
  } | null;
  announcedAt: string | null;
  effectiveAt: string | null;
};

export type AppealFeedbackRemovalParams = {
  feedbackId: string;
};
export type AppealFeedbackRemovalBody = {
  reason: string;
};

export type EditFeedbackParams = {
  feedbackId: string;
};
export type EditFeedbackBody = {
  stars: number;
  reason?: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null | undefined;
  text?: string | null | undefined;
  version: number;
};
export type EditFeedbackReply = {
  feedbackId: string;
  stars: number;
  label: "positive" | "neutral" | "negative";
  reason: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null;
  text: string | null;
  response: {
    text: string;
    postedAt: string;
  } | null;
  postedAt: string;
  orderId: string;
  sellerId: string;
  status: "posted" | "struck" | "removed" | "buyer_removed";
  version: number;
  ground: "obscene" | "personal_data" | "product_only" | "legal_order" | "platform_fulfilled" | "platform_postage" | null;
  changeableUntil: string;
  changeable: boolean;
};

export type GetFeedbackFormParams = {
  orderId: string;
};
export type GetFeedbackFormReply = {
  orderId: string;
  seller: {
    sellerId: string;
    name: string;
  };
  opensAt: string;
  closesAt: string;
  feedback: {
    feedbackId: string;
    stars: number;
    label: "positive" | "neutral" | "negative";
    reason: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null;
    text: string | null;
    response: {
      text: string;
      postedAt: string;
    } | null;
    postedAt: string;
    orderId: string;
    sellerId: string;
    status: "posted" | "struck" | "removed" | "buyer_removed";
    version: number;
    ground: "obscene" | "personal_data" | "product_only" | "legal_order" | "platform_fulfilled" | "platform_postage" | null;
    changeableUntil: string;
    changeable: boolean;
  } | null;
};

export type GetOwnFeedbackParams = {
  feedbackId: string;
};
export type GetOwnFeedbackReply = {
  feedbackId: string;
  stars: number;
  label: "positive" | "neutral" | "negative";
  reason: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null;
  text: string | null;
  response: {
    text: string;
    postedAt: string;
  } | null;
  postedAt: string;
  orderId: string;
  status: "posted" | "struck" | "removed" | "buyer_removed";
  ground: "obscene" | "personal_data" | "product_only" | "legal_order" | "platform_fulfilled" | "platform_postage" | null;
  responseStatus: "open" | "posted" | "withdrawn";
  actions: ("respond" | "withdraw_response" | "request_removal" | "appeal_removal" | "notify_buyer")[];
  removal: {
    status: "granted" | "declined" | "appealed" | "closed";
    ground: "obscene" | "personal_data" | "product_only" | "platform_fulfilled" | "platform_postage" | "none_of_these";
    because: "not_a_ground" | "no_text" | "no_such_words" | "names_service" | "names_delivery" | "not_product_only" | "not_platform_fulfilled" | "not_platform_postage" | "not_shipped_in_time" | "reason_is_not_delivery" | "names_item_or_service" | "not_delivery_only" | null;
    reason: string | null;
  } | null;
  responseCharsMax: number;
  removalUntil: string;
  prospects: {
    ground: "obscene" | "personal_data" | "product_only" | "platform_fulfilled" | "platform_postage" | "none_of_these";
    met: boolean;
    because: "not_a_ground" | "no_text" | "no_such_words" | "names_service" | "names_delivery" | "not_product_only" | "not_platform_fulfilled" | "not_platform_postage" | "not_shipped_in_time" | "reason_is_not_delivery" | "names_item_or_service" | "not_delivery_only" | null;
    spans: {
      start: number;
      end: number;
    }[];
  }[];
  slowedDown: boolean;
  warned: boolean;
};

export type GetSellerParams = {
  sellerId: string;
};
export type GetSellerQuery = {
  marketplace?: string | undefined;
};
export type GetSellerReply = {
  sellerId: string;
  name: string;
  country: string | null;
  score: {
    over: "year" | "lifetime" | "none";
    positivePercent: number | null;
    lifetimeCount: number;
  };
  windows: {
    days: number | null;
    positive: number;
    neutral: number;
    negative: number;
    positivePercent: number | null;
    neutralPercent: number | null;
    negativePercent: number | null;
  }[];
  reports: {
    filed: number;
    founded: number;
    unfounded: number;
  };
};

export type GetSellerMetricsReply = {
  windows: {
    days: number | null;
    positive: number;
    neutral: number;
    negative: number;
    positivePercent: number | null;
    neutralPercent: number | null;
    negativePercent: number | null;
  }[];
  negativeFeedback: {
    days: number;
    orders: number;
    negative: number;
    rate: number | null;
    low: number;
    high: number;
  };
  defectRate: {
    days: number;
    orders: number;
    defects: number;
    negativeFeedback: number;
    rate: number | null;
    low: number;
    high: number;
    target: number;
    ordersMin: number;
    actionable: boolean;
  };
};

export type ListMyFeedbackQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListMyFeedbackReply = {
  items: {
    feedbackId: string;
    stars: number;
    label: "positive" | "neutral" | "negative";
    reason: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null;
    text: string | null;
    response: {
      text: string;
      postedAt: string;
    } | null;
    postedAt: string;
    orderId: string;
    sellerId: string;
    status: "posted" | "struck" | "removed" | "buyer_removed";
    version: number;
    ground: "obscene" | "personal_data" | "product_only" | "legal_order" | "platform_fulfilled" | "platform_postage" | null;
    changeableUntil: string;
    changeable: boolean;
  }[];
  next: string | null;
};

export type ListOrdersToRateReply = {
  items: {
    orderId: string;
    seller: {
      sellerId: string;
      name: string;
    };
    placedAt: string;
    closesAt: string;
  }[];
};

export type ListOwnFeedbackQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListOwnFeedbackReply = {
  items: {
    feedbackId: string;
    stars: number;
    label: "positive" | "neutral" | "negative";
    reason: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null;
    text: string | null;
    response: {
      text: string;
      postedAt: string;
    } | null;
    postedAt: string;
    orderId: string;
    status: "posted" | "struck" | "removed" | "buyer_removed";
    ground: "obscene" | "personal_data" | "product_only" | "legal_order" | "platform_fulfilled" | "platform_postage" | null;
    responseStatus: "open" | "posted" | "withdrawn";
    actions: ("respond" | "withdraw_response" | "request_removal" | "appeal_removal" | "notify_buyer")[];
    removal: {
      status: "granted" | "declined" | "appealed" | "closed";
      ground: "obscene" | "personal_data" | "product_only" | "platform_fulfilled" | "platform_postage" | "none_of_these";
      because: "not_a_ground" | "no_text" | "no_such_words" | "names_service" | "names_delivery" | "not_product_only" | "not_platform_fulfilled" | "not_platform_postage" | "not_shipped_in_time" | "reason_is_not_delivery" | "names_item_or_service" | "not_delivery_only" | null;
      reason: string | null;
    } | null;
  }[];
  next: string | null;
};

export type ListSellerFeedbackParams = {
  sellerId: string;
};
export type ListSellerFeedbackQuery = {
  marketplace?: string | undefined;
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListSellerFeedbackReply = {
  items: {
    feedbackId: string;
    stars: number;
    label: "positive" | "neutral" | "negative";
    reason: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null;
    text: string | null;
    response: {
      text: string;
      postedAt: string;
    } | null;
    postedAt: string;
    author: string;
    struck: "platform_fulfilled" | "platform_postage" | null;
  }[];
  next: string | null;
};

export type PostFeedbackResponseParams = {
  feedbackId: string;
};
export type PostFeedbackResponseBody = {
  text: string;
};

export type RemoveMyFeedbackParams = {
  feedbackId: string;
};

export type RequestFeedbackRemovalParams = {
  feedbackId: string;
};
export type RequestFeedbackRemovalBody = {
  ground: "obscene" | "personal_data" | "product_only" | "platform_fulfilled" | "platform_postage" | "none_of_these";
};
export type RequestFeedbackRemovalReply = {
  outcome: "removed" | "struck" | "declined";
  because: "not_a_ground" | "no_text" | "no_such_words" | "names_service" | "names_delivery" | "not_product_only" | "not_platform_fulfilled" | "not_platform_postage" | "not_shipped_in_time" | "reason_is_not_delivery" | "names_item_or_service" | "not_delivery_only" | null;
  spans: {
    start: number;
    end: number;
  }[];
  warned: boolean;
};

export type SubmitFeedbackParams = {
  orderId: string;
};
export type SubmitFeedbackBody = {
  stars: number;
  reason?: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null | undefined;
  text?: string | null | undefined;
};
export type SubmitFeedbackReply = {
  feedbackId: string;
  stars: number;
  label: "positive" | "neutral" | "negative";
  reason: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null;
  text: string | null;
  response: {
    text: string;
    postedAt: string;
  } | null;
  postedAt: string;
  orderId: string;
  sellerId: string;
  status: "posted" | "struck" | "removed" | "buyer_removed";
  version: number;
  ground: "obscene" | "personal_data" | "product_only" | "legal_order" | "platform_fulfilled" | "platform_postage" | null;
  changeableUntil: string;
  changeable: boolean;
};

export type WithdrawFeedbackResponseParams = {
  feedbackId: string;
};

export type AnswerFeedbackAppealParams = {
  feedbackId: string;
};
export type AnswerFeedbackAppealBody = {
  granted: boolean;
  reason: string;
};

export type ListFeedbackAppealsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListFeedbackAppealsReply = {
  items: {
    feedbackId: string;
    stars: number;
    label: "positive" | "neutral" | "negative";
    reason: "late_delivery" | "not_received" | "damaged_in_transit" | "not_as_described" | "wrong_item" | "missing_parts" | "item_condition" | "packaging" | "communication" | "return_or_refund" | "checkout_or_payment" | "other" | null;
    text: string | null;
    response: {
      text: string;
      postedAt: string;
    } | null;
    postedAt: string;
    author: string;
    sellerId: string;
    status: "posted" | "struck" | "removed" | "buyer_removed";
    ground: "obscene" | "personal_data" | "product_only" | "platform_fulfilled" | "platform_postage" | "none_of_these";
    because: "not_a_ground" | "no_text" | "no_such_words" | "names_service" | "names_delivery" | "not_product_only" | "not_platform_fulfilled" | "not_platform_postage" | "not_shipped_in_time" | "reason_is_not_delivery" | "names_item_or_service" | "not_delivery_only" | null;
    spans: {
      start: number;
      end: number;
    }[];
    appealReason: string;
    appealedAt: string;
  }[];
  next: string | null;
};

export type ReinstateFeedbackParams = {
  feedbackId: string;
};
export type ReinstateFeedbackBody = {
  reason: string;
};

export type RemoveFeedbackParams = {
  feedbackId: string;
};
export type RemoveFeedbackBody = {
  ground: "obscene" | "personal_data" | "product_only" | "legal_order";
  words?: string | null | undefined;
  reason: string;
};

export type GetFamilyParams = {
  familyId: string;
};
export type GetFamilyReply = {
  familyId: string;
  title: string;
  theme: string[];
  ownThemes: Record<string, "shared" | "apart">;
  products: {
    productId: string;
    title: string;
    member: boolean;
    fault: "theme_missing" | "theme_too_long" | "theme_unknown" | "theme_idle" | "parent_offered" | "value_missing" | "value_repeated" | "brand_differs" | "type_differs" | "attribute_differs" | "maker_differs" | null;
    group: string | null;
    change: {
      group: string | null;
      from: string;
    } | null;
    own: {
      stars: number | null;
      ratingCount: number;
    };
    now: {
      stars: number | null;
      ratingCount: number;
    };
    afterwards: {
      stars: number | null;
      ratingCount: number;
    };
  }[];
  history: {
    productId: string;
    attachedAt: string;
    detachedAt: string | null;
  }[];
};

export type ListChangingFamiliesQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListChangingFamiliesReply = {
  items: {
    familyId: string;
    title: string;
    theme: string[];
    ownThemes: Record<string, "shared" | "apart">;
    products: {
      productId: string;
      title: string;
      member: boolean;
      fault: "theme_missing" | "theme_too_long" | "theme_unknown" | "theme_idle" | "parent_offered" | "value_missing" | "value_repeated" | "brand_differs" | "type_differs" | "attribute_differs" | "maker_differs" | null;
      group: string | null;
      change: {
        group: string | null;
        from: string;
      } | null;
      own: {
        stars: number | null;
        ratingCount: number;
      };
      now: {
        stars: number | null;
        ratingCount: number;
      };
      afterwards: {
        stars: number | null;
        ratingCount: number;
      };
    }[];
    history: {
      productId: string;
      attachedAt: string;
      detachedAt: string | null;
    }[];
  }[];
  next: string | null;
};

export type RejoinProductParams = {
  productId: string;
};
export type RejoinProductBody = {
  reason: string;
};

export type SetFamilyThemesParams = {
  familyId: string;
};
export type SetFamilyThemesBody = {
  themes: Record<string, "shared" | "apart">;
  reason: string;
};
export type SetFamilyThemesReply = {
  familyId: string;
  title: string;
  theme: string[];
  ownThemes: Record<string, "shared" | "apart">;
  products: {
    productId: string;
    title: string;
    member: boolean;
    fault: "theme_missing" | "theme_too_long" | "theme_unknown" | "theme_idle" | "parent_offered" | "value_missing" | "value_repeated" | "brand_differs" | "type_differs" | "attribute_differs" | "maker_differs" | null;
    group: string | null;
    change: {
      group: string | null;
      from: string;
    } | null;
    own: {
      stars: number | null;
      ratingCount: number;
    };
    now: {
      stars: number | null;
      ratingCount: number;
    };
    afterwards: {
      stars: number | null;
      ratingCount: number;
    };
  }[];
  history: {
    productId: string;
    attachedAt: string;
    detachedAt: string | null;
  }[];
};

export type CloseSamplingParams = {
  productId: string;
};

export type GetSamplingParams = {
  productId: string;
};
export type GetSamplingReply = {
  productId: string;
  status: "none" | "open" | "closed";
  units: number | null;
  given: number;
};

export type GiveSampleParams = {
  productId: string;
};
export type GiveSampleBody = {
  customerId: string;
};

export type OpenSamplingParams = {
  productId: string;
};
export type OpenSamplingBody = {
  units: number;
};
export type OpenSamplingReply = {
  productId: string;
  status: "none" | "open" | "closed";
  units: number | null;
  given: number;
};

export type AnswerReportParams = {
  reportId: string;
};
export type AnswerReportBody = {
  outcome: "founded" | "unfounded" | "manifestly_unfounded";
  ruleId?: string | null | undefined;
  reason: string;
};
export type AnswerReportReply = {
  reportId: string;
  reviewId: string;
  reason: "promotion" | "paid_or_reward" | "seller_or_rival" | "not_about_product" | "misfiled" | "personal_data" | "obscene" | "hate" | "illegal" | "other_rule";
  filedAt: string;
  status: "open" | "answered";
  outcome: "founded" | "unfounded" | "manifestly_unfounded" | null;
  answer: string | null;
  answeredAt: string | null;
};

export type CastVoteParams = {
  reviewId: string;
};
export type CastVoteBody = {
  helpful: boolean;
};
export type CastVoteReply = {
  reviewId: string;
  helpful: boolean;
};

export type ListMyReportsQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListMyReportsReply = {
  items: {
    reportId: string;
    reviewId: string;
    reason: "promotion" | "paid_or_reward" | "seller_or_rival" | "not_about_product" | "misfiled" | "personal_data" | "obscene" | "hate" | "illegal" | "other_rule";
    filedAt: string;
    status: "open" | "answered";
    outcome: "founded" | "unfounded" | "manifestly_unfounded" | null;
    answer: string | null;
    answeredAt: string | null;
  }[];
  next: string | null;
};

export type ReportInsertParams = {
  orderId: string;
};
export type ReportInsertBody = {
  note: string;
};
export type ReportInsertReply = {
  reportId: string;
  orderId: string;
  filedAt: string;
};

export type ReportReviewsBody = {
  reviewIds: string[];
  reason: "promotion" | "paid_or_reward" | "seller_or_rival" | "not_about_product" | "misfiled" | "personal_data" | "obscene" | "hate" | "illegal" | "other_rule";
  note: string;
};
export type ReportReviewsReply = {
  reports: {
    reportId: string;
    reviewId: string;
    reason: "promotion" | "paid_or_reward" | "seller_or_rival" | "not_about_product" | "misfiled" | "personal_data" | "obscene" | "hate" | "illegal" | "other_rule";
    filedAt: string;
    status: "open" | "answered";
    outcome: "founded" | "unfounded" | "manifestly_unfounded" | null;
    answer: string | null;
    answeredAt: string | null;
  }[];
  warned: boolean;
};

export type RevokeVoteParams = {
  reviewId: string;
};

export type AnswerQuoteParams = {
  quoteId: string;
};
export type AnswerQuoteBody = {
  granted: boolean;
  withName: boolean;
};
export type AnswerQuoteReply = {
  quoteId: string;
  reviewId: string;
  sellerId: string;
  status: "asked" | "granted" | "declined" | "revoked";
  withName: boolean;
  askedAt: string;
};

export type AskToQuoteParams = {
  reviewId: string;
};
export type AskToQuoteBody = {
  withName: boolean;
};
export type AskToQuoteReply = {
  quoteId: string;
  reviewId: string;
  sellerId: string;
  status: "asked" | "granted" | "declined" | "revoked";
  withName: boolean;
  askedAt: string;
};

export type ContactReviewerParams = {
  reviewId: string;
};
export type ContactReviewerBody = {
  template: "courtesy_refund" | "offer_help";
};

export type ListMyQuotesQuery = {
  after?: string | undefined;
  limit?: number | undefined;
};
export type ListMyQuotesReply = {
  items: {
    quoteId: string;
    reviewId: string;
    sellerId: string;
    status: "asked" | "granted" | "declined" | "revoked";
    withName: boolean;
    askedAt: string;
  }[];
  next: string | null;
};

export type ListReviewRepliesParams = {
  reviewId: string;
};
export type ListReviewRepliesQuery = {
  marketplace?: string | undefined;
};
export type ListReviewRepliesReply = {
  items: {
    sellerId: string;
    seller: string;
    text: string;
    postedAt: string;
  }[];
};

export type PostReviewReplyParams = {
  reviewId: string;
};
export type PostReviewReplyBody = {
  text: string;
};

export type RemoveReviewReplyParams = {
  reviewId: string;
};
export type RemoveReviewReplyBody = {
  sellerId: string;
  reason: string;
};

export type RevokeQuoteParams = {
  quoteId: string;
};
export type RevokeQuoteReply = {
  quoteId: string;
  reviewId: string;
  sellerId: string;
  status: "asked" | "granted" | "declined" | "revoked";
  withName: boolean;
  askedAt: string;
};

export type WithdrawReviewReplyParams = {
  reviewId: string;
};

export type ScreenTextBody = {
  text: string;
  surface: "message" | "insert" | "email" | "social" | "review" | "feedback" | "review_reply" | "feedback_reply";
  lang?: string | undefined;
  receipt?: boolean | undefined;
};
export type ScreenTextReply = {
  outcome: "allow" | "warn" | "hold" | "refuse";
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
  }[];
  policyVersion: string;
  rewrite: string | null;
  receipt?: {
    receiptId: string;
    note: string;
    publicKey: string;
    kept: boolean;
  } | undefined;
  allowedBefore?: {
    receiptId: string;
    policyVersion: string;
    judgedAt: string;
  } | undefined;
};

export type ScreenPictureBody = {
  picture: string;
  surface?: "message" | "insert" | "email" | "social" | "review" | "feedback" | "review_reply" | "feedback_reply" | undefined;
  lang?: string | undefined;
};
export type ScreenPictureReply = {
  outcome: "allow" | "warn" | "hold" | "refuse";
  findings: {
    ruleId: string;
    clause: string;
    category: string;
    outcome: "warn" | "hold" | "refuse";
    field?: "title" | "body" | undefined;
    attachment?: string | undefined;
    spans: {
      start: number;
      end: number;
    }[];
    quote: string;
    message: string;
    suggestion: string;
    confidence: number;
    policyVersion: string;
    boxes: {
      page: number;
      x: number;
      y: number;
      width: number;
      height: number;
    }[];
  }[];
  policyVersion: string;
  text: string;
  pages: {
    width: number;
    height: number;
  }[];
  codes: {
    format: string;
    content: string;
    target: string;
    box: {
      page: number;
      x: number;
      y: number;
      width: number;
      height: number;
    };
  }[];
};

export type GetReceiptParams = {
  receiptId: string;
};
export type GetReceiptQuery = {
  marketplace?: string | undefined;
};
export type GetReceiptReply = {
  receiptId: string;
  note: string;
  publicKey: string;
  kept: boolean;
  surface: "message" | "insert" | "email" | "social" | "review" | "feedback" | "review_reply" | "feedback_reply";
  textHash: string;
  policyVersion: string;
  outcome: "allow" | "warn" | "hold" | "refuse";
  judgedAt: string;
};

export type CreateApiKeyBody = {
  name: string;
  scopes: ("facts:write" | "reviews:read" | "reviews:write" | "requests" | "messages" | "notices" | "screen" | "export")[];
  expiresAt?: string | null | undefined;
};
export type CreateApiKeyReply = {
  keyId: string;
  name: string;
  scopes: ("facts:write" | "reviews:read" | "reviews:write" | "requests" | "messages" | "notices" | "screen" | "export")[];
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
  key: string | null;
};

export type ListApiKeysReply = {
  items: {
    keyId: string;
    name: string;
    scopes: ("facts:write" | "reviews:read" | "reviews:write" | "requests" | "messages" | "notices" | "screen" | "export")[];
    createdAt: string;
    expiresAt: string | null;
    revokedAt: string | null;
  }[];
};

export type RevokeApiKeyParams = {
  keyId: string;
};

export type GetCheckpointQuery = {
  marketplace?: string | undefined;
};
export type GetCheckpointReply = {
  treeSize: number;
  rootHash: string;
  note: string;
  publicKey: string;
  signedAt: string;
  witnesses: {
    key: string;
    treeSize: number;
    cosignedAt: string;
  }[];
};

export type GetConsistencyProofQuery = {
  marketplace?: string | undefined;
  from: number;
  to: number;
};
export type GetConsistencyProofReply = {
  from: number;
  to: number;
  proof: string[];
};

export type GetReviewProofParams = {
  reviewId: string;
};
export type GetReviewProofQuery = {
  marketplace?: string | undefined;
};
export type GetReviewProofReply = Record<string, unknown>;

/** Every operation by its name, over whatever carries requests. */
export function candorClient(send: Send) {
  return {
    /** Tell Candor what the marketplace knows: products, sellers, customers, orders, deliveries. */
    putFacts: (call: { body: PutFactsBody; idempotencyKey?: string }): Promise<Answer<PutFactsReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "facts_rejected">> =>
      send("POST", "/v1/facts", call),
    /** End a suspicion: the review counts again. */
    clearReview: (call: { params: ClearReviewParams; body: ClearReviewBody; idempotencyKey?: string }): Promise<Answer<ClearReviewReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "review_not_suspected" | "reason_required">> =>
      send("POST", "/v1/reviews/{reviewId}/clearance", call),
    /** Publish or refuse a review that waits, with the reason. */
    decideHeldReview: (call: { params: DecideHeldReviewParams; body: DecideHeldReviewBody; idempotencyKey?: string }): Promise<Answer<DecideHeldReviewReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "review_not_waiting" | "reason_required" | "rule_unknown">> =>
      send("POST", "/v1/reviews/{reviewId}/decision", call),
    /** Delete the caller's own review; it leaves the numbers at once. */
    deleteReview: (call: { params: DeleteReviewParams }): Promise<Answer<null, DoorCode | "not_found" | "review_missing" | "review_not_published">> =>
      send("DELETE", "/v1/reviews/{reviewId}", call),
    /** Replace the caller's own review by a new version; earlier versions are kept. */
    editReview: (call: { params: EditReviewParams; body: EditReviewBody }): Promise<Answer<EditReviewReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "not_found" | "review_missing" | "review_refused" | "review_not_published" | "promotional_lock" | "edit_conflict" | "contributions_restricted">> =>
      send("PUT", "/v1/reviews/{reviewId}", call),
    /** What the caller has written so far about a product. */
    getDraft: (call: { params: GetDraftParams }): Promise<Answer<GetDraftReply, DoorCode | "not_found">> =>
      send("GET", "/v1/drafts/{productId}", call),
    /** A product with its published stars, the plain mean and the counts. */
    getProduct: (call: { params: GetProductParams; query?: GetProductQuery }): Promise<Answer<GetProductReply, DoorCode | "product_unknown" | "marketplace_unknown">> =>
      send("GET", "/v1/products/{productId}", call),
    /** The caller's own review: where it stands, and which words stopped it. */
    getReview: (call: { params: GetReviewParams }): Promise<Answer<GetReviewReply, DoorCode | "not_found">> =>
      send("GET", "/v1/reviews/{reviewId}", call),
    /** Whether the caller may review the product now, and if not, why. */
    getReviewEligibility: (call: { params: GetReviewEligibilityParams }): Promise<Answer<GetReviewEligibilityReply, DoorCode | "product_unknown">> =>
      send("GET", "/v1/products/{productId}/review-eligibility", call),
    /** Reviews that wait for a person, oldest first; stars never order the queue. */
    listHeldReviews: (call: { query?: ListHeldReviewsQuery } = {}): Promise<Answer<ListHeldReviewsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/held-reviews", call),
    /** All of the caller's reviews, newest first. */
    listMyReviews: (call: { query?: ListMyReviewsQuery } = {}): Promise<Answer<ListMyReviewsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/my/reviews", call),
    /** The published reviews of a product, a page at a time. */
    listProductReviews: (call: { params: ListProductReviewsParams; query?: ListProductReviewsQuery }): Promise<Answer<ListProductReviewsReply, DoorCode | "product_unknown" | "marketplace_unknown" | "cursor_invalid">> =>
      send("GET", "/v1/products/{productId}/reviews", call),
    /** Reviews of the same product from other marketplaces, for showing beside the list. */
    listSpotlightReviews: (call: { params: ListSpotlightReviewsParams; query?: ListSpotlightReviewsQuery }): Promise<Answer<ListSpotlightReviewsReply, DoorCode | "product_unknown" | "marketplace_unknown">> =>
      send("GET", "/v1/products/{productId}/spotlight", call),
    /** Reviews under suspicion, those to be decided soonest first. */
    listSuspectedReviews: (call: { query?: ListSuspectedReviewsQuery } = {}): Promise<Answer<ListSuspectedReviewsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/suspected-reviews", call),
    /** Keep what the caller has written so far about a product. */
    putDraft: (call: { params: PutDraftParams; body: PutDraftBody }): Promise<Answer<PutDraftReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "product_unknown">> =>
      send("PUT", "/v1/drafts/{productId}", call),
    /** Remove a published review for one of the closed list of reasons. */
    removeReview: (call: { params: RemoveReviewParams; body: RemoveReviewBody; idempotencyKey?: string }): Promise<Answer<RemoveReviewReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "review_not_published" | "reason_required" | "rule_unknown">> =>
      send("POST", "/v1/reviews/{reviewId}/removal", call),
    /** Publish a removed review again, with its first date. */
    restoreReview: (call: { params: RestoreReviewParams; body: RestoreReviewBody; idempotencyKey?: string }): Promise<Answer<RestoreReviewReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "review_not_removed" | "reason_required">> =>
      send("POST", "/v1/reviews/{reviewId}/restoration", call),
    /** Review a product, or rate it with stars alone. */
    submitReview: (call: { body: SubmitReviewBody; idempotencyKey?: string }): Promise<Answer<SubmitReviewReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "product_unknown" | "review_exists" | "review_refused" | "contributions_restricted" | "intake_closed" | "product_not_listed" | "promotional_lock" | "not_released" | "own_product" | "competitor_product" | "spend_too_low" | "purchase_required" | "intake_verified_only" | "unverified_quota">> =>
      send("POST", "/v1/reviews", call),
    /** Take a published review out of the numbers while somebody looks into it. */
    suspectReview: (call: { params: SuspectReviewParams; body: SuspectReviewBody; idempotencyKey?: string }): Promise<Answer<SuspectReviewReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "review_not_published" | "reason_required">> =>
      send("POST", "/v1/reviews/{reviewId}/suspicion", call),
    /** Add a photo to the caller's own review. */
    addReviewPhoto: (call: { params: AddReviewPhotoParams; body: AddReviewPhotoBody; idempotencyKey?: string }): Promise<Answer<AddReviewPhotoReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "review_missing" | "contributions_restricted" | "photos_too_many" | "photo_type" | "photo_too_large" | "photo_harmful" | "photo_not_looked_at" | "photo_words_refused">> =>
      send("POST", "/v1/reviews/{reviewId}/photos", call),
    /** Show a photo or refuse it, with the reason. What is shown can be refused later. */
    decideReviewPhoto: (call: { params: DecideReviewPhotoParams; body: DecideReviewPhotoBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "photo_missing" | "photo_settled" | "reason_required">> =>
      send("POST", "/v1/photos/{photoId}/decision", call),
    /** Photos that wait for a person, oldest first. */
    listWaitingPhotos: (call: { query?: ListWaitingPhotosQuery } = {}): Promise<Answer<ListWaitingPhotosReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/waiting-photos", call),
    /** Take the caller's photo away; its bytes are erased at once. */
    withdrawReviewPhoto: (call: { params: WithdrawReviewPhotoParams }): Promise<Answer<null, DoorCode | "not_found" | "photo_missing">> =>
      send("DELETE", "/v1/photos/{photoId}", call),
    /** What the reviews of a product speak of, each with how many. */
    listProductAspects: (call: { params: ListProductAspectsParams; query?: ListProductAspectsQuery }): Promise<Answer<ListProductAspectsReply, DoorCode | "product_unknown" | "marketplace_unknown">> =>
      send("GET", "/v1/products/{productId}/aspects", call),
    /** Uphold or dismiss a case, or say what it still needs; always with the reason. */
    decideCase: (call: { params: DecideCaseParams; body: DecideCaseBody; idempotencyKey?: string }): Promise<Answer<DecideCaseReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "case_changed" | "case_leased" | "case_decided" | "case_second_person" | "case_reason_required" | "case_cause_required" | "case_framing_untested" | "snooze_too_long">> =>
      send("POST", "/v1/cases/{caseId}/decision", call),
    /** Give several cases of one cluster the same answer. */
    decideCases: (call: { body: DecideCasesBody; idempotencyKey?: string }): Promise<Answer<DecideCasesReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress">> =>
      send("POST", "/v1/case-decisions", call),
    /** Ask for a second person to decide, with the reason. */
    escalateCase: (call: { params: EscalateCaseParams; body: EscalateCaseBody; idempotencyKey?: string }): Promise<Answer<EscalateCaseReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "case_changed" | "case_leased" | "case_decided" | "case_reason_required">> =>
      send("POST", "/v1/cases/{caseId}/escalation", call),
    /** A case with its signals, evidence, members, innocent causes and history. */
    getCase: (call: { params: GetCaseParams }): Promise<Answer<GetCaseReply, DoorCode | "not_found">> =>
      send("GET", "/v1/cases/{caseId}", call),
    /** A decided case as it is shown for a second look: without the answer and its history. */
    getSecondLook: (call: { params: GetSecondLookParams }): Promise<Answer<GetSecondLookReply, DoorCode | "not_found" | "second_look_none" | "second_look_own">> =>
      send("GET", "/v1/cases/{caseId}/second-look", call),
    /** Take a case, so that nobody else decides it meanwhile, or give it back. */
    leaseCase: (call: { params: LeaseCaseParams; body: LeaseCaseBody; idempotencyKey?: string }): Promise<Answer<LeaseCaseReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "case_changed" | "case_leased" | "case_decided">> =>
      send("POST", "/v1/cases/{caseId}/lease", call),
    /** Cases that wait for a person, by severity, reach and age; stars never order the queue. */
    listCases: (call: { query?: ListCasesQuery } = {}): Promise<Answer<ListCasesReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/cases", call),
    /** Decided cases drawn for a second look by somebody else, and how often two agreed. */
    listSecondLooks: (): Promise<Answer<ListSecondLooksReply, DoorCode>> =>
      send("GET", "/v1/second-looks", {}),
    /** Answer a decided case again; another answer than the first opens it again. */
    lookAgain: (call: { params: LookAgainParams; body: LookAgainBody; idempotencyKey?: string }): Promise<Answer<LookAgainReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "case_not_decided" | "second_look_none" | "second_look_own" | "case_changed" | "case_reason_required" | "case_cause_required" | "case_framing_untested">> =>
      send("POST", "/v1/cases/{caseId}/second-look", call),
    /** Write something down for whoever opens the case later. */
    noteCase: (call: { params: NoteCaseParams; body: NoteCaseBody; idempotencyKey?: string }): Promise<Answer<NoteCaseReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "case_reason_required">> =>
      send("POST", "/v1/cases/{caseId}/notes", call),
    /** Take a decided case up again, with the reason. */
    reopenCase: (call: { params: ReopenCaseParams; body: ReopenCaseBody; idempotencyKey?: string }): Promise<Answer<ReopenCaseReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "case_not_decided" | "case_changed" | "case_reason_required">> =>
      send("POST", "/v1/cases/{caseId}/reopening", call),
    /** Put a case aside until a day; new evidence brings it back before. */
    snoozeCase: (call: { params: SnoozeCaseParams; body: SnoozeCaseBody; idempotencyKey?: string }): Promise<Answer<SnoozeCaseReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "case_changed" | "case_leased" | "case_decided" | "case_reason_required" | "snooze_too_long">> =>
      send("POST", "/v1/cases/{caseId}/snooze", call),
    /** Be told on the desk when others move a case, or no more. */
    watchCase: (call: { params: WatchCaseParams; body: WatchCaseBody; idempotencyKey?: string }): Promise<Answer<WatchCaseReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found">> =>
      send("POST", "/v1/cases/{caseId}/watch", call),
    /** Keep an eye on an account, look first at what it writes, or end that. */
    setContributorTrust: (call: { params: SetContributorTrustParams; body: SetContributorTrustBody; idempotencyKey?: string }): Promise<Answer<SetContributorTrustReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "contributions_restricted" | "reason_required">> =>
      send("POST", "/v1/customers/{customerId}/trust", call),
    /** Say that the marketplace has carried a measure out, or undone it. */
    acknowledgeMeasure: (call: { params: AcknowledgeMeasureParams; body: AcknowledgeMeasureBody; idempotencyKey?: string }): Promise<Answer<AcknowledgeMeasureReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "measure_not_ordered" | "measure_not_in_force" | "measure_ended">> =>
      send("POST", "/v1/measures/{measureId}/acknowledgement", call),
    /** Add something to an appeal that is not decided yet. */
    addAppealEvidence: (call: { params: AddAppealEvidenceParams; body: AddAppealEvidenceBody; idempotencyKey?: string }): Promise<Answer<AddAppealEvidenceReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "appeal_not_party" | "appeal_closed" | "appeal_words_missing">> =>
      send("POST", "/v1/appeals/{appealId}/evidence", call),
    /** The second person's yes: the measure is imposed and its statement goes out. */
    approveMeasure: (call: { params: ApproveMeasureParams; idempotencyKey?: string }): Promise<Answer<ApproveMeasureReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "measure_not_proposed" | "measure_second_person" | "measure_covered" | "measure_ended">> =>
      send("POST", "/v1/measures/{measureId}/approval", call),
    /** Decide an appeal; what it ends is put back at once. */
    decideAppeal: (call: { params: DecideAppealParams; body: DecideAppealBody; idempotencyKey?: string }): Promise<Answer<DecideAppealReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "appeal_same_person" | "appeal_not_taken" | "appeal_taken" | "appeal_closed" | "appeal_lifts_wrong" | "reason_required">> =>
      send("POST", "/v1/appeals/{appealId}/decision", call),
    /** The second person's no, with the reason. */
    declineMeasure: (call: { params: DeclineMeasureParams; body: DeclineMeasureBody; idempotencyKey?: string }): Promise<Answer<DeclineMeasureReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "measure_not_proposed" | "measure_ended" | "reason_required">> =>
      send("POST", "/v1/measures/{measureId}/refusal", call),
    /** Appeal against a decision; nothing has to be admitted. */
    fileAppeal: (call: { params: FileAppealParams; body: FileAppealBody; idempotencyKey?: string }): Promise<Answer<FileAppealReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "appeal_too_late" | "appeal_used_up" | "appeal_answers_missing" | "appeal_words_missing">> =>
      send("POST", "/v1/statements/{statementId}/appeals", call),
    /** One statement of reasons with its letter, its measures and its appeals. */
    getStatement: (call: { params: GetStatementParams }): Promise<Answer<GetStatementReply, DoorCode | "not_found">> =>
      send("GET", "/v1/statements/{statementId}", call),
    /** Impose what a decided case leads to; what is for good waits for a second person. */
    imposeMeasures: (call: { params: ImposeMeasuresParams; body: ImposeMeasuresBody; idempotencyKey?: string }): Promise<Answer<ImposeMeasuresReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "case_changed" | "case_not_upheld" | "case_not_against_seller" | "enforcement_empty" | "subject_not_in_case" | "measure_skips_steps" | "ladder_unreadable" | "statement_incomplete" | "measure_covered" | "measure_end_required" | "measure_notice_too_short" | "measure_amount_required" | "measure_over_exposure" | "measure_sign_off_required" | "measure_exists">> =>
      send("POST", "/v1/cases/{caseId}/measures", call),
    /** Look at withheld money again and keep it, with the reason. */
    keepMeasure: (call: { params: KeepMeasureParams; body: KeepMeasureBody; idempotencyKey?: string }): Promise<Answer<KeepMeasureReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "measure_not_in_force" | "measure_ended" | "reason_required">> =>
      send("POST", "/v1/measures/{measureId}/keeping", call),
    /** End a measure before its time, with the reason; what it changed is put back. */
    liftMeasure: (call: { params: LiftMeasureParams; body: LiftMeasureBody; idempotencyKey?: string }): Promise<Answer<LiftMeasureReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "measure_not_in_force" | "measure_ended" | "reason_required">> =>
      send("POST", "/v1/measures/{measureId}/lifting", call),
    /** Appeals that wait for a person, the one that is due first at the head. */
    listAppeals: (call: { query?: ListAppealsQuery } = {}): Promise<Answer<ListAppealsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/appeals", call),
    /** The measures of a case, where each stands. */
    listMeasures: (call: { params: ListMeasuresParams }): Promise<Answer<ListMeasuresReply, DoorCode | "not_found">> =>
      send("GET", "/v1/cases/{caseId}/measures", call),
    /** The statements of reasons that were issued to you, newest first. */
    listStatements: (call: { query?: ListStatementsQuery } = {}): Promise<Answer<ListStatementsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/statements", call),
    /** Show what a decided case would lead to, with every letter, and change nothing. */
    previewMeasures: (call: { params: PreviewMeasuresParams; body: PreviewMeasuresBody }): Promise<Answer<PreviewMeasuresReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "not_found" | "case_changed" | "case_not_upheld" | "case_not_against_seller" | "enforcement_empty" | "subject_not_in_case" | "measure_skips_steps" | "ladder_unreadable" | "statement_incomplete">> =>
      send("POST", "/v1/cases/{caseId}/measures/preview", call),
    /** Take an appeal, as somebody who had no part in the decision. */
    takeAppeal: (call: { params: TakeAppealParams; idempotencyKey?: string }): Promise<Answer<TakeAppealReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "appeal_same_person" | "appeal_taken" | "appeal_closed">> =>
      send("POST", "/v1/appeals/{appealId}/taking", call),
    /** Take an appeal back. */
    withdrawAppeal: (call: { params: WithdrawAppealParams; idempotencyKey?: string }): Promise<Answer<WithdrawAppealReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "appeal_not_party" | "appeal_closed">> =>
      send("POST", "/v1/appeals/{appealId}/withdrawal", call),
    /** Where the caller stands: points, the case behind each movement, what brings them back. */
    getAccountHealth: (): Promise<Answer<GetAccountHealthReply, DoorCode | "seller_unknown">> =>
      send("GET", "/v1/seller/health", {}),
    /** Where a seller stands, as the seller sees it. */
    getSellerHealth: (call: { params: GetSellerHealthParams }): Promise<Answer<GetSellerHealthReply, DoorCode | "seller_unknown">> =>
      send("GET", "/v1/sellers/{sellerId}/health", call),
    /** Add an address that hears what the marketplace has to carry out; its secret is shown once. */
    createWebhook: (call: { body: CreateWebhookBody; idempotencyKey?: string }): Promise<Answer<CreateWebhookReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "webhook_address_refused" | "webhooks_too_many">> =>
      send("POST", "/v1/webhooks", call),
    /** What the marketplace was asked for and has not said to be done, the oldest first. */
    listPendingMeasures: (call: { query?: ListPendingMeasuresQuery } = {}): Promise<Answer<ListPendingMeasuresReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/measures/pending", call),
    /** The addresses in use, each with how its messages fare. */
    listWebhooks: (): Promise<Answer<ListWebhooksReply, DoorCode>> =>
      send("GET", "/v1/webhooks", {}),
    /** End an address at once. */
    removeWebhook: (call: { params: RemoveWebhookParams }): Promise<Answer<null, DoorCode | "not_found">> =>
      send("DELETE", "/v1/webhooks/{webhookId}", call),
    /** A report as it was published, its newest edition unless another is asked for. */
    getPublishedReport: (call: { params: GetPublishedReportParams; query?: GetPublishedReportQuery }): Promise<Answer<GetPublishedReportReply, DoorCode | "marketplace_unknown" | "not_found">> =>
      send("GET", "/v1/transparency/reports/{period}", call),
    /** What was decided in a time, counted from the ledger: reviews, measures and appeals. */
    getTransparencyReport: (call: { query?: GetTransparencyReportQuery } = {}): Promise<Answer<GetTransparencyReportReply, DoorCode>> =>
      send("GET", "/v1/transparency", call),
    /** The raw ledger entries that a report is counted from, the oldest first. */
    listTransparencyEntries: (call: { query?: ListTransparencyEntriesQuery } = {}): Promise<Answer<ListTransparencyEntriesReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/transparency/entries", call),
    /** The ledger entries behind one number of a report, the oldest first. */
    listTransparencyEvents: (call: { query?: ListTransparencyEventsQuery } = {}): Promise<Answer<ListTransparencyEventsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/transparency/events", call),
    /** The reports that were published, the newest first, with every edition. */
    listTransparencyReports: (call: { query?: ListTransparencyReportsQuery } = {}): Promise<Answer<ListTransparencyReportsReply, DoorCode | "marketplace_unknown">> =>
      send("GET", "/v1/transparency/reports", call),
    /** Statements of reasons in the form of the EU transparency database, and how they fare. */
    listTransparencyStatements: (call: { query?: ListTransparencyStatementsQuery } = {}): Promise<Answer<ListTransparencyStatementsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/transparency/statements", call),
    /** Publish the report of a time that is over; a correction is a further edition. */
    publishTransparencyReport: (call: { body: PublishTransparencyReportBody; idempotencyKey?: string }): Promise<Answer<PublishTransparencyReportReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "report_period_open" | "report_reason_required">> =>
      send("POST", "/v1/transparency/reports", call),
    /** Choose one of the offered delivery times, or lend a phone number until the delivery. */
    answerAppointment: (call: { params: AnswerAppointmentParams; body: AnswerAppointmentBody; idempotencyKey?: string }): Promise<Answer<AnswerAppointmentReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "appointment_not_offered" | "appointment_slot_unknown" | "appointment_phone_not_lent">> =>
      send("POST", "/v1/my/threads/{threadId}/appointment", call),
    /** Deliver a held message or keep it back, with a written reason. */
    decideHeldMessage: (call: { params: DecideHeldMessageParams; body: DecideHeldMessageBody; idempotencyKey?: string }): Promise<Answer<DecideHeldMessageReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "message_not_held" | "message_asks_again">> =>
      send("POST", "/v1/held-messages/{messageId}/decision", call),
    /** A file of a message, as the side that asks may see it; moderators see what is held. */
    getAttachment: (call: { params: GetAttachmentParams }): Promise<Answer<GetAttachmentReply, DoorCode | "not_found" | "attachment_erased">> =>
      send("GET", "/v1/threads/{threadId}/attachments/{attachmentId}", call),
    /** Which messages can be sent about an order now, with their limits, and why not others. */
    getMessageActions: (call: { params: GetMessageActionsParams }): Promise<Answer<GetMessageActionsReply, DoorCode | "not_found">> =>
      send("GET", "/v1/orders/{orderId}/message-actions", call),
    /** What the seller may do in messages now, and why. */
    getMessagingState: (): Promise<Answer<GetMessagingStateReply, DoorCode>> =>
      send("GET", "/v1/seller/messaging", {}),
    /** A thread with its messages, as the side that asks may see it. */
    getThread: (call: { params: GetThreadParams }): Promise<Answer<GetThreadReply, DoorCode | "not_found">> =>
      send("GET", "/v1/threads/{threadId}", call),
    /** Messages that wait for a person, oldest first. */
    listHeldMessages: (call: { query?: ListHeldMessagesQuery } = {}): Promise<Answer<ListHeldMessagesReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/held-messages", call),
    /** The caller's threads with sellers, newest first. */
    listMyThreads: (call: { query?: ListMyThreadsQuery } = {}): Promise<Answer<ListMyThreadsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/my/threads", call),
    /** The seller's threads: those that wait for an answer first, the longest wait on top. */
    listThreads: (call: { query?: ListThreadsQuery } = {}): Promise<Answer<ListThreadsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/threads", call),
    /** Stop the clock of a message that needs no answer. */
    markNoReplyNeeded: (call: { params: MarkNoReplyNeededParams; idempotencyKey?: string }): Promise<Answer<MarkNoReplyNeededReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "conversation_not_waiting">> =>
      send("POST", "/v1/threads/{threadId}/no-reply-needed", call),
    /** Tell where sellers are mailed. Addresses are sealed, and nothing answers them again. */
    putSellerContacts: (call: { body: PutSellerContactsBody; idempotencyKey?: string }): Promise<Answer<PutSellerContactsReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "sellers_unknown">> =>
      send("POST", "/v1/seller-contacts", call),
    /** Answer a buyer who wrote. Answers stay possible when writing first is not. */
    replyToBuyer: (call: { params: ReplyToBuyerParams; body: ReplyToBuyerBody; idempotencyKey?: string }): Promise<Answer<ReplyToBuyerReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "conversation_missing" | "message_empty" | "message_too_long" | "message_attachments" | "attachment_type" | "attachment_too_large" | "attachment_unreadable" | "attachment_infected" | "attachment_unscanned" | "attachment_scan_failed" | "picture_too_large" | "picture_too_slow" | "pictures_waiting" | "messaging_closed" | "message_refused" | "message_asks_again">> =>
      send("POST", "/v1/threads/{threadId}/replies", call),
    /** Report what the other side wrote: a threat with stars, payment elsewhere, abuse. */
    reportThread: (call: { params: ReportThreadParams; body: ReportThreadBody; idempotencyKey?: string }): Promise<Answer<ReportThreadReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found">> =>
      send("POST", "/v1/threads/{threadId}/reports", call),
    /** Write to the buyer of an order, for one of the permitted reasons. */
    sendMessage: (call: { params: SendMessageParams; body: SendMessageBody; idempotencyKey?: string }): Promise<Answer<SendMessageReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "message_too_long" | "message_empty" | "message_attachments" | "attachment_type" | "attachment_too_large" | "attachment_unreadable" | "attachment_infected" | "attachment_unscanned" | "attachment_scan_failed" | "picture_too_large" | "picture_too_slow" | "pictures_waiting" | "message_wrong_moment" | "message_window_closed" | "message_gift_return" | "message_needs_adjustment" | "messaging_templates_only" | "messaging_suspended" | "messaging_closed" | "message_refused" | "message_asks_again" | "message_no_template" | "appointment_not_bulky" | "appointment_slots_wrong">> =>
      send("POST", "/v1/orders/{orderId}/messages", call),
    /** Write to a seller about an own order, or ask about a product that they sell. */
    writeToSeller: (call: { body: WriteToSellerBody; idempotencyKey?: string }): Promise<Answer<WriteToSellerReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "message_attachments" | "attachment_type" | "attachment_too_large" | "attachment_unreadable" | "attachment_infected" | "attachment_unscanned" | "attachment_scan_failed" | "picture_too_large" | "picture_too_slow" | "pictures_waiting" | "message_refused">> =>
      send("POST", "/v1/my/messages", call),
    /** Take a kept text away. */
    dropText: (call: { params: DropTextParams }): Promise<Answer<null, DoorCode | "not_found">> =>
      send("DELETE", "/v1/seller/texts/{textId}", call),
    /** The texts that you keep to write from; a paused one says which rule stops it. */
    listSavedTexts: (): Promise<Answer<ListSavedTextsReply, DoorCode>> =>
      send("GET", "/v1/seller/texts", {}),
    /** Keep a text that passes the message rules, or write one that is kept anew. */
    saveText: (call: { body: SaveTextBody; idempotencyKey?: string }): Promise<Answer<SaveTextReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "saved_text_refused" | "saved_texts_too_many">> =>
      send("POST", "/v1/seller/texts", call),
    /** Hand in a notice of an authority, a trusted flagger or anyone else (DSA Art. 16, 22). */
    fileNotice: (call: { body: FileNoticeBody; idempotencyKey?: string }): Promise<Answer<FileNoticeReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "notice_exists">> =>
      send("POST", "/v1/notices", call),
    /** A notice with its outcome, the reason and where to go against it. */
    getNotice: (call: { params: GetNoticeParams }): Promise<Answer<GetNoticeReply, DoorCode | "not_found">> =>
      send("GET", "/v1/notices/{noticeId}", call),
    /** Notices, newest first. */
    listNotices: (call: { query?: ListNoticesQuery } = {}): Promise<Answer<ListNoticesReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/notices", call),
    /** End a hold before its time; what it kept is erased by the next run. */
    endHold: (call: { params: EndHoldParams; body: EndHoldBody; idempotencyKey?: string }): Promise<Answer<EndHoldReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "hold_over">> =>
      send("POST", "/v1/legal-holds/{holdId}/end", call),
    /** Legal holds, newest first, with what each keeps beyond its time. */
    listHolds: (): Promise<Answer<ListHoldsReply, DoorCode>> =>
      send("GET", "/v1/legal-holds", {}),
    /** Keep the words of a customer, a seller or a case for a claim, until a day. */
    placeHold: (call: { body: PlaceHoldBody; idempotencyKey?: string }): Promise<Answer<PlaceHoldReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "hold_end_wrong">> =>
      send("POST", "/v1/legal-holds", call),
    /** Agree, as the second operator, that somebody becomes one. */
    confirmStaffRole: (call: { params: ConfirmStaffRoleParams; idempotencyKey?: string }): Promise<Answer<ConfirmStaffRoleReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "role_own" | "role_not_proposed" | "role_second_person">> =>
      send("POST", "/v1/staff/{userId}/role/confirm", call),
    /** Who runs the marketplace, what each may act as, and by whose word. */
    listStaff: (): Promise<Answer<ListStaffReply, DoorCode>> =>
      send("GET", "/v1/staff", {}),
    /** Set or take away somebody's role, with the reason. */
    setStaffRole: (call: { params: SetStaffRoleParams; body: SetStaffRoleBody }): Promise<Answer<SetStaffRoleReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "not_found" | "role_own" | "role_unchanged">> =>
      send("PUT", "/v1/staff/{userId}/role", call),
    /** Erase addresses, contact and correspondence; the ledger's proofs stand without them. */
    eraseMyData: (call: { idempotencyKey?: string } = {}): Promise<Answer<EraseMyDataReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "data_on_hold">> =>
      send("POST", "/v1/my/erasure", call),
    /** What is kept about the caller, and who looked at it. */
    getMyData: (): Promise<Answer<GetMyDataReply, DoorCode | "not_found">> =>
      send("GET", "/v1/my/data", {}),
    /** What is needed to fulfil an own order, while it has to be; every look is on record. */
    getOrderBuyerData: (call: { params: GetOrderBuyerDataParams }): Promise<Answer<GetOrderBuyerDataReply, DoorCode | "not_found" | "buyer_data_closed">> =>
      send("GET", "/v1/orders/{orderId}/buyer-data", call),
    /** Give what sellers need to fulfil orders; it is sealed, and erased on time. */
    putBuyerData: (call: { body: PutBuyerDataBody; idempotencyKey?: string }): Promise<Answer<PutBuyerDataReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "orders_unknown">> =>
      send("POST", "/v1/buyer-data", call),
    /** Which mail the caller wants. */
    getMyPreferences: (): Promise<Answer<GetMyPreferencesReply, DoorCode>> =>
      send("GET", "/v1/my/preferences", {}),
    /** What can be asked about an order now, and if nothing, why. */
    getRequestActions: (call: { params: GetRequestActionsParams }): Promise<Answer<GetRequestActionsReply, DoorCode | "not_found">> =>
      send("GET", "/v1/orders/{orderId}/request-actions", call),
    /** Whether buyers are asked alike, whoever fulfilled their order: of 90 days, for anyone. */
    getRequestParity: (call: { query?: GetRequestParityQuery } = {}): Promise<Answer<GetRequestParityReply, DoorCode | "marketplace_unknown">> =>
      send("GET", "/v1/request-parity", call),
    /** Whether the seller's buyers are asked automatically, and whether reviews are summed up by mail. */
    getSellerSettings: (): Promise<Answer<GetSellerSettingsReply, DoorCode>> =>
      send("GET", "/v1/seller/settings", {}),
    /** What the caller was, will be and is not asked, newest first, each with why. */
    listMyRequests: (call: { query?: ListMyRequestsQuery } = {}): Promise<Answer<ListMyRequestsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/my/requests", call),
    /** Mail that was kept to be looked at, since no mail server is set up. */
    listOutbox: (call: { query?: ListOutboxQuery } = {}): Promise<Answer<ListOutboxReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/outbox", call),
    /** The seller's orders, newest first, and whether each buyer can be asked now. */
    listSellerOrders: (call: { query?: ListSellerOrdersQuery } = {}): Promise<Answer<ListSellerOrdersReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/seller/orders", call),
    /** Tell where buyers are mailed. Addresses are sealed, and nothing answers them again. */
    putContacts: (call: { body: PutContactsBody; idempotencyKey?: string }): Promise<Answer<PutContactsReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "customers_unknown">> =>
      send("POST", "/v1/contacts", call),
    /** Choose which mail to get; it holds for every seller from now on. */
    putMyPreferences: (call: { body: PutMyPreferencesBody }): Promise<Answer<PutMyPreferencesReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type">> =>
      send("PUT", "/v1/my/preferences", call),
    /** Switch automatic requests or the weekly mail about reviews on or off. */
    putSellerSettings: (call: { body: PutSellerSettingsBody }): Promise<Answer<PutSellerSettingsReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type">> =>
      send("PUT", "/v1/seller/settings", call),
    /** Ask the buyer for a review and for feedback, once an order, in the platform's words. */
    requestReview: (call: { params: RequestReviewParams; idempotencyKey?: string }): Promise<Answer<RequestReviewReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "request_delivery_unknown" | "request_too_early" | "request_too_late" | "request_already_made" | "request_skipped" | "request_buyer_week_full">> =>
      send("POST", "/v1/orders/{orderId}/review-request", call),
    /** Ask the buyers of all eligible orders that were delivered in a range. */
    requestReviews: (call: { body: RequestReviewsBody; idempotencyKey?: string }): Promise<Answer<RequestReviewsReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress">> =>
      send("POST", "/v1/review-requests", call),
    /** Say that you have read of a policy version. */
    acknowledgePolicyNotice: (call: { params: AcknowledgePolicyNoticeParams; idempotencyKey?: string }): Promise<Answer<AcknowledgePolicyNoticeReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found">> =>
      send("POST", "/v1/policy/notices/{version}/acknowledgement", call),
    /** Announce a draft in time; an emergency is announced with its reason. */
    announcePolicy: (call: { params: AnnouncePolicyParams; body: AnnouncePolicyBody; idempotencyKey?: string }): Promise<Answer<AnnouncePolicyReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "policy_missing" | "policy_not_draft" | "policy_notice_too_short" | "policy_reason_required" | "policy_moment_taken">> =>
      send("POST", "/v1/policy/versions/{version}/announcement", call),
    /** Stop a back-test; what it found so far stays. */
    cancelBackTest: (call: { params: CancelBackTestParams; idempotencyKey?: string }): Promise<Answer<CancelBackTestReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "back_test_ended">> =>
      send("POST", "/v1/policy/back-tests/{backTestId}/cancellation", call),
    /** What changes from one policy version to another, in words and by rule. */
    diffPolicyVersions: (call: { query?: DiffPolicyVersionsQuery } = {}): Promise<Answer<DiffPolicyVersionsReply, DoorCode | "marketplace_unknown" | "policy_missing">> =>
      send("GET", "/v1/policy/diff", call),
    /** Draft a policy version, or write its draft anew. */
    draftPolicy: (call: { body: DraftPolicyBody; idempotencyKey?: string }): Promise<Answer<DraftPolicyReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "marketplace_unknown" | "policy_missing" | "policy_document_invalid" | "policy_exists" | "policy_reason_required">> =>
      send("POST", "/v1/policy/versions", call),
    /** How far a back-test is, and what it found, by rule with samples. */
    getBackTest: (call: { params: GetBackTestParams }): Promise<Answer<GetBackTestReply, DoorCode | "not_found">> =>
      send("GET", "/v1/policy/back-tests/{backTestId}", call),
    /** A policy version, whole: every rule with what it does, where and in which words. */
    getPolicy: (call: { params: GetPolicyParams; query?: GetPolicyQuery }): Promise<Answer<GetPolicyReply, DoorCode | "marketplace_unknown" | "policy_missing">> =>
      send("GET", "/v1/policy/versions/{version}", call),
    /** Every policy version that holds, held or was announced; operators see drafts too. */
    listPolicies: (call: { query?: ListPoliciesQuery } = {}): Promise<Answer<ListPoliciesReply, DoorCode | "marketplace_unknown">> =>
      send("GET", "/v1/policy/versions", call),
    /** Which sellers were told of a version, what it means for their texts, who has read it. */
    listPolicyImpact: (call: { params: ListPolicyImpactParams }): Promise<Answer<ListPolicyImpactReply, DoorCode>> =>
      send("GET", "/v1/policy/versions/{version}/impact", call),
    /** The policy versions that you were told of, with what they mean for your own texts. */
    listPolicyNotices: (): Promise<Answer<ListPolicyNoticesReply, DoorCode>> =>
      send("GET", "/v1/policy/notices", {}),
    /** What was decided about each rule and what appeals made of it, without anything personal. */
    listPrecedents: (call: { query?: ListPrecedentsQuery } = {}): Promise<Answer<ListPrecedentsReply, DoorCode | "marketplace_unknown">> =>
      send("GET", "/v1/precedents", call),
    /** What a version did that still stands: measures that cite it, reviews that it holds. */
    planPolicyUndoing: (call: { params: PlanPolicyUndoingParams }): Promise<Answer<PlanPolicyUndoingReply, DoorCode | "policy_missing" | "policy_still_holds">> =>
      send("GET", "/v1/policy/versions/{version}/undoing", call),
    /** Draft a version that says what held before this one; it is announced like any other. */
    revertPolicy: (call: { params: RevertPolicyParams; body: RevertPolicyBody; idempotencyKey?: string }): Promise<Answer<RevertPolicyReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "marketplace_unknown" | "policy_missing" | "policy_document_invalid" | "policy_exists" | "policy_reason_required">> =>
      send("POST", "/v1/policy/versions/{version}/reversal", call),
    /** Judge the recorded texts by two versions, to see what the second would change. */
    startBackTest: (call: { body: StartBackTestBody; idempotencyKey?: string }): Promise<Answer<StartBackTestReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "policy_missing" | "back_test_running">> =>
      send("POST", "/v1/policy/back-tests", call),
    /** Undo everything that a version did: end its measures, publish what it alone held. */
    undoPolicy: (call: { params: UndoPolicyParams; body: UndoPolicyBody; idempotencyKey?: string }): Promise<Answer<UndoPolicyReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "policy_missing" | "policy_still_holds" | "policy_reason_required">> =>
      send("POST", "/v1/policy/versions/{version}/undoing", call),
    /** Take back a draft or an announcement that is not in force yet, with the reason. */
    withdrawPolicy: (call: { params: WithdrawPolicyParams; body: WithdrawPolicyBody; idempotencyKey?: string }): Promise<Answer<WithdrawPolicyReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "policy_missing" | "policy_too_late" | "policy_reason_required">> =>
      send("POST", "/v1/policy/versions/{version}/withdrawal", call),
    /** Ask a person to look at a declined claim, once. */
    appealFeedbackRemoval: (call: { params: AppealFeedbackRemovalParams; body: AppealFeedbackRemovalBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "removal_not_declined" | "reason_required">> =>
      send("POST", "/v1/feedback/{feedbackId}/removal-appeal", call),
    /** Change the caller's own feedback; the seller's answer to the old words goes. */
    editFeedback: (call: { params: EditFeedbackParams; body: EditFeedbackBody }): Promise<Answer<EditFeedbackReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "not_found" | "feedback_conflict" | "feedback_missing" | "feedback_edit_closed" | "feedback_reason_needed" | "feedback_refused">> =>
      send("PUT", "/v1/feedback/{feedbackId}", call),
    /** Whether the caller can speak about an order now, and what they said. */
    getFeedbackForm: (call: { params: GetFeedbackFormParams }): Promise<Answer<GetFeedbackFormReply, DoorCode | "not_found">> =>
      send("GET", "/v1/orders/{orderId}/feedback", call),
    /** One feedback, with what every claim about it would be answered, before it is made. */
    getOwnFeedback: (call: { params: GetOwnFeedbackParams }): Promise<Answer<GetOwnFeedbackReply, DoorCode | "not_found">> =>
      send("GET", "/v1/seller/feedback/{feedbackId}", call),
    /** A seller with the four windows of their feedback. */
    getSeller: (call: { params: GetSellerParams; query?: GetSellerQuery }): Promise<Answer<GetSellerReply, DoorCode | "seller_unknown" | "marketplace_unknown">> =>
      send("GET", "/v1/sellers/{sellerId}", call),
    /** What the caller is measured by. Reviews of products are no part of it. */
    getSellerMetrics: (): Promise<Answer<GetSellerMetricsReply, DoorCode>> =>
      send("GET", "/v1/seller/metrics", {}),
    /** The caller's feedback, newest first. */
    listMyFeedback: (call: { query?: ListMyFeedbackQuery } = {}): Promise<Answer<ListMyFeedbackReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/my/feedback", call),
    /** The caller's orders that can be spoken about now. */
    listOrdersToRate: (): Promise<Answer<ListOrdersToRateReply, DoorCode>> =>
      send("GET", "/v1/my/orders-to-rate", {}),
    /** Feedback about the calling seller, newest first, each with what can be done. */
    listOwnFeedback: (call: { query?: ListOwnFeedbackQuery } = {}): Promise<Answer<ListOwnFeedbackReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/seller/feedback", call),
    /** A seller's feedback, newest first; what is struck is shown with its reason. */
    listSellerFeedback: (call: { params: ListSellerFeedbackParams; query?: ListSellerFeedbackQuery }): Promise<Answer<ListSellerFeedbackReply, DoorCode | "seller_unknown" | "marketplace_unknown" | "cursor_invalid">> =>
      send("GET", "/v1/sellers/{sellerId}/feedback", call),
    /** Answer a buyer's feedback in public, once. It cannot be edited. */
    postFeedbackResponse: (call: { params: PostFeedbackResponseParams; body: PostFeedbackResponseBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "feedback_not_posted" | "response_exists" | "response_withdrawn" | "response_too_long" | "response_refused">> =>
      send("POST", "/v1/feedback/{feedbackId}/response", call),
    /** Take the caller's own feedback back; it leaves the seller's numbers at once. */
    removeMyFeedback: (call: { params: RemoveMyFeedbackParams }): Promise<Answer<null, DoorCode | "not_found" | "feedback_missing" | "feedback_edit_closed">> =>
      send("DELETE", "/v1/feedback/{feedbackId}", call),
    /** Ask that a feedback does not count. Words and order decide at once. */
    requestFeedbackRemoval: (call: { params: RequestFeedbackRemovalParams; body: RequestFeedbackRemovalBody; idempotencyKey?: string }): Promise<Answer<RequestFeedbackRemovalReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "feedback_not_posted" | "removal_requested" | "removal_too_late" | "removal_slowed">> =>
      send("POST", "/v1/feedback/{feedbackId}/removal-request", call),
    /** Give feedback about seller and purchase, once an order. */
    submitFeedback: (call: { params: SubmitFeedbackParams; body: SubmitFeedbackBody; idempotencyKey?: string }): Promise<Answer<SubmitFeedbackReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "feedback_exists" | "feedback_too_early" | "feedback_too_late" | "feedback_reason_needed" | "feedback_refused" | "feedback_own_seller" | "contributions_restricted">> =>
      send("POST", "/v1/orders/{orderId}/feedback", call),
    /** Delete the answer. No second one is taken unless the buyer changes the feedback. */
    withdrawFeedbackResponse: (call: { params: WithdrawFeedbackResponseParams }): Promise<Answer<null, DoorCode | "not_found" | "response_missing">> =>
      send("DELETE", "/v1/feedback/{feedbackId}/response", call),
    /** Answer an appeal, with the reason. */
    answerFeedbackAppeal: (call: { params: AnswerFeedbackAppealParams; body: AnswerFeedbackAppealBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "feedback_not_posted" | "removal_not_appealed" | "reason_required">> =>
      send("POST", "/v1/feedback/{feedbackId}/appeal-answer", call),
    /** Claims about feedback that wait for a person, oldest first. */
    listFeedbackAppeals: (call: { query?: ListFeedbackAppealsQuery } = {}): Promise<Answer<ListFeedbackAppealsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/feedback-appeals", call),
    /** Bring back what was removed or struck; it counts again from its own day. */
    reinstateFeedback: (call: { params: ReinstateFeedbackParams; body: ReinstateFeedbackBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "feedback_not_lifted" | "reason_required">> =>
      send("POST", "/v1/feedback/{feedbackId}/reinstatement", call),
    /** Take a feedback away, for one of the closed list of grounds. */
    removeFeedback: (call: { params: RemoveFeedbackParams; body: RemoveFeedbackBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "feedback_not_posted" | "reason_required">> =>
      send("POST", "/v1/feedback/{feedbackId}/removal", call),
    /** A product family: with whom each variation shares reviews, and what will change. */
    getFamily: (call: { params: GetFamilyParams }): Promise<Answer<GetFamilyReply, DoorCode | "family_unknown">> =>
      send("GET", "/v1/families/{familyId}", call),
    /** Families with an announced change of whose reviews are shown together, or a fault. */
    listChangingFamilies: (call: { query?: ListChangingFamiliesQuery } = {}): Promise<Answer<ListChangingFamiliesReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/changing-families", call),
    /** Put a product back whose page only looked like another one's, with the reason. */
    rejoinProduct: (call: { params: RejoinProductParams; body: RejoinProductBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "product_unknown" | "product_unchanged" | "reason_required">> =>
      send("POST", "/v1/products/{productId}/rejoining", call),
    /** Say for one family which themes share reviews, with the reason. */
    setFamilyThemes: (call: { params: SetFamilyThemesParams; body: SetFamilyThemesBody }): Promise<Answer<SetFamilyThemesReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "family_unknown">> =>
      send("PUT", "/v1/families/{familyId}/themes", call),
    /** End a product's sampling; what was given stays given. */
    closeSampling: (call: { params: CloseSamplingParams }): Promise<Answer<null, DoorCode | "product_unknown" | "sampling_not_yours" | "sampling_not_open">> =>
      send("DELETE", "/v1/products/{productId}/sampling", call),
    /** How far a product's sampling is; never to whom. */
    getSampling: (call: { params: GetSamplingParams }): Promise<Answer<GetSamplingReply, DoorCode | "product_unknown">> =>
      send("GET", "/v1/products/{productId}/sampling", call),
    /** Give an account a unit; a review of it, which nobody owes, will say so. */
    giveSample: (call: { params: GiveSampleParams; body: GiveSampleBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "product_unknown" | "sampling_not_open" | "sampling_used_up" | "sample_not_allowed">> =>
      send("POST", "/v1/products/{productId}/samples", call),
    /** Offer units of a product for the platform's sampling; it chooses who gets them. */
    openSampling: (call: { params: OpenSamplingParams; body: OpenSamplingBody }): Promise<Answer<OpenSamplingReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "product_unknown" | "sampling_not_yours" | "sampling_too_known" | "sampling_product_unfit" | "sampling_units" | "sampling_exists">> =>
      send("PUT", "/v1/products/{productId}/sampling", call),
    /** Answer a report, with the reason and, where it is founded, the rule. */
    answerReport: (call: { params: AnswerReportParams; body: AnswerReportBody; idempotencyKey?: string }): Promise<Answer<AnswerReportReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "report_answered" | "report_missing" | "reason_required" | "rule_unknown">> =>
      send("POST", "/v1/reports/{reportId}/answer", call),
    /** Say whether a review helped; one vote an account, which can be turned round. */
    castVote: (call: { params: CastVoteParams; body: CastVoteBody }): Promise<Answer<CastVoteReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "not_found" | "vote_own_review" | "vote_tied_to_seller" | "vote_voided" | "review_not_published" | "contributions_restricted" | "spend_too_low">> =>
      send("PUT", "/v1/reviews/{reviewId}/vote", call),
    /** The caller's reports, newest first, each with its outcome. */
    listMyReports: (call: { query?: ListMyReportsQuery } = {}): Promise<Answer<ListMyReportsReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/my/reports", call),
    /** Tell of an offer for a review that lay in the parcel of the caller's order. */
    reportInsert: (call: { params: ReportInsertParams; body: ReportInsertBody }): Promise<Answer<ReportInsertReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "not_found">> =>
      send("PUT", "/v1/orders/{orderId}/insert-report", call),
    /** Report reviews that break a rule. Sellers may report; they may not vote. */
    reportReviews: (call: { body: ReportReviewsBody; idempotencyKey?: string }): Promise<Answer<ReportReviewsReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "report_exists" | "report_own_review" | "reports_paused" | "review_not_published">> =>
      send("POST", "/v1/reports", call),
    /** Take the caller's vote back. */
    revokeVote: (call: { params: RevokeVoteParams }): Promise<Answer<null, DoorCode | "not_found" | "vote_missing">> =>
      send("DELETE", "/v1/reviews/{reviewId}/vote", call),
    /** Grant or decline a request to quote the caller's review. */
    answerQuote: (call: { params: AnswerQuoteParams; body: AnswerQuoteBody; idempotencyKey?: string }): Promise<Answer<AnswerQuoteReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "quote_not_asked">> =>
      send("POST", "/v1/quote-requests/{quoteId}/answer", call),
    /** Ask the author, once, for permission to quote a review elsewhere. */
    askToQuote: (call: { params: AskToQuoteParams; body: AskToQuoteBody; idempotencyKey?: string }): Promise<Answer<AskToQuoteReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "quote_asked" | "review_not_published">> =>
      send("POST", "/v1/reviews/{reviewId}/quote-request", call),
    /** After a critical review: one of two fixed messages, once, by who owns brand and sale. */
    contactReviewer: (call: { params: ContactReviewerParams; body: ContactReviewerBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "contact_used" | "contact_not_brand_owner" | "contact_not_your_order" | "contact_not_critical" | "review_not_published">> =>
      send("POST", "/v1/reviews/{reviewId}/contact", call),
    /** Who asked to quote the caller's reviews, newest first. */
    listMyQuotes: (call: { query?: ListMyQuotesQuery } = {}): Promise<Answer<ListMyQuotesReply, DoorCode | "cursor_invalid">> =>
      send("GET", "/v1/my/quote-requests", call),
    /** What sellers replied to a review. */
    listReviewReplies: (call: { params: ListReviewRepliesParams; query?: ListReviewRepliesQuery }): Promise<Answer<ListReviewRepliesReply, DoorCode | "marketplace_unknown">> =>
      send("GET", "/v1/reviews/{reviewId}/replies", call),
    /** Reply to a review of what the caller sells, in public, once. */
    postReviewReply: (call: { params: PostReviewReplyParams; body: PostReviewReplyBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "reply_not_yours" | "reply_needs_purchase" | "reply_exists" | "reply_too_long" | "reply_refused" | "review_not_published">> =>
      send("POST", "/v1/reviews/{reviewId}/reply", call),
    /** Remove a seller's reply, with the reason. */
    removeReviewReply: (call: { params: RemoveReviewReplyParams; body: RemoveReviewReplyBody; idempotencyKey?: string }): Promise<Answer<null, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "reply_missing" | "reason_required">> =>
      send("POST", "/v1/reviews/{reviewId}/reply-removal", call),
    /** Take back a permission to quote, at any time. */
    revokeQuote: (call: { params: RevokeQuoteParams; idempotencyKey?: string }): Promise<Answer<RevokeQuoteReply, DoorCode | "idempotency_key_reused" | "idempotency_in_progress" | "not_found" | "quote_not_granted">> =>
      send("POST", "/v1/quote-requests/{quoteId}/revocation", call),
    /** Take the caller's reply back; no second one is taken. */
    withdrawReviewReply: (call: { params: WithdrawReviewReplyParams }): Promise<Answer<null, DoorCode | "not_found" | "reply_missing">> =>
      send("DELETE", "/v1/reviews/{reviewId}/reply", call),
    /** Judge a text before it is sent, by the rules that will judge it then. */
    screenText: (call: { body: ScreenTextBody }): Promise<Answer<ScreenTextReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "marketplace_unknown">> =>
      send("POST", "/v1/screen", call),
    /** Judge a package insert or an attachment: print and codes, with their places. */
    screenPicture: (call: { body: ScreenPictureBody }): Promise<Answer<ScreenPictureReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "picture_unreadable" | "picture_too_large" | "picture_too_slow" | "pictures_waiting">> =>
      send("POST", "/v1/screen/picture", call),
    /** A kept receipt: which words were judged, by which version, when, and how it came out. */
    getReceipt: (call: { params: GetReceiptParams; query?: GetReceiptQuery }): Promise<Answer<GetReceiptReply, DoorCode | "marketplace_unknown" | "not_found">> =>
      send("GET", "/v1/screen/receipts/{receiptId}", call),
    /** Make a key for a system of the marketplace; the key is shown this once. */
    createApiKey: (call: { body: CreateApiKeyBody; idempotencyKey?: string }): Promise<Answer<CreateApiKeyReply, DoorCode | "malformed_body" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "idempotency_in_progress">> =>
      send("POST", "/v1/api-keys", call),
    /** The marketplace's API keys with what each may do. */
    listApiKeys: (): Promise<Answer<ListApiKeysReply, DoorCode>> =>
      send("GET", "/v1/api-keys", {}),
    /** End a key at once. */
    revokeApiKey: (call: { params: RevokeApiKeyParams }): Promise<Answer<null, DoorCode | "not_found">> =>
      send("DELETE", "/v1/api-keys/{keyId}", call),
    /** The newest signed checkpoint of a marketplace's ledger. */
    getCheckpoint: (call: { query?: GetCheckpointQuery } = {}): Promise<Answer<GetCheckpointReply, DoorCode | "marketplace_unknown" | "not_found">> =>
      send("GET", "/v1/ledger/checkpoint", call),
    /** Proof that the ledger at one size begins with the ledger at a smaller size. */
    getConsistencyProof: (call: { query?: GetConsistencyProofQuery } = {}): Promise<Answer<GetConsistencyProofReply, DoorCode | "marketplace_unknown" | "not_found">> =>
      send("GET", "/v1/ledger/consistency", call),
    /** Everything an outsider needs to check a published review against the ledger. */
    getReviewProof: (call: { params: GetReviewProofParams; query?: GetReviewProofQuery }): Promise<Answer<GetReviewProofReply, DoorCode | "marketplace_unknown" | "not_found">> =>
      send("GET", "/v1/ledger/reviews/{reviewId}", call),
  };
}
