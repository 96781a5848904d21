/**
 * Draws the package inserts that tests of picture reading judge, with the browser and the fonts of
 * the development packages: nothing depends on what a machine has installed. All invented.
 * `node tools/draw-inserts.ts FOLDER` writes them as files.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/full";
import { startBrowser } from "./browser.ts";

/** One drawn insert: a file's bytes and the name it would have. */
export type DrawnInsert = { readonly name: string; readonly bytes: Buffer };

type Card = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly ink?: string;
  readonly paper?: string;
  /** What a printed code leads to. */
  readonly code?: string;
};

/** By name, what stands on each card. Cards are A6 at 200 dpi, as a printer is sent them. */
const cards = {
  print: {
    heading: "Thank you for your order!",
    paragraphs: [
      "Your lamp was packed by hand in our small workshop.",
      "Leave us a 5-star review and get a $20 gift card by return.",
      "Care: wipe with a dry cloth. The bulb is a standard E27, 7 W.",
    ],
    ink: "#1c2b4a",
    paper: "#f6efe2",
  },
  rotated: {
    heading: "A word before you go",
    paragraphs: [
      "Every lamp leaves our workshop tested twice.",
      "If you left a bad review, please change it to five stars and we refund your order.",
      "Questions? Answer in the order's thread.",
    ],
  },
  blurred: {
    heading: "Welcome to the lamp club",
    paragraphs: [
      "Happy with your lamp? Tell everyone in a review.",
      "Not happy? Contact us before leaving a review and we make it right.",
    ],
    ink: "#6f6f6f",
    paper: "#b9b4aa",
  },
  german: {
    heading: "Vielen Dank für Ihren Einkauf",
    paragraphs: [
      "Ihre Leuchte wurde sorgfältig geprüft und verpackt.",
      "Schreiben Sie uns eine positive Bewertung und Sie erhalten 10 € zurück.",
      "Für Rückfragen antworten Sie bitte über die Bestellübersicht.",
    ],
  },
  chinese: {
    heading: "感谢您的购买",
    paragraphs: ["请给我们五星好评，即可获得10元红包。", "扫描二维码，添加客服微信领取。"],
    code: "https://wa.me/4915200000000",
  },
  decent: {
    heading: "Thank you for your order",
    paragraphs: [
      "Your lamp takes a standard E27 bulb of up to 7 W.",
      "Wipe it with a dry cloth. Keep it away from water.",
      "If something is wrong, answer in the order's thread and we replace it.",
    ],
  },
} as const satisfies Record<string, Card>;

const width = 827;
const height = 1165;

/** Draws every insert. Takes a few seconds, most of them for the browser to start. */
export async function drawInserts(): Promise<readonly DrawnInsert[]> {
  const browser = await startBrowser();
  try {
    const drawn: DrawnInsert[] = [];
    for (const [name, card] of Object.entries(cards)) {
      const page = await pageOf(browser, card);
      const png = await page.screenshot({ type: "png" });
      drawn.push(...(await asSeen(name as keyof typeof cards, png)));
      if (name === "print") {
        const bytes = await page.pdf({
          width: `${width}px`,
          height: `${height}px`,
          printBackground: true,
        });
        drawn.push({ name: "print.pdf", bytes });
      }
      await page.close();
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

/** What a camera or a scanner makes of the print. */
async function asSeen(name: keyof typeof cards, png: Buffer): Promise<readonly DrawnInsert[]> {
  const image = sharp(png);
  if (name === "rotated") {
    const table = { background: "#8a7460" };
    const bytes = await image.rotate(11, table).jpeg({ quality: 80 }).toBuffer();
    const upsideDown = await sharp(png).rotate(180).webp({ quality: 85 }).toBuffer();
    const onItsSide = await sharp(png).rotate(90).png().toBuffer();
    return [
      { name: "rotated.jpg", bytes },
      { name: "upside-down.webp", bytes: upsideDown },
      { name: "on-its-side.png", bytes: onItsSide },
    ];
  }
  if (name === "blurred") {
    const bytes = await image.blur(1.6).jpeg({ quality: 60 }).toBuffer();
    return [{ name: "blurred.jpg", bytes }];
  }
  return [{ name: `${name}.png`, bytes: png }];
}

async function pageOf(browser: Browser, card: Card) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(await htmlOf(card));
  await page.evaluate("document.fonts.ready");
  return page;
}

async function htmlOf({ heading, paragraphs, ink = "#222", paper = "#fff", code }: Card) {
  const source = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
  const han = "@fontsource/zcool-xiaowei/files/zcool-xiaowei-chinese-simplified-400-normal.woff2";
  return `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: "Sans"; src: url(${fontUrl(source)}); font-weight: 200 900; }
@font-face { font-family: "Han"; src: url(${fontUrl(han)}); }
body { margin: 0; background: ${paper}; color: ${ink}; font-family: "Sans", "Han"; }
main { padding: 90px 80px; }
h1 { font-size: 58px; line-height: 1.15; margin: 0 0 60px; }
p { font-size: 36px; line-height: 1.45; margin: 0 0 34px; }
svg { width: 260px; height: 260px; }
</style><main><h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}${
    code === undefined ? "" : await codeOf(code)
  }</main>`;
}

function fontUrl(file: string): string {
  const bytes = readFileSync(new URL(import.meta.resolve(file)));
  return `data:font/woff2;base64,${bytes.toString("base64")}`;
}

async function codeOf(text: string): Promise<string> {
  const file = new URL(import.meta.resolve("zxing-wasm/full/zxing_full.wasm"));
  const wasmBinary = new Uint8Array(readFileSync(file)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  const { svg } = await writeBarcode(text, { format: "QRCode" });
  // Drawn at one unit a square; with a view box it can take any size.
  return svg.replace(/width="(\d+)" height="(\d+)"/, 'viewBox="0 0 $1 $2"');
}

if (import.meta.main) {
  const folder = process.argv[2] ?? "inserts";
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of await drawInserts()) writeFileSync(join(folder, name), bytes);
}
