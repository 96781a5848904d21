import { timingSafeEqual } from "node:crypto";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { addPlatformMail } from "../store/platform-mail.ts";
import { reviewsOfWeek, sellersWithoutDigestOf } from "../store/review-digest.ts";
import type { Deps } from "./deps.ts";
import { putSellerSettings } from "./seller-settings.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

/**
 * Writes the mails about the week that is over, Monday to Sunday in UTC, to sellers who want them.
 * A week without reviews has no mail. Run again it writes none twice.
 */
export async function writeDigests(
  { db, clock, ids }: Pick<Deps, "db" | "clock" | "ids">,
  signal?: AbortSignal,
): Promise<number> {
  const at = clock.now();
  const week = weekBefore(at);
  let written = 0;
  for (const marketplaceId of await marketplaceIds(db.kysely)) {
    if (signal?.aborted === true) return written;
    written += await db.transaction(async (tx) => {
      let mails = 0;
      for (const sellerId of await sellersWithoutDigestOf(tx, marketplaceId, week)) {
        const seller = { marketplaceId, sellerId };
        if ((await reviewsOfWeek(tx, seller, week)).length === 0) continue;
        const mail = { ...seller, mailId: ids.next("msg"), toSide: "seller" } as const;
        await addPlatformMail(tx, { ...mail, kind: "review_digest", about: week }, at);
        mails++;
      }
      return mails;
    });
  }
  return written;
}

/** The Monday of the last whole week, as a day. */
function weekBefore(at: Instant): string {
  const daysSinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return instantToIso(at - (daysSinceMonday + 7) * dayMs).slice(0, 10);
}

/** What stands in the mail's address for stopping, so that nobody else can stop it. */
export const digestToken = (secrets: Deps["secrets"], { marketplaceId, sellerId }: Seller) =>
  secrets.token(`review digest ${marketplaceId} ${sellerId}`);

/** Stops the mail by the address that stands in it; nobody has to sign in. */
export async function stopDigest(
  deps: Pick<Deps, "db" | "clock" | "ledger" | "secrets">,
  { token, ...seller }: Seller & { readonly token: string },
): Promise<Result<null, "not_found">> {
  const [given, right] = [token, digestToken(deps.secrets, seller)].map((text) =>
    Buffer.from(text),
  );
  const isRight =
    given !== undefined && given.length === right?.length && timingSafeEqual(given, right);
  if (!isRight) return reject("not_found");
  await putSellerSettings(deps, seller, { weeklyDigest: false });
  return ok(null);
}
