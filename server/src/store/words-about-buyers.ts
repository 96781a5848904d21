import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { type AboutBuyer, type Place, places } from "./places-of-words.ts";

/** A row of such a place, with what stands in it. */
export type TiedWords = {
  readonly place: Place;
  readonly key: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly words: Readonly<Record<string, unknown>>;
};

/** Everything that was written where a buyer or the seller of their order is concerned. */
export async function wordsTiedTo(
  db: Kysely<Tables>,
  about: AboutBuyer,
): Promise<readonly TiedWords[]> {
  const found: TiedWords[] = [];
  for (const place of places) {
    const { table, key, subject, texts, json, tie } = place;
    const columns = [...new Set([...key, subject, ...texts, ...json])];
    const { rows } = await sql<Record<string, unknown>>`
      select ${sql.join(columns.map((column) => sql.ref(`x.${column}`)))}
      from ${sql.table(table)} x
      where x.marketplace_id = ${about.marketplaceId} and ${tie(about)}`.execute(db);
    const of = (row: Record<string, unknown>, names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, row[name]]));
    for (const row of rows) {
      const keyOf = of(row, key) as Record<string, string>;
      found.push({
        place,
        key: keyOf,
        subject: String(row[subject]),
        words: of(row, [...texts, ...json]),
      });
    }
  }
  return found;
}

/** Writes a row's words anew. */
export async function rewriteTied(
  tx: Tx,
  marketplaceId: string,
  { place, key }: TiedWords,
  words: TiedWords["words"],
): Promise<void> {
  const text = place.texts.map((name) => sql`${sql.ref(name)} = ${words[name]}`);
  const json = place.json.map((name) => {
    const value = words[name];
    return sql`${sql.ref(name)} = ${value === null ? null : JSON.stringify(value)}::jsonb`;
  });
  const where = place.key.map((name) => sql`${sql.ref(name)} = ${key[name]}`);
  await sql`
    update ${sql.table(place.table)} set ${sql.join([...text, ...json])}
    where marketplace_id = ${marketplaceId} and ${sql.join(where, sql` and `)}`.execute(tx);
}

/** Words that the ledger keeps beside its hashes about these subjects. */
export async function ledgerWordsAbout(
  db: Kysely<Tables>,
  marketplaceId: string,
  subjects: readonly string[],
): Promise<readonly { readonly eventId: string; readonly content: string }[]> {
  const { rows } = await sql<{ eventId: string; content: string }>`
    select c.event_id as "eventId", c.content from ledger_event e
    join ledger_content c on c.marketplace_id = e.marketplace_id and c.event_id = e.event_id
    where e.marketplace_id = ${marketplaceId} and e.subject = any(${[...subjects]}::text[])
  `.execute(db);
  return rows;
}

/** Takes away the words of these events; their hashes stand. */
export async function dropLedgerWords(
  tx: Tx,
  marketplaceId: string,
  eventIds: readonly string[],
): Promise<void> {
  await sql`
    delete from ledger_content
    where marketplace_id = ${marketplaceId} and event_id = any(${[...eventIds]}::text[])
  `.execute(tx);
}

/** A version of a review that was never shown to anybody. */
export type UnshownVersion = {
  readonly productId: string;
  readonly reviewId: string;
  readonly version: number;
  readonly eventId: string;
  readonly title: string | null;
  readonly body: string | null;
};

/** What a buyer wrote as reviews and nobody was shown: held, or refused. */
export async function unshownVersionsOf(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: AboutBuyer,
): Promise<readonly UnshownVersion[]> {
  const { rows } = await sql<UnshownVersion>`
    select v.product_id as "productId", v.review_id as "reviewId", v.version,
      v.event_id as "eventId", v.title, v.body
    from review r join review_version v on v.marketplace_id = r.marketplace_id
      and v.product_id = r.product_id and v.review_id = r.review_id
    where r.marketplace_id = ${marketplaceId} and r.customer_id = ${customerId}
      and v.outcome <> 'published' and (v.title is not null or v.body is not null)`.execute(db);
  return rows;
}

/** Takes away the words of such a version, whole: nobody's words are changed in part. */
export async function dropUnshownVersion(
  tx: Tx,
  marketplaceId: string,
  { productId, reviewId, version, eventId }: UnshownVersion,
): Promise<void> {
  await sql`
    update review_version set title = null, body = null, findings = '[]'::jsonb
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and version = ${version}`.execute(tx);
  await sql`
    update review set title = null, body = null
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and published_version is null and version = ${version}`.execute(
    tx,
  );
  await dropLedgerWords(tx, marketplaceId, [eventId]);
}

/** A mail to a buyer, as the outbox of a demo keeps it. */
export type KeptMail = { readonly mailId: string; readonly text: string };

/** Every mail that is kept to or about a buyer, in one text. */
export async function keptMailsOf(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: AboutBuyer,
): Promise<readonly KeptMail[]> {
  const { rows } = await sql<KeptMail>`
    select mail_id as "mailId",
      concat_ws(' ', subject, body_text, body_html, headers::text) as text
    from demo_outbox
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(db);
  return rows;
}

/** Takes kept mails away. */
export async function dropMails(
  tx: Tx,
  { marketplaceId, customerId }: AboutBuyer,
  mailIds: readonly string[],
): Promise<void> {
  await sql`
    delete from demo_outbox
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
      and mail_id = any(${[...mailIds]}::text[])`.execute(tx);
}
