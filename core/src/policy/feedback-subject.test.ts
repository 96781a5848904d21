import assert from "node:assert/strict";
import { test } from "node:test";
import { subjectOf } from "./feedback-subject.ts";

const about = (text: string, lang = "en") => subjectOf(text, { lang }).about;

test("a text is about the product only if every sentence that names anything names that", () => {
  assert.equal(about("Dull blade. The handle broke in a week."), "product");
  assert.equal(about("Dull blade. The handle broke in a week. Never again."), "product");
  assert.equal(about("Dull blade. The seller never answered."), "mixed");
  assert.equal(about("The lamp came two weeks late and flickers."), "mixed");
});

test("a text is about the delivery only if nothing else is named", () => {
  assert.equal(about("Parcel came two weeks late."), "delivery");
  assert.equal(about("Parcel came two weeks late. Nobody from support replied."), "mixed");
  assert.equal(about("Paket kam zwei Wochen zu spät.", "de"), "delivery");
});

test("what names nothing is about nothing", () => {
  assert.equal(about("Never again."), "unclear");
  assert.equal(about("Great."), "unclear");
});

test("each part says where it stands", () => {
  const { parts } = subjectOf("Dull blade. The seller never answered.", { lang: "en" });
  assert.deepEqual(
    parts.map(({ span, topics }) => [span.start, topics]),
    [
      [0, ["product"]],
      [12, ["service"]],
    ],
  );
});
