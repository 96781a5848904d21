import { limits } from "@candor/core/kernel/limits.ts";
import type { PictureType } from "@candor/core/policy/pictures/picture-type.ts";
import type { PictureRedrawer } from "../../ports.ts";
import { pageOfImage } from "./page.ts";

const qualityOfCopies = 90;
const qualityOfPhotos = 80;

/**
 * Draws pictures anew: what a camera wrote beside the pixels (place, time, device, thumbnails) and
 * whatever hides behind the picture's end stays behind. The picture stands as people saw it.
 */
export const redrawer: PictureRedrawer = {
  photo: async (bytes) => {
    try {
      const page = await pageOfImage(bytes);
      const full = await asPhoto(page, limits.photoEdgePixelsMax);
      const small = await asPhoto(page, limits.photoSmallEdgePixelsMax);
      const { width, height } = full.info;
      return { full: new Uint8Array(full.data), small: new Uint8Array(small.data), width, height };
    } catch {
      return null; // As below.
    }
  },
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

/** As large as a page shows it; what was see-through stands on white. */
function asPhoto(page: Awaited<ReturnType<typeof pageOfImage>>, edge: number) {
  return page
    .image()
    .timeout({ seconds: limits.pictureSecondsMax })
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .jpeg({ quality: qualityOfPhotos, progressive: true })
    .toBuffer({ resolveWithObject: true });
}

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
