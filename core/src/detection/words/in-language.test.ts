import assert from "node:assert/strict";
import { test } from "node:test";
import { framedSeller, selfBooster } from "../../../testkit/framing-worlds.ts";
import { detectors } from "../detectors/index.generated.ts";
import { whoGains } from "../kit/beneficiary.ts";
import { inGerman, inLanguage } from "./in-language.ts";

test("figures take their places in the German sentence, with its marks", () => {
  assert.equal(
    inGerman(
      "31 reviews came within 7 days from 2026-01-02, where 1.4 is usual for this product; chance alone does that about 1 in 2,000.",
    ),
    "31 Bewertungen kamen binnen 7 Tagen ab 2026-01-02, wo für dieses Produkt 1,4 üblich sind; " +
      "Zufall allein bewirkt das etwa 1 Mal in 2.000.",
  );
});

test("a path of ties is told step by step, and words within words are told too", () => {
  assert.equal(
    inGerman(
      "ada, an account of lampco, shares a device and an address with ben, which shares a bank account with cem",
    ),
    "ada, ein Konto von lampco, teilt ein Gerät und eine Adresse mit ben, das ein Bankkonto mit cem teilt",
  );
});

test("titles stand as they are, whatever they are called", () => {
  const said = inGerman(
    'This page was "book club" when 12 of its reviews were written and is "a device" today.',
  );
  assert.match(said ?? "", /„book club“.*„a device“/);
});

test("what has no template stays as it was written, and other languages read English", () => {
  assert.equal(inGerman("Nobody has a template for this."), null);
  assert.equal(
    inLanguage("Nobody has a template for this.", "de"),
    "Nobody has a template for this.",
  );
  assert.equal(inLanguage("book club", "fr"), "book club");
  assert.equal(inGerman("x".repeat(5_000)), null);
});

test("days are written out in the language that is read, and what is no day stays", () => {
  const said = "7 reviews came within 7 days from 2026-01-12";
  const told = `${said}, where 0.2 is usual for this product; chance alone does that about 1 in 600.`;
  assert.match(inLanguage(told, "en"), /days from 12 January 2026, where 0\.2/);
  assert.match(inLanguage(told, "de"), /Tagen ab 12\. Januar 2026, wo/);
  assert.match(inLanguage(told, "pl"), /days from 12 January 2026, where/);
  assert.equal(
    inLanguage("order 2026-13-41, x-2026-01-12", "en"),
    "order 2026-13-41, x-2026-01-12",
  );
});

test("hostile words end: a text is walked through once for each template", (t) => {
  const hostile = "1 of 1 ".repeat(280);
  const started = performance.now();
  for (let times = 0; times < 100; times++) inGerman(hostile);
  t.diagnostic(`hostile words are read in ${Math.round(performance.now() - started)} ms`);
});

test("whoever gains, it can be read in German", () => {
  const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);
  const facts = seeds.flatMap((seed) => [framedSeller(seed, 0.5), selfBooster(seed, 0.5)]);
  const blank = { ties: null, reports: null, offers: null, refunds: null, rewards: null };
  const bare = { requests: null, rivals: null, starsMoved: null };
  for (const one of facts) {
    for (const told of [
      one,
      { ...one, effect: "criticism" as const },
      { ...one, ...blank, ...bare },
    ]) {
      const { sentence, pointers, unknown } = whoGains(told);
      for (const said of [sentence, ...pointers.map(({ fact }) => fact), ...unknown]) {
        assert.notEqual(inGerman(said), null, said);
      }
    }
  }
});

test("all that a detector says of itself can be read in German", () => {
  for (const { title, rationale, strengthMeans, innocentCauses, blindTo } of detectors) {
    for (const said of [title, rationale, strengthMeans, ...innocentCauses, ...blindTo]) {
      assert.notEqual(inGerman(said), null, said);
    }
  }
});
