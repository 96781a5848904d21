import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets } from "@candor/web/storefront/shapes.ts";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { z } from "zod";

const dist = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** What browsers load, as the web workspace built it. */
export const clientFolder = join(dist, "client");

/** The pages as the web workspace built them. */
export const storefrontFile = join(dist, "server", "storefront.js");

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), assets: z.array(z.string()).optional() }),
);

/** The addresses of what pages load, out of the build's manifest. */
export function readAssets(): Assets {
  const file = join(clientFolder, "manifest.json");
  if (!existsSync(file)) {
    throw new Error("The pages are not built: run `npm run build` first.");
  }
  const manifest = Manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  const entry = (source: string) => {
    const found = manifest[source];
    if (found === undefined) throw new Error(`The build has no ${source}.`);
    return found;
  };
  const address = (name: string) => `/assets/${name}`;
  const styles = entry("src/ui/styles/all.css");
  return {
    styles: [address(styles.file)],
    // The Latin subsets stand on every page; the others come when a text needs them.
    fonts: (styles.assets ?? []).filter((name) => /-latin-wght-/.test(name)).map(address),
    scripts: {
      page: address(entry("src/storefront/browser/page.ts").file),
      write: address(entry("src/storefront/browser/write.ts").file),
      desk: address(entry("src/storefront/browser/desk.ts").file),
    },
    widget: {
      styles: address(entry("src/ui/styles/widget.css").file),
      script: address(entry("src/storefront/browser/widget.ts").file),
    },
  };
}

/** Serves the built files: their names change with their content, so browsers may keep them. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: clientFolder,
    prefix: "/assets/",
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: "365d",
    preCompressed: true,
  });
}
