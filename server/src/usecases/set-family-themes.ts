import { type ThemeRule, themeName } from "@candor/core/domain/family/themes.ts";
import { type Result, reject } from "@candor/core/kernel/result.ts";
import { familyHead } from "../store/family-lists.ts";
import { lawAt } from "../store/policy.ts";
import { lockFamilies, saveOwnThemes } from "../store/review-sharing.ts";
import type { Deps } from "./deps.ts";
import { type FamilyShown, getFamily } from "./read-families.ts";
import { shareReviews } from "./share-reviews.ts";

/**
 * What an operator says of one family's themes counts before the policy's lists (POLICY VAR-010).
 * The reason is on record, and what changes by it is announced like any other change.
 */
export async function setFamilyThemes(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  input: {
    readonly marketplaceId: string;
    readonly familyId: string;
    readonly userId: string;
    readonly themes: Readonly<Record<string, ThemeRule>>;
    readonly reason: string;
  },
): Promise<Result<FamilyShown, "family_unknown">> {
  const { marketplaceId, familyId, userId: by, reason } = input;
  const themes = Object.fromEntries(
    Object.entries(input.themes).map(([theme, rule]) => [themeName(theme), rule]),
  );
  const known = await deps.db.transaction(async (tx) => {
    if ((await familyHead(tx, input)) === null) return false;
    const at = deps.clock.now();
    const { policy } = await lawAt(tx, marketplaceId, at);
    await lockFamilies(tx, marketplaceId, [familyId], { version: policy.version, at });
    await saveOwnThemes(tx, input, themes);
    const payload = { familyId, themes };
    const entry = { type: "family-themes-set", subject: familyId, at, payload };
    await deps.ledger.append(tx, marketplaceId, [{ ...entry, words: { by, reason } }]);
    await shareReviews(tx, deps, { marketplaceId, familyIds: [familyId] });
    return true;
  });
  return known
    ? getFamily(deps, { marketplaceId, familyId, sellerId: null })
    : reject("family_unknown");
}
