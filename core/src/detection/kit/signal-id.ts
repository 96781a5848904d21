import type { Members, Signal } from "./signal.ts";

/** The id of a claim: the detector and 64 bits over its sorted members, equal in every run. */
export function signalId(detector: string, members: Members): string {
  // Each list and each id is closed by its own mark, so that no two memberships read alike.
  const text = [members.reviewers, members.products, members.sellers ?? []]
    .map((list) => list.map((id) => `${id.length}:${id}`).join(","))
    .join(";");
  return `${detector}-${hash64(text)}`;
}

/** Sorted copy without repeats, in code-unit order, which no locale changes. */
export function sortedIds(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Two independent 32-bit multiplicative hashes as 16 hexadecimal digits. Not for secrets. */
export function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 0).toString(16).padStart(8, "0") + (a >>> 0).toString(16).padStart(8, "0");
}

/** Signals in the order they are reported: the strongest first, equal ones by id. */
export function strongestFirst(signals: readonly Signal[]): readonly Signal[] {
  return [...signals].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
