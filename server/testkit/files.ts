import sharp from "sharp";
import type { PictureReader } from "../src/ports.ts";

/** A PDF of empty pages, as small as one can be, with whatever its catalogue is to say besides. */
export function pdfOf(pages: number, catalogue = ""): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`);
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${pages}/MediaBox[0 0 298 420]>>`,
    ...kids.map(() => "<</Type/Page/Parent 2 0 R>>"),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  text += `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(text, "latin1");
}

/** Where the camera of `photo` stood, and what it was; nothing of it may ever reach anybody. */
export const cameraWrote = "Sperlingsgasse 17b, Lindenau";

/** A photograph as a telephone makes it: with a place and a device written beside the pixels. */
export async function photo(): Promise<Buffer> {
  const drawn = await sharp({ create: { width: 80, height: 60, channels: 3, background: "#345" } })
    .withExif({ IFD0: { Make: "Adas Phone", ImageDescription: cameraWrote } })
    .jpeg()
    .toBuffer();
  return Buffer.concat([drawn, Buffer.from(`and behind the end: ${cameraWrote}`)]);
}

/** A picture with these words printed on it. */
export function printed(words: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="300">
    <rect width="1400" height="300" fill="#fff"/>
    <text x="40" y="170" font-size="52" font-family="DejaVu Sans, Arial, sans-serif">${words}</text>
  </svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A reader that finds the same words on every picture, or none. */
export function readerOf(words: string | null): PictureReader {
  const box = { page: 1, x: 0, y: 0, width: 9, height: 9 };
  const lines = words === null ? [] : [{ paragraph: 0, words: [{ text: words, box }] }];
  const value = { pages: [{ width: 9, height: 9 }], lines, codes: [], previews: [] };
  return { read: async () => ({ ok: true, value }), close: async () => undefined };
}
