import { hashOfText, openReceipt, type Receipt } from "../ledger/receipt.ts";

/** What a receipt proves, or why it proves nothing. */
export type CheckedReceipt =
  | { readonly receipt: Receipt; readonly problem: null }
  | { readonly problem: string };

/**
 * Checks a receipt with nothing but the marketplace's public key. It may come as the signed text or
 * as the JSON that held it; with the words given too, they must be the very ones that were judged.
 */
export function checkReceipt(file: string, key: string, text: string | null): CheckedReceipt {
  const note = noteIn(file);
  const receipt = note === null ? null : openReceipt(note, key);
  if (receipt === null) {
    return { problem: "This is no receipt that the key has signed: it proves nothing." };
  }
  if (text !== null && hashOfText(text) !== receipt.textHash) {
    return { problem: "The receipt is genuine, and about other words than these." };
  }
  return { receipt, problem: null };
}

function noteIn(file: string): string | null {
  if (!file.trimStart().startsWith("{")) return file;
  try {
    const json: { readonly note?: unknown; readonly receipt?: { readonly note?: unknown } } =
      JSON.parse(file);
    const note = json.note ?? json.receipt?.note;
    return typeof note === "string" ? note : null;
  } catch {
    return null;
  }
}
