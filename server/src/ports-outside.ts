/** What the EU transparency database made of statements; `later` where it could not take them. */
export type EuAnswer =
  | { readonly type: "taken" }
  | { readonly type: "refused" | "later"; readonly answer: string };

/** The EU transparency database. It never throws: what goes wrong is an answer. */
export type EuDatabase = {
  /** Hands statements over, all or none; each is JSON. */
  readonly submit: (documents: readonly string[]) => Promise<EuAnswer>;
  /** Whether it has a statement of that id; null where it does not say. */
  readonly has: (puid: string) => Promise<boolean | null>;
};

/** Asks witnesses of checkpoints. It never throws: no answer is an answer of status 0. */
export type WitnessCaller = (
  address: string,
  request: string,
) => Promise<{ readonly status: number; readonly body: string }>;

/** The marketplace's translator. It never throws: what goes wrong is an answer. */
export type Translator = {
  /** By which readers are told who made a translation. */
  readonly name: string;
  /** The texts in another language, in their order; null where it can make none of them. */
  readonly translate: (asked: {
    readonly texts: readonly string[];
    readonly from: string;
    readonly to: string;
  }) => Promise<readonly string[] | "later" | null>;
};
