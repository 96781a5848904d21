import type { ReviewSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { type ReviewRow, reviewsOf } from "@candor/core/testkit/review-rows.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";

const worldDays = 900;

/**
 * A generated market of honest products: most steady, some launched with a fading rush, some with a
 * viral mention that fades, and a sale season that lifts all of them for three weeks a year.
 */
export function honestArrivals(seed: number, products: number): ReviewSnapshot {
  const random = randomFrom(seed);
  const rows: ReviewRow[] = [];
  const add = (of: number, day: number) => {
    if (day < 0 || day >= worldDays) return;
    // Every third reviewer writes once; the others come back under a few hundred names.
    const by = random() < 0.35 ? `once-${rows.length}` : `regular-${Math.floor(random() * 900)}`;
    rows.push({ by, of: `product-${of}`, day, verified: random() < 0.8 });
  };
  for (let of = 0; of < products; of++) {
    const born = random() < 0.5 ? 0 : random() * worldDays * 0.6;
    const perDay = 0.01 * 20 ** random();
    for (let day = born; day < worldDays; day += 1) {
      const season = day % 365 > 325 && day % 365 < 346 ? 2.5 : 1;
      let expected = perDay * season;
      while (random() < Math.min(1, expected)) {
        add(of, day + random());
        expected -= 1;
      }
    }
    const rush = random();
    if (rush < 0.15) addFading(add, of, { born, count: 10 + random() * 40, halfDays: 12, random });
    else if (rush < 0.25) {
      const mention = born + random() * (worldDays - born);
      addFading(add, of, { born: mention, count: 5 + random() * 10, halfDays: 10, random });
    }
  }
  return reviewsOf(rows);
}

function addFading(
  add: (of: number, day: number) => void,
  of: number,
  rush: { born: number; count: number; halfDays: number; random: () => number },
): void {
  for (let count = 0; count < rush.count; count++) {
    add(of, rush.born - (Math.log(1 - rush.random()) * rush.halfDays) / Math.LN2);
  }
}
