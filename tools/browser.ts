import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/**
 * Starts the real Chromium that the walks and the screenshots use: the one at CHROMIUM_PATH, else
 * the one that came with the development packages.
 */
export async function startBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await findChromium(),
    headless: true,
    args: [
      // Nothing but the page under test goes out, and nothing is kept.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
      "--disable-gpu",
      "--font-render-hinting=none",
      // The sandbox needs a user of its own, which root does not have.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

async function findChromium(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given === undefined) return chromium.executablePath();
  if (existsSync(given)) return given;
  throw new Error(`CHROMIUM_PATH is ${given}, where there is no file.`);
}
