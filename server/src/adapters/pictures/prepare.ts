import type { Box } from "@candor/core/policy/pictures/seen-picture.ts";
import sharp from "sharp";
import type { Page } from "./page.ts";
import { slantOf } from "./straighten.ts";

/** A page made ready for reading letters, and the way back from it to the page. */
export type Prepared = {
  readonly png: Buffer;
  /** A rectangle of the prepared picture as a box on the page. */
  readonly boxOnPage: (rectangle: Rectangle) => Omit<Box, "page">;
};

/** Corners, in pixels. */
export type Rectangle = {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
};

/** Letters are read best at 20 to 40 pixels; for a card's text that is a side of this length. */
const sideMax = 1_800;
const sideMin = 1_000;
const glanceSide = 900;
const slantSide = 480;

/** A page's greys at the size for reading, contrast stretched; the same for every later step. */
export async function greyOf(
  page: Page,
): Promise<{ readonly png: Buffer; readonly scale: number }> {
  const side = Math.max(page.width, page.height);
  const scale = side > sideMax ? sideMax / side : side < sideMin ? sideMin / side : 1;
  const png = await page
    .image()
    .flatten({ background: "#ffffff" })
    .resize({ width: Math.max(1, Math.round(page.width * scale)), kernel: "cubic" })
    .greyscale()
    .normalise({ lower: 1, upper: 99 })
    // Without one, the recogniser guesses and complains.
    .withMetadata({ density: 200 })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { png, scale };
}

/** Which side is up is told from fewer pixels than it takes to read, in half the time. */
export function smallerGrey(grey: Buffer): Promise<Buffer> {
  return sharp(grey)
    .resize({ width: glanceSide, height: glanceSide, fit: "inside", withoutEnlargement: true })
    .withMetadata({ density: 120 })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Turns a page by quarters so that its print is upright, then levels its lines. */
export async function prepare(
  page: Page,
  grey: { readonly png: Buffer; readonly scale: number },
  quarterTurns: number,
): Promise<Prepared> {
  const turned = await sharp(grey.png)
    .rotate(quarterTurns * 90)
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = turned.info;
  const small = await sharp(turned.data)
    .resize({ width: slantSide, height: slantSide, fit: "inside", withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const slant = slantOf(small.data, small.info.width, small.info.height);
  if (slant === 0) {
    const boxOnPage = wayBack({ page, scale: grey.scale, quarterTurns, width, height, slant });
    return { png: turned.data, boxOnPage };
  }
  const level = await sharp(turned.data)
    .rotate(-slant, { background: "#ffffff" })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const { width: levelWidth, height: levelHeight } = level.info;
  const back = { page, scale: grey.scale, quarterTurns, width, height, slant };
  return { png: level.data, boxOnPage: wayBack({ ...back, levelWidth, levelHeight }) };
}

type Turns = {
  readonly page: Page;
  readonly scale: number;
  readonly quarterTurns: number;
  readonly width: number;
  readonly height: number;
  readonly slant: number;
  readonly levelWidth?: number;
  readonly levelHeight?: number;
};

function wayBack(turns: Turns): Prepared["boxOnPage"] {
  const { page, scale, quarterTurns, width, height, slant } = turns;
  const { levelWidth = width, levelHeight = height } = turns;
  const sine = Math.sin((slant * Math.PI) / 180);
  const cosine = Math.cos((slant * Math.PI) / 180);
  const pointOnPage = (x: number, y: number): readonly [number, number] => {
    const dx = x - levelWidth / 2;
    const dy = y - levelHeight / 2;
    const turnedX = dx * cosine - dy * sine + width / 2;
    const turnedY = dx * sine + dy * cosine + height / 2;
    const [greyX, greyY] = turnBack([turnedX, turnedY], quarterTurns, { width, height });
    return [greyX / scale, greyY / scale];
  };
  return ({ x0, y0, x1, y1 }) => {
    const corners = [
      pointOnPage(x0, y0),
      pointOnPage(x1, y0),
      pointOnPage(x0, y1),
      pointOnPage(x1, y1),
    ];
    return boxAround(corners, page);
  };
}

/** A point before `quarterTurns` clockwise; the size is the one after. */
function turnBack(
  [x, y]: readonly [number, number],
  quarterTurns: number,
  { width, height }: { readonly width: number; readonly height: number },
) {
  if (quarterTurns === 1) return [y, width - x] as const;
  if (quarterTurns === 2) return [width - x, height - y] as const;
  if (quarterTurns === 3) return [height - y, x] as const;
  return [x, y] as const;
}

/** The box around some points, within the page, in whole pixels. */
export function boxAround(
  points: readonly (readonly [number, number])[],
  page: { readonly width: number; readonly height: number },
): Omit<Box, "page"> {
  const within = (value: number, max: number) => Math.min(max, Math.max(0, value));
  const xs = points.map(([x]) => within(x, page.width));
  const ys = points.map(([, y]) => within(y, page.height));
  const x = Math.floor(Math.min(...xs));
  const y = Math.floor(Math.min(...ys));
  const right = Math.ceil(Math.max(...xs));
  const bottom = Math.ceil(Math.max(...ys));
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}
