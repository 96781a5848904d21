import { Client, type QueryConfig } from "pg";

/** More different texts than the code has; a query that is put together otherwise is not kept. */
const preparedMax = 1_000;

/**
 * A value past this many elements or characters is a batch: the plan that suits one row would be
 * kept for it, and grow slow with the tables, so the database plans such a statement anew each
 * time.
 */
const singleElementsMax = 8;
const singleCharsMax = 50_000;

const names = new Map<string, string>();

/**
 * A connection on which a statement that comes again is parsed and planned once. All texts with
 * values are ours: values travel beside them, so there are only so many.
 */
export class PreparingClient extends Client {
  // The driver's many call shapes stay as they are; only ours, a text with values, is prepared. Its
  // overloads cannot be said in one override, so this one says what suits them all.
  override query(...given: unknown[]): never {
    const [text, values] = given;
    const asked = given.length === 2 && typeof text === "string" && Array.isArray(values);
    const name = asked && values.length > 0 && !values.some(isBatch) ? nameOf(text) : null;
    if (name === null) return super.query(...(given as [string])) as never;
    return super.query({ name, text, values } as QueryConfig) as never;
  }
}

function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= preparedMax) return null;
  const name = `candor_${names.size}`;
  names.set(text, name);
  return name;
}

function isBatch(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > singleElementsMax;
  return typeof value === "string" && value.length > singleCharsMax;
}
