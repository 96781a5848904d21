import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { cameraWrote, pdfOf, photo } from "../../../testkit/files.ts";
import { redrawer } from "./redraw.ts";

test("a photograph drawn anew keeps its picture and nothing that the camera wrote", async () => {
  const taken = await photo();
  assert.ok(taken.includes(cameraWrote));
  const drawn = await redrawer.redraw(taken, "jpeg");
  assert.ok(drawn);
  assert.ok(!Buffer.from(drawn).includes(cameraWrote));
  assert.ok(!Buffer.from(drawn).includes("Adas Phone"));
  const { width, height, format, exif } = await sharp(drawn).metadata();
  assert.deepEqual([width, height, format, exif], [80, 60, "jpeg", undefined]);
});

test("a picture stands as its camera was held, once the note about that is gone", async () => {
  const lying = await sharp({ create: { width: 80, height: 60, channels: 3, background: "#fff" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const drawn = await redrawer.redraw(lying, "jpeg");
  assert.ok(drawn);
  const { width, height } = await sharp(drawn).metadata();
  assert.deepEqual([width, height], [60, 80]);
});

test("what is no picture is not drawn", async () => {
  assert.equal(await redrawer.redraw(pdfOf(1), "png"), null);
  assert.equal(await redrawer.redraw((await photo()).subarray(0, 200), "jpeg"), null);
});
