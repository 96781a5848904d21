import type { WaitingPhoto as WaitingPhotoSchema } from "@candor/core/contract/schemas/photos.ts";
import type {
  AuthorReview as AuthorReviewSchema,
  aspectNames,
  DraftReply,
  EligibilityReply,
  ProductSummary,
  PublicReview as PublicReviewSchema,
} from "@candor/core/contract/schemas/reviews.ts";
import type { FindingSchema } from "@candor/core/contract/schemas/shared.ts";
import type { ScreenContext } from "@candor/core/policy/kit/context.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import type { z } from "zod";
import type { Locale } from "../ui/messages/messages.ts";

/** What pages show, as the contract says it. */
export type Product = z.input<typeof ProductSummary>;
/** What a product costs here at least, and from how many sellers. */
export type Offer = {
  readonly lowestMinor: number;
  readonly sellers: number;
  readonly currency: string;
};
export type PublicReview = z.input<typeof PublicReviewSchema>;
/** A photo that waits at the desk. */
export type WaitingPhoto = z.input<typeof WaitingPhotoSchema>;
/** A photo as readers see it. */
export type Photo = PublicReview["photos"][number];
type Aspect = (typeof aspectNames)[number];
/** How many reviews speak of one side of a product. */
export type AspectCount = { readonly aspect: Aspect; readonly reviewCount: number };
/** The first photos of a product's reviews, and how many there are. */
export type ProductPhotos = { readonly photos: readonly Photo[]; readonly total: number };
/** A review as its author and a moderator see it. */
export type AuthorReview = Omit<z.input<typeof AuthorReviewSchema>, "findings"> & {
  readonly findings: readonly Finding[];
};
export type Eligibility = z.input<typeof EligibilityReply>;
export type Draft = z.input<typeof DraftReply>;
/** A finding with the title of its rule, where the rule is known. */
export type Finding = z.input<typeof FindingSchema> & { readonly title?: string };

export type { SavedViewsData } from "../ui/views.ts";

/** A page of a keyset list. */
export type ListPage<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/** What stands around every page. */
export type Frame = {
  /** What the page speaks. */
  readonly locale: Locale;
  /** What the visitor wants pages to speak; those for work speak it only where they can. */
  readonly language: Locale;
  readonly theme: "system" | "light" | "dark";
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly marketplaces: readonly { readonly id: string; readonly name: string }[];
  /** Who is signed in, null for nobody. */
  readonly visitor: {
    readonly name: string;
    readonly role: "customer" | "moderator" | "seller" | "operator";
  } | null;
  /** How a moderator looks at the desk; null elsewhere. */
  readonly desk: DeskAround | null;
  readonly demo: boolean;
  /** Where the visitor says to be in a guided tour of the demo, such as `ring.2`. */
  readonly tour: string | null;
  /** Path and query of this page, for coming back after a change of language or sign-in. */
  readonly address: string;
  /** Where in the menus the page stands, also where it answers a form. */
  readonly place: string;
  /** Where people reach this marketplace, without a slash at the end. */
  readonly origin: string;
  readonly assets: Assets;
};

/** What stands around every page of the desk. */
export type DeskAround = {
  /** How pictures come before they are asked for. */
  readonly pictures: (typeof pictureLooks)[number];
  /** How texts come that a rule marks as hard to read. */
  readonly texts: "plain" | "covered";
  /** How many watched cases others moved, and how that stood when it was read. */
  readonly moved: number;
  readonly mark: string;
};
/** How pictures can come. */
export const pictureLooks = ["blurred_grey", "blurred", "grey", "plain"] as const;

/** Hashed file addresses out of the build's manifest. */
export type Assets = {
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  readonly scripts: { readonly page: string; readonly write: string; readonly desk: string };
  /** What the widget loads in pages of the marketplace's own. */
  readonly widget: { readonly styles: string; readonly script: string };
};

/** The weights of the published stars, as in force. */
export type RatingMethod = {
  readonly version: string;
  readonly halfLifeDays: number;
  readonly claimedBySourcePercent: number;
  readonly unverifiedPercent: number;
  readonly platformSamplePercent: number;
};

/** How a list of reviews is narrowed and ordered; absent parts do not narrow. */
export type ReviewQuery = {
  readonly sort: "helpful" | "newest" | "oldest";
  readonly stars: number | null;
  readonly verified: boolean | null;
  readonly language: string | null;
  readonly search: string | null;
  /** Whether only reviews with photos. */
  readonly photos: boolean;
  /** A side of the product that they are to speak of. */
  readonly aspect: Aspect | null;
  /** Whose reviews: of all that share, of the product alone, or of what its page was before. */
  readonly scope: "share_group" | "child" | "earlier";
};

/** Why something was not done, from the error catalogue. */
export type Problem = {
  readonly code: string;
  readonly title: string;
  readonly remedy: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};

/** Fields of the form that could not be taken. */
export type WritingFaults = { readonly stars?: boolean; readonly text?: boolean };

/** By what the browser judges while somebody types: the same as the server when it is sent. */
export type Judging = {
  readonly policy: Policy;
  /** What is known around the text, by the form's `type`; the only one where it has none. */
  readonly contexts: Readonly<Record<string, ScreenContext>>;
};

/** What somebody is writing. */
export type Writing = {
  readonly stars: number | null;
  readonly title: string;
  readonly body: string;
};

/** A product in the list of products. */
export type ListedProduct = Pick<
  Product,
  "productId" | "title" | "brand" | "category" | "imageUrl" | "rating"
>;

/** A rule as the page on reviews names it. */
export type RuleLine = {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly outcome: "warn" | "hold" | "refuse";
};

/** What the widget is made for: no visitor, only a marketplace, a language and where we are. */
export type WidgetFrame = Pick<Frame, "locale" | "origin" | "assets"> & {
  readonly marketplace: { readonly id: string };
};

/** What stands in the reviews of one product. */
export type WidgetData = {
  readonly product: Product;
  readonly method: RatingMethod;
  readonly query: ReviewQuery;
  readonly page: ListPage<PublicReview>;
  readonly photos: ProductPhotos;
  readonly aspects: readonly AspectCount[];
  /** Where this part of the list begins; null at its start. */
  readonly after: string | null;
};
