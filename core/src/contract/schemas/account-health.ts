import { z } from "zod";
import { CaseId } from "./cases.ts";
import { StatementId } from "./enforcement.ts";
import { SellerMetrics } from "./feedback.ts";
import { ExternalId, Timestamp } from "./shared.ts";

const Band = z.enum(["healthy", "at_risk", "critical"]);

/** The published numbers by which points are counted. */
const HealthTerms = z.object({
  start: z.int(),
  max: z.int(),
  lookbackDays: z.int(),
  cost: z.object({ low: z.int(), medium: z.int(), high: z.int(), critical: z.int() }),
  pointsPerBlock: z.int(),
  ordersPerBlock: z.int(),
  healthyFrom: z.int(),
  atRiskFrom: z.int(),
});

/** One movement of points, with the case behind it and what brings them back. */
const HealthMovement = z.object({
  caseId: CaseId,
  field: z.enum(["messages", "requests", "reviews", "variations"]),
  severity: z.enum(["low", "medium", "high", "critical"]),
  at: Timestamp,
  /** What it costs now; 0 once it was put right or overturned. */
  points: z.int(),
  /** When it was put right or overturned; null while it costs. */
  returnedAt: Timestamp.nullable(),
  /** When the look-back forgets it by itself. */
  fadesAt: Timestamp,
  /** The statement of reasons that said it; an appeal against it can bring the points back. */
  statementId: StatementId,
  appealUntil: Timestamp,
});

/** A measure that stands on the seller or on what the seller sells. */
const StandingMeasure = z.object({
  kind: z.string(),
  subjectId: z.string(),
  status: z.enum(["waiting", "ordered", "in_force", "stayed"]),
  startsAt: Timestamp,
  until: Timestamp.nullable(),
  statementId: StatementId,
});

/** Where a seller stands: points, what moved them, what brings them back, and the rates. */
export const AccountHealth = z.object({
  sellerId: ExternalId,
  at: Timestamp,
  points: z.int(),
  band: Band,
  terms: HealthTerms,
  /** Orders of the look-back that were not cancelled, and the points that they earned. */
  orders: z.object({ count: z.int(), earned: z.int(), toNextBlock: z.int() }),
  /** Breaches of the look-back, the newest first. */
  movements: z.array(HealthMovement),
  /** What comes back by itself, the soonest first, if nothing else happens. */
  ahead: z.array(z.object({ at: Timestamp, points: z.int(), band: Band })),
  measures: z.array(StandingMeasure),
  metrics: SellerMetrics,
});
