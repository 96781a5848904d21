/**
 * Takes the picture of every screen of every face on the demo marketplace, wide and narrow, light
 * and dark, and lays all of them on one contact sheet. `--keep` also renews docs/screenshots.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { repositoryRoot } from "../../tools/files.ts";
import { beginDemo, demoSetting, entersAs, type Known, knowing } from "../testkit/demo-site.ts";
import type { Screen } from "../testkit/screen.ts";
import { screens } from "../testkit/screens.ts";
import { type Site, startSite } from "../testkit/site.ts";

const widths = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
} as const;

/** How each screen is taken; the first two stand on the contact sheet. */
const looks = [
  { width: "desktop", scheme: "light" },
  { width: "phone", scheme: "dark" },
  { width: "desktop", scheme: "dark" },
  { width: "phone", scheme: "light" },
] as const;

/** The pictures that the documentation shows one by one: name, width and look of each. */
const kept = [
  "landing-desktop-light",
  "product-desktop-light",
  "product-phone-dark",
  "reason-desktop-light",
  "photo-over-the-page-desktop-light",
  "write-desktop-light",
  "status-desktop-light",
  "compose-desktop-light",
  "case-desktop-dark",
  "policy-desktop-light",
] as const;
const keptBytesMax = 180_000;
const sheetBytesMax = 1_500_000;

/** Takes all pictures of a site into a folder; one visit a screen, its looks changed in place. */
async function takeScreenshots(site: Site, known: Known, folder: string): Promise<void> {
  for (const [as, own] of Map.groupBy(Object.values(screens).flat(), (screen) => screen.as)) {
    const visitor = await site.visitor({ reducedMotion: "reduce" });
    visitor.page.setDefaultTimeout(60_000);
    if (as !== undefined) await entersAs(visitor, as, "/");
    for (const { name, go } of own) {
      await visitor.page.setViewportSize(widths.desktop);
      await go(visitor.page, known);
      await visitor.page.evaluate("document.fonts.ready");
      for (const { width, scheme } of looks) {
        await visitor.page.setViewportSize(widths[width]);
        await visitor.page.emulateMedia({ colorScheme: scheme });
        const path = join(folder, `${name}-${width}-${scheme}.png`);
        await visitor.page.screenshot({ path, animations: "disabled" });
      }
    }
    await visitor.context.close();
  }
}

const cell = { width: 320, height: 215, phone: 99, gap: 14 } as const;
const columns = 4;

/** Where each picture stands on the sheet: face by face, wide beside narrow. */
function placesOnSheet(own: readonly Screen[], top: number) {
  const across = cell.width + cell.phone + 2 * cell.gap;
  return own.map(({ name }, at) => ({
    name,
    left: cell.gap + (at % columns) * across,
    top: top + Math.floor(at / columns) * (cell.height + cell.gap),
  }));
}

/** Lays the pictures on one sheet: what does not belong to the family is seen at once. */
async function makeContactSheet(folder: string): Promise<Buffer> {
  const across = cell.width + cell.phone + 2 * cell.gap;
  let top = cell.gap;
  const parts: OverlayOptions[] = [];
  for (const own of Object.values(screens)) {
    for (const { name, left, top: line } of placesOnSheet(own, top)) {
      const wide = join(folder, `${name}-desktop-light.png`);
      const narrow = join(folder, `${name}-phone-dark.png`);
      parts.push(
        { input: await sharp(wide).resize(cell.width, cell.height).toBuffer(), left, top: line },
        {
          input: await sharp(narrow).resize(cell.phone, cell.height).toBuffer(),
          left: left + cell.width + cell.gap / 2,
          top: line,
        },
      );
    }
    top += Math.ceil(own.length / columns) * (cell.height + cell.gap) + 2 * cell.gap;
  }
  const size = { width: columns * across + cell.gap, height: top };
  return sharp({ create: { ...size, channels: 3, background: "#9a9d98" } })
    .composite(parts)
    .webp({ quality: 78 })
    .toBuffer();
}

/** The page of the contact sheet: the sheet, and what stands on it by face. */
function contactPage(): string {
  const parts = Object.entries(screens).map(([face, own]) => {
    const names = own.map(({ name, route }) => `<li>${name} <code>${route}</code></li>`);
    return `<h2>${face}</h2>\n<ol>\n${names.join("\n")}\n</ol>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Contact sheet of Candor</title>
<style>body{font:16px/1.5 system-ui;margin:2rem;color-scheme:light dark}img{max-width:100%}ol{columns:20rem}</style></head>
<body>
<h1>Every screen of Candor</h1>
<p>Taken on the demo marketplace by <code>node web/walks/screenshots.ts --keep</code>: each screen wide in the light, and on a phone
in the dark, in the order of the lists below.</p>
<img src="contact-sheet.webp" alt="All screens, face by face, in the order of the lists below">
${parts.join("\n")}
</body>
</html>
`;
}

/** Renews the pictures of the documentation; one that is too heavy is an error. */
async function keep(folder: string, sheet: Buffer): Promise<void> {
  const target = join(repositoryRoot, "docs", "screenshots");
  mkdirSync(target, { recursive: true });
  for (const name of kept) {
    const picture = await sharp(readFileSync(join(folder, `${name}.png`)))
      .png({ palette: true, effort: 10 })
      .toBuffer();
    if (picture.length > keptBytesMax) {
      throw new Error(`${name} has ${picture.length} bytes; at most ${keptBytesMax} are kept`);
    }
    writeFileSync(join(target, `${name}.png`), picture);
  }
  if (sheet.length > sheetBytesMax) throw new Error(`the sheet has ${sheet.length} bytes`);
  writeFileSync(join(target, "contact-sheet.webp"), sheet);
  writeFileSync(join(target, "contact-sheet.html"), contactPage());
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "candor-screenshots-"));
  const { site, stop } = await startSite(demoSetting);
  try {
    await beginDemo(site);
    await takeScreenshots(site, await knowing(site.world), folder);
    const sheet = await makeContactSheet(folder);
    writeFileSync(join(folder, "contact-sheet.webp"), sheet);
    process.stdout.write(`Pictures and contact-sheet.webp (${sheet.length} bytes) in ${folder}\n`);
    if (process.argv.includes("--keep")) await keep(folder, sheet);
  } finally {
    await stop();
  }
}

if (import.meta.main) await main();
