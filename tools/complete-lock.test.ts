import assert from "node:assert/strict";
import { test } from "node:test";
import { completed, platformOf } from "./complete-lock.ts";

const tool = {
  version: "2.0.0",
  dev: true,
  optionalDependencies: { "@tool/darwin-arm64": "2.0.0", "@tool/linux-x64-musl": "2.0.0" },
};

test("optional packages of other platforms are in the lock file although nobody served them", () => {
  const lock = completed({ "": {}, "node_modules/tool": tool });
  assert.deepEqual(lock["node_modules/@tool/darwin-arm64"], {
    version: "2.0.0",
    cpu: ["arm64"],
    dev: true,
    optional: true,
    os: ["darwin"],
  });
  assert.deepEqual(lock["node_modules/@tool/linux-x64-musl"]?.libc, ["musl"]);
  assert.deepEqual(Object.keys(completed(lock)), Object.keys(lock));
});

test("an entry that npm wrote is left as it is, wherever it stands", () => {
  const nested = { version: "2.0.0", integrity: "sha512-abc" };
  const path = "node_modules/tool/node_modules/@tool/darwin-arm64";
  const lock = completed({ "node_modules/tool": tool, [path]: nested });
  assert.deepEqual(lock[path], nested);
  assert.equal(lock["node_modules/@tool/darwin-arm64"], undefined);
});

test("a platform is read from the end of the name", () => {
  assert.deepEqual(platformOf("@oxc-parser/binding-linux-arm-gnueabihf"), {
    os: "linux",
    cpu: "arm",
    libc: null,
  });
  assert.equal(platformOf("fsevents"), null);
});
