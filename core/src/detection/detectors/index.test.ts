import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { detectors } from "./index.generated.ts";

const folder = import.meta.dirname;
const testOf = (id: string) => readFileSync(join(folder, `${id}.test.ts`), "utf8");

test("every detector file is in the index under its own name", () => {
  for (const { id } of detectors) assert.ok(existsSync(join(folder, `${id}.ts`)), id);
  const declared = readdirSync(folder).filter(
    (name) =>
      !name.includes(".test.") &&
      readFileSync(join(folder, name), "utf8").includes("= defineDetector"),
  );
  assert.deepEqual(
    declared.sort(),
    detectors.map(({ id }) => `${id}.ts`),
  );
});

for (const detector of detectors) {
  test(`${detector.id} says what it serves, cannot see and mistakes, and spares the innocent`, () => {
    assert.ok(detector.clauses.every((clause) => /^[A-Z]{3,4}-\d{3}$/.test(clause)));
    for (const list of [detector.clauses, detector.blindTo, detector.innocentCauses]) {
      assert.ok(list.length > 0);
    }
    assert.ok(detector.lookbackDays > 0);
    assert.match(detector.strengthMeans, /0\.5/);
    assert.match(testOf(detector.id), /spared/);
  });
}
