import {
  lockSealedByOthers,
  type RowKey,
  type SealedColumn,
  saveSealed,
  sealedCounts,
} from "../store/sealed-values.ts";
import { answerOf } from "./answer-once.ts";
import { attachmentOf } from "./attachments.ts";
import { fieldOf } from "./buyer-data.ts";
import type { Deps } from "./deps.ts";
import { contactOf } from "./put-contacts.ts";
import { sellerContactOf } from "./put-seller-contacts.ts";
import { phoneOf } from "./threads.ts";
import { secretOf } from "./webhooks.ts";

/** A sealed column, and what each of its values is about. */
type Sealed = SealedColumn & { readonly about: (key: RowKey) => string };

/** Everything that is sealed: a column that is missing here would keep its old key for ever. */
export const sealedColumns: readonly Sealed[] = [
  {
    ...{ table: "buyer_contact", column: "sealed_email", is: "text" },
    key: ["marketplace_id", "customer_id"],
    about: (row) => contactOf(of(row, "marketplace_id"), of(row, "customer_id")),
  },
  {
    ...{ table: "seller_contact", column: "sealed_email", is: "text" },
    key: ["marketplace_id", "seller_id"],
    about: (row) => sellerContactOf(of(row, "marketplace_id"), of(row, "seller_id")),
  },
  {
    ...{ table: "buyer_field", column: "sealed", is: "text" },
    key: ["marketplace_id", "customer_id", "order_id", "field"],
    about: (row) => fieldOf(of(row, "marketplace_id"), of(row, "order_id"), of(row, "field")),
  },
  {
    ...{ table: "conversation", column: "sealed_phone", is: "text" },
    key: ["marketplace_id", "seller_id", "thread_id"],
    about: (row) => phoneOf(of(row, "thread_id")),
  },
  {
    ...{ table: "message_attachment", column: "sealed", is: "bytes" },
    key: ["marketplace_id", "seller_id", "attachment_id"],
    about: (row) => attachmentOf(of(row, "attachment_id")),
  },
  {
    ...{ table: "webhook", column: "sealed_secret", is: "text" },
    key: ["marketplace_id", "webhook_id"],
    about: (row) => secretOf(of(row, "webhook_id")),
  },
  {
    ...{ table: "idempotency_key", column: "sealed_reply", is: "text" },
    key: ["marketplace_id", "caller", "idempotency_key"],
    about: (row) =>
      answerOf({
        marketplaceId: of(row, "marketplace_id"),
        caller: of(row, "caller"),
        key: of(row, "idempotency_key"),
      }),
  },
];

const of = (row: RowKey, column: string): string => row[column] ?? "";
const valuesPerStep = 200;

/** How many values each key sealed, by the key's name. */
export async function sealedByKey({ db }: Pick<Deps, "db">): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const column of sealedColumns) {
    for (const [id, count] of await sealedCounts(db.kysely, column)) {
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
  }
  return counts;
}

/**
 * Seals with the newest key what another one sealed, some rows a transaction; answers how many.
 * It may be stopped at any moment and run again: what is done is known by its key.
 */
export async function resealValues(
  { db, secrets }: Pick<Deps, "db" | "secrets">,
  {
    signal,
    progress,
  }: { readonly signal?: AbortSignal; readonly progress?: (done: number) => void },
): Promise<number> {
  const newestKey = secrets.newestKey();
  let done = 0;
  for (const column of sealedColumns) {
    let after: RowKey | null = null;
    do {
      if (signal?.aborted === true) return done;
      const step = { newestKey, after, rowsMax: valuesPerStep };
      const last: { count: number; key: RowKey | null } = await db.transaction(async (tx) => {
        const values = await lockSealedByOthers(tx, column, step);
        for (const { key, sealed } of values) {
          const about = column.about(key);
          const anew =
            typeof sealed === "string"
              ? secrets.seal(secrets.open(sealed, about), about)
              : secrets.sealBytes(secrets.openBytes(sealed, about), about);
          await saveSealed(tx, column, { key, sealed: anew });
        }
        return { count: values.length, key: values.at(-1)?.key ?? null };
      });
      after = last.key;
      done += last.count;
      if (last.count > 0) progress?.(done);
    } while (after !== null);
  }
  return done;
}
