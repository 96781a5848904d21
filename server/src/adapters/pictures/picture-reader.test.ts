import assert from "node:assert/strict";
import { after, test } from "node:test";
import { limits } from "@candor/core/kernel/limits.ts";
import sharp from "sharp";
import { pdfOf } from "../../../testkit/files.ts";
import { picturesInThreads } from "./picture-reader.ts";

const pictures = picturesInThreads();
after(() => pictures.close());
const wish = { lang: null, withPreviews: false } as const;

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#fff" } }).png();

test("an empty picture is read as one without words", async () => {
  const read = await pictures.read(await blank(300, 200).toBuffer(), wish);
  assert.ok(read.ok);
  assert.deepEqual([read.value.lines, read.value.codes], [[], []]);
  assert.deepEqual(read.value.pages, [{ width: 300, height: 200 }]);
});

test("a file is known by its bytes, and what is none of the four kinds is refused", async () => {
  const gif = Buffer.from("GIF89a and so on");
  assert.equal((await refusal(gif)).code, "picture_unreadable");
  assert.equal((await refusal(Buffer.alloc(0))).code, "picture_unreadable");
});

test("a picture that was cut off is refused, with what its reader said", async () => {
  const whole = await blank(900, 900).toBuffer();
  const { code, facts } = await refusal(whole.subarray(0, whole.length / 2));
  assert.equal(code, "picture_unreadable");
  assert.match(String(facts.because), /libpng/);
});

test("a small file that claims more pixels than the limit is not unpacked", async () => {
  const side = Math.floor(Math.sqrt(limits.picturePixelsMax));
  const huge = await blank(side + 1, side + 1).toBuffer();
  assert.ok(huge.length < 300_000);
  assert.equal((await refusal(huge)).code, "picture_too_large");
});

test("a PDF may have as many pages as the limit says, and not one more", async () => {
  const read = await pictures.read(pdfOf(limits.picturePagesMax), wish);
  assert.ok(read.ok && read.value.pages.length === limits.picturePagesMax);
  const { code } = await refusal(pdfOf(limits.picturePagesMax + 1));
  assert.equal(code, "picture_too_large");
});

test("a picture that takes too long is given up, and the next one gets a new thread", async () => {
  const hasty = picturesInThreads({ secondsMax: 0.05 });
  const bytes = await blank(300, 200).toBuffer();
  for (let time = 0; time < 2; time++) {
    const read = await hasty.read(bytes, wish);
    assert.deepEqual(!read.ok && read.code, "picture_too_slow");
  }
  await hasty.close();
});

test("more pictures than may wait are turned away at once", async () => {
  const busy = picturesInThreads();
  const bytes = await blank(60, 60).toBuffer();
  const asked = Array.from({ length: limits.picturesWaitingMax + 2 }, () => busy.read(bytes, wish));
  const last = await asked.at(-1);
  assert.deepEqual(last !== undefined && !last.ok && last.code, "pictures_waiting");
  await busy.close();
  const waited = await Promise.all(asked.slice(1));
  assert.ok(waited.every((read) => !read.ok && read.code === "pictures_waiting"));
});

async function refusal(bytes: Buffer) {
  const read = await pictures.read(bytes, wish);
  assert.ok(!read.ok);
  return read;
}
