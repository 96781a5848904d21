import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { after, before } from "node:test";
import { demoImage } from "@candor/server/demo/images.ts";
import { makeApp } from "@candor/server/http/app.ts";
import { serveDemoImages } from "@candor/server/http/demo-images.ts";
import type { DemoIdentity } from "@candor/server/http/demo-sign-in.ts";
import { registerPages } from "@candor/server/http/pages.ts";
import { clonePglite } from "@candor/server/testkit/database.ts";
import { makeWorld, market, type World } from "@candor/server/testkit/world.ts";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { startBrowser } from "../../tools/browser.ts";

/** A running marketplace with a few invented people and products, and a browser to walk it. */
export type Site = {
  readonly address: string;
  readonly world: World;
  /** The address patterns of every page that is served, as they are registered. */
  readonly pageRoutes: readonly string[];
  /** A visitor of their own, with nothing remembered. */
  readonly visitor: (options?: BrowserContextOptions) => Promise<Visitor>;
};

/** Somebody at a browser. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly goto: (path: string) => Promise<void>;
  /** Signs in as one of the site's people, by the form that people use. */
  readonly becomes: (name: string, then?: string) => Promise<void>;
  /** What broke on the pages: script errors, blocked loads, answers that should not be. */
  readonly faults: readonly string[];
};

/** People of the site: each with why a walk would be them. */
const people: readonly DemoIdentity[] = [
  person("ada", "Ada Lindt, who has bought a lamp and a pan"),
  person("ben", "Ben Okoye, whose reviews a person reads first"),
  person("cleo", "Cleo Marsh, who works for the lamp's seller"),
  person("dana", "Dana Ruiz, who has bought a lamp"),
  person("eli", "Eli Brandt, who has bought a lamp"),
  person("fay", "Fay Novak, who has bought a lamp"),
  person("gil", "Gil Sato, who has bought a lamp"),
  {
    id: "sue",
    label: "Sue Park, who sells lamps",
    actor: { kind: "seller", marketplaceId: market, sellerId: "brightco", userId: "sue" },
  },
  {
    id: "ola",
    label: "Ola Berg, who keeps the policy",
    actor: { kind: "operator", marketplaceId: market, userId: "ola" },
  },
  {
    id: "mo",
    label: "Mo Adeyemi, who decides held reviews",
    actor: { kind: "moderator", marketplaceId: market, userId: "mo" },
  },
  {
    id: "kim",
    label: "Kim Lund, who hears what others decided",
    actor: { kind: "moderator", marketplaceId: market, userId: "kim" },
  },
];

/**
 * Starts one site and one browser for a file of walks and stops both after it:
 *
 * ```ts
 * const site = siteForWalks();
 * test("a shopper reads", async () => {
 *   const { page, goto } = await site().visitor();
 * });
 * ```
 */
export function siteForWalks(setting: Setting = usualSetting): () => Site {
  let running: { site: Site; stop: () => Promise<void> } | null = null;
  before(async () => {
    running = await startSite(setting);
  });
  after(async () => {
    await running?.stop();
  });
  return () => {
    if (running === null) throw new Error("the site is not started");
    return running.site;
  };
}

/** What stands on a site, and who may be whom on it. */
export type Setting = {
  readonly furnish: (world: World) => Promise<unknown>;
  readonly people: readonly DemoIdentity[];
};

/** Starts a site and a browser; call `stop` when done. */
export async function startSite(
  setting: Setting,
): Promise<{ site: Site; stop: () => Promise<void> }> {
  const db = await clonePglite();
  const port = await freePort();
  const world = await makeWorld(db);
  await setting.furnish(world);
  const pageRoutes = new Set<string>();
  const app = await makeApp({
    deps: world.deps,
    config: {
      jwksUrl: undefined,
      jwtSharedKey: undefined,
      jwtIssuer: undefined,
      jwtAudience: "candor",
      publicUrl: `http://127.0.0.1:${port}`,
      trustProxy: false,
    },
    sessionKey: new Uint8Array(32).fill(7),
    demoIdentities: setting.people,
    rateLimits: { requestsPerMinuteMax: 100_000, writesPerMinuteMax: 100_000 },
    checkReplies: true,
    pages: async (pages, door) => {
      serveDemoImages(pages, demoImage);
      pages.addHook("onRoute", ({ method, url }) => {
        if (method === "GET") pageRoutes.add(url);
      });
      await registerPages(pages, door);
    },
  });
  const address = await app.listen({ host: "127.0.0.1", port });
  const browser = await startBrowser();
  return {
    site: {
      address,
      world,
      pageRoutes: [...pageRoutes],
      visitor: (options) => visitorOf(browser, address, options),
    },
    stop: async () => {
      await browser.close();
      await app.close();
      await db.close();
    },
  };
}

