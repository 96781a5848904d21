import { readFileSync } from "node:fs";
import type { SeenCode } from "@candor/core/policy/pictures/seen-picture.ts";
import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader";
import type { Page } from "./page.ts";
import { boxAround } from "./prepare.ts";

/** Codes are coarse; a larger picture only takes longer. */
const sideMax = 1_600;
const codesMax = 20;

let isReady = false;

/** Loads the decoder out of its package: left alone it would ask a server for it. */
async function makeReady(): Promise<void> {
  if (isReady) return;
  const bytes = readFileSync(new URL(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(bytes).buffer },
    fireImmediately: true,
  });
  isReady = true;
}

/** The codes on a page: QR, Aztec, Data Matrix, PDF417 and bar codes, at any angle. */
export async function codesOn(page: Page, number: number): Promise<readonly SeenCode[]> {
  await makeReady();
  const { data, info } = await page
    .image()
    .flatten({ background: "#ffffff" })
    .resize({ width: sideMax, height: sideMax, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = {
    data: new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length),
    width: info.width,
    height: info.height,
    colorSpace: "srgb" as const,
  };
  const options: ReaderOptions = { tryHarder: true, tryInvert: true, maxNumberOfSymbols: codesMax };
  const found = await readBarcodes(picture as Parameters<typeof readBarcodes>[0], options);
  const scale = page.width / info.width;
  return found.map(({ format, text, position }) => {
    const { topLeft, topRight, bottomLeft, bottomRight } = position;
    const points = [topLeft, topRight, bottomLeft, bottomRight].map(
      ({ x, y }) => [x * scale, y * scale] as const,
    );
    return { format, content: text, box: { page: number, ...boxAround(points, page) } };
  });
}
