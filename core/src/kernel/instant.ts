/** A moment: milliseconds since 1970-01-01T00:00:00Z. Arrives as an argument, never asked for. */
export type Instant = number & { readonly __brand?: "Instant" };

/** One day in milliseconds. */
export const dayMs = 86_400_000;
/** One hour in milliseconds. */
export const hourMs = 3_600_000;

/** Reads ISO 8601 or returns null: `parseInstant("2026-03-01T00:00:00Z")`. */
export function parseInstant(text: string): Instant | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** Writes UTC ISO 8601 with milliseconds. */
export function instantToIso(at: Instant): string {
  return new Date(at).toISOString();
}

/** The first moment of the week (Sunday 00:00 UTC) that holds `at`; POLICY REV-007 counts so. */
export function weekStart(at: Instant): Instant {
  const day = Math.floor(at / dayMs);
  const sunday = day - ((((day + 4) % 7) + 7) % 7);
  return sunday * dayMs;
}
