import type {
  MeasureView,
  PlanView,
  StatementView,
} from "@candor/core/contract/schemas/enforcement.ts";
import type { z } from "zod";

/** A letter as pages set it. */
export type Letter = z.input<typeof StatementView>["letter"];
/** What would be imposed. */
export type Plan = z.input<typeof PlanView>;

/** A measure as somebody of the desk sees it. */
export type DeskMeasure = z.input<typeof MeasureView> & {
  readonly on: string;
  readonly clause: string;
  readonly forGood: boolean;
  readonly skips: boolean;
  readonly subjectName: string;
  readonly withheld: {
    readonly amountMinor: number;
    readonly exposureMinor: number;
    readonly currency: string;
    readonly basis: string;
  } | null;
  readonly lookAgainBy: string | null;
  readonly history: readonly {
    readonly type: string;
    readonly at: string;
    readonly by: readonly string[];
    readonly text: string | null;
    readonly because: string | null;
  }[];
};

/** The ladder of one field, with where each severity leads to today. */
export type Ladder = {
  readonly field: string;
  readonly rungs: readonly { readonly kind: string; readonly days: number | null }[];
  readonly lookbackDays: number;
  readonly earlier: readonly { readonly at: string; readonly rung: number }[];
  readonly steps: readonly { readonly severity: string; readonly rung: number }[];
};

/** What is chosen in the form of a plan, by the names of its fields. */
export type Chosen = Readonly<Record<string, string | undefined>>;
