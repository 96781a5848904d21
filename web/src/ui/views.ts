/** A narrowing of a list that somebody keeps under a name. */
export type SavedView = {
  readonly viewId: string;
  readonly name: string;
  /** What stands in the page's address. */
  readonly query: Readonly<Record<string, string>>;
};

/** The views that somebody keeps of a page, and how it is narrowed now. */
export type SavedViewsData = {
  /** The path of the page. */
  readonly page: string;
  readonly views: readonly SavedView[];
  readonly shown: SavedView["query"];
  /** No more can be kept until one is taken away. */
  readonly isFull: boolean;
};
