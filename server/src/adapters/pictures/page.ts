import { limits } from "@candor/core/kernel/limits.ts";
import type { SeenLine } from "@candor/core/policy/pictures/seen-picture.ts";
import sharp, { type Sharp } from "sharp";

/** One page to read: how to get its pixels, and what is known of its words already. */
export type Page = {
  readonly width: number;
  readonly height: number;
  /** A new pipeline over the page as people see it. */
  readonly image: () => Sharp;
  /** Words that the file itself states, such as a PDF's text layer. */
  readonly stated: readonly SeenLine[];
};

/** Says why a picture cannot be read; `code` is what the caller is answered. */
export class UnreadablePicture extends Error {
  readonly code: "picture_unreadable" | "picture_too_large";
  constructor(code: UnreadablePicture["code"], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** The only page of a PNG, JPEG or WebP. An animation is judged by its first frame. */
export async function pageOfImage(bytes: Uint8Array): Promise<Page> {
  const open = () =>
    sharp(bytes, { limitInputPixels: limits.picturePixelsMax, failOn: "error", page: 0 })
      .timeout({ seconds: limits.pictureSecondsMax })
      .autoOrient();
  const { autoOrient } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause) => {
      throw new UnreadablePicture("picture_unreadable", { cause });
    });
  if (autoOrient.width * autoOrient.height > limits.picturePixelsMax) {
    throw new UnreadablePicture("picture_too_large");
  }
  return { ...sizeOf(autoOrient), image: open, stated: [] };
}

/** A page that was drawn: four bytes a pixel. */
export function pageOfPixels(
  pixels: Uint8Array,
  size: { readonly width: number; readonly height: number },
  stated: readonly SeenLine[],
): Page {
  const raw = { ...sizeOf(size), channels: 4 as const };
  return { ...sizeOf(size), image: () => sharp(pixels, { raw }), stated };
}

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width,
  height,
});
