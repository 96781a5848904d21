import { instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import type { Mailer } from "../ports.ts";

/** Keeps mail to be looked at where there is no mail server: nobody receives it. */
export function outboxMailer({ kysely }: Pick<Database, "kysely">): Mailer {
  return {
    send: async (letter) => {
      const headers = { "Message-ID": letter.messageId, ...letter.headers };
      await sql`
        insert into demo_outbox (marketplace_id, customer_id, mail_id, subject, body_text,
          body_html, headers, sent_at)
        values (${letter.marketplaceId}, ${letter.customerId}, ${letter.mailId},
          ${letter.subject}, ${letter.text}, ${letter.html}, ${JSON.stringify(headers)}::jsonb,
          ${instantToIso(letter.at)}::timestamptz)
        on conflict do nothing`.execute(kysely);
      return { end: "taken" };
    },
    close: async () => undefined,
  };
}
