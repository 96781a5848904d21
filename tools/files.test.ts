import assert from "node:assert/strict";
import { test } from "node:test";
import { readFiles } from "./files.ts";

const folder = /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/;

test("decision records are numbered one by one, and each names itself by its number", () => {
  const records = readFiles((path) => folder.test(path));
  const numbers = records.map(({ path }) => folder.exec(path)?.[1] ?? "");
  const expected = records.map((_, at) => String(at + 1).padStart(4, "0"));
  assert.deepEqual(numbers.toSorted(), expected);
  for (const { path, text } of records) {
    assert.ok(text.startsWith(`# ${folder.exec(path)?.[1]}: `), `${path} begins with its number`);
  }
});

test("what speaks of a decision record names one that there is", () => {
  const records = readFiles((path) => folder.test(path)).map(({ path }) => path);
  const mentions = readFiles((path) => /\.(md|ts|tsx)$/.test(path)).flatMap(({ path, text }) =>
    [...text.matchAll(/decisions\/(\d{4}-[a-z0-9-]+\.md)/g)].map(([, name]) => ({ path, name })),
  );
  const missing = mentions.filter(({ name }) => !records.includes(`docs/decisions/${name}`));
  assert.deepEqual(missing, []);
});
