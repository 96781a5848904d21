import type { Purchase } from "@candor/core/domain/review/eligibility.ts";
import type { Content } from "@candor/core/domain/review/review.ts";
import { dayMs, hourMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { FactOf } from "../store/facts-shapes.ts";
import { type Catalogue, type DemoProduct, type MarketId, makeCatalogue } from "./catalogue.ts";
import { type Habit, habitOf, type Language } from "./compose.ts";
import { Heard } from "./heard.ts";
import { chosenName } from "./names.ts";
import type { Chance } from "./random.ts";

/** A person of the demo. */
export type Person = {
  readonly customerId: string;
  readonly language: Language;
  readonly habit: Habit;
  readonly since: Instant;
};

/** An order with what came of it. */
export type DemoOrder = {
  readonly fact: FactOf<"order">;
  readonly person: Person;
  readonly product: DemoProduct;
  readonly deliveredAt: Instant | null;
};

/** What a moderator decided while a review waited. */
export type Look = { readonly at: Instant; readonly by: string; readonly reason: string };

/** A review as its author wrote it, with later versions. */
export type DemoReview = {
  readonly reviewId: string;
  readonly customerId: string;
  readonly productId: string;
  /** The order line that the story is about; null where it was bought elsewhere. */
  readonly purchase: Purchase | null;
  readonly versions: readonly { readonly at: Instant; readonly content: Content }[];
  /** A moderator refused it while it waited for its words, and wrote this. */
  readonly refusal?: Look;
  /** Its account was under watch: a moderator looked first, and let it through. */
  readonly approval?: Look;
};

/** A vote on somebody else's review. */
export type DemoVote = {
  readonly productId: string;
  readonly reviewId: string;
  readonly customerId: string;
  readonly helpful: boolean;
  readonly at: Instant;
};

/** What makes a marketplace of the demo. */
export type MarketPlan = {
  readonly id: MarketId;
  readonly fact: FactOf<"marketplace">;
  readonly families: number;
  readonly singles: number;
  readonly customers: number;
  readonly orders: number;
  readonly reviews: number;
  /** Who writes in which language, by weight. */
  readonly languages: Readonly<Partial<Record<Language, number>>>;
};

/** A marketplace in the making; planted cases add to it before it is loaded. */
export type Market = {
  readonly plan: MarketPlan;
  readonly end: Instant;
  readonly catalogue: Catalogue;
  readonly people: Person[];
  readonly customers: FactOf<"customer">[];
  readonly traits: FactOf<"account_trait">[];
  readonly affiliations: FactOf<"affiliation">[];
  readonly orders: DemoOrder[];
  readonly deliveries: FactOf<"delivery">[];
  readonly returns: FactOf<"return">[];
  readonly refunds: FactOf<"refund">[];
  readonly messages: FactOf<"past_message">[];
  readonly requests: FactOf<"past_request">[];
  readonly reviews: DemoReview[];
  readonly votes: DemoVote[];
  /** Pairs of person and product that have a review, since there is one of each. */
  readonly reviewed: Set<string>;
  /** Every text so far: no two people write the same. */
  readonly texts: Heard;
  readonly chance: Chance;
};

/** A marketplace and the chance by which the next thing happens in it. */
export type Scene = { readonly market: Market; readonly chance: Chance };

/** Builds a marketplace's ordinary life over two years. */
export function makeMarket(plan: MarketPlan, end: Instant, chance: Chance): Market {
  const catalogue = makeCatalogue(plan.id, plan, end, chance.fork("catalogue"));
  const market: Market = {
    plan,
    end,
    catalogue,
    people: [],
    customers: [],
    traits: [],
    affiliations: [],
    orders: [],
    deliveries: [],
    returns: [],
    refunds: [],
    messages: [],
    requests: [],
    reviews: [],
    votes: [],
    reviewed: new Set(),
    texts: new Heard(),
    chance,
  };
  const crowd = chance.fork("people");
  for (let made = 0; made < plan.customers; made++) addPerson(market, crowd);
  return market;
}

/** Adds a customer with the traits that the marketplace hashed for it. */
export function addPerson(
  market: Market,
  chance: Chance,
  given: { readonly since?: Instant; readonly language?: Language } = {},
): Person {
  const { plan, end } = market;
  const names = Object.entries(plan.languages) as [Language, number][];
  const at = chance.weighted(names.map(([, weight]) => weight));
  const language = given.language ?? names[at]?.[0] ?? "en";
  const since = given.since ?? end - chance.whole(20, 1500) * dayMs - chance.whole(0, 23) * hourMs;
  const customerId = `c${plan.id === "fernway" ? 20_000 : 60_000}${market.people.length}`;
  const person = { customerId, language, habit: habitOf(chance), since };
  market.people.push(person);
  market.customers.push({
    kind: "customer",
    customerId,
    displayName: chosenName(language, chance),
    locale: language,
    country: plan.fact.country,
    createdAt: instantToIso(since),
    asOf: instantToIso(since),
  });
  for (const trait of ["device", "address"] as const) {
    // Some people share a home, and with it an address: that alone means nothing.
    const shared = trait === "address" && chance.odds(0.06) && market.traits.at(-1);
    addTrait(market, person, { trait, hash: shared ? shared.hash : traitHash(chance) });
  }
  return person;
}

/** A hash as a marketplace would send it. */
export function traitHash(chance: Chance): string {
  return Buffer.from(chance.idBytes()).toString("base64url").padEnd(20, "0");
}

/** A hashed trait and since when an account shows it; from its first day where left out. */
type Trait = {
  readonly trait: FactOf<"account_trait">["trait"];
  readonly hash: string;
  readonly from?: Instant;
};

/** Adds one typed link of an account. */
export function addTrait(
  market: Market,
  { customerId, since }: Person,
  { trait, hash, from = since }: Trait,
): void {
  const seen = instantToIso(from);
  const lastSeen = instantToIso(market.end - dayMs);
  market.traits.push({
    kind: "account_trait",
    customerId,
    trait,
    hash,
    firstSeen: seen,
    lastSeen,
    asOf: lastSeen,
  });
}
