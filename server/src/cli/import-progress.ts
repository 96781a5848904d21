import type { Writable } from "node:stream";
import type { ImportProgress } from "../import/import-file.ts";

const everyMs = 500;

/** Tells on a terminal or in a log how far an import is: lines, rate, and when it will be done. */
export function progressLine(stream: Writable & { readonly isTTY?: boolean }): {
  readonly update: (progress: ImportProgress) => void;
  readonly end: () => void;
} {
  const begun = performance.now();
  let shownAt = begun;
  let firstLines: number | null = null;
  let firstShare = 0;
  let shown = false;
  return {
    update: ({ counts, share }) => {
      const now = performance.now();
      if (firstLines === null) {
        firstLines = counts.lines;
        firstShare = share;
      }
      const wait = stream.isTTY === true ? everyMs : 10 * everyMs;
      if (now - shownAt < wait) return;
      shownAt = now;
      shown = true;
      const seconds = (now - begun) / 1000;
      const rate = Math.round((counts.lines - firstLines) / seconds).toLocaleString("en");
      const left = share > firstShare ? (seconds * (1 - share)) / (share - firstShare) : null;
      const eta = left === null ? "" : `, ${Math.ceil(left)} s left`;
      const percent = Math.floor(share * 100);
      const text = `${counts.lines.toLocaleString("en")} lines, ${rate} a second, ${percent} %${eta}`;
      stream.write(stream.isTTY === true ? `\r\x1b[K${text}` : `${text}\n`);
    },
    end: () => {
      if (shown && stream.isTTY === true) stream.write("\r\x1b[K");
    },
  };
}
