import type { Block, BlockSearch } from "./block-search.ts";

// Two hundred accounts make 20,000 pairs: the mean over them is known to a few percent.
const accountsReadMax = 200;
// As in the weights: a product that everyone reviewed has no variance of its own.
const evenRateMax = 0.9;

/**
 * How much more the overlaps of two accounts vary than if each had taken its share of the list by
 * itself: 1 for a list that is shared out, more where neighbours in taste agree and others do
 * not, as in a genre whose readers each love their own corner of it.
 */
export function unevenOverlaps(search: BlockSearch, block: Block): number {
  const { start, partners } = search.graph.accounts;
  const columns = new Map(block.products.map((product, column) => [product, column]));
  const rows = block.accounts.slice(0, accountsReadMax).map((account) => {
    const row = new Uint8Array(block.products.length);
    for (const product of partners.subarray(start[account] ?? 0, start[account + 1] ?? 0)) {
      const column = columns.get(product);
      if (column !== undefined) row[column] = 1;
    }
    return row;
  });
  search.work += (rows.length * rows.length * block.products.length) / 2;
  const sums = rows.map((row) => row.reduce((sum, joined) => sum + joined, 0));
  const mean = sums.reduce((sum, each) => sum + each, 0) / rows.length;
  let together = 0;
  let variance = 0;
  for (let column = 0; column < block.products.length; column++) {
    let joined = 0;
    for (const row of rows) joined += row[column] ?? 0;
    const rate = joined / rows.length;
    together += rate ** 2;
    // Overlaps vary less than two free draws would, as each account's own count is given.
    variance += (rate * (1 - Math.min(evenRateMax, rate))) ** 2;
  }
  let squares = 0;
  let pairs = 0;
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) {
      const scale = ((sums[a] ?? 0) * (sums[b] ?? 0)) / (mean * mean);
      squares += (overlap(rows[a], rows[b]) - together * scale) ** 2 / (variance * scale);
      pairs++;
    }
  }
  return pairs === 0 || variance === 0 ? 1 : squares / pairs;
}

function overlap(a: Uint8Array | undefined, b: Uint8Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let both = 0;
  for (let column = 0; column < a.length; column++) both += (a[column] ?? 0) & (b[column] ?? 0);
  return both;
}
