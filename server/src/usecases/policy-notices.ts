import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { policyOf } from "@candor/core/policy/versions/document.ts";
import { addPlatformMail } from "../store/platform-mail.ts";
import { lawAt } from "../store/policy.ts";
import {
  acknowledgeNotice,
  insertNotice,
  noticesOfSeller,
  noticesOfVersion,
  type PolicyNotice,
  sellersToTell,
} from "../store/policy-notices.ts";
import type { Deps } from "./deps.ts";
import { impactOf, lateTextsOf } from "./policy-impact.ts";
import { getPolicy } from "./policy-versions.ts";
import { savedTextsAtStake } from "./saved-texts.ts";

const sellersPerStep = 100;

type OfVersion = { readonly marketplaceId: string; readonly version: string };

/**
 * Tells every seller of an announced version, each with how many of the texts they sent lately it
 * would judge differently, and by which rules. May run twice: nobody is told twice.
 */
export async function tellSellers(
  { db, clock, ids }: Pick<Deps, "db" | "clock" | "ids">,
  { marketplaceId, version }: OfVersion,
): Promise<number> {
  const found = await getPolicy({ db }, { marketplaceId, version, withDrafts: false });
  if (!found.ok) return 0;
  const at = clock.now();
  const law = await lawAt(db.kysely, marketplaceId, at);
  const policies = [law.policy, policyOf(found.value.document)] as const;
  let told = 0;
  for (;;) {
    const sellers = await sellersToTell(db.kysely, marketplaceId, version, sellersPerStep);
    if (sellers.length === 0) return told;
    for (const sellerId of sellers) {
      const key = { marketplaceId, sellerId };
      const texts = await lateTextsOf({ db }, key, at);
      const atStake = await savedTextsAtStake({ db }, key, { policy: policies[1], law });
      const notice = { ...key, version, ...impactOf(texts, policies), ...atStake, toldAt: at };
      const mail = { ...key, mailId: ids.next("msg"), toSide: "seller" } as const;
      await db.transaction(async (tx) => {
        await insertNotice(tx, { ...notice, acknowledgedAt: null, acknowledgedBy: null });
        await addPlatformMail(tx, { ...mail, kind: "policy_notice", about: version }, at);
      });
      told++;
    }
  }
}

/** What a seller reads of a notice. */
export type NoticeView = {
  readonly version: string;
  readonly sellerId: string;
  readonly textsRead: number;
  readonly textsAffected: number;
  readonly savedTextsRead: number;
  readonly savedTextsToPause: number;
  readonly rules: string[];
  readonly toldAt: string;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedBy: string | null;
};

/** The policy versions that a seller was told of, the newest first. */
export async function listPolicyNotices(
  { db }: Pick<Deps, "db">,
  key: { readonly marketplaceId: string; readonly sellerId: string },
): Promise<NoticeView[]> {
  return (await noticesOfSeller(db.kysely, key)).map(noticeView);
}

/** Who is affected by a version and who has read of it, for the operator. */
export async function listPolicyImpact(
  { db }: Pick<Deps, "db">,
  key: OfVersion,
): Promise<NoticeView[]> {
  return (await noticesOfVersion(db.kysely, key)).map(noticeView);
}

/** A seller says that they have read it; the first time stays. */
export function acknowledgePolicyNotice(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { userId, ...key }: OfVersion & { readonly sellerId: string; readonly userId: string },
): Promise<Result<NoticeView, "not_found">> {
  return db.transaction(async (tx) => {
    if (!(await acknowledgeNotice(tx, key, userId, clock.now()))) return reject("not_found");
    const notices = await noticesOfSeller(tx, key);
    const notice = notices.find(({ version }) => version === key.version);
    return notice === undefined ? reject("not_found") : ok(noticeView(notice));
  });
}

function noticeView(notice: PolicyNotice): NoticeView {
  const { version, sellerId, textsRead, textsAffected, rules } = notice;
  const { savedTextsRead, savedTextsToPause, acknowledgedAt, acknowledgedBy } = notice;
  return {
    ...{ version, sellerId, textsRead, textsAffected, rules: [...rules] },
    ...{ savedTextsRead, savedTextsToPause },
    toldAt: instantToIso(notice.toldAt),
    acknowledgedAt: acknowledgedAt === null ? null : instantToIso(acknowledgedAt),
    acknowledgedBy,
  };
}
