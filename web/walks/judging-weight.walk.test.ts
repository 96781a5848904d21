import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { languages } from "@candor/core/policy/kit/language.ts";
import { noEmptyMessage } from "@candor/core/policy/rules/no-empty-message.ts";

/** What judging words may weigh on a page whose reader waits for it, in bytes after gzip. */
const judgingBytesMax = 150 * 1024;

type Chunk = { readonly file: string; readonly imports?: readonly string[] };

const built = new URL("../dist/client/", import.meta.url);
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(new URL("manifest.json", built), "utf8"),
);

test("a page in any language judges words after loading at most 150 KB", (t) => {
  const base = weightOf("src/storefront/browser/judge.ts");
  const weights = languages.map((lang) => {
    const own = weightOf(lexicon(lang)) + (lang === "en" ? 0 : weightOf(texts(lang)));
    assert.ok(base + own <= judgingBytesMax, `${lang}: ${base + own} bytes`);
    return own;
  });
  const all = weights.reduce((sum, own) => sum + own, base);
  t.diagnostic(
    `rules and reader ${base} bytes, heaviest language ${Math.max(...weights)}, all twelve ${all}`,
  );
});

test("no page carries examples of rules and reasons for them, which are for the server", () => {
  const judge = manifest["src/storefront/browser/judge.ts"];
  assert.ok(judge !== undefined);
  const { file } = judge;
  const carried = readFileSync(new URL(file, built), "utf8");
  assert.ok(carried.includes(noEmptyMessage.id));
  assert.ok(!carried.includes(noEmptyMessage.rationale));
  const { hits, passes } = noEmptyMessage.examples.en ?? { hits: [], passes: [] };
  const texts = [...hits, ...passes].filter((example) => typeof example === "string");
  assert.ok(texts.length > 0);
  assert.deepEqual(
    texts.filter((example) => carried.includes(example.replaceAll(/\[\[|\]\]/g, ""))),
    [],
  );
});

const lexicon = (lang: string) => `../core/src/policy/lexicons/${lang}/index.ts`;
const texts = (lang: string) => `../core/src/policy/texts/${lang}.ts`;

/** A chunk with all that it loads at once. */
function weightOf(name: string, counted = new Set<string>()): number {
  const chunk = manifest[name];
  assert.ok(chunk !== undefined, `${name} is a chunk of its own`);
  if (counted.has(name)) return 0;
  counted.add(name);
  const own = gzipSync(readFileSync(new URL(chunk.file, built))).length;
  return (chunk.imports ?? []).reduce((sum, one) => sum + weightOf(one, counted), own);
}
