import { marketplaceIds } from "../store/marketplaces.ts";
import type { Deps } from "./deps.ts";

const onTheWayMax = 8;

/** How a queue of mail is read: some at a time are claimed, and each is handed over by itself. */
export type MailQueueWork<Mail> = {
  readonly claim: (marketplaceId: string) => Promise<readonly Mail[]>;
  readonly handOver: (mail: Mail) => Promise<void>;
};

/**
 * Hands over what waits in every marketplace, a few at once, until none is left or `signal` stops.
 * Answers how many were taken in hand.
 */
export async function emptyMailQueue<Mail>(
  { db }: Pick<Deps, "db">,
  { claim, handOver }: MailQueueWork<Mail>,
  signal?: AbortSignal,
): Promise<number> {
  let handed = 0;
  for (const marketplaceId of await marketplaceIds(db.kysely)) {
    for (;;) {
      if (signal?.aborted === true) return handed;
      const mails = await claim(marketplaceId);
      if (mails.length === 0) break;
      handed += mails.length;
      const left = mails.values();
      const lane = async () => {
        for (const mail of left) await handOver(mail);
      };
      await Promise.all(Array.from({ length: onTheWayMax }, lane));
    }
  }
  return handed;
}
