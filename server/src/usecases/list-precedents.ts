import { type Precedent, precedentsOf } from "../store/precedents.ts";
import type { Deps } from "./deps.ts";

const precedentsMax = 200;

/** What appeals decided about rules, for everybody: the register has no names in it (TRN-011). */
export async function listPrecedents(
  { db }: Pick<Deps, "db">,
  { marketplaceId, rule }: { readonly marketplaceId: string; readonly rule?: string | undefined },
): Promise<Precedent[]> {
  const key = { marketplaceId, ruleId: rule ?? null };
  return [...(await precedentsOf(db.kysely, key, precedentsMax))];
}
