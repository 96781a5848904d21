import { dayMs } from "../../kernel/instant.ts";
import { appendTo } from "./append-to.ts";

/** What two accounts can have in common, strongest first. */
export const traitKinds = [
  "declared",
  "bank",
  "payment",
  "device",
  "email-alias",
  "address",
  "login",
] as const;

/** One kind of common trait. */
export type TraitKind = (typeof traitKinds)[number];

/** A reviewer or seller account that stands for no seller. */
export const noSeller = 0xffffffff;

/**
 * Which account was seen with which trait when, one row a sighting. Traits arrive hashed: a
 * detector needs to know that two are equal, never what they are.
 */
export type AccountTraits = {
  readonly accountIds: readonly string[];
  /** By account: the seller it acts for (owner, staff, agency), or `noSeller`. */
  readonly sellerOfAccount: Uint32Array;
  readonly sellerIds: readonly string[];
  readonly traitIds: readonly string[];
  /** By trait: its place in `traitKinds`. */
  readonly traitKind: Uint8Array;
  readonly account: Uint32Array;
  readonly trait: Uint32Array;
  /** By row: when the account was last seen with the trait, in milliseconds. */
  readonly seenAt: Float64Array;
};

/** How far a trait speaks, and how many may share it before it speaks for a place, not a person. */
type TraitRule = { readonly weight: number; readonly accountsMax: number; readonly name: string };

// Weights are the chance that two accounts with this in common are one interest, as far as the
// kind alone can say. A bank account is opened by one party; a network address is anyone's. The
// bounds are where a household ends: above them it is a dormitory, an office or a shared proxy.
const traitRules: Readonly<Record<TraitKind, TraitRule>> = {
  declared: { weight: 1, accountsMax: 10_000, name: "a declared tie" },
  bank: { weight: 0.95, accountsMax: 4, name: "a bank account" },
  payment: { weight: 0.8, accountsMax: 5, name: "a means of payment" },
  device: { weight: 0.7, accountsMax: 5, name: "a device" },
  "email-alias": { weight: 0.7, accountsMax: 4, name: "an e-mail mailbox" },
  address: { weight: 0.45, accountsMax: 6, name: "an address" },
  login: { weight: 0.25, accountsMax: 6, name: "a login network" },
};

const hardKinds: ReadonlySet<TraitKind> = new Set(["declared", "bank", "payment", "device"]);

/**
 * What a trait that so many accounts share says of two of them; null where it names a place.
 * Hard is what nobody can give falsely.
 */
export function sharedTrait(
  kind: TraitKind,
  accounts: number,
): { readonly strength: number; readonly isHard: boolean } | null {
  const { weight, accountsMax } = traitRules[kind];
  return accounts > accountsMax ? null : { strength: weight, isHard: hardKinds.has(kind) };
}

// A phone is sold, a flat is let again: sightings further apart than this join nobody.
const sameTimeDays = 365;

/** What joins two accounts: the traits they share, and how strongly together. */
export type Link = {
  readonly from: number;
  readonly to: number;
  readonly traits: readonly number[];
};

/** A chain of links from an account of a seller to another account. */
export type LinkPath = { readonly links: readonly Link[]; readonly strength: number };

/** Sightings by account and by trait, for walking. */
export type LinkIndex = {
  readonly traits: AccountTraits;
  readonly rowsByAccount: ReadonlyMap<number, readonly number[]>;
  readonly rowsByTrait: ReadonlyMap<number, readonly number[]>;
  /** By trait: how many accounts were ever seen with it. */
  readonly accountsByTrait: ReadonlyMap<number, number>;
};

/**
 * The same sightings with accounts, traits and rows in the order of their ids: of two paths of one
 * strength the same one is told, whatever order the facts came in.
 */
export function inIdOrder(traits: AccountTraits): AccountTraits {
  const accounts = rankOf(traits.accountIds);
  const kinds = rankOf(traits.traitIds);
  const account = traits.account.map((at) => accounts.rank[at] ?? 0);
  const trait = traits.trait.map((at) => kinds.rank[at] ?? 0);
  const rows = Uint32Array.from(account.keys()).sort(
    (a, b) =>
      (account[a] ?? 0) - (account[b] ?? 0) ||
      (trait[a] ?? 0) - (trait[b] ?? 0) ||
      (traits.seenAt[a] ?? 0) - (traits.seenAt[b] ?? 0),
  );
  return {
    accountIds: [...accounts.order].map((at) => traits.accountIds[at] ?? ""),
    sellerOfAccount: accounts.order.map((at) => traits.sellerOfAccount[at] ?? noSeller),
    sellerIds: traits.sellerIds,
    traitIds: [...kinds.order].map((at) => traits.traitIds[at] ?? ""),
    traitKind: Uint8Array.from(kinds.order, (at) => traits.traitKind[at] ?? 0),
    account: rows.map((row) => account[row] ?? 0),
    trait: rows.map((row) => trait[row] ?? 0),
    seenAt: Float64Array.from(rows, (row) => traits.seenAt[row] ?? Number.NaN),
  };
}

