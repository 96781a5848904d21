/**
 * JSON with sorted keys and no spaces: equal values give equal bytes, so that they can be hashed.
 * Throws on what JSON cannot say (functions, bigint, NaN, infinities).
 */
export function stableJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error("stableJson: number is not finite");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(stableJson).join(",")}]`;
  if (typeof value === "object") return stableObject(value);
  throw new Error(`stableJson: ${typeof value} has no JSON form`);
}

/** A loop rather than a chain of arrays: every event of the ledger passes through here. */
function stableObject(value: object): string {
  const items: Readonly<Record<string, unknown>> = { ...value };
  let text = "";
  for (const key of Object.keys(items).sort()) {
    const item = items[key];
    if (item === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${stableJson(item)}`;
  }
  return `{${text}}`;
}
