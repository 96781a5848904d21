import type { Span } from "@candor/core/kernel/span.ts";
import { type Mark, stretches } from "./marks.ts";

/** A writer's text with the marked words underlined in it, each numbered as its finding below. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <div className="marked-text writing" dir="auto">
      {stretches(text, marks).map(({ start, end, mark }) =>
        mark === null ? (
          text.slice(start, end)
        ) : (
          <mark key={start} className={`marked marked-${mark.outcome}`}>
            {text.slice(start, end)}
            {mark.number !== null && <sup className="marked-number">{mark.number}</sup>}
          </mark>
        ),
      )}
    </div>
  );
}

/** A text with what a search looked for made visible. */
export function Highlighted({ text, query }: { text: string; query: string | null }) {
  if (query === null || query.trim() === "") return text;
  return occurrences(text, query).map(({ start, end, found }) =>
    found ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end),
  );
}

/** Where a query stands in a text, and the stretches between, in order. */
function occurrences(text: string, query: string): (Span & { found: boolean })[] {
  const pattern = query.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const parts: (Span & { found: boolean })[] = [];
  let at = 0;
  for (const match of text.matchAll(new RegExp(pattern, "giu"))) {
    if (match.index > at) parts.push({ start: at, end: match.index, found: false });
    at = match.index + match[0].length;
    parts.push({ start: match.index, end: at, found: true });
  }
  if (at < text.length) parts.push({ start: at, end: text.length, found: false });
  return parts;
}
