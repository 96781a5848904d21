/** A case as a page shows it; a summary of the contract has all of it. */
type Shown = {
  readonly caseId: string;
  readonly version: number;
  readonly lease: unknown;
};

/**
 * How a shown case stands, in a few characters that are others after every change: its version,
 * and whether somebody has it, which ends by itself.
 */
export const markOfCase = ({ version, lease }: Pick<Shown, "version" | "lease">): string =>
  lease === null ? `${version}` : `${version}t`;

/** How a shown list stands: another mark as soon as something joins, leaves or moves in it. */
export function markOfList(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of ids.join(" ")) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** How a shown import stands: how far it has read, and whether it goes on. */
export const markOfImport = (line: {
  readonly importId: string;
  readonly status: string;
  readonly counts: { readonly lines: number };
}): string => `${line.importId}.${line.status}.${line.counts.lines}`;
