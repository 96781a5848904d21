import { hourMs } from "@candor/core/kernel/instant.ts";
import type { Database } from "../db/database.ts";
import type { Ids, Ledger } from "../ports.ts";
import { postReviewReply } from "../usecases/reply-to-review.ts";
import type { DemoReview, Market } from "./market.ts";
import { answeringSellers } from "./owners.ts";
import { playedSellerId } from "./world.ts";

type Deps = { readonly db: Database; readonly ids: Ids; readonly ledger: Ledger };

const repliesBySeller = 5;

/** What sellers say in public below few stars, and below many. */
const replies: Readonly<Record<Market["plan"]["id"], Readonly<Record<"few" | "many", string[]>>>> =
  {
    fernway: {
      few: [
        "Thank you for saying it plainly. That part is made thicker since the spring, and the leaflet now shows how to set it.",
        "We are sorry about this. A part that fails within two years is replaced; the marketplace's messages reach us.",
        "We measured this again after your words. You are right, and the description now gives the figure.",
      ],
      many: ["Thank you for taking the time to describe it so well."],
    },
    lindenmarkt: {
      few: [
        "Danke für die klaren Worte. Dieses Teil ist seit dem Frühjahr dicker, und das Blatt zeigt nun, wie man es einstellt.",
        "Das tut uns leid. Ein Teil, das binnen zwei Jahren versagt, wird ersetzt; Nachrichten über den Marktplatz erreichen uns.",
        "Wir haben nach Ihren Worten neu gemessen. Sie haben recht, und die Beschreibung nennt nun den Wert.",
      ],
      many: ["Danke, dass Sie sich die Zeit für eine so gute Beschreibung genommen haben."],
    },
  };

/** Lets two sellers answer some reviews, as sellers do: once each, and judged like any other. */
export async function loadReplies(deps: Deps, market: Market): Promise<void> {
  const { id } = market.plan;
  for (const sellerId of answeringSellers(market, playedSellerId)) {
    let posted = 0;
    for (const review of answerable(market, sellerId)) {
      if (posted === repliesBySeller) break;
      const stars = review.versions.at(-1)?.content.stars ?? 5;
      const texts = replies[id][stars <= 3 ? "few" : "many"];
      const at = market.end - (posted * 7 + 3) * hourMs;
      const reply = await postReviewReply(
        { ...deps, clock: { now: () => at } },
        {
          ...{ marketplaceId: id, sellerId, reviewId: review.reviewId },
          text: texts[posted % texts.length] ?? "",
        },
      );
      if (reply.ok) posted += 1;
      // What is not in view, or was bought from another shop, is not this seller's to answer.
      else if (reply.code === "reply_refused") throw new Error("a reply of the demo is refused");
    }
  }
}

/** A seller's reviews with words, the newest of the played shoppers and of few stars first. */
function answerable(market: Market, sellerId: string): readonly DemoReview[] {
  const own = new Set(
    market.catalogue.products
      .filter((product) => product.sellerId === sellerId)
      .map(({ fact }) => fact.productId),
  );
  const weight = ({ customerId, versions }: DemoReview) =>
    (customerId.startsWith("c-") ? 2 : 0) + ((versions.at(-1)?.content.stars ?? 5) <= 3 ? 1 : 0);
  return market.reviews
    .filter(({ productId, versions }) => own.has(productId) && versions[0]?.content.body !== null)
    .toSorted((a, b) => weight(b) - weight(a) || (a.reviewId < b.reviewId ? 1 : -1));
}
