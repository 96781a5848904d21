import type { Instant } from "../../kernel/instant.ts";
import { localDayOf, startOfLocalDay } from "../../kernel/local-day.ts";

/**
 * When an answer is due: the end of the given number of working days after a moment, Monday to
 * Friday in the marketplace's time zone. What comes on a weekend counts from Monday.
 */
export function dueAfterWorkingDays(at: Instant, workingDays: number, timeZone: string): Instant {
  let day = localDayOf(at, timeZone);
  for (let left = workingDays; left > 0; ) {
    day += 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return startOfLocalDay(day + 1, timeZone);
}

/** Day 0 was a Thursday. */
function isWorkingDay(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}
