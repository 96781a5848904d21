import { dayMs, hourMs, type Instant } from "../../kernel/instant.ts";
import { localDayOf, localHourOf, startOfLocalDay } from "../../kernel/local-day.ts";

/** How much one buyer is asked, and when in the day: the same for every seller and order. */
export type PacingParameters = {
  readonly perWeekMax: number;
  /** Hours of the day, 0 to 23; equal ones mean that no hour is quiet. */
  readonly quietFrom: number;
  readonly quietTo: number;
};

/** Why a request waits, and until when. */
export type Pause = { readonly because: "quiet_hours" | "week_full"; readonly until: Instant };

const weekMs = 7 * dayMs;

/** Whether the buyer's week is full: the seven days before `at` hold as many as one may receive. */
export function weekFull(
  askedAt: readonly Instant[],
  perWeekMax: number,
  at: Instant,
): Pause | null {
  const recent = askedAt.filter((moment) => moment > at - weekMs).sort((a, b) => a - b);
  // The earliest one that must leave the week before another one fits.
  const leaving = recent[recent.length - perWeekMax];
  return leaving === undefined ? null : { because: "week_full", until: leaving + weekMs };
}

/** Whether it is night in the marketplace, and when its morning comes. */
export function quietHours(
  { quietFrom, quietTo }: Pick<PacingParameters, "quietFrom" | "quietTo">,
  timeZone: string,
  at: Instant,
): Pause | null {
  const isQuiet = (moment: Instant) => {
    const hour = localHourOf(moment, timeZone);
    return quietFrom <= quietTo
      ? hour >= quietFrom && hour < quietTo
      : hour >= quietFrom || hour < quietTo;
  };
  if (!isQuiet(at)) return null;
  // Looked for on the clock that hangs there, since a night may be an hour shorter or longer.
  let until = startOfLocalDay(localDayOf(at, timeZone), timeZone);
  while (until <= at || isQuiet(until)) until += hourMs / 4;
  return { because: "quiet_hours", until };
}
