import assert from "node:assert/strict";
import { test } from "node:test";
import { secretsOf } from "./secrets.ts";

const secrets = secretsOf(new Uint8Array(32).fill(1));
const others = secretsOf(new Uint8Array(32).fill(2));

test("what was sealed is read again, and only about the same person", () => {
  const sealed = secrets.seal("ada@example.com", "market ada");
  assert.equal(secrets.open(sealed, "market ada"), "ada@example.com");
  assert.throws(() => secrets.open(sealed, "market ben"));
  assert.throws(() => others.open(sealed, "market ada"));
});

test("a sealed text shows neither itself nor that another one is equal", () => {
  const sealed = secrets.seal("ada@example.com", "market ada");
  assert.doesNotMatch(Buffer.from(sealed, "base64").toString("latin1"), /ada|example/);
  assert.notEqual(sealed, secrets.seal("ada@example.com", "market ada"));
});

test("a sealed text that was changed in one bit is not read", () => {
  const bytes = Buffer.from(secrets.seal("ada@example.com", "ada"), "base64");
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => secrets.open(changed.toString("base64"), "ada"));
  }
});

test("a token is the same again, another one for other words, and 256 bits long", () => {
  assert.equal(secrets.token("link msg_1"), secrets.token("link msg_1"));
  assert.notEqual(secrets.token("link msg_1"), secrets.token("stop msg_1"));
  assert.notEqual(secrets.token("link msg_1"), others.token("link msg_1"));
  assert.match(secrets.token("link msg_1"), /^[\w-]{43}$/);
});
