import { dayMs, hourMs, type Instant } from "./instant.ts";

/** A calendar day somewhere: the number of days since 1970-01-01 on that place's calendar. */
export type LocalDay = number;

/** The calendar day of a moment in an IANA time zone. Throws on an unknown zone. */
export function localDayOf(at: Instant, timeZone: string): LocalDay {
  return Math.floor((at + offsetMs(at, timeZone)) / dayMs);
}

/** The first moment of a calendar day in a time zone, also where midnight does not exist. */
export function startOfLocalDay(day: LocalDay, timeZone: string): Instant {
  const midnight = day * dayMs;
  // The offset at the guess may be that of the other side of a clock change: look again from there.
  let at = midnight - offsetMs(midnight, timeZone);
  at = midnight - offsetMs(at, timeZone);
  // A day whose midnight is skipped begins at the change itself.
  while (localDayOf(at, timeZone) < day) at += hourMs / 4;
  while (localDayOf(at - 1, timeZone) >= day) at -= hourMs / 4;
  return at;
}

/** The hour of the day, 0 to 23, in a time zone. */
export function localHourOf(at: Instant, timeZone: string): number {
  const local = at + offsetMs(at, timeZone);
  return Math.floor((((local % dayMs) + dayMs) % dayMs) / hourMs);
}

/** Whether the runtime knows the zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    offsetMs(0, timeZone);
    return true;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Local time minus UTC, in milliseconds. */
function offsetMs(at: Instant, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      era: "short",
    });
    formats.set(timeZone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
  const local = Date.UTC(
    parts.year ?? 0,
    (parts.month ?? 1) - 1,
    parts.day ?? 1,
    parts.hour ?? 0,
    parts.minute ?? 0,
    parts.second ?? 0,
  );
  return local - Math.floor(at / 1000) * 1000;
}
