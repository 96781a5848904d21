import { hourMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { Planted } from "./acts.ts";
import { type FeedbackStory, feedbackStories } from "./feedback-stories.ts";
import { voteBrigade } from "./guilty.ts";
import { addHonestReviews, addHonestVotes, addTraffic } from "./life.ts";
import { addLife } from "./lives.ts";
import { type Market, type MarketPlan, makeMarket } from "./market.ts";
import { addOrders } from "./orders.ts";
import { addOwners, answeringSellers } from "./owners.ts";
import { gatingSellerOf, plantStories } from "./planted.ts";
import { chanceOf } from "./random.ts";
import { addShoppers, addUnfitReviews, type DemoDraft } from "./shoppers.ts";

/** A whole marketplace of the demo, ready to be loaded. */
export type DemoMarket = {
  readonly market: Market;
  readonly drafts: readonly DemoDraft[];
  readonly planted: readonly Planted[];
  readonly feedback: readonly FeedbackStory[];
};

/** The seller whom a visitor of the demo can act as. */
export const playedSellerId = "s100";

const spanDays = 730;

const plansAt = (start: string): readonly MarketPlan[] => [
  {
    id: "fernway",
    fact: {
      kind: "marketplace",
      marketplaceId: "fernway",
      name: "Fernway",
      country: "GB",
      languages: ["en", "fr", "es"],
      currency: "GBP",
      timeZone: "Europe/London",
      createdAt: start,
      asOf: start,
    },
    families: 2,
    singles: 8,
    customers: 2_900,
    orders: 11_800,
    reviews: 4_800,
    languages: { en: 62, fr: 19, es: 19 },
  },
  {
    id: "lindenmarkt",
    fact: {
      kind: "marketplace",
      marketplaceId: "lindenmarkt",
      name: "Lindenmarkt",
      country: "DE",
      languages: ["de", "en", "pl"],
      currency: "EUR",
      timeZone: "Europe/Berlin",
      createdAt: start,
      asOf: start,
    },
    families: 1,
    singles: 7,
    customers: 1_900,
    orders: 7_800,
    reviews: 3_200,
    languages: { de: 68, pl: 18, en: 14 },
  },
];

/**
 * The demo's two marketplaces on the hour of `now`, with two years behind them. The same hour gives
 * the same world to the letter, and another hour the same world moved in time.
 */
export function makeDemo(now: Instant): readonly DemoMarket[] {
  const end = Math.floor(now / hourMs) * hourMs;
  const start = instantToIso(end - spanDays * 24 * hourMs);
  return plansAt(start).map((plan, index) => {
    const chance = chanceOf(`candor demo/${plan.id}`);
    // The first marketplace opened first: it is the one meant where none is named.
    const createdAt = instantToIso(Date.parse(start) + index * hourMs);
    const market = makeMarket(
      { ...plan, fact: { ...plan.fact, createdAt } },
      end,
      chance.fork("market"),
    );
    addOrders(market, chance.fork("orders"));
    const stories = plantStories(market, chance.fork("stories"));
    const drafts = addShoppers(market, chance.fork("shoppers"));
    addUnfitReviews(market, chance.fork("unfit"));
    addHonestReviews(market, chance.fork("reviews"));
    addHonestVotes(market, chance.fork("votes"));
    addTraffic(market, gatingSellerOf(market), chance.fork("traffic"));
    const brigade = voteBrigade(market, chance.fork("brigade"));
    const feedback = feedbackStories(market, playedSellerId, chance.fork("feedback"));
    addOwners(market, answeringSellers(market, playedSellerId), chance.fork("owners"));
    const own = addLife(market, playedSellerId, chance.fork("a year"));
    const said = [...feedback, ...own].sort((a, b) => a.at - b.at);
    return { market, drafts, planted: [...stories, brigade], feedback: said };
  });
}
