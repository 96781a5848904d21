import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { repositoryRoot } from "./files.ts";
import { count, emptyTally, missFiles, type Tally, type TestEvent } from "./run-suite.ts";

const file = join(repositoryRoot, "core", "a.test.ts");

function tallyOf(...events: TestEvent[]): { tally: Tally; lines: string[] } {
  const tally = emptyTally();
  const lines: string[] = [];
  for (const event of events) count(tally, event, (line) => lines.push(line));
  return { tally, lines };
}

const passed: TestEvent = {
  type: "test:pass",
  data: { name: "two spans add", file, details: { type: "test", duration_ms: 1 } },
};

test("a test that passes counts, the group around it does not", () => {
  const group = { ...passed, data: { ...passed.data, details: { type: "suite" } } };
  assert.equal(tallyOf(passed, group).tally.passed, 1);
});

test("a failure is told with its place and its cause", () => {
  const { tally, lines } = tallyOf({
    type: "test:fail",
    data: { name: "two spans add", file, line: 3, details: { error: { cause: "1 is not 2" } } },
  });
  assert.equal(tally.failed, 1);
  assert.match(lines.join("\n"), /core\/a\.test\.ts:3: two spans add\n\s+1 is not 2/);
});

test("a failed part counts once, not again with the test around it", () => {
  const around = {
    type: "test:fail",
    data: { file, details: { error: { failureType: "subtestsFailed" } } },
  };
  assert.equal(tallyOf(around).tally.failed, 0);
});

test("a skip says why, or it is a failure", () => {
  const skip = (reason: boolean | string) => ({
    ...passed,
    data: { ...passed.data, skip: reason },
  });
  const said = tallyOf(skip("../shared is not there"));
  assert.equal(said.tally.skipped, 1);
  assert.match(said.lines.join("\n"), /\.\.\/shared is not there/);
  assert.equal(tallyOf(skip(true)).tally.failed, 1);
});

const group: TestEvent = {
  type: "test:complete",
  data: { name: "core/a.test.ts", nesting: 0, details: { type: "suite", duration_ms: 1500 } },
};

test("a file that fell with its process is a failure", () => {
  const { tally, lines } = tallyOf(group);
  const files = ["core/a.test.ts", "core/b.test.ts"];
  const suite = { name: "core", concurrency: 1, minutesMax: 1, filesAProcess: 2, files } as const;
  missFiles(suite, tally, (line) => lines.push(line));
  assert.deepEqual(lines, ["  FAILED   core/b.test.ts: did not come to its end"]);
  assert.equal(tally.failed, 1);
});

test("the time of each file is kept, that of a part or of the process is not", () => {
  const part = { ...group, data: { ...group.data, nesting: 1 } };
  const process = { ...group, data: { ...group.data, name: file, file } };
  const { tally } = tallyOf(part, group, process);
  assert.deepEqual(tally.files, [{ file: "core/a.test.ts", seconds: 1.5 }]);
});
