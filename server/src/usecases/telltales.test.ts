import assert from "node:assert/strict";
import { test } from "node:test";
import { telltalesOf } from "./telltales.ts";

const ada = telltalesOf([
  { field: "recipient_name", value: "Adalinde  Kernbach" },
  { field: "address_line_1", value: "Sperlingsgasse 17b" },
  { field: "city", value: "Lindenau an der Luppe" },
  { field: "postal_code", value: "04177" },
  { field: "phone", value: "+49 341 5550134" },
  { field: "country", value: "DE" },
]);

test("a value is covered in whatever case and spacing it stands, and the text keeps its length", () => {
  const text = "To ADALINDE\nkernbach, sperlingsgasse  17B: we come on Monday.";
  const covered = ada.covered(text);
  assert.equal(covered.length, text.length);
  assert.doesNotMatch(covered, /adalinde|kernbach|sperling|17b/i);
  assert.match(covered, /: we come on Monday\.$/);
});

test("a part of a name or a street alone tells of somebody, a common short word does not", () => {
  assert.doesNotMatch(ada.covered("Dear Frau Kernbach of Sperlingsgasse"), /Kernbach|Sperling/);
  assert.equal(ada.covered("It stands an der Wand in DE."), "It stands an der Wand in DE.");
  assert.equal(ada.covered("A kernbachian lamp."), "A kernbachian lamp.");
});

test("a phone number is known without its country and with other gaps", () => {
  for (const number of ["+49 341 5550134", "0341/555 01 34", "03415550134", "(0341) 555-0134"]) {
    assert.doesNotMatch(ada.covered(`Call ${number} please.`), /0134|01 34/);
  }
});

test("names in Han or Kana are known by few letters", () => {
  const taro = telltalesOf([{ field: "recipient_name", value: "山田 太郎" }]);
  assert.ok(taro.areIn("山田 太郎様"));
  assert.ok(!taro.areIn("山の上"));
});

test("every text inside a JSON value is covered, and nothing else of it changes", () => {
  const value = {
    note: "Kernbach",
    spans: [{ start: 0, end: 8 }],
    more: [null, "04177"],
    yes: true,
  };
  assert.deepEqual(ada.coveredDeep(value), {
    note: "████████",
    spans: [{ start: 0, end: 8 }],
    more: [null, "█████"],
    yes: true,
  });
});

test("where nothing is known nothing is covered", () => {
  assert.equal(telltalesOf([]).covered("Adalinde"), "Adalinde");
});
