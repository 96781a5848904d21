import type { Instant } from "@candor/core/kernel/instant.ts";

/** A moment as both database drivers take it: `toDate(0)` is 1970-01-01T00:00:00Z. */
export function toDate(at: Instant): Date {
  return new Date(at);
}

/** A `timestamptz` as both drivers read it. */
export function toInstant(date: Date): Instant {
  return date.getTime();
}

/** The same for a column that may be empty. */
export function toInstantOrNull(date: Date | null): Instant | null {
  return date === null ? null : date.getTime();
}
