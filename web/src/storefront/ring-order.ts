/** One review, as far as a ring is drawn from it. */
export type RingReview = { readonly productId: string; readonly accountId: string };

/** Two columns and the lines between them, in an order in which few lines cross. */
export type Ring = {
  /** Accounts with how many of the products each reviewed. */
  readonly accounts: readonly { readonly id: string; readonly reached: number }[];
  readonly products: readonly { readonly id: string; readonly reached: number }[];
  /** A line an account and product: the reviews behind it, by their places in the list. */
  readonly lines: readonly Line[];
};

type Line = {
  readonly account: number;
  readonly product: number;
  readonly nths: readonly [number, ...number[]];
};

/** Accounts that are drawn at most: those that reach most products. */
export const ringAccountsMax = 40;
/** Products that are drawn at most: those that most accounts reach. */
export const ringProductsMax = 30;

/**
 * Who reviewed what, from reviews in the order in which they came. Products stand as they were
 * reached first, each account beside the middle of what it reached, so that lines run level.
 */
export function ringOf(reviews: readonly RingReview[]): Ring {
  const products = mostReached(reviews, "productId", "accountId", ringProductsMax);
  const productAt = new Map(products.map(({ id }, at) => [id, at]));
  const known = reviews.filter(({ productId }) => productAt.has(productId));
  const middle = (accountId: string) => {
    const own = known.filter((review) => review.accountId === accountId);
    const sum = own.reduce((all, { productId }) => all + (productAt.get(productId) ?? 0), 0);
    return sum / own.length;
  };
  const accounts = mostReached(known, "accountId", "productId", ringAccountsMax)
    .map((account) => ({ account, middle: middle(account.id) }))
    .sort((one, other) => one.middle - other.middle)
    .map(({ account }) => account);
  const accountAt = new Map(accounts.map(({ id }, at) => [id, at]));
  const lines = new Map<string, Line>();
  for (const [nth, { accountId, productId }] of reviews.entries()) {
    const account = accountAt.get(accountId);
    const product = productAt.get(productId);
    if (account === undefined || product === undefined) continue;
    const key = `${account} ${product}`;
    const nths = lines.get(key)?.nths;
    lines.set(key, { account, product, nths: nths === undefined ? [nth] : [...nths, nth] });
  }
  return { accounts, products, lines: [...lines.values()] };
}

type End = keyof RingReview;

/** Those of one end that reach most of the other, in the order in which they came. */
function mostReached(reviews: readonly RingReview[], of: End, other: End, max: number) {
  const reachedBy = new Map<string, Set<string>>();
  for (const review of reviews) {
    const reached = reachedBy.get(review[of]) ?? new Set();
    reachedBy.set(review[of], reached.add(review[other]));
  }
  const all = [...reachedBy].map(([id, reached]) => ({ id, reached: reached.size }));
  const most = new Set(all.toSorted((one, two) => two.reached - one.reached).slice(0, max));
  return all.filter((one) => most.has(one));
}
