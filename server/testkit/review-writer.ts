/**
 * The real server on the database of its environment, and eight buyers who write reviews to it over
 * HTTP until it is killed; prints each review's id once the server has answered that it is taken.
 */
import { randomInt } from "node:crypto";
import { writeSync } from "node:fs";
import { configProblems, parseConfig } from "../src/config.ts";
import { startCandor } from "../src/start.ts";
import { sharedKey, tokenFor } from "./http.ts";
import { buyerId, productId, reviewedMarketplaceId } from "./review-world.ts";

const hands = 8;

const config = parseConfig({ ...process.env, JWT_SHARED_KEY: sharedKey, PORT: "0" });
if (!config.ok) throw new Error(configProblems(config).join("\n"));
// Without the demo, which would only make the way to the first write longer.
const { address } = await startCandor({ ...config.value, mode: "production" });
await Promise.all(Array.from({ length: hands }, writeForEver));

async function writeForEver(): Promise<void> {
  for (;;) {
    const customerId = buyerId(randomInt(1_000_000));
    const actor = { kind: "customer", marketplaceId: reviewedMarketplaceId, customerId } as const;
    const answer = await fetch(`${address}/v1/reviews`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await tokenFor(actor, Date.now())}`,
      },
      body: JSON.stringify({
        productId: productId(randomInt(1_000_000)),
        stars: randomInt(1, 6),
        title: "Bright and quiet",
        body: "I have used it every day for three weeks now and it still looks new.",
        language: "en",
      }),
    });
    const body = (await answer.json()) as { reviewId: string };
    // By chance a buyer writes of a product again, and a busy one is asked to wait.
    if (answer.status === 409 || answer.status === 429) continue;
    if (answer.status !== 201) throw new Error(`${answer.status}: ${JSON.stringify(body)}`);
    // Straight to the pipe: what waits in a stream's buffer would be lost with the process.
    writeSync(1, `${body.reviewId}\n`);
  }
}
