import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Lays compressed copies beside each text that browsers load, so that serving costs nothing. */
const compressed: Plugin = {
  name: "compressed-copies",
  applyToEnvironment: ({ name }) => name === "client",
  writeBundle({ dir = "" }) {
    for (const file of readdirSync(dir).filter((name) => /\.(js|css)$/.test(name))) {
      const text = readFileSync(join(dir, file));
      writeFileSync(join(dir, `${file}.br`), brotliCompressSync(text));
      writeFileSync(join(dir, `${file}.gz`), gzipSync(text));
    }
  },
};

/**
 * Examples of rules are tests, and like reasons for rules and meanings of concepts they are for
 * pages of the server: no browser waits for them.
 */
const rulesAlone: Plugin = {
  name: "rules-alone",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  transform(code, id) {
    if (/\/core\/src\/policy\/rules\/[^/]+\.ts$/.test(id)) {
      return {
        code: code
          .replace(/\n {2}examples: \{\n[\s\S]*?\n {2}\},\n/, "\n  examples: {},\n")
          .replace(/\n {2}rationale:[\s\S]*?",\n(?= {2}\w)/, '\n  rationale: "",\n'),
        map: null,
      };
    }
    if (!id.endsWith("/core/src/policy/kit/concept.ts")) return null;
    return { code: code.replaceAll(/^( {2}\w+): ".*",$/gm, '$1: "",'), map: null };
  },
};

/**
 * The widget is one file under one address, which a page of somebody else's can name in its policy:
 * what it shares with our own pages is in it a second time.
 */
const widgetStandsAlone: Plugin = {
  name: "widget-stands-alone",
  enforce: "pre",
  async resolveId(source, importer) {
    if (importer?.endsWith("/browser/widget.ts") !== true) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found === null ? null : `${found.id}?widget`;
  },
};

/**
 * `vite build web` makes both halves in one run: `dist/client` with what browsers load, under
 * hashed names, and `dist/server/storefront.js`, the pages as functions that the server imports.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: "/assets/",
  publicDir: false,
  logLevel: "warn",
  plugins: [react(), rulesAlone, widgetStandsAlone, compressed],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: "dist/client",
        emptyOutDir: true,
        manifest: "manifest.json",
        // Pages are made on the server, so every entry is named here and found in the manifest.
        rollupOptions: {
          input: {
            page: "src/storefront/browser/page.ts",
            write: "src/storefront/browser/write.ts",
            desk: "src/storefront/browser/desk.ts",
            styles: "src/ui/styles/all.css",
            widget: "src/storefront/browser/widget.ts",
            widgetStyles: "src/ui/styles/widget.css",
          },
        },
        assetsDir: ".",
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        target: ["chrome125", "firefox128", "safari18"],
        cssTarget: ["chrome125", "firefox128", "safari18"],
      },
    },
    ssr: {
      // One self-contained file: the server needs no copy of React, and loads it in milliseconds.
      resolve: { noExternal: true },
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        ssr: true,
        outDir: "dist/server",
        emptyOutDir: true,
        minify: false,
        rollupOptions: { input: { storefront: "src/storefront/pages.ts" } },
      },
    },
  },
});
