/**
 * Takes every page's picture on the demo marketplace, phone and desktop, light and dark, and lays
 * all of them on one contact sheet. `--keep` also renews the few pictures of docs/screenshots.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseConfig } from "@candor/server/config.ts";
import { startCandor } from "@candor/server/start.ts";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "./browser.ts";
import { repositoryRoot } from "./files.ts";

type Role = "customer" | "seller" | "moderator" | "operator";

/** One picture: where it is taken, by whom, and what is done on the page before. */
type Shot = {
  readonly name: string;
  readonly as?: Role;
  readonly go: (page: Page) => Promise<unknown>;
};

const marked = "A good lamp. The seller gave me a full refund for this five star review.";
const offer = "Thank you for your order. We give you 10 euros back for a five star review.";
const firstProduct = async (page: Page) => {
  await page.goto("/shop");
  await page.locator(".product-table tbody th a").first().click();
};

/** Every page, in the order of the contact sheet. */
export const shots: readonly Shot[] = [
  { name: "landing", go: (page) => page.goto("/") },
  { name: "products", go: (page) => page.goto("/shop") },
  { name: "product", go: firstProduct },
  {
    name: "reason",
    go: async (page) => {
      await firstProduct(page);
      await page.locator(".summary .reason-word").click();
    },
  },
  {
    name: "narrowed",
    go: async (page) => {
      await firstProduct(page);
      await page.locator(".histogram-row").nth(1).click();
    },
  },
  { name: "no-match", go: (page) => page.goto("/shop?search=nothing-like-it") },
  { name: "about", go: (page) => page.goto("/about-reviews") },
  { name: "sign-in", go: (page) => page.goto("/sign-in") },
  { name: "missing", go: (page) => page.goto("/nowhere") },
  { name: "parts", go: (page) => page.goto("/ui") },
  {
    name: "write",
    as: "customer",
    go: async (page) => {
      await openForm(page);
      await page.locator(".star-option").nth(3).click();
      await page.locator("#body").fill(marked);
      await page.locator(".live-finding").first().waitFor();
    },
  },
  {
    name: "status",
    as: "customer",
    go: async (page) => {
      await page.goto("/shop/my-reviews");
      const stopped = page.locator(".mine-line", { has: page.locator(".state-held") });
      if ((await stopped.count()) > 0) return stopped.first().getByRole("link").click();
      await openForm(page);
      await page.locator(".star-option").nth(4).click();
      await page.locator("#body").fill(marked);
      await page.locator('button[value="publish"]').click();
      return page.locator(".finding").first().waitFor();
    },
  },
  { name: "my-reviews", as: "customer", go: (page) => page.goto("/shop/my-reviews") },
  { name: "my-messages", as: "customer", go: (page) => page.goto("/shop/messages") },
  { name: "today", as: "seller", go: (page) => page.goto("/seller") },
  { name: "orders", as: "seller", go: (page) => page.goto("/seller/orders") },
  {
    name: "compose",
    as: "seller",
    go: async (page) => {
      await page.goto("/seller/orders");
      await page.locator('a[href$="/message"]').first().click();
      await page.locator("textarea").first().fill(offer);
      await page.locator('main form button[type="submit"]').click();
      await page.locator(".finding").first().waitFor();
    },
  },
  { name: "inbox", as: "seller", go: (page) => page.goto("/seller/messages") },
  { name: "feedback", as: "seller", go: (page) => page.goto("/seller/feedback") },
  { name: "standing", as: "seller", go: (page) => page.goto("/seller/standing") },
  { name: "decisions", as: "seller", go: (page) => page.goto("/statements") },
  { name: "desk", as: "moderator", go: (page) => page.goto("/desk") },
  { name: "cases", as: "moderator", go: (page) => page.goto("/desk/cases") },
  {
    name: "case",
    as: "moderator",
    go: async (page) => {
      await page.goto("/desk/cases");
      await page.locator('main a[href^="/desk/cases/"]').first().click();
    },
  },
  { name: "measures", as: "moderator", go: (page) => page.goto("/desk/measures") },
  { name: "appeals", as: "moderator", go: (page) => page.goto("/desk/appeals") },
  { name: "overview", as: "operator", go: (page) => page.goto("/operator") },
  { name: "mail-and-jobs", as: "operator", go: (page) => page.goto("/operator/health") },
  { name: "keys", as: "operator", go: (page) => page.goto("/operator/keys") },
  { name: "webhooks", as: "operator", go: (page) => page.goto("/operator/webhooks") },
  { name: "policies", as: "operator", go: (page) => page.goto("/operator/policies") },
  {
    name: "policy",
    as: "operator",
    go: async (page) => {
      await page.goto("/operator/policies");
      await page.locator('main a[href^="/operator/policies/"]').first().click();
    },
  },
  { name: "policy-history", go: (page) => page.goto("/policy") },
];

