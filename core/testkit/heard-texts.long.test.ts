import { ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { shippedPolicy } from "../src/policy/kit/policy.ts";
import { screen } from "../src/policy/kit/screen.ts";
import type { Surface } from "../src/policy/kit/verdict.ts";

/**
 * Texts written in several registers before the lexicons knew their words, one a line:
 * `CATEGORY,CATEGORY|surface|text`, or `-` for what decent people write.
 */
const folder = new URL("heard/", import.meta.url);

/** What is still missed is known; less than this share found is a step back. */
const foundShareMin = 0.85;
const stoppedShareMax = 0.02;

for (const file of readdirSync(folder).sort()) {
  const lines = readFileSync(new URL(file, folder), "utf8").trim().split("\n");
  const texts = lines.map((line) => {
    const [labels = "", surface, ...rest] = line.split("|");
    return { isDecent: labels === "-", surface: surface as Surface, text: rest.join("|") };
  });

  test(`asks that were heard are found in ${file}`, () => {
    const asks = texts.filter((one) => !one.isDecent);
    const missed = asks.filter((one) => !isStopped(one.surface, one.text));
    const share = 1 - missed.length / asks.length;
    ok(share >= foundShareMin, `${share}:\n${missed.map((one) => one.text).join("\n")}`);
  });

  test(`decent texts that were heard pass in ${file}`, () => {
    const decent = texts.filter((one) => one.isDecent);
    const stopped = decent.filter((one) => isStopped(one.surface, one.text));
    const share = stopped.length / decent.length;
    ok(share <= stoppedShareMax, stopped.map((one) => one.text).join("\n"));
  });
}

function isStopped(surface: Surface, text: string): boolean {
  return screen(text, { surface }, shippedPolicy).findings.length > 0;
}
