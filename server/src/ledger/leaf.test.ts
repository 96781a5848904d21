import assert from "node:assert/strict";
import { test } from "node:test";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import fc from "fast-check";
import { fieldSalt, hashField, hashFields, hashWords, leafText } from "./leaf.ts";

const salt = Buffer.alloc(32, 7).toString("base64");

test("a leaf's bytes are stable JSON, whatever its fields hold", () => {
  const text = fc.string({ unit: "binary" });
  const fields = { marketplaceId: text, eventId: text, at: text, type: text, subject: text };
  fc.assert(
    fc.property(
      fc.record({ ...fields, contentHash: fc.option(text) }),
      fc.dictionary(text, fc.jsonValue()),
      (leaf, payload) => {
        const bytes = leafText({ ...leaf, payload: stableJson(payload) });
        assert.equal(
          bytes,
          stableJson({ v: 1, ...leaf, payload: JSON.parse(stableJson(payload)) }),
        );
      },
    ),
  );
});

test("one field and the hashes of the others give the hash of all", () => {
  const words = { body: "Bright.", customerId: "ada", stars: 4 };
  const hidden = {
    customerId: hashField(fieldSalt(salt, "customerId"), "ada"),
    stars: hashField(fieldSalt(salt, "stars"), 4),
  };
  const shown = { body: hashField(fieldSalt(salt, "body"), "Bright.") };
  assert.equal(hashFields({ ...hidden, ...shown }), hashWords(salt, words));
});

test("another word, another salt, or a word under another name gives another hash", () => {
  const hash = hashWords(salt, { body: "Bright.", title: "Lamp" });
  const other = Buffer.alloc(32, 8).toString("base64");
  assert.notEqual(hashWords(salt, { body: "Bright!", title: "Lamp" }), hash);
  assert.notEqual(hashWords(salt, { body: "Lamp", title: "Bright." }), hash);
  assert.notEqual(hashWords(salt, { body: "Bright." }), hash);
  assert.notEqual(hashWords(other, { body: "Bright.", title: "Lamp" }), hash);
});
