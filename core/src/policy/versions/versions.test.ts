import assert from "node:assert/strict";
import { test } from "node:test";
import { screen } from "../kit/screen.ts";
import { rules } from "../rulesets.ts";
import { inLanguage } from "../texts/texts.ts";
import { addVerdicts, backTestText, emptyBackTest } from "./back-test.ts";
import { changeInWords, diffPolicies } from "./diff.ts";
import { documentBytes, ownParameters, policyOf, shippedDocument } from "./document.ts";
import { readPolicyDocument } from "./read-document.ts";

const shipped = shippedDocument();

/** The shipped version with changes, as somebody would write them into a file. */
function edited(changes: Readonly<Record<string, unknown>>) {
  const read = readPolicyDocument({ version: "1.1.0", ...changes });
  assert.ok(read.ok, read.ok ? "" : read.problems.join("\n"));
  return read.document;
}

const emojiHeld = edited({ rules: { "no-emoji": { outcome: "hold" } } });

test("a version written out and read again is the same version", () => {
  const again = readPolicyDocument(JSON.parse(documentBytes(shipped)));
  assert.ok(again.ok);
  assert.equal(documentBytes(again.document), documentBytes(shipped));
  assert.deepEqual(diffPolicies(shipped, again.document), []);
});

test("the shipped version written out judges as the code does", () => {
  const text = "🎉 Leave us 5 stars and get a coupon, write to me@example.com";
  const policy = policyOf(shipped);
  const plain = screen(text, { surface: "message" }, { version: "1.0.0", rules: {} });
  assert.deepEqual(screen(text, { surface: "message" }, policy), plain);
  assert.ok(plain.findings.length > 1);
});

test("a rule whose code came after a version was written is off under it", () => {
  const { "no-emoji": _, ...others } = shipped.rules;
  const before = policyOf({ ...shipped, rules: others });
  assert.deepEqual(
    screen("Your lamp ships on Monday 🎉", { surface: "message" }, before).findings,
    [],
  );
  const open = { version: "1.0.0", rules: {} };
  assert.equal(
    screen("Your lamp ships on Monday 🎉", { surface: "message" }, open).outcome,
    "warn",
  );
});

test("any change of outcome, surface, confidence, text or parameter changes the bytes", () => {
  const texts = { en: { message: "There is an emoji.", suggestion: "Use words." } };
  const changes = [
    { rules: { "no-emoji": { outcome: "hold" } } },
    { rules: { "no-emoji": { surfaces: ["message", "email"] } } },
    { rules: { "no-emoji": { confidenceMin: 0.95 } } },
    { rules: { "no-emoji": { texts } } },
    { parameters: { request_close_days: 40 } },
  ];
  const bytes = changes.map((one) => documentBytes({ ...edited(one), version: "1.0.0" }));
  assert.equal(new Set([...bytes, documentBytes(shipped)]).size, changes.length + 1);
});

test("a version's own words are said instead of the rule's, in every language", () => {
  const texts = {
    en: { message: "There is an emoji.", suggestion: "Use words." },
    de: { message: "Hier steht ein Emoji.", suggestion: "Schreib es aus." },
  };
  const policy = policyOf(edited({ rules: { "no-emoji": { texts } } }));
  const [finding] = screen("Your lamp ships on Monday 🎉", { surface: "message" }, policy).findings;
  assert.ok(finding);
  assert.equal(finding.message, "There is an emoji.");
  assert.equal(inLanguage(finding, "de").message, "Hier steht ein Emoji.");
  assert.equal(inLanguage(finding, "fr").message, "There is an emoji.");
});

test("what a rule is less sure of than a version asks for is not said", () => {
  const text = "Your lamp ships on Monday 🎉";
  const found = (confidenceMin: number) =>
    screen(
      text,
      { surface: "message" },
      policyOf(edited({ rules: { "no-emoji": { confidenceMin } } })),
    );
  assert.equal(found(0.5).outcome, "warn");
  assert.equal(found(1).outcome, "allow");
});

test("a file's faults are all named, each with its place, and a near name is proposed", () => {
  const read = readPolicyDocument({
    version: "1.1",
    rules: {
      "no-emojis": { outcome: "hold" },
      "no-spam": { outcome: "delete", surfaces: ["mesage"], confidenceMin: 2, texts: { de: {} } },
    },
    parameters: {
      request_close_days: "30",
      request_open_days: 1.5,
      review_pre_release_theatrical: [1],
    },
    note: "x",
  });
  assert.ok(!read.ok);
  const text = read.problems.join("\n");
  for (const part of [
    "version: must be three numbers",
    "rules.no-emojis: is not known; did you mean no-emoji?",
    "rules.no-spam.outcome: must be one of off, warn, hold, refuse",
    'rules.no-spam.surfaces: "mesage" is none of',
    "rules.no-spam.confidenceMin: must be a number from 0 to 1",
    "rules.no-spam.texts: needs the English text",
    "rules.no-spam.texts.de: needs message and suggestion",
    "parameters.request_close_days: must be a number",
    "parameters.request_open_days: must be a whole number",
    "parameters.review_pre_release_theatrical: must be a list of texts",
    "note: is not known",
  ]) {
    assert.ok(text.includes(part), `${part}\nis not in\n${text}`);
  }
  for (const value of [null, [], "1.0.0", { version: "1.0.0", rules: [], parameters: 1 }]) {
    assert.equal(readPolicyDocument(value).ok, false);
  }
});

