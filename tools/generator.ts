/** One maker of files that follow from other files; `npm run gen` runs them all, in order. */
export type Generator = {
  readonly name: string;
  /** Content by path from the root: everything this generator owns. */
  readonly files: () => Promise<ReadonlyMap<string, string>>;
  /** A folder whose other files are left over from things that no longer exist. */
  readonly ownsFolder?: string;
};
