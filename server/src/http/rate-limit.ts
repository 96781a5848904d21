import type { Instant } from "@candor/core/kernel/instant.ts";

/** How many requests a caller may make; each spends one token of a bucket that refills evenly. */
export type RateLimits = {
  readonly requestsPerMinuteMax: number;
  readonly writesPerMinuteMax: number;
};

type Bucket = { tokens: number; at: Instant };

/** A bucket for each caller. Callers that have not been seen for longest are forgotten first. */
export type RateLimiter = {
  /** Takes one token; answers the seconds to wait if there was none, else 0. */
  readonly take: (caller: string, at: Instant) => number;
};

const callersKeptMax = 50_000;

/** Buckets of one size, in this process; several processes each keep their own. */
export function rateLimiter(perMinuteMax: number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinuteMax / 60_000;
  return {
    take(caller, at) {
      const bucket = buckets.get(caller) ?? { tokens: perMinuteMax, at };
      buckets.delete(caller);
      buckets.set(caller, bucket);
      forgetOldest(buckets);
      bucket.tokens = Math.min(perMinuteMax, bucket.tokens + Math.max(0, at - bucket.at) * perMs);
      bucket.at = at;
      if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perMs / 1_000));
      bucket.tokens -= 1;
      return 0;
    },
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  if (buckets.size <= callersKeptMax) return;
  for (const caller of buckets.keys()) {
    buckets.delete(caller);
    return;
  }
}
