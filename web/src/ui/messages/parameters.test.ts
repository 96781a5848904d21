import assert from "node:assert/strict";
import { test } from "node:test";
import { type ParameterKey, parameters } from "@candor/core/policy/parameters.ts";
import { parameterIn } from "./parameters.ts";

const keys = Object.keys(parameters) as ParameterKey[];

test("every number and list of the policy has a title of its own in English and German", () => {
  for (const locale of ["en", "de"] as const) {
    const titles = keys.map((key) => parameterIn(locale, key).title);
    assert.deepEqual(
      titles.filter((title, at) => titles.indexOf(title) !== at),
      [],
      locale,
    );
    for (const title of titles) assert.match(title, /^\p{Lu}[^_.]{3,59}$/u, locale);
  }
});

test("what each of them does is a whole sentence, and in German not the English one", () => {
  for (const key of keys) {
    const [english, german] = [parameterIn("en", key), parameterIn("de", key)];
    for (const { about } of [english, german]) assert.match(about, /^[\p{Lu}].*\.$/u, key);
    assert.notEqual(german.about, english.about, key);
    assert.notEqual(german.title, english.title, key);
  }
});
