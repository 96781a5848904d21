import { extname } from "node:path";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { boxesIn, type Judged } from "./screen-formats.ts";
import { TextLines } from "./text-position.ts";

const levels = { warn: "warning", hold: "error", refuse: "error" } as const;
const mimeTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
};

/**
 * The judged files. What was read off a picture is an artifact inside it, so that lines and columns
 * have a text to count in.
 */
export function sarifArtifacts(judged: readonly Judged[]): object[] {
  return judged.flatMap((item): object[] => {
    const location = { uri: encodeURI(item.name) };
    if (!isPicture(item)) return [{ location }];
    const mimeType = mimeTypes[extname(item.name).toLowerCase()] ?? "application/octet-stream";
    return [
      { location, mimeType },
      {
        parentIndex: indexOf(judged, item),
        mimeType: "text/plain",
        contents: { text: item.text },
        description: { text: "What was read off the picture." },
      },
    ];
  });
}

/** One result a finding; in a picture, its boxes are rectangles of an attachment. */
export function sarifResults(judged: readonly Judged[], ids: readonly string[]): object[] {
  return judged.flatMap((item) => {
    const lines = new TextLines(item.text);
    const index = indexOf(judged, item);
    return item.verdict.findings.map((finding) => ({
      ruleId: finding.ruleId,
      ruleIndex: ids.indexOf(finding.ruleId),
      level: levels[finding.outcome],
      message: { text: `${finding.message} ${finding.suggestion}` },
      locations: locationsOf(
        finding,
        lines,
        isPicture(item) ? { index: index + 1 } : fileOf(item, index),
      ),
      ...(boxesIn(finding).length === 0 ? {} : { attachments: [marksOn(item, index, finding)] }),
    }));
  });
}

const isPicture = ({ verdict }: Judged) => "pages" in verdict;
const fileOf = ({ name }: Judged, index: number) => ({ uri: encodeURI(name), index });

/** Where a file stands among the artifacts; a picture takes two places. */
function indexOf(judged: readonly Judged[], item: Judged): number {
  return judged
    .slice(0, judged.indexOf(item))
    .reduce((sum, other) => sum + (isPicture(other) ? 2 : 1), 0);
}

function locationsOf(finding: Finding, lines: TextLines, artifactLocation: object): object[] {
  const spans = finding.spans.length === 0 ? [{ start: 0, end: 0 }] : finding.spans;
  return spans.map((span) => {
    const from = lines.positionOf(span.start);
    const to = lines.positionOf(span.end);
    return {
      physicalLocation: {
        artifactLocation,
        region: {
          startLine: from.line,
          startColumn: from.column,
          endLine: to.line,
          endColumn: to.column,
          charOffset: span.start,
          charLength: span.end - span.start,
        },
      },
    };
  });
}

function marksOn(item: Judged, index: number, finding: Finding): object {
  return {
    description: { text: "Where it stands in the picture, in pixels from the upper left." },
    artifactLocation: fileOf(item, index),
    rectangles: boxesIn(finding).map(({ page, x, y, width, height }) => ({
      left: x,
      top: y,
      right: x + width,
      bottom: y + height,
      message: { text: `${finding.ruleId}, page ${page}` },
    })),
  };
}
