import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text as textOf } from "node:stream/consumers";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { languages } from "@candor/core/policy/kit/language.ts";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import type { Surface } from "@candor/core/policy/kit/verdict.ts";
import { examplesByLanguage } from "@candor/core/policy/rules/examples/index.generated.ts";
import { rules } from "@candor/core/policy/rulesets.ts";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();

for (const surface of ["review", "message"]) {
  test(`for a ${surface} the composer in a real browser and the command line find the same, byte by byte`, async () => {
    const texts = everyExample();
    const commanded = await screenedByCommand(texts, surface);
    const { page, goto, faults } = await site().visitor();
    await goto("/shop");
    const composed: readonly string[] = await page.evaluate(
      async ([address = "", policy = "", surface = "", ...words]) => {
        const { everyLanguage, judgeText }: Judge = await import(address);
        await everyLanguage();
        const context = { surface: surface as Surface };
        const found: string[] = [];
        for (const one of words) {
          found.push(JSON.stringify(await judgeText(one, context, JSON.parse(policy), "en")));
        }
        return found;
      },
      [judgeAddress(), JSON.stringify(shippedPolicy), surface, ...texts],
    );
    assert.equal(composed.length, texts.length);
    for (const [at, text] of texts.entries()) assert.equal(composed[at], commanded[at], text);
    assert.ok(composed.filter((findings) => findings !== "[]").length > texts.length / 10);
    assert.deepEqual(faults, []);
  });
}

type Judge = typeof import("../src/storefront/browser/judge.ts");

/** The examples of every rule in every language, plain and in disguise. */
function everyExample(): readonly string[] {
  const examples = rules.flatMap((rule) =>
    languages.flatMap((lang) => {
      const own = rule.examples[lang] ?? examplesByLanguage[lang]?.[rule.id];
      return [...(own?.hits ?? []), ...(own?.passes ?? [])];
    }),
  );
  const texts = examples
    .map((example) => (typeof example === "string" ? example : example.text))
    .map((text) => text.replaceAll(/\[\[|\]\]/g, ""));
  const disguised = texts
    .filter((_, at) => at % 5 === 0)
    .map((text) => [...text].join("\u200b").replaceAll("a", "а").replaceAll("e", "3"));
  return [...texts, ...disguised, "\ud83d\ude00 5 ★★★★★ 🎁", ""];
}

/** What `candor screen` answers, line by line, as the JSON of its findings. */
async function screenedByCommand(
  texts: readonly string[],
  surface: string,
): Promise<readonly string[]> {
  const bin = fileURLToPath(new URL("../../server/bin/candor.mjs", import.meta.url));
  const args = [bin, "screen", "--surface", surface, "--format", "jsonl"];
  const candor = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  candor.stdin.end(texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(""));
  const lines = (await textOf(candor.stdout)).trimEnd().split("\n");
  return lines.map((line) => JSON.stringify(JSON.parse(line).findings));
}

/** The chunk that the page for writing loads once somebody writes. */
function judgeAddress(): string {
  const manifest = new URL("../dist/client/manifest.json", import.meta.url);
  const { file } = JSON.parse(readFileSync(manifest, "utf8"))["src/storefront/browser/judge.ts"];
  return `/assets/${file}`;
}