function rankOf(ids: readonly string[]) {
  const order = Uint32Array.from(ids.keys()).sort((a, b) =>
    (ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1,
  );
  const rank = new Uint32Array(ids.length);
  for (const [place, at] of order.entries()) rank[at] = place;
  return { order, rank };
}

/** Prepares the sightings for walking, in time linear in the rows. */
export function indexLinks(traits: AccountTraits): LinkIndex {
  const rowsByAccount = new Map<number, number[]>();
  const rowsByTrait = new Map<number, number[]>();
  traits.account.forEach((account, row) => {
    appendTo(rowsByAccount, account, row);
    appendTo(rowsByTrait, traits.trait[row] ?? 0, row);
  });
  const accountsByTrait = new Map<number, number>();
  for (const [trait, rows] of rowsByTrait) {
    accountsByTrait.set(trait, new Set(rows.map((row) => traits.account[row])).size);
  }
  return { traits, rowsByAccount, rowsByTrait, accountsByTrait };
}

/** The kind of a trait. */
export function kindOf(traits: AccountTraits, trait: number): TraitKind {
  return traitKinds[traits.traitKind[trait] ?? -1] ?? "login";
}

/** The trait in words for a person: "a device". */
export function traitInWords(traits: AccountTraits, trait: number): string {
  return traitRules[kindOf(traits, trait)].name;
}

/** Whether so many accounts share the trait that it names a place or a service, not a person. */
function isHub(index: LinkIndex, trait: number): boolean {
  const shared = index.accountsByTrait.get(trait) ?? 0;
  return shared > traitRules[kindOf(index.traits, trait)].accountsMax;
}

/**
 * The strongest path from any of `sources` to every account within `hopsMax` links and above
 * `strengthMin`. A link's strength joins its traits as independent hints; a path's is the product
 * of its links.
 */
export function strongestPaths(
  index: LinkIndex,
  sources: readonly number[],
  bounds: { readonly hopsMax: number; readonly strengthMin: number },
): ReadonlyMap<number, LinkPath> {
  const best = new Map<number, LinkPath>();
  for (const source of sources) best.set(source, { links: [], strength: 1 });
  let frontier = [...new Set(sources)].sort((a, b) => a - b);
  for (let hop = 0; hop < bounds.hopsMax && frontier.length > 0; hop++) {
    const reached = new Map<number, LinkPath>();
    for (const from of frontier) {
      const path = best.get(from);
      if (path === undefined) continue;
      for (const [to, shared] of neighbours(index, from)) {
        const strength = path.strength * shared.strength;
        const known = Math.max(best.get(to)?.strength ?? 0, reached.get(to)?.strength ?? 0);
        if (strength < bounds.strengthMin || strength <= known) continue;
        const link = { from, to, traits: shared.traits };
        reached.set(to, { links: [...path.links, link], strength });
      }
    }
    for (const [account, path] of reached) best.set(account, path);
    frontier = [...reached.keys()].sort((a, b) => a - b);
  }
  for (const source of sources) best.delete(source);
  return best;
}

function neighbours(index: LinkIndex, account: number) {
  const { traits, rowsByAccount, rowsByTrait } = index;
  const traitsByOther = new Map<number, Set<number>>();
  for (const row of rowsByAccount.get(account) ?? []) {
    const trait = traits.trait[row] ?? 0;
    if (isHub(index, trait)) continue;
    for (const otherRow of rowsByTrait.get(trait) ?? []) {
      const other = traits.account[otherRow] ?? 0;
      if (other === account || !isSameTime(traits, row, otherRow)) continue;
      const shared = traitsByOther.get(other);
      if (shared === undefined) traitsByOther.set(other, new Set([trait]));
      else shared.add(trait);
    }
  }
  const links = new Map<
    number,
    { readonly traits: readonly number[]; readonly strength: number }
  >();
  for (const [other, shared] of traitsByOther) {
    links.set(other, {
      traits: [...shared].sort((a, b) => a - b),
      strength: joined(index, shared),
    });
  }
  return links;
}

/** Kinds count once each: two addresses in common are one move, not two hints. */
function joined(index: LinkIndex, shared: ReadonlySet<number>): number {
  const kinds = new Set([...shared].map((trait) => kindOf(index.traits, trait)));
  let none = 1;
  // In one order, so that the last digits are the same for the same kinds.
  for (const kind of traitKinds) if (kinds.has(kind)) none *= 1 - traitRules[kind].weight;
  return 1 - none;
}

function isSameTime(traits: AccountTraits, row: number, other: number): boolean {
  if (kindOf(traits, traits.trait[row] ?? 0) === "declared") return true;
  const apart = Math.abs((traits.seenAt[row] ?? Number.NaN) - (traits.seenAt[other] ?? Number.NaN));
  return apart <= sameTimeDays * dayMs;
}
