/** How much to do, and from which numbers. */
export type Scope = {
  /** All cells, worlds and seeds; otherwise what a few minutes allow. */
  readonly full: boolean;
  /** Every world is made from it; runs that repeat use it and the numbers after it. */
  readonly seed: number;
};

/** A table of figures; a line may hold words where a figure means nothing. */
export type FigureTable = {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What else the same run found, in whole sentences. */
  readonly notes: readonly string[];
};

/** One thing that is evaluated, beside its yardsticks. */
export type Evaluation = {
  readonly id: string;
  readonly title: string;
  /** What is planted in what, and what the yardsticks are. */
  readonly about: string;
  readonly run: (
    scope: Scope,
    say: (progress: string) => void,
  ) => Promise<readonly FigureTable[]> | readonly FigureTable[];
};

/** The seeds of a run that repeats. */
export const seedsOf = ({ seed }: Scope, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => seed + index);
