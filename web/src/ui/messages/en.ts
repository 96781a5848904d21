import { enAbout } from "./en-about.ts";
import { enAnswering } from "./en-answering.ts";
import { enAppeals } from "./en-appeals.ts";
import { enAsked } from "./en-asked.ts";
import { enAudit } from "./en-audit.ts";
import { enCases } from "./en-cases.ts";
import { enConsole } from "./en-console.ts";
import { enDesk } from "./en-desk.ts";
import { enDetectors } from "./en-detectors.ts";
import { enEntrance } from "./en-entrance.ts";
import { enFamilies } from "./en-families.ts";
import { enFeedback } from "./en-feedback.ts";
import { enFollowing } from "./en-following.ts";
import { enInsert } from "./en-insert.ts";
import { enKeys } from "./en-keys.ts";
import { enMeasures } from "./en-measures.ts";
import { enMyDecisions } from "./en-my-decisions.ts";
import { enNotices } from "./en-notices.ts";
import { enOperator } from "./en-operator.ts";
import { enOverview } from "./en-overview.ts";
import { enPhotos } from "./en-photos.ts";
import { enPolicy } from "./en-policy.ts";
import { enPolicyCentre } from "./en-policy-centre.ts";
import { enQueues } from "./en-queues.ts";
import { enRequests } from "./en-requests.ts";
import { enReviews } from "./en-reviews.ts";
import { enRoles } from "./en-roles.ts";
import { enSavedTexts } from "./en-saved-texts.ts";
import { enSpotlight } from "./en-spotlight.ts";
import { enStanding } from "./en-standing.ts";
import { enSystems } from "./en-systems.ts";
import { enTeam } from "./en-team.ts";
import { enTelling } from "./en-telling.ts";
import { enThreads } from "./en-threads.ts";
import { enTours } from "./en-tours.ts";
import { enTransparency } from "./en-transparency.ts";
import { enVariations } from "./en-variations.ts";
import { enViews } from "./en-views.ts";
import { enVotes } from "./en-votes.ts";
import { enWriting } from "./en-writing.ts";

const one = (count: number, single: string, several: string) => (count === 1 ? single : several);

