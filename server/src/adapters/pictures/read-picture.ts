import type { Language } from "@candor/core/policy/kit/language.ts";
import { pictureTypeOf } from "@candor/core/policy/pictures/picture-type.ts";
import type { Box, SeenLine, SeenPicture } from "@candor/core/policy/pictures/seen-picture.ts";
import type { PictureWish, ReadPicture } from "../../ports.ts";
import { codesOn } from "./codes.ts";
import { linesOn, uprightnessOf } from "./letters.ts";
import { type Page, pageOfImage, UnreadablePicture } from "./page.ts";
import { pagesOfPdf } from "./pdf.ts";

import { greyOf, prepare, smallerGrey } from "./prepare.ts";

const previewSideMax = 1_200;

/** Reads print and codes off a picture or a PDF, page by page. Throws `UnreadablePicture`. */
export async function readPicture(
  bytes: Uint8Array,
  { lang, withPreviews }: PictureWish,
): Promise<ReadPicture> {
  const type = pictureTypeOf(bytes);
  if (type === null) throw new UnreadablePicture("picture_unreadable");
  const pages = type === "pdf" ? await pagesOfPdf(bytes) : [await pageOfImage(bytes)];
  const read = { lines: [] as SeenLine[], codes: [] as SeenPicture["codes"][number][] };
  const previews: Uint8Array[] = [];
  for (const [index, page] of pages.entries()) {
    const { lines, codes } = await readPage(page, index + 1, lang).catch((cause: unknown) => {
      throw new UnreadablePicture("picture_unreadable", { cause });
    });
    const before = (read.lines.at(-1)?.paragraph ?? -1) + 1;
    read.lines.push(...lines.map((line) => ({ ...line, paragraph: line.paragraph + before })));
    read.codes.push(...codes);
    if (withPreviews) previews.push(await previewOf(page));
  }
  return { pages: pages.map(({ width, height }) => ({ width, height })), ...read, previews };
}

async function readPage(page: Page, number: number, lang: Language | null) {
  const grey = await greyOf(page);
  const [codes, { quarterTurns, script }] = await Promise.all([
    codesOn(page, number),
    smallerGrey(grey.png).then(uprightnessOf),
  ]);
  const prepared = await prepare(page, grey, quarterTurns);
  const printed = await linesOn(prepared, number, { script, lang });
  return { lines: together(page.stated, outside(printed, codes)), codes };
}

/** Words that the file states need no reading; what was only drawn is added to them. */
function together(stated: readonly SeenLine[], printed: readonly SeenLine[]): readonly SeenLine[] {
  const after = (stated.at(-1)?.paragraph ?? -1) + 1;
  const boxes = stated.flatMap(({ words }) => words.map(({ box }) => box));
  const drawn = printed
    .map((line) => ({
      paragraph: line.paragraph + after,
      words: line.words.filter(({ box }) => !boxes.some((other) => covers(other, box))),
    }))
    .filter(({ words }) => words.length > 0);
  return [...stated, ...drawn];
}

/** A code's squares are no letters. */
function outside(lines: readonly SeenLine[], codes: SeenPicture["codes"]): readonly SeenLine[] {
  return lines
    .map(({ paragraph, words }) => ({
      paragraph,
      words: words.filter(({ box }) => !codes.some((code) => covers(code.box, box))),
    }))
    .filter(({ words }) => words.length > 0);
}

/** Whether the middle of `other` lies in `box`. */
function covers(box: Box, other: Box): boolean {
  const x = other.x + other.width / 2;
  const y = other.y + other.height / 2;
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function previewOf(page: Page): Promise<Uint8Array> {
  return page
    .image()
    .flatten({ background: "#ffffff" })
    .resize({
      width: previewSideMax,
      height: previewSideMax,
      fit: "inside",
      withoutEnlargement: true,
    })
    .jpeg({ quality: 75 })
    .toBuffer();
}