/** Links lead to where the site is, so it has to be known before the site is made. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function visitorOf(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    // Colours that fade into each other are neither the old nor the new ones to whoever measures.
    reducedMotion: "reduce",
    baseURL: address,
    locale: "en-GB",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  await context.route("https://pictures.example.com/**", (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: lampPicture }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  const goto = async (path: string) => {
    await page.goto(path);
  };
  return {
    page,
    context,
    goto,
    faults,
    becomes: async (name, then = "/shop") => {
      await goto(`/sign-in?returnTo=${encodeURIComponent(then)}`);
      await page.getByRole("button", { name: `Continue as ${name}`, exact: true }).click();
    },
  };
}

const lampPicture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 14h7M6 14 9 6 5 3l5-1 3 4-4 1" fill="none" stroke="#5a605c" stroke-width=".6"/></svg>';

/** Products, purchases and a first set of reviews: enough to filter, search and page. */
async function furnish(world: World): Promise<void> {
  await world.product("lamp", {
    title: "Arden desk lamp, 9 W, dimmable",
    brand: "Brightco",
    description: "Aluminium arm, four steps of brightness, replaceable bulb.",
    imageUrl: "https://pictures.example.com/lamp.svg",
  });
  await world.product("pan", {
    title: "Cast-iron pan, 28 cm",
    brand: "Ironwood",
    category: ["Kitchen", "Pans"],
  });
  await world.product("tent", { title: "Two-person tent", category: ["Outdoor", "Tents"] });
  await world.product("album", {
    title: "Second album",
    category: ["Music"],
    releasedAt: "2026-09-01T00:00:00Z",
  });
  await world.seller("brightco", ["lamp"]);
  await world.tell({
    kind: "offer",
    productId: "lamp",
    sellerId: "brightco",
    priceMinor: 4_990,
    since: "2025-06-01T00:00:00Z",
  });
  await world.buyer("cleo").isTiedTo("brightco");
  await world.buyer("ben").isTrusted("held");
  for (const name of ["ada", "dana", "eli", "fay", "gil", "ben"]) {
    await world.buyer(name).orders("lamp");
    await named(world, name);
  }
  await world.buyer("ada").orders("pan");
  for (const [at, [stars, title, body]] of letters.entries()) {
    const name = `reader-${at + 1}`;
    if (at % 3 !== 2) await world.buyer(name).orders("lamp", { deliveredDaysAgo: 40 + at });
    const sent = await world.buyer(name).reviews("lamp", { stars, title, body });
    if (!sent.ok || sent.value.status !== "published") {
      throw new Error(`letter ${at + 1} is not published: ${JSON.stringify(sent)}`);
    }
    world.deps.clock.pass(3_600_000);
  }
}

async function named(world: World, customerId: string): Promise<void> {
  const label = people.find(({ id }) => id === customerId)?.label ?? customerId;
  const displayName = label.split(",")[0] ?? customerId;
  const createdAt = "2025-06-01T00:00:00Z";
  await world.tell({ kind: "customer", customerId, displayName, createdAt });
}

const letters = [
  [5, "Bright, and easy on the eyes", "I read by it every evening, and the lowest step is low."],
  [4, "Steady arm", "The arm holds where you put it. The cable could be longer."],
  [2, "The dimmer hums", "At the lowest two steps there is a faint hum in a quiet room."],
  [5, "Two years on", "Still as bright as on the first day, and I dropped it twice."],
  [3, "Fine for the hall", "Not enough light for sewing, plenty for finding keys."],
  [1, "Came loose", "The joint came loose after a month and cannot be tightened."],
  [4, "Good colour", "Warm enough for the evening, and faces look like faces."],
  [5, "The switch is right", "It sits where the hand looks for it, even in the dark."],
  [4, "Small foot", "It stands on the narrow shelf where nothing else would."],
  [5, "Replaceable bulb", "At last a lamp whose bulb one can change without tools."],
  [2, "Shorter than it looks", "Measure your desk first. The arm does not reach the middle."],
  [4, "Quiet", "No hum at full brightness, and it stays cool to the touch."],
] as const;

function person(customerId: string, label: string): DemoIdentity {
  return { id: customerId, label, actor: { kind: "customer", marketplaceId: market, customerId } };
}

const usualSetting: Setting = { furnish, people };
