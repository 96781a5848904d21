import { readFileSync } from "node:fs";
import { limits } from "@candor/core/kernel/limits.ts";
import type { SeenLine, SeenWord } from "@candor/core/policy/pictures/seen-picture.ts";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import { type Page, pageOfPixels, UnreadablePicture } from "./page.ts";

/** Drawn so that the longer side has this many pixels: A6 at 300 dpi, A4 at 150. */
const drawnSide = 1_750;
const bytesPerPixel = 4;
/** With annotations, and in the order red, green, blue. */
const drawFlags = 0x01 | 0x10;

let started: Promise<WrappedPdfiumModule> | null = null;

function pdfium(): Promise<WrappedPdfiumModule> {
  started ??= (async () => {
    const file = new URL(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm"));
    const wasmBinary = new Uint8Array(readFileSync(file)).buffer;
    const module = await init({ wasmBinary });
    module.PDFiumExt_Init();
    return module;
  })();
  return started;
}

/** The pages of a PDF, drawn, so that scanned words are seen, with the text that it states. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<readonly Page[]> {
  const module = await pdfium();
  const heap = module.pdfium.wasmExports.malloc(bytes.length);
  module.pdfium.HEAPU8.set(bytes, heap);
  const document = module.FPDF_LoadMemDocument(heap, bytes.length, "");
  try {
    if (document === 0) throw new UnreadablePicture("picture_unreadable");
    const count = module.FPDF_GetPageCount(document);
    if (count === 0) throw new UnreadablePicture("picture_unreadable");
    if (count > limits.picturePagesMax) throw new UnreadablePicture("picture_too_large");
    return Array.from({ length: count }, (_, index) => drawPage(module, document, index));
  } finally {
    if (document !== 0) module.FPDF_CloseDocument(document);
    module.pdfium.wasmExports.free(heap);
  }
}

function drawPage(module: WrappedPdfiumModule, document: number, index: number): Page {
  const page = module.FPDF_LoadPage(document, index);
  if (page === 0) throw new UnreadablePicture("picture_unreadable");
  try {
    const wide = module.FPDF_GetPageWidthF(page);
    const high = module.FPDF_GetPageHeightF(page);
    const scale = drawnSide / Math.max(wide, high, 1);
    const width = Math.max(1, Math.round(wide * scale));
    const height = Math.max(1, Math.round(high * scale));
    const bitmap = module.FPDFBitmap_Create(width, height, 0);
    module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, drawFlags);
    const start = module.FPDFBitmap_GetBuffer(bitmap);
    const pixels = module.pdfium.HEAPU8.slice(start, start + width * height * bytesPerPixel);
    // The fourth byte of each pixel is left as it was before: nothing says how opaque it is.
    for (let at = 3; at < pixels.length; at += bytesPerPixel) pixels[at] = 255;
    module.FPDFBitmap_Destroy(bitmap);
    const size = { width, height };
    return pageOfPixels(pixels, size, statedLines(module, page, index + 1, size));
  } finally {
    module.FPDF_ClosePage(page);
  }
}

/** The words of the text layer with their boxes; a line's end is where the file breaks one. */
function statedLines(
  module: WrappedPdfiumModule,
  page: number,
  number: number,
  size: { readonly width: number; readonly height: number },
): readonly SeenLine[] {
  const layer = module.FPDFText_LoadPage(page);
  if (layer === 0) return [];
  const corners = module.pdfium.wasmExports.malloc(32);
  const lines: SeenWord[][] = [[]];
  let word: Letter[] = [];
  const endWord = () => {
    if (word.length > 0) lines.at(-1)?.push(wordOf(word, number, size));
    word = [];
  };
  const count = Math.min(module.FPDFText_CountChars(layer), limits.screenTextCharsMax);
  for (let at = 0; at < count; at++) {
    const text = String.fromCodePoint(module.FPDFText_GetUnicode(layer, at));
    if (/\s|\0|\ufffe/.test(text)) {
      endWord();
      if (/[\r\n]/.test(text) && lines.at(-1)?.length !== 0) lines.push([]);
      continue;
    }
    const boxed = module.FPDFText_GetCharBox(
      layer,
      at,
      corners,
      corners + 8,
      corners + 16,
      corners + 24,
    );
    if (!boxed) continue;
    const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(
      module.pdfium.HEAPU8.slice(corners, corners + 32).buffer,
    );
    word.push({ text, ...onDrawing(module, page, size, { left, right, bottom, top }) });
  }
  endWord();
  module.pdfium.wasmExports.free(corners);
  module.FPDFText_ClosePage(layer);
  return inParagraphs(lines.filter((line) => line.length > 0));
}

type Letter = {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
};

/** A letter's corners in pixels of the drawing. A page's own turn is part of how it is drawn. */
function onDrawing(
  module: WrappedPdfiumModule,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
  box: { left: number; right: number; bottom: number; top: number },
) {
  const at = module.pdfium.wasmExports.malloc(8);
  const point = (x: number, y: number) => {
    module.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, at, at + 4);
    const [px = 0, py = 0] = new Int32Array(module.pdfium.HEAPU8.slice(at, at + 8).buffer);
    return [px, py] as const;
  };
  const [ax, ay] = point(box.left, box.top);
  const [bx, by] = point(box.right, box.bottom);
  module.pdfium.wasmExports.free(at);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

function wordOf(
  letters: readonly Letter[],
  page: number,
  size: { readonly width: number; readonly height: number },
): SeenWord {
  const x = Math.max(0, Math.min(...letters.map(({ x0 }) => x0)));
  const y = Math.max(0, Math.min(...letters.map(({ y0 }) => y0)));
  const right = Math.min(size.width, Math.max(...letters.map(({ x1 }) => x1)));
  const bottom = Math.min(size.height, Math.max(...letters.map(({ y1 }) => y1)));
  const box = { page, x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
  return { text: letters.map(({ text }) => text).join(""), box };
}

/** A gap of more than a line's height ends a paragraph. */
function inParagraphs(lines: readonly (readonly SeenWord[])[]): readonly SeenLine[] {
  let paragraph = 0;
  let foot: number | null = null;
  return lines.map((words) => {
    const top = Math.min(...words.map(({ box }) => box.y));
    const tall = Math.max(...words.map(({ box }) => box.height));
    const isFar = foot !== null && (top - foot > tall * 1.1 || top < foot - tall * 2);
    if (isFar) paragraph += 1;
    foot = Math.max(...words.map(({ box }) => box.y + box.height));
    return { paragraph, words };
  });
}
