import type { CaseMembers } from "./vocabulary.ts";

/** From this strength on a signal opens a case, whatever found it; below, it may join one. */
export const opensCaseMin = 0.5;

/** A signal or a case, as far as it matters for whether they tell of the same thing. */
export type Told = { readonly detectors: readonly string[]; readonly members: CaseMembers };

/** From this share of the smaller side on, two groups are one. */
const sharedMin = 0.5;
/** One account in common is a coincidence wherever either side has more than one. */
const sharedCountMin = 2;
/** Grown by half beyond what was decided about is a new matter. */
const growthMin = 0.5;

/** Who points at a text by a case's people on a case's product means the same matter. */
const pointedShare = 0.6;

/**
 * How surely a signal belongs to a case, 0 to 1; 0 where it does not. People tell it best. Products
 * tell it where one side names nobody. A seller alone never does, except to the same detector: two
 * matters of one seller are two matters.
 */
export function belonging(signal: Told, filed: Told): number {
  const [a, b] = [signal.members, filed.members];
  if (a.texts.length > 0) {
    if (a.texts.some((id) => b.texts.includes(id))) return 1;
    const isWithin = a.reviewers.length > 0 && a.products.length > 0;
    const isAbout = isWithin && all(a.reviewers, b.reviewers) && all(a.products, b.products);
    return isAbout ? pointedShare : 0;
  }
  if (a.reviewers.length > 0 && b.reviewers.length > 0) return share(a.reviewers, b.reviewers);
  if (a.products.length > 0 && b.products.length > 0) return share(a.products, b.products);
  const sameQuestion = signal.detectors.some((id) => filed.detectors.includes(id));
  const bare = (members: CaseMembers) => members.reviewers.length + members.products.length === 0;
  return sameQuestion && bare(a) && bare(b) ? share(a.sellers, b.sellers) : 0;
}

const all = (part: readonly string[], whole: readonly string[]) =>
  part.every((id) => whole.includes(id));

function share(a: readonly string[], b: readonly string[]): number {
  const known = new Set(b);
  const shared = a.filter((id) => known.has(id)).length;
  const smaller = Math.min(a.length, b.length);
  const larger = Math.max(a.length, b.length);
  const enough = shared >= Math.min(sharedCountMin, larger) && shared >= sharedMin * smaller;
  return enough && smaller > 0 ? shared / smaller : 0;
}

/** Whether a signal tells of clearly more than what a case was decided about. */
export function grows(signal: CaseMembers, decided: CaseMembers): boolean {
  const more = (now: readonly string[], then: readonly string[]) => {
    const known = new Set(then);
    const fresh = now.filter((id) => !known.has(id)).length;
    return fresh >= sharedCountMin && fresh >= growthMin * then.length;
  };
  return more(signal.reviewers, decided.reviewers) || more(signal.products, decided.products);
}

/** Nobody and nothing. */
export const noMembers: CaseMembers = { reviewers: [], products: [], sellers: [], texts: [] };

/** The members of both, each once and sorted. */
export function joinedMembers(a: CaseMembers, b: CaseMembers): CaseMembers {
  const union = (one: readonly string[], other: readonly string[]) =>
    [...new Set([...one, ...other])].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
  return {
    reviewers: union(a.reviewers, b.reviewers),
    products: union(a.products, b.products),
    sellers: union(a.sellers, b.sellers),
    texts: union(a.texts, b.texts),
  };
}
