import { z } from "zod";
import { plainText, Timestamp } from "./shared.ts";

/** A day, such as `2026-01-01`. */
const Day = z.iso.date();

/** The first and the last day of a report: `2026-01-01_2026-06-30`. */
export const ReportPeriod = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}$/, "is not a first and a last day");

/** How often something happened in a group, beside all others. */
export const GroupRate = z.object({
  group: z.string(),
  total: z.int(),
  hits: z.int(),
  rate: z.number(),
  /** The 95 % interval. */
  low: z.number(),
  high: z.number(),
  /** How often such a difference arises by chance. */
  chance: z.number(),
});

const GroupWait = z.object({
  group: z.string(),
  count: z.int(),
  medianMs: z.int().nullable(),
  lowMs: z.int().nullable(),
  highMs: z.int().nullable(),
  chance: z.number(),
});

/** Groups beside each other. */
export const parityOf = <Line extends z.ZodType>(line: Line) =>
  z.object({
    lines: z.array(line).readonly(),
    /** The groups that chance hardly explains. */
    differs: z.array(z.string()).readonly(),
  });

const StarParity = z.object({
  published: parityOf(GroupRate),
  held: parityOf(GroupRate),
  refused: parityOf(GroupRate),
  waits: parityOf(GroupWait),
  removed: parityOf(GroupRate),
  appealed: parityOf(GroupRate),
  restored: parityOf(GroupRate),
});

const ChannelParity = z.object({
  reviewed: parityOf(GroupRate),
  removed: parityOf(GroupRate),
  rated: parityOf(GroupRate),
  struck: parityOf(GroupRate),
});

/** What was decided in a time, counted from the ledger and from nothing else. */
export const TransparencyReport = z.object({
  from: Timestamp,
  to: Timestamp,
  countedAt: Timestamp,
  /** One number each; `listTransparencyEvents` answers the ledger entries behind it. */
  lines: z.array(z.object({ line: z.string(), count: z.int() })),
  /** From one event to the one that answers it: how many, and the middle one's time. */
  waits: z.array(z.object({ wait: z.string(), count: z.int(), medianMs: z.int() })),
  /** What became of reviews by their stars. */
  stars: StarParity,
  /** How reviews and feedback fare by who fulfilled the order, counted from what was bought. */
  channels: ChannelParity,
});

/** A report as it was published. */
export const PublishedReport = TransparencyReport.extend({
  marketplaceId: z.string(),
  period: ReportPeriod,
  edition: z.int(),
  /** Why there is an edition after the first. */
  reason: z.string().nullable(),
  publishedAt: Timestamp,
});

/** One line of the list of reports. */
export const ReportLine = z.object({
  period: ReportPeriod,
  edition: z.int(),
  publishedAt: Timestamp,
  reason: z.string().nullable(),
});

/** What is published: whole days, both included, UTC. */
export const PublishReportBody = z.object({
  from: Day,
  to: Day,
  reason: plainText(1_000, 1).nullish(),
});
