import { limits } from "@candor/core/kernel/limits.ts";
import type { Line } from "./read-lines.ts";

/** A record of a CSV file with the line it begins on; null where it could not be read. */
export type CsvRecord = {
  readonly line: number;
  readonly fields: readonly string[] | null;
};

/**
 * Records after RFC 4180: quotes may hold separators, line ends and doubled quotes. A record whose
 * quote never closes is given up at the line limit, so that one stray sign cannot eat the file.
 */
export async function* csvRecords(
  batches: AsyncIterable<readonly Line[]>,
  separator: string,
): AsyncGenerator<readonly CsvRecord[]> {
  const open: OpenRecord = { parts: [], begins: 0, length: 0, quoted: false };
  for await (const batch of batches) {
    const records: CsvRecord[] = [];
    for (const line of batch) {
      const record = withLine(open, line, separator);
      if (record !== null) records.push(record);
    }
    if (records.length > 0) yield records;
  }
  if (open.parts.length > 0) yield [{ line: open.begins, fields: null }];
}

/** The record that is being read; it holds several lines where a quote does. */
type OpenRecord = { parts: string[]; begins: number; length: number; quoted: boolean };

function withLine(open: OpenRecord, { number, text }: Line, separator: string): CsvRecord | null {
  if (open.parts.length === 0) open.begins = number;
  open.parts.push(text ?? "");
  open.length += text?.length ?? 0;
  if (text !== null && hasOddQuotes(text)) open.quoted = !open.quoted;
  const lost = text === null || open.length > limits.importLineBytesMax;
  if (open.quoted && !lost) return null;
  const joined = open.parts.length === 1 ? (text ?? "") : open.parts.join("\n");
  const record = joined.endsWith("\r") ? joined.slice(0, -1) : joined;
  open.parts = [];
  open.length = 0;
  open.quoted = false;
  if (lost) return { line: open.begins, fields: null };
  if (record.trim() === "") return null;
  return { line: open.begins, fields: fieldsOf(record, separator) };
}

function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

function fieldsOf(record: string, separator: string): string[] {
  if (!record.includes('"')) return record.split(separator);
  const fields: string[] = [];
  let at = 0;
  while (at <= record.length) {
    if (record[at] === '"') {
      let end = record.indexOf('"', at + 1);
      while (end >= 0 && record[end + 1] === '"') end = record.indexOf('"', end + 2);
      const close = end < 0 ? record.length : end;
      const next = record.indexOf(separator, close);
      const stop = next < 0 ? record.length : next;
      fields.push(
        record.slice(at + 1, close).replaceAll('""', '"') + record.slice(close + 1, stop),
      );
      at = stop + 1;
    } else {
      const next = record.indexOf(separator, at);
      const stop = next < 0 ? record.length : next;
      fields.push(record.slice(at, stop));
      at = stop + 1;
    }
  }
  return fields;
}

/** The separator of a header line: comma, semicolon or tab, whichever it holds most of. */
export function separatorOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
