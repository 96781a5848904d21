/** What stands in a cell; null leaves it empty. */
export type Cell = string | number | null;

/** A table as RFC 4180 has it, in UTF-8. */
export function csvOf(rows: readonly (readonly Cell[])[]): {
  readonly type: string;
  readonly text: string;
} {
  const text = rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  return { type: "text/csv; charset=utf-8", text };
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  // A spreadsheet would work out what begins so, whoever wrote it.
  const text = (value ?? "").replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
