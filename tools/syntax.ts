/** A node of the syntax tree, as far as the checks read it. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: unknown;
};

/** The nodes in one field, whether it holds one, many or none. */
export function childrenOf(node: Node, field: string): Node[] {
  const value = (node as unknown as Record<string, unknown>)[field];
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** A node and all below it, in the order of the source. */
export function nodesOf(root: Node): Node[] {
  const found: Node[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    found.push(node);
    for (const field of Object.keys(node)) stack.push(...childrenOf(node, field));
  }
  return found.sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
