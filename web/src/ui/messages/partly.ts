/** The same tree of sentences, of which some may be missing. */
export type Partly<Tree> = {
  readonly [Key in keyof Tree]?: Tree[Key] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : Tree[Key] extends string
      ? string
      : Tree[Key] extends readonly string[]
        ? readonly string[]
        : Partly<Tree[Key]>;
};

/** A tree with what is missing in it taken from another one. */
export function filledFrom<Tree extends object>(whole: Tree, part: object): Tree {
  const own = new Map<string, unknown>(Object.entries(part));
  const filled = Object.entries(whole).map(([key, value]) => {
    const said = own.get(key);
    return [key, isGroup(value) && isGroup(said) ? filledFrom(value, said) : (said ?? value)];
  });
  return Object.fromEntries(filled) as Tree;
}

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
