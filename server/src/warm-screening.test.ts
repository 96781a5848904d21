import assert from "node:assert/strict";
import { test } from "node:test";
import { prepareVocabulary } from "@candor/core/policy/lexicons/index.ts";
import { warmScreening } from "./warm-screening.ts";

test("screening warms up in many steps, and whatever comes meanwhile is done between them", async () => {
  const warming = warmScreening();
  let between = 0;
  let isWarm = false;
  warming.done.then(() => {
    isWarm = true;
  });
  while (!isWarm) {
    await new Promise((resolve) => setImmediate(resolve));
    between++;
  }
  assert.ok(between > 50, `only ${between} requests could have been answered`);
  assert.ok(prepareVocabulary(), "the first text would still have to compile");
});

test("a server that stops does not go on warming", async () => {
  const warming = warmScreening();
  warming.stop();
  await warming.done;
});
