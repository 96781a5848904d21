import { ok, type Result, reject } from "@candor/core/kernel/result.ts";

/** Reads one line of JSON lines. */
export function parseObject(text: string): Result<object, "not_json"> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return ok(value);
    return reject("not_json", { reason: "is not a JSON object" });
  } catch {
    return reject("not_json", { reason: text.trim() === "" ? "is empty" : "is not JSON" });
  }
}
