import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { keptRing } from "./key-ring.ts";
import { secretsOf } from "./secrets.ts";

const folder = mkdtempSync(join(tmpdir(), "candor-keys-"));
after(() => rmSync(folder, { recursive: true }));
const fresh = (name: string) => join(folder, name);
const tokenKey = new Uint8Array(32);

test("the first start makes a key, the next one finds it, and nobody else may read it", () => {
  const ring = keptRing(fresh("first"), 1);
  assert.deepEqual(keptRing(fresh("first"), 2).keys(), ring.keys());
  const [file = ""] = readdirSync(fresh("first/data-keys"));
  assert.equal(statSync(fresh(`first/data-keys/${file}`)).mode & 0o077, 0);
});

test("a key that another process adds seals from then on, and the old one still opens", () => {
  const mine = keptRing(fresh("shared"), 1);
  const secrets = secretsOf(tokenKey, mine);
  const before = secrets.seal("ada@example.com", "ada");
  const token = secrets.token("link");
  const added = keptRing(fresh("shared"), 2).add(2);
  const anew = secrets.seal("ada@example.com", "ada");
  assert.equal(anew.slice(0, 8), added.id);
  assert.notEqual(before.slice(0, 8), added.id);
  for (const sealed of [before, anew]) assert.equal(secrets.open(sealed, "ada"), "ada@example.com");
  assert.equal(secrets.token("link"), token, "what was mailed stays known");
});

test("what a forgotten key sealed is opened by nobody, and its name is told", () => {
  const ring = keptRing(fresh("lost"), 1);
  const secrets = secretsOf(tokenKey, ring);
  const sealed = secrets.seal("ada@example.com", "ada");
  const [first] = ring.keys();
  assert.ok(first);
  ring.add(2);
  ring.drop(first.id);
  assert.throws(() => secrets.open(sealed, "ada"), {
    name: "UnknownKeyError",
    message: new RegExp(
      `sealed with the key ${first.id.replaceAll(/[+/]/g, "\\$&")}, which is not`,
    ),
  });
});