/** Every sentence of the pages, in English; the other languages have the same keys. */
export const en = {
  frame: {
    name: "Candor",
    skip: "Skip to the content",
    trail: "Where you are",
    menu: "Main",
    shop: "Products",
    myReviews: "My reviews",
    desk: "Desk",
    decisions: "Decisions",
    howReviewsWork: "How reviews work here",
    signIn: "Sign in",
    signOut: "Sign out",
    signedInAs: (name: string) => `You are ${name}`,
    demo: "Demo: every person, shop and text here is invented.",
    preferences: "Show this page",
    marketplace: "Marketplace",
    language: "Language",
    theme: "Light or dark",
    themeSystem: "as your device",
    themeLight: "light",
    themeDark: "dark",
    apply: "Apply",
    keyHint: "Underlined words open their reason. Key: ?",
  },
  stars: { ofFive: (value: string) => `${value} of 5 stars` },
  histogram: {
    label: "How the ratings are spread",
    stars: (stars: number) => ` ${one(stars, "star", "stars")}: `,
    byWeight: " by weight, ",
    ratings: (count: number, chosen: boolean) =>
      ` ${one(count, "rating", "ratings")}. ${chosen ? "Shown alone; press to show all." : "Show these reviews."}`,
  },
  toast: { undo: "Undo" },
  reason: {
    label: "Reason",
    close: "Close",
    what: "What",
    because: "Because",
    precedents: "How it was decided before",
    words: "These words",
    facts: "These facts",
    instead: "Instead",
    disagree: "Disagree?",
    policy: (version: string) => `policy ${version}`,
    formula: (version: string) => `formula ${version}`,
  },
  pages: { label: "Pages", first: "Back to the first page", next: "Show more" },
  field: { optional: "optional" },
  rating: {
    ratings: (count: number, shown: string) => `${shown} ${one(count, "rating", "ratings")}`,
    reviews: (shown: string) => `${shown} with text`,
    verified: (shown: string) => `${shown} from confirmed purchases`,
    plainMean: (mean: string) => `Plain mean ${mean}`,
    weighted: "how this is computed",
    none: "No ratings yet",
    noneShort: "No ratings yet",
    withheld: "Stars are withheld while reviews of this product are checked",
    outOf: "of 5",
    spread: "Ratings",
  },
  formula: {
    what: (stars: string, mean: string, count: string) =>
      `The stars say ${stars}. The plain mean of the same ${count} ratings is ${mean}.`,
    title:
      "Newer ratings and confirmed purchases count more. Stars are never a factor in a weight.",
    sum: "By weight",
    age: (days: number) =>
      `A rating counts half as much as one made ${Math.round(days / 365)} years later.`,
    verification: (claimed: string, none: string) =>
      `Purchase confirmed here: 100%. Confirmed by the source it was imported from: ${claimed}. Not confirmed: ${none}.`,
    sample: (percent: string) => `A free sample from the marketplace counts ${percent}.`,
    instead: "Each percent in the bars uses these weights too. The counts beside them are plain.",
    more: "The whole method",
  },
  badge: {
    platform: "Verified purchase",
    claimed_by_source: "Purchase claimed by source",
    none: "Purchase not verified",
    sample: "Free sample",
    preRelease: "Before release",
    edited: "Edited",
    suspected: "Does not count for now",
    platformWhat: "This marketplace confirmed that the author bought this product here.",
    platformTitle: "The order is on record, and the price paid was near the usual one.",
    claimedWhat: "This review came from another source, which says the purchase was confirmed.",
    claimedTitle:
      "Nobody here could check it, so it does not carry the badge of a verified purchase.",
    noneWhat: "This marketplace has no order of this product by the author.",
    noneTitle:
      "Anyone who used a product may review it, wherever they bought it. It counts less in the stars.",
    sampleWhat: "The author got this product free from the marketplace's sampling programme.",
    sampleTitle: "The seller neither chose the author nor saw the review first.",
    preReleaseWhat: "This review was written before the product was released.",
    preReleaseTitle: "Its category allows reviews from the cinema, a sample or an advance copy.",
    editedWhat: "The author changed this review after it was published.",
    editedTitle: "Only authors change their words. Every earlier version is kept and provable.",
    suspectedWhat: "Unusual reviewing was noticed around this product, and a person looks into it.",
    suspectedTitle:
      "Until that person has decided, this review counts in no number. It may be entirely sound.",
  },
  shop: {
    title: "Products",
    search: "Search products",
    find: "Find",
    categories: "Categories",
    allCategories: "All categories",
    none: "No product matches.",
    noneHint: "Try fewer words, or look through a category.",
    next: "More products",
    clear: "Show all products",
    found: (query: string) => `Products with “${query}”`,
    by: (brand: string) => `by ${brand}`,
    columnRating: "Stars",
    columnSpread: "Spread, 1 to 5",
    columnRatings: "Ratings",
    columnProduct: "Product",
  },
  product: {
    reviews: "Reviews",
    all: (count: string) => `All ${count} reviews`,
    write: "Write a review",
    yours: "Your review",
    releases: (day: string) => `Released ${day}`,
    notReleased: (day: string) => `Reviews open on ${day}, when this product is released.`,
    closed: "This product takes no new reviews at present.",
    verifiedOnly: "For now this product takes reviews only from confirmed buyers.",
    intakeWhy: "The marketplace looks into unusual reviewing here. What is published stays.",
    price: (amount: string, sellers: number) =>
      sellers === 1 ? `${amount} from one seller` : `from ${amount} at ${sellers} sellers`,
    backToProduct: "The product",
    empty: "Nobody has reviewed this product yet.",
    emptyHint: "If you have used it, yours would be the first.",
    emptyFiltered: "No review matches.",
    emptyFilteredHint: "Loosen a part of the sentence above, or show all reviews.",
    showAll: "Show all reviews",
    reviewsOf: (title: string) => `Reviews of ${title}`,
  },
  filter: {
    sentence: "Reviews with {stars} from {from} in {language}, {sort}.",
    stars: "Stars",
    anyStars: "any stars",
    nStars: (count: number) => `${count} ${one(count, "star", "stars")}`,
    from: "Purchase",
    everyone: "everyone",
    verified: "confirmed buyers",
    unverified: "others than confirmed buyers",
    language: "Language",
    anyLanguage: "any language",
    sort: "Order",
    helpful: "most helpful first",
    helpfulMeaning:
      "By how sure it is that readers find a review helpful: the lower end of the Wilson interval at 95 %, with at most 200 votes counted, then by date. Stars play no part.",
    newest: "newest first",
    newestMeaning: "By the day of publication.",
    oldest: "oldest first",
    oldestMeaning: "By the day of publication, from the first.",
    search: "Search in reviews",
    find: "Find",
    withWords: (query: string) => `with the words “${query}”`,
    clear: "Show all",
  },
  review: {
    helpful: (count: number, shown: string) =>
      `${shown} ${one(count, "reader", "readers")} found this helpful`,
    readOn: "Read the rest",
    suspected: "A review that is being looked into, and does not count for now",
    link: "Link to this review",
    used: (day: string) => `Used on ${day}`,
    from: (marketplace: string) => `From ${marketplace}`,
    writtenIn: (language: string) => `in ${language}`,
  },
  status: {
    held: "Waiting for a person",
    rejected: "Not published",
    published: "Published",
    revising: "Your change is not shown yet",
    suspected: "Does not count while we look",
    removed: "Removed",
    author_deleted: "Deleted by you",
  },
  mine: {
    title: "My reviews",
    none: "You have not written a review yet.",
    noneHint: "Find a product that you have used.",
    submitted: (day: string) => `Written ${day}`,
  },
  ...enEntrance,
  failed: {
    title: "This page could not be shown",
    back: "Back to the products",
    requestId: (id: string) => `Request ${id}`,
  },
  desk: enDesk,
  insert: enInsert,
  keys: enKeys,
  views: enViews,
  savedTexts: enSavedTexts,
  writing: enWriting,
  appeals: enAppeals,
  cases: enCases,
  queues: enQueues,
  myDecisions: enMyDecisions,
  standing: enStanding,
  measures: enMeasures,
  asked: enAsked,
  requests: enRequests,
  telling: enTelling,
  threads: enThreads,
  console: enConsole,
  operator: enOperator,
  overview: enOverview,
  roles: enRoles,
  systems: enSystems,
  detectors: enDetectors,
  sellerReviews: enReviews,
  audit: enAudit,
  tours: enTours,
  transparency: enTransparency,
  sellers: enFeedback,
  answering: enAnswering,
  following: enFollowing,
  spotlight: enSpotlight,
  variations: enVariations,
  families: enFamilies,
  notices: enNotices,
  votes: enVotes,
  about: enAbout,
  ...enPhotos,
  policy: enPolicy,
  policyCentre: enPolicyCentre,
  team: enTeam,
};