/** The pictures that the documentation shows: name, width and look of each. */
const kept = [
  "landing-desktop-light",
  "product-desktop-light",
  "product-phone-dark",
  "reason-desktop-light",
  "write-desktop-light",
  "status-desktop-light",
  "compose-desktop-light",
  "case-desktop-dark",
  "policy-desktop-light",
] as const;
const keptBytesMax = 180_000;

const widths = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
} as const;

/** Takes all pictures of a running site into a folder; answers the names of the files. */
export async function takeScreenshots(
  browser: Browser,
  address: string,
  folder: string,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [width, viewport] of Object.entries(widths)) {
    for (const look of ["light", "dark"] as const) {
      for (const shot of shots) {
        const context = await browser.newContext({
          baseURL: address,
          viewport,
          colorScheme: look,
          locale: "en-GB",
          reducedMotion: "reduce",
        });
        const page = await context.newPage();
        if (shot.as !== undefined) await signIn(page, shot.as);
        await shot.go(page);
        await page.evaluate("document.fonts.ready");
        const file = `${shot.name}-${width}-${look}.png`;
        await page.screenshot({ path: join(folder, file), animations: "disabled" });
        files.push(file);
        await context.close();
      }
    }
  }
  return files;
}

/** Lays all pictures of a folder on one page, so that what does not belong is seen. */
export async function makeContactSheet(browser: Browser, folder: string): Promise<string> {
  const images = readdirSync(folder)
    .filter((file) => /-(light|dark)\.png$/.test(file))
    .map((file) => {
      const picture = readFileSync(join(folder, file)).toString("base64");
      return `<figure><img src="data:image/png;base64,${picture}"><figcaption>${file}</figcaption></figure>`;
    });
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  await page.setContent(
    `<style>body{font:12px sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:12px}
    figure{margin:0}img{height:250px;display:block}</style>${images.join("")}`,
  );
  const sheet = join(folder, "contact-sheet.png");
  await page.screenshot({ path: sheet, fullPage: true });
  await page.close();
  return sheet;
}

const groups: Readonly<Record<Role, string>> = {
  customer: "Shoppers",
  seller: "Sellers",
  moderator: "Moderators",
  operator: "Operators",
};

async function signIn(page: Page, role: Role): Promise<void> {
  await page.goto("/sign-in");
  const section = page.locator("section", {
    has: page.getByRole("heading", { name: groups[role] }),
  });
  await section.getByRole("button").first().click();
}

/** Opens the form of the first product that this customer may still review. */
async function openForm(page: Page): Promise<void> {
  await page.goto("/shop");
  const links = await page.locator(".product-table tbody th a").all();
  const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
  for (const path of paths) {
    await page.goto(`${path}/review`);
    if ((await page.locator("form[data-write]").count()) > 0) return;
  }
  throw new Error("this customer may review none of the first products");
}

/** Copies the pictures of the documentation; one that is too heavy is an error. */
function keep(folder: string): void {
  const target = join(repositoryRoot, "docs", "screenshots");
  mkdirSync(target, { recursive: true });
  for (const name of kept) {
    const picture = readFileSync(join(folder, `${name}.png`));
    if (picture.length > keptBytesMax) {
      throw new Error(`${name} has ${picture.length} bytes; at most ${keptBytesMax} are kept`);
    }
    writeFileSync(join(target, `${name}.png`), picture);
  }
}

async function main(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "candor-screenshots-data-"));
  const folder = mkdtempSync(join(tmpdir(), "candor-screenshots-"));
  const config = parseConfig({ CANDOR_DATA: data, PORT: "0", LOG_LEVEL: "error" });
  if (!config.ok) throw new Error("the configuration of the screenshots is wrong");
  const candor = await startCandor(config.value);
  const browser = await startBrowser();
  try {
    const files = await takeScreenshots(browser, candor.address, folder);
    const sheet = await makeContactSheet(browser, folder);
    process.stdout.write(`${files.length} pictures, all on ${sheet}\n`);
    if (process.argv.includes("--keep")) keep(folder);
  } finally {
    await browser.close();
    await candor.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
