import type { Deps } from "../usecases/deps.ts";
import { tellSellers } from "../usecases/policy-notices.ts";

/** After an announcement: every seller is told by itself what would change for them. */
export async function tellSellersJob(
  deps: Pick<Deps, "db" | "clock" | "ids">,
  announced: { readonly marketplaceId: string; readonly version: string },
): Promise<void> {
  await tellSellers(deps, announced);
}
