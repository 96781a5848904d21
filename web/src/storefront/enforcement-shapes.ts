import type {
  AppealView,
  MeasureView,
  PlanView,
  StatementView,
} from "@candor/core/contract/schemas/enforcement.ts";
import type { z } from "zod";

/** A letter as pages set it; of a statement of reasons, or of the outcome of an appeal. */
export type LetterText = {
  readonly language: string;
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly closing: string;
};
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

/** A statement of reasons as its addressee reads it. */
export type Statement = z.input<typeof StatementView>;

/** An appeal as its party and the desk see it, with the decision that it is against. */
export type AppealFile = z.input<typeof AppealView> & {
  readonly statement: Statement;
  /** Its outcome as a letter; null while it waits. */
  readonly letter: LetterText | null;
  /** What stays on the desk; null for a party. */
  readonly desk: {
    readonly party: { readonly role: "seller" | "author" | "reporter"; readonly name: string };
    readonly heardBy: string | null;
    readonly firstDeciders: readonly string[];
    readonly hadAPart: boolean;
  } | null;
};

/** What somebody pleads, as the page reads it out of the record. */
export type Plea = {
  readonly type: "not_me" | "disputed" | "put_right";
  readonly words?: string;
  readonly cause?: string;
  readonly corrected?: string;
  readonly prevention?: string;
  readonly answers?: readonly {
    readonly item: number;
    readonly stance: "accepted" | "disputed" | "explained";
    readonly words: string;
  }[];
};
