import type { ContactTemplate } from "@candor/core/domain/critical-contact/critical-contact.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { claimQueued, type QueuedMail } from "./mail-queue.ts";
import { toDate } from "./moments.ts";

/** A letter of the platform's own, about something that a seller did or has to know. */
export type NewPlatformMail = QueuedMail & {
  readonly kind: "critical_contact" | "policy_notice" | "texts_paused" | "review_digest";
  readonly about: string;
  readonly toSide: "buyer" | "seller";
};

/** Writes a letter to be sent; there is one about each thing. */
export async function addPlatformMail(
  tx: Tx,
  { marketplaceId, sellerId, mailId, kind, about, toSide }: NewPlatformMail,
  at: Instant,
): Promise<void> {
  await sql`
    insert into platform_mail (marketplace_id, seller_id, mail_id, kind, about, to_side, status,
      not_before, created_at)
    values (${marketplaceId}, ${sellerId}, ${mailId}, ${kind}, ${about}, ${toSide}, 'waiting',
      ${toDate(at)}, ${toDate(at)})
    on conflict do nothing`.execute(tx);
}

/** A letter in the hands of this process, with all that it says and to whom it goes. */
export type ClaimedPlatformMail = NewPlatformMail & {
  readonly attempts: number;
  readonly marketplace: string;
  readonly sellerName: string;
  readonly languages: readonly string[];
  readonly sealedEmail: string | null;
  /** The buyer of a contact, with what was sent about which order. */
  readonly customerId: string | null;
  readonly orderId: string | null;
  readonly template: ContactTemplate | null;
  readonly locale: string | null;
  readonly wantsMessages: boolean;
  /** What a version would judge differently, of how many texts, and from when it holds. */
  readonly textsRead: number | null;
  readonly textsAffected: number | null;
  readonly effectiveAt: Instant | null;
};

/** Takes letters that are due. */
export async function claimPlatformMail(
  tx: Tx,
  marketplaceId: string,
  at: Instant,
  mailsMax: number,
): Promise<readonly ClaimedPlatformMail[]> {
  const ids = await claimQueued(tx, "platform_mail", { marketplaceId, mailsMax }, at);
  type Row = Omit<ClaimedPlatformMail, "effectiveAt"> & { readonly effectiveAt: Date | null };
  const { rows } = await sql<Row>`
    select m.marketplace_id as "marketplaceId", m.seller_id as "sellerId", m.mail_id as "mailId",
      m.kind, m.about, m.to_side as "toSide", m.attempts, k.name as marketplace,
      coalesce(s.name, m.seller_id) as "sellerName", k.languages,
      case when m.to_side = 'buyer' then (case when b.bounced_at is null then b.sealed_email end)
        else (case when e.bounced_at is null then e.sealed_email end) end as "sealedEmail",
      f.customer_id as "customerId", f.order_id as "orderId", f.template, c.locale,
      coalesce(w.wants_messages, true) as "wantsMessages", n.texts_read as "textsRead",
      n.texts_affected as "textsAffected", v.effective_from as "effectiveAt"
    from platform_mail m
    join marketplace k on k.marketplace_id = m.marketplace_id
    left join seller s on s.marketplace_id = m.marketplace_id and s.seller_id = m.seller_id
    left join fixed_contact f on m.kind = 'critical_contact'
      and f.marketplace_id = m.marketplace_id and f.seller_id = m.seller_id
      and f.contact_id = m.about
    left join policy_notice n on m.kind = 'policy_notice'
      and n.marketplace_id = m.marketplace_id and n.seller_id = m.seller_id
      and n.version = m.about
    left join policy_version v on m.kind = 'policy_notice'
      and v.marketplace_id = m.marketplace_id and v.version = m.about
    left join customer c on c.marketplace_id = m.marketplace_id and c.customer_id = f.customer_id
    left join buyer_preferences w on w.marketplace_id = m.marketplace_id
      and w.customer_id = f.customer_id
    left join buyer_contact b on b.marketplace_id = m.marketplace_id
      and b.customer_id = f.customer_id
    left join seller_contact e on e.marketplace_id = m.marketplace_id
      and e.seller_id = m.seller_id
    where m.marketplace_id = ${marketplaceId} and m.mail_id = any(${ids}::text[])
    order by m.mail_id`.execute(tx);
  return rows.map((row) => ({ ...row, effectiveAt: row.effectiveAt?.getTime() ?? null }));
}
