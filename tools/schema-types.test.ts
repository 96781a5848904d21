import assert from "node:assert/strict";
import { test } from "node:test";
import { typeText } from "./schema-types.ts";

test("a schema is written as the type that it describes", () => {
  assert.equal(typeText({ type: "integer" }), "number");
  assert.equal(typeText({ enum: ["a", "b"] }), '"a" | "b"');
  assert.equal(typeText({ anyOf: [{ type: "string" }, { type: "null" }] }), "string | null");
  assert.equal(typeText({ type: ["string", "null"] }), "string | null");
  assert.equal(typeText({ type: "array", items: { enum: ["a", "b"] } }), '("a" | "b")[]');
  assert.equal(
    typeText({ type: "array", prefixItems: [{ type: "number" }, { type: "string" }] }),
    "[number, string]",
  );
  assert.equal(
    typeText({ type: "object", additionalProperties: { type: "string" } }),
    "Record<string, string>",
  );
  assert.equal(typeText({}), "unknown");
});

test("an object names its fields, and says which may be left out", () => {
  const schema = {
    type: "object",
    properties: { id: { type: "string" }, "x-note": { type: "string" } },
    required: ["id"],
  };
  assert.equal(typeText(schema), '{\n  id: string;\n  "x-note"?: string | undefined;\n}');
});
