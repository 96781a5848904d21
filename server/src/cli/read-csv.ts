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
  lines: AsyncIterable<Line>,
  separator: string,
): AsyncGenerator<CsvRecord> {
  let parts: string[] = [];
  let begins = 0;
  let length = 0;
  let quoted = false;
  for await (const { number, text } of lines) {
    if (parts.length === 0) begins = number;
    parts.push(text ?? "");
    length += text?.length ?? 0;
    if (text !== null && hasOddQuotes(text)) quoted = !quoted;
    const lost = text === null || length > limits.importLineBytesMax;
    if (quoted && !lost) continue;
    const joined = parts.join("\n").replace(/\r$/u, "");
    parts = [];
    length = 0;
    quoted = false;
    if (lost) yield { line: begins, fields: null };
    else if (joined.trim() !== "") yield { line: begins, fields: fieldsOf(joined, separator) };
  }
  if (parts.length > 0) yield { line: begins, fields: null };
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
