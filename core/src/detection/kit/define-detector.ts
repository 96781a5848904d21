import type { Signal } from "./signal.ts";

/** A detector: pure, deterministic, explained. `Input` is a snapshot of columns. */
export type Detector<Input, Options extends object> = {
  /** The file's name; says what is found and never changes. */
  readonly id: string;
  readonly title: string;
  /** Clauses of the policy catalogue that it serves. */
  readonly clauses: readonly string[];
  readonly rationale: string;
  /** What a score of 0.5 and of 0.9 means, in words. */
  readonly strengthMeans: string;
  /** What the method cannot see, said in the output itself. */
  readonly blindTo: readonly string[];
  readonly lookbackDays: number;
  /** Honest reasons for the same picture; each has a spared example world in the tests. */
  readonly innocentCauses: readonly string[];
  readonly defaults: Options;
  readonly detect: (input: Input, options: Options) => readonly Signal[];
};

/** What a detector says of itself to people and the manual, whatever it reads. */
export type DetectorFacts = Omit<Detector<never, object>, "detect">;

/** Declares a detector; returns it unchanged, with its types fixed. */
export function defineDetector<Input, Options extends object>(
  detector: Detector<Input, Options>,
): Detector<Input, Options> {
  return detector;
}
