import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Columns } from "@candor/core/testkit/review-worlds.ts";

const folder = join(import.meta.dirname, "../../../shared/data");

/** Whether there is public data at all beside the checkout. */
export function hasPublicFolder(): boolean {
  return existsSync(folder);
}

/** Whether a public data file lies in the shared folder beside the checkout. */
export function hasPublicFile(path: string): boolean {
  return existsSync(join(folder, path));
}

/** Reads a gzipped list of account-product pairs with a header; ids become numbers. */
export function readPairs(path: string): Columns {
  const columns: Columns = { accounts: 0, products: 0, reviewer: [], product: [], time: [] };
  const accounts = new Map<string, number>();
  const products = new Map<string, number>();
  addPairs(columns, path, accounts, products);
  return columns;
}

/** Reads a background and an attack on it into one set of columns; the attack's rows come last. */
export function readAttack(
  background: string,
  attack: string,
): { readonly columns: Columns; readonly honestRows: number } {
  const columns: Columns = { accounts: 0, products: 0, reviewer: [], product: [], time: [] };
  const accounts = new Map<string, number>();
  const products = new Map<string, number>();
  addPairs(columns, background, accounts, products);
  const honestRows = columns.reviewer.length;
  addPairs(columns, attack, accounts, products);
  return { columns, honestRows };
}

function addPairs(
  columns: Columns,
  path: string,
  accounts: Map<string, number>,
  products: Map<string, number>,
): void {
  const lines = gunzipSync(readFileSync(join(folder, path)))
    .toString("utf8")
    .trim()
    .split("\n");
  for (const line of lines.slice(1)) {
    const [account = "", product = ""] = line.split(",");
    columns.reviewer.push(intern(accounts, account));
    columns.product.push(intern(products, product));
    columns.time.push(Number.NaN);
  }
  columns.accounts = accounts.size;
  columns.products = products.size;
}

function intern(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}
