import {
  type AccountTraits,
  indexLinks,
  inIdOrder,
  kindOf,
  type LinkIndex,
  type LinkPath,
  noSeller,
  strongestPaths,
  traitInWords,
} from "../kit/account-links.ts";
import { appendTo } from "../kit/append-to.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds } from "../kit/signal-id.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";

/** Who shares what with whom, and who reviewed what. Reviewers and accounts share their ids. */
export type LinkedAccountsInput = {
  readonly traits: AccountTraits;
  /** `seller` names the seller of the reviewed product. */
  readonly reviews: ReviewSnapshot;
  /** By product of `reviews`: its leaf category; null where the catalogue has none. */
  readonly categoryOfProduct: Uint32Array | null;
};

/** Bounds of the answer. */
export type LinkedAccountsOptions = { readonly signalsMax: number };

// Seller to staff to household is two links; a third already reaches strangers.
const pathHopsMax = 2;
// One shared address (0.45) or network (0.25) is what neighbours and colleagues have too; it
// takes a device or means of payment, or two weaker things together.
const pathStrengthMin = 0.55;
// A tie to a rival's product says less: people in a trade buy in it too.
const rivalFactor = 0.7;
const pathsShownMax = 5;
const traitsShownMax = 3;

// Nothing that is inferred is certain; only an account that the seller itself declared is.
const scoreMax = 0.99;

type Hit = {
  readonly row: number;
  readonly account: number;
  readonly path: LinkPath;
  readonly isOwn: boolean;
};

/** Finds reviewers who are tied to the seller they review, or to its rival. */
export const linkedAccounts = defineDetector<LinkedAccountsInput, LinkedAccountsOptions>({
  id: "linked-accounts",
  title: "Reviews by accounts that are tied to a seller",
  clauses: ["REV-011", "REV-012", "REV-013", "REV-014", "REV-015", "REV-016"],
  rationale:
    "Owners, staff and their households may not review the seller's products or a rival's. Who " +
    "declares it is stopped at the door; who does not shares a bank account, a card, a device " +
    "or a home with an account of the seller.",
  strengthMeans:
    "0.5 is not reached: one card or device in common gives 0.7 to 0.8 of one reviewer. 0.9 is a " +
    "bank account, or two different things in common, or several tied reviewers at once.",
  blindTo: [
    "Ties that left no common trait: friends paid in cash, accounts lent on their own devices.",
    "Traits shared by so many accounts that they name a place; whoever hides among those is not seen.",
    "Things shared more than a year apart.",
    "Whether an account was used by its owner or taken over: a takeover is a security matter first.",
  ],
  lookbackDays: 365,
  innocentCauses: [
    "A dormitory or block of flats gives many people one address and one network.",
    "An office or shared proxy puts many strangers on one network.",
    "Neighbours or flatmates of a seller share its address and nothing else.",
    "A phone was sold on, and its new owner reviews.",
    "A library or family computer carries many accounts.",
  ],
  defaults: { signalsMax: 100 },
  detect: (input, { signalsMax }) => {
    const market = readMarket(input);
    if (market === null) return [];
    const signals: Signal[] = [];
    for (const [seller, accounts] of market.accountsBySeller) {
      const hits = hitsOf(market, seller, accounts);
      if (hits.length > 0) signals.push(toSignal(market, seller, hits));
    }
    return signals.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, signalsMax);
  },
});

/** The input read once, for all sellers. Sellers are named by their id, products by their index. */
type Market = {
  readonly index: LinkIndex;
  readonly reviews: ReviewSnapshot;
  readonly sellerOfRow: (row: number) => string;
  readonly categoryOf: (product: number) => number | null;
  readonly rowsByReviewer: ReadonlyMap<string, readonly number[]>;
  readonly accountsBySeller: ReadonlyMap<string, readonly number[]>;
  readonly categoriesBySeller: ReadonlyMap<string, ReadonlySet<number>>;
};

function readMarket(input: LinkedAccountsInput): Market | null {
  const { reviews, categoryOfProduct } = input;
  const { seller, sellerIds } = reviews;
  if (seller === null || sellerIds === null) return null;
  const traits = inIdOrder(input.traits);
  const sellerOfRow = (row: number) => sellerIds[seller[row] ?? -1] ?? "";
  const categoryOf = (product: number) => categoryOfProduct?.[product] ?? null;
  const rowsByReviewer = new Map<string, number[]>();
  const categoriesBySeller = new Map<string, Set<number>>();
  for (let row = 0; row < reviews.rowCount; row++) {
    const reviewer = reviews.reviewerIds[reviews.reviewer[row] ?? -1] ?? "";
    appendTo(rowsByReviewer, reviewer, row);
    const category = categoryOf(reviews.product[row] ?? -1);
    if (category === null) continue;
    const known = categoriesBySeller.get(sellerOfRow(row)) ?? new Set();
    categoriesBySeller.set(sellerOfRow(row), known.add(category));
  }
  const accountsBySeller = new Map<string, number[]>();
  traits.sellerOfAccount.forEach((of, account) => {
    if (of === noSeller) return;
    const id = traits.sellerIds[of] ?? "";
    appendTo(accountsBySeller, id, account);
  });
  const index = indexLinks(traits);
  const read = { rowsByReviewer, accountsBySeller, categoriesBySeller };
  return { index, reviews, sellerOfRow, categoryOf, ...read };
}

