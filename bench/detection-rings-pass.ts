/**
 * One ring pass, or its yardstick, over a generated graph, alone in a process so that its memory
 * can be read: `node bench/detection-rings-pass.ts rings 300000` prints milliseconds, of which
 * on a processor, and megabytes.
 */
import { coReviewRings } from "@candor/core/detection/detectors/co-review-rings.ts";
import { buildReviewGraph } from "@candor/core/detection/kit/review-graph.ts";
import type { ReviewSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";
import { greedyDenseBlock } from "../tools/eval/yardsticks.ts";

const reviewsPerAccount = 9;
const reviewsPerProduct = 16;
const nicheProducts = 60;
const ringAccounts = 50;
const ringProducts = 20;

const [method = "rings", edges = "300000"] = process.argv.slice(2);
const snapshot = generate(Number(edges));
const start = performance.now();
const before = process.cpuUsage();
const found = method === "rings" ? rings() : dense();
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const peakMb = process.resourceUsage().maxRSS / 1024;
const cpuMs = (user + system) / 1000;
process.stdout.write(`${JSON.stringify({ ms, cpuMs, peakMb, found })}\n`);

function rings(): number {
  return coReviewRings.detect(snapshot, { groupsMax: 10 }).length;
}

function dense(): number {
  return greedyDenseBlock(buildReviewGraph(snapshot)).accounts.length;
}

/** Honest reviews with niches and a few popular products, and one ring for each 100,000. */
function generate(rows: number): ReviewSnapshot {
  const random = randomFrom(rows);
  const accounts = Math.ceil(rows / reviewsPerAccount);
  const products = Math.ceil(rows / reviewsPerProduct);
  const niches = Math.ceil(products / nicheProducts);
  const reviewer = new Uint32Array(rows);
  const product = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const account = Math.floor(accounts * random() ** 1.6);
    const niche = (Math.imul(account + 1, 0x9e3779b1) >>> 0) % niches;
    const inNiche = niche + niches * Math.floor(nicheProducts * random() ** 1.5);
    reviewer[row] = account;
    product[row] =
      random() < 0.4 ? Math.min(inNiche, products - 1) : Math.floor(products * random() ** 1.4);
  }
  let row = 0;
  for (let ring = 0; ring < Math.min(10, rows / 100_000); ring++) {
    for (let account = 0; account < ringAccounts; account++) {
      for (let target = 0; target < ringProducts; target++) {
        if (random() < 0.7) {
          reviewer[row] = accounts - 1 - ring * ringAccounts - account;
          product[row] = products - 1 - ring * ringProducts - target;
          row++;
        }
      }
    }
  }
  const none = { rating: null, time: null, verified: null, helpful: null, text: null };
  return {
    ...none,
    rowCount: rows,
    reviewerIds: Array.from({ length: accounts }, (_, index) => `a${index}`),
    productIds: Array.from({ length: products }, (_, index) => `p${index}`),
    reviewer,
    product,
    sellerIds: null,
    seller: null,
  };
}