test("a difference is told in words, with its direction", () => {
  const texts = { en: { message: "An emoji.", suggestion: "Use words." } };
  const after = edited({
    rules: {
      "no-emoji": { outcome: "hold", surfaces: ["message", "email"], confidenceMin: 0.5, texts },
      "no-spam": { outcome: "off" },
      "no-link-in-review": { surfaces: [] },
    },
    parameters: { request_close_days: 40 },
  });
  const changes = diffPolicies(shipped, after);
  const words = changes.map(changeInWords).join("\n");
  for (const part of [
    '"No emoji in messages" (no-emoji, MSG-051) warns now, and will hold.',
    "(no-emoji, MSG-051) will also judge email texts.",
    "will speak from a confidence of 0.5 on, until now 0.",
    'will say in en: "An emoji. Use words.", until now',
    "will judge nothing.",
    "request_close_days will be 40, until now 30.",
    "will no longer judge review texts.",
  ]) {
    assert.ok(words.includes(part), `${part}\nis not in\n${words}`);
  }
  const directions = (kind: string) => changes.find((one) => one.kind === kind)?.direction;
  assert.equal(directions("outcome"), "stricter");
  assert.equal(directions("surface-added"), "stricter");
  assert.equal(directions("surface-dropped"), "milder");
  assert.equal(directions("confidence"), "milder");
  assert.equal(directions("parameter"), "neither");
});

test("a difference and its reverse name the same things", () => {
  const there = diffPolicies(shipped, emojiHeld);
  const back = diffPolicies(emojiHeld, shipped);
  assert.deepEqual(
    there.map(({ kind }) => kind),
    back.map(({ kind }) => kind),
  );
  assert.deepEqual([there[0]?.direction, back[0]?.direction], ["stricter", "milder"]);
  const { "no-emoji": _, ...others } = shipped.rules;
  const without = { ...shipped, rules: others };
  assert.match(diffPolicies(without, shipped).map(changeInWords).join(), /is new/);
  assert.match(diffPolicies(shipped, without).map(changeInWords).join(), /is dropped/);
});

test("a back-test counts what would change by rule, with samples and what became of it", () => {
  const policies = [policyOf(shipped), policyOf(emojiHeld)] as const;
  const context = { surface: "message" } as const;
  const texts = [
    "Your lamp ships on Monday 🎉",
    "Your lamp ships on Monday.",
    "It ships on Monday 📦",
  ];
  const {
    outcomes,
    rules: effects,
    texts: read,
    stoppedThatWere,
  } = texts.reduce(
    (so, text, at) =>
      backTestText(so, { id: `t${at}`, text, context, later: "published" }, policies),
    emptyBackTest,
  );
  assert.equal(read, 3);
  assert.deepEqual(outcomes, { "warn > hold": 2 });
  assert.deepEqual(stoppedThatWere, { published: 2 });
  assert.partialDeepStrictEqual(effects["no-emoji"], { gained: 0, lost: 0, moved: 2 });
  assert.deepEqual(effects["no-emoji"]?.samples[0], {
    id: "t0",
    quote: "🎉",
    before: "warn",
    after: "hold",
  });
  assert.deepEqual(Object.keys(effects), ["no-emoji"]);
});

test("a back-test keeps few samples of each rule and counts all", () => {
  const verdict = (outcome: "allow" | "warn") => ({
    outcome,
    findings: [],
    policyVersion: "1.0.0",
  });
  let so = emptyBackTest;
  for (let at = 0; at < 9; at++) {
    const now = screen("Your lamp ships on Monday 🎉", { surface: "message" }, policyOf(shipped));
    so = addVerdicts(
      so,
      { id: String(at), text: "Your lamp ships on Monday 🎉" },
      verdict("allow"),
      now,
    );
  }
  assert.partialDeepStrictEqual(so.rules["no-emoji"], { gained: 9 });
  assert.equal(so.rules["no-emoji"]?.samples.length, 5);
});

test("the shipped version names every rule, and its parameters are none of its own", () => {
  assert.deepEqual(Object.keys(shipped.rules).sort(), rules.map(({ id }) => id).sort());
  assert.deepEqual(ownParameters(shipped), {});
  assert.deepEqual(ownParameters(edited({ parameters: { request_close_days: 40 } })), {
    request_close_days: 40,
  });
});
