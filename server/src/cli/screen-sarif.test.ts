import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { screenPicture } from "@candor/core/policy/pictures/screen-picture.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { type Judged, sarifOf } from "./screen-formats.ts";

const require = createRequire(import.meta.url);
const schemaFile = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

const cardOf = (id: string) => ruleById(id) ?? assert.fail(id);
const emoji = "🎁 Leave us a 5-star review and get a gift card.\nText 555 0134.";
const text = (name: string, words: string): Judged => ({
  name,
  text: words,
  verdict: screen(words, { surface: "message" }, shippedPolicy),
});

const code = {
  format: "QRCode",
  content: "https://wa.me/4915200000000",
  box: { page: 2, x: 5, y: 6, width: 70, height: 80 },
};
const seen = { pages: [{ width: 90, height: 90 }], lines: [], codes: [code] };
const verdict = screenPicture(seen, { surface: "insert" }, shippedPolicy);
const picture: Judged = { name: "insert card.png", text: verdict.text, verdict };

const logs: Readonly<Record<string, readonly Judged[]>> = {
  "a text with findings": [text("draft.txt", emoji)],
  "a clean text": [text("draft.txt", "Your order left today.")],
  "standard input and names with spaces": [text("standard input", emoji)],
  "a finding without a place": [text("empty.txt", "")],
  "a picture between two texts": [text("a.txt", emoji), picture, text("b.txt", emoji)],
};

for (const [what, judged] of Object.entries(logs)) {
  test(`the SARIF schema of OASIS, as a package carries it, accepts the log of ${what}`, () => {
    isValid(sarifOf(judged, cardOf));
    assert.deepEqual(isValid.errors ?? [], []);
  });
}

test("the validator is awake: a log without a tool is refused", () => {
  assert.equal(isValid({ version: "2.1.0", runs: [{ results: [] }] }), false);
});

type Log = {
  runs: readonly [
    {
      artifacts: readonly { location?: { uri: string }; parentIndex?: number }[];
      results: readonly {
        locations: readonly {
          physicalLocation: { artifactLocation: { index: number } };
        }[];
        attachments?: readonly { artifactLocation: { index: number }; rectangles: object[] }[];
      }[];
    },
  ];
};

test("a picture's result points into the text inside it, and marks rectangles on the picture", () => {
  const { artifacts, results } = (sarifOf(logs["a picture between two texts"] ?? [], cardOf) as Log)
    .runs[0];
  const marked = results.find(({ attachments }) => attachments !== undefined);
  const at = marked?.locations[0]?.physicalLocation.artifactLocation.index ?? -1;
  assert.equal(artifacts[at]?.parentIndex, 1);
  const [attachment] = marked?.attachments ?? [];
  assert.equal(
    artifacts[attachment?.artifactLocation.index ?? -1]?.location?.uri,
    "insert%20card.png",
  );
  assert.partialDeepStrictEqual(attachment?.rectangles, [
    { left: 5, top: 6, right: 75, bottom: 86 },
  ]);
  const last = results.at(-1)?.locations[0]?.physicalLocation.artifactLocation.index ?? -1;
  assert.equal(artifacts[last]?.location?.uri, "b.txt");
});
