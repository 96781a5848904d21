/** What a run of the evaluation measured of one detector, on worlds with planted manipulation. */
export type Evaluation = {
  /** How it was measured, and what it is compared with. */
  readonly about: string;
  readonly tables: readonly {
    readonly title: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
};
