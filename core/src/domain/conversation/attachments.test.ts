import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../kernel/limits.ts";
import {
  actsWhenOpened,
  type FilePurpose,
  filesByPurpose,
  fittingFiles,
  plainName,
} from "./attachments.ts";
import { messageTypes } from "./message-types.ts";

const head = {
  pdf: "%PDF-1.7\n",
  png: "\x89PNG\r\n\x1a\n",
  jpeg: "\xff\xd8\xff\xe0",
  gif: "GIF89a",
};
const bytesOf = (text: string, length = text.length) =>
  Uint8Array.from({ length }, (_, at) => text.charCodeAt(at) || 0);
const file = (kind: keyof typeof head, length?: number) => ({
  name: `a.${kind}`,
  type: kind === "gif" ? null : kind,
  bytes: bytesOf(head[kind], length),
});
const codeOf = (purpose: FilePurpose, ...files: ReturnType<typeof file>[]) => {
  const fitting = fittingFiles(purpose, files);
  return fitting.ok ? "taken" : fitting.code;
};

const table: readonly [name: string, FilePurpose, ReturnType<typeof file>[], string][] = [
  ["an invoice is a PDF", "invoice", [file("pdf")], "taken"],
  ["or a picture of one", "warranty", [file("png")], "taken"],
  ["a custom design is shown in a picture", "customisation", [file("jpeg")], "taken"],
  ["a buyer shows what broke", "buyer", [file("jpeg"), file("png")], "taken"],
  ["an access key is no picture", "access_key", [file("png")], "attachment_type"],
  ["moving pictures go with nothing (MSG-052)", "reply", [file("gif")], "attachment_type"],
  ["an appointment takes no file", "delivery", [file("pdf")], "message_attachments"],
  ["a question about the order takes none", "order_details", [file("png")], "message_attachments"],
  ["a file of the largest size passes", "reply", [file("pdf", limits.attachmentBytesMax)], "taken"],
  [
    "one byte more does not",
    "reply",
    [file("pdf", limits.attachmentBytesMax + 1)],
    "attachment_too_large",
  ],
  [
    "two files of the largest size are as much as goes together",
    "reply",
    [file("pdf", limits.attachmentBytesMax), file("pdf", limits.attachmentBytesMax), file("png")],
    "attachment_too_large",
  ],
];

for (const [name, purpose, files, end] of table) {
  test(`files by purpose (MSG-032): ${name}`, () => assert.equal(codeOf(purpose, ...files), end));
}

test("five files go with a message, and not six", () => {
  const many = (count: number) => Array.from({ length: count }, () => file("png"));
  assert.equal(codeOf("buyer", ...many(limits.attachmentsMax)), "taken");
  assert.equal(codeOf("buyer", ...many(limits.attachmentsMax + 1)), "message_attachments");
});

test("a file is what its bytes say, whatever it calls itself", () => {
  const disguised = { name: "invoice.pdf", type: null, bytes: bytesOf("MZ\x90\0program") };
  const fitting = fittingFiles("invoice", [disguised]);
  assert.equal(fitting.ok ? "" : fitting.code, "attachment_type");
  const picture = fittingFiles("reply", [{ ...file("png"), name: "run.exe" }]);
  assert.equal(picture.ok ? picture.value[0]?.name : "", "run.png");
});

test("every message type that takes files says which, and no other does", () => {
  for (const [type, { attachmentsMax }] of Object.entries(messageTypes)) {
    const takes = filesByPurpose[type as FilePurpose] !== undefined; // Keys of the table itself.
    assert.equal(takes, attachmentsMax > 0, type);
  }
});

test("a file's name is one plain name with one true ending", () => {
  assert.equal(plainName("../../etc/passwd", "pdf"), "passwd.pdf");
  assert.equal(plainName("C:\\Users\\ada\\Rechnung März.PDF.exe", "pdf"), "Rechnung März.pdf");
  assert.equal(plainName('in"voice\r\nBcc: x@y.example.pdf', "pdf"), "invoiceBcc xy.pdf");
  assert.equal(plainName("", "jpeg"), "file.jpg");
  const long = plainName("x".repeat(500), "png");
  assert.equal(long.length, limits.attachmentNameCharsMax + ".png".length);
});

test("a PDF that acts when it is opened is known, also by a name that hides", () => {
  const pdf = (inside: string) => bytesOf(`${head.pdf}1 0 obj<</Type/Catalog${inside}>>endobj`);
  assert.equal(actsWhenOpened(pdf("")), false);
  assert.equal(actsWhenOpened(pdf("/OpenAction[3 0 R /Fit]")), false, "where it opens is harmless");
  for (const name of [
    "/JavaScript",
    "/JS (app.alert(1))",
    "/Launch",
    "/EmbeddedFiles",
    "/#4A#53 ",
  ]) {
    assert.equal(actsWhenOpened(pdf(name)), true, name);
  }
  const far = bytesOf(`${head.pdf}${" ".repeat(32_768 - head.pdf.length - 3)}/JavaScript`);
  assert.equal(actsWhenOpened(far), true, "across the border of two pieces");
});