/** Reviews of the seller's or a rival's products by its own accounts and those tied to them. */
function hitsOf(market: Market, seller: string, accounts: readonly number[]): Hit[] {
  const { index, reviews, rowsByReviewer, sellerOfRow, categoryOf } = market;
  const bounds = { hopsMax: pathHopsMax, strengthMin: pathStrengthMin };
  const paths = new Map<number, LinkPath>(strongestPaths(index, accounts, bounds));
  for (const account of accounts) paths.set(account, { links: [], strength: 1 });
  const trades = market.categoriesBySeller.get(seller);
  const hits: Hit[] = [];
  for (const [account, path] of paths) {
    for (const row of rowsByReviewer.get(index.traits.accountIds[account] ?? "") ?? []) {
      const isOwn = sellerOfRow(row) === seller;
      const category = categoryOf(reviews.product[row] ?? -1);
      const isRival = !isOwn && category !== null && trades?.has(category) === true;
      if (isOwn || isRival) hits.push({ row, account, path, isOwn });
    }
  }
  const productOf = ({ row }: Hit) => reviews.productIds[reviews.product[row] ?? -1] ?? "";
  return hits.sort(
    (a, b) =>
      strengthOf(b) - strengthOf(a) ||
      a.account - b.account ||
      (productOf(a) < productOf(b) ? -1 : 1),
  );
}

const strengthOf = ({ path, isOwn }: Hit) => path.strength * (isOwn ? 1 : rivalFactor);

function toSignal(market: Market, seller: string, hits: readonly Hit[]): Signal {
  const { reviews, index } = market;
  const { accountIds } = index.traits;
  const members = {
    reviewers: sortedIds(hits.map((hit) => accountIds[hit.account] ?? "")),
    products: sortedIds(
      hits.map((hit) => reviews.productIds[reviews.product[hit.row] ?? -1] ?? ""),
    ),
    sellers: [seller],
  };
  // One person's reviews are one tie: each account counts once, with its best.
  const bestByAccount = new Map<number, Hit>();
  for (const hit of hits) {
    if (!bestByAccount.has(hit.account)) bestByAccount.set(hit.account, hit);
  }
  let none = 1;
  for (const hit of bestByAccount.values()) none *= 1 - Math.min(scoreMax, strengthOf(hit));
  const shown = [...bestByAccount.values()].slice(0, pathsShownMax);
  const own = hits.filter((hit) => hit.isOwn).length;
  return {
    id: signalId("linked-accounts", members),
    detector: "linked-accounts",
    score: Math.min(scoreMax, 1 - none),
    members,
    evidence: [
      shareEvidence(market, seller, bestByAccount.size),
      ...shown.map((hit) => pathEvidence(market, seller, hit)),
    ],
    sentence: sentenceOf(seller, own, hits.length - own, bestByAccount.size),
  };
}

/** How many reviewers are tied to the seller, beside how many of all accounts are. */
function shareEvidence(market: Market, seller: string, tied: number): Evidence {
  const sellers = market.accountsBySeller.size;
  return {
    fact: `reviewers tied to ${seller}`,
    value: tied,
    usual: `0; ${sellers} seller${sellers === 1 ? "" : "s"} with known accounts were looked at`,
  };
}

function pathEvidence(market: Market, seller: string, hit: Hit): Evidence {
  const { index } = market;
  const nameOf = (account: number) => index.traits.accountIds[account] ?? "";
  const [first] = hit.path.links;
  const steps = hit.path.links.map(
    (link) => `shares ${traitsInWords(index, link.traits)} with ${nameOf(link.to)}`,
  );
  const start = `${nameOf(first?.from ?? hit.account)}, an account of ${seller},`;
  return {
    fact:
      steps.length === 0
        ? `${nameOf(hit.account)} is itself an account of ${seller}`
        : `${start} ${steps.join(", which ")}`,
    value: Number(strengthOf(hit).toFixed(2)),
    usual: first === undefined ? "no tie" : usualOf(index, hit.path),
    rows: [hit.row],
  };
}

function traitsInWords(index: LinkIndex, traits: readonly number[]): string {
  const words = traits.slice(0, traitsShownMax).map((trait) => traitInWords(index.traits, trait));
  return [...new Set(words)].join(" and ");
}

/** How many accounts share the rarest trait of the path, beside the mean for its kind. */
function usualOf(index: LinkIndex, path: LinkPath): string {
  const traits = path.links.flatMap((link) => link.traits);
  const [rarest = 0] = [...traits].sort(
    (a, b) => (index.accountsByTrait.get(a) ?? 0) - (index.accountsByTrait.get(b) ?? 0) || a - b,
  );
  let same = 0;
  let alone = 0;
  for (const [trait, accounts] of index.accountsByTrait) {
    if (kindOf(index.traits, trait) !== kindOf(index.traits, rarest)) continue;
    same++;
    if (accounts === 1) alone++;
  }
  const shared = index.accountsByTrait.get(rarest) ?? 0;
  const name = traitInWords(index.traits, rarest);
  return `${name} here has ${shared} accounts; ${alone} of ${same} such have one`;
}

function sentenceOf(seller: string, own: number, rival: number, people: number): string {
  const who = people === 1 ? "One reviewer tied" : `${people} reviewers tied`;
  const parts = [
    ...(own > 0 ? [`${own} review${own === 1 ? "" : "s"} of its own products`] : []),
    ...(rival > 0 ? [`${rival} review${rival === 1 ? "" : "s"} of a rival's`] : []),
  ];
  return `${who} to ${seller} wrote ${parts.join(" and ")}.`;
}
