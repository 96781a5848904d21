import { limits } from "@candor/core/kernel/limits.ts";
import type { PictureType } from "@candor/core/policy/pictures/picture-type.ts";
import type { PictureRedrawer } from "../../ports.ts";
import { pageOfImage } from "./page.ts";

const qualityOfCopies = 90;

/**
 * Draws pictures anew: what a camera wrote beside the pixels (place, time, device, thumbnails) and
 * whatever hides behind the picture's end stays behind. The picture stands as people saw it.
 */
export const redrawer: PictureRedrawer = {
  redraw: async (bytes, type) => {
    try {
      const image = (await pageOfImage(bytes)).image();
      const drawn = await written(image.timeout({ seconds: limits.pictureSecondsMax }), type);
      return new Uint8Array(drawn);
    } catch {
      return null; // Whatever is wrong with it: it is no picture that can be passed on.
    }
  },
};

type Image = ReturnType<Awaited<ReturnType<typeof pageOfImage>>["image"]>;

function written(image: Image, type: Exclude<PictureType, "pdf">): Promise<Buffer> {
  switch (type) {
    case "png":
      return image.png().toBuffer();
    case "jpeg":
      return image.jpeg({ quality: qualityOfCopies }).toBuffer();
    case "webp":
      return image.webp({ quality: qualityOfCopies }).toBuffer();
  }
}
