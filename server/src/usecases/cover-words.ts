import { isDeepStrictEqual } from "node:util";
import type { Tx } from "../db/database.ts";
import type { AboutBuyer } from "../store/places-of-words.ts";
import {
  dropLedgerWords,
  dropMails,
  dropUnshownVersion,
  keptMailsOf,
  ledgerWordsAbout,
  rewriteTied,
  unshownVersionsOf,
  wordsTiedTo,
} from "../store/words-about-buyers.ts";
import type { Telltales } from "./telltales.ts";

/**
 * Covers a buyer's data wherever somebody wrote it down: rows keep the rest of their text, the
 * ledger keeps its hash. A review that nobody was shown goes whole.
 */
export async function coverWords(tx: Tx, about: AboutBuyer, telltales: Telltales): Promise<void> {
  const { marketplaceId } = about;
  const tied = await wordsTiedTo(tx, about);
  for (const row of tied) {
    const words = telltales.coveredDeep(row.words);
    if (!isDeepStrictEqual(words, row.words)) await rewriteTied(tx, marketplaceId, row, words);
  }
  const subjects = [...new Set(tied.map(({ subject }) => subject))];
  const written = await ledgerWordsAbout(tx, marketplaceId, subjects);
  const telling = written.filter(({ content }) => isTelling(JSON.parse(content), telltales));
  await dropLedgerWords(
    tx,
    marketplaceId,
    telling.map(({ eventId }) => eventId),
  );
  for (const version of await unshownVersionsOf(tx, about)) {
    const text = `${version.title ?? ""} ${version.body ?? ""}`;
    if (telltales.areIn(text)) await dropUnshownVersion(tx, marketplaceId, version);
  }
}

const isTelling = (value: unknown, telltales: Telltales) =>
  !isDeepStrictEqual(telltales.coveredDeep(value), value);

/** Takes kept mails to a buyer away that tell of them. */
export async function dropTellingMails(
  tx: Tx,
  about: AboutBuyer,
  telltales: Telltales,
): Promise<number> {
  const kept = await keptMailsOf(tx, about);
  const telling = kept.filter(({ text }) => telltales.areIn(text));
  await dropMails(
    tx,
    about,
    telling.map(({ mailId }) => mailId),
  );
  return telling.length;
}
