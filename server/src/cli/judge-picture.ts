import { readFile, stat } from "node:fs/promises";
import { limits } from "@candor/core/kernel/limits.ts";
import { languageOf } from "@candor/core/policy/kit/language.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import type { Surface } from "@candor/core/policy/kit/verdict.ts";
import { type PictureVerdict, screenPicture } from "@candor/core/policy/pictures/screen-picture.ts";
import type { PictureCode, PictureReader } from "../ports.ts";

const endings = /\.(png|jpe?g|webp|pdf)$/i;

/** Whether a file is judged by what is seen on it. */
export function isPictureFile(file: string): boolean {
  return endings.test(file);
}

const problems: Readonly<Record<PictureCode, string>> = {
  picture_unreadable: "is no PNG, JPEG, WebP or PDF that can be read",
  picture_too_large: `has more than ${limits.picturePixelsMax} pixels or ${limits.picturePagesMax} pages`,
  picture_too_slow: `took longer than ${limits.pictureSecondsMax} s to read; try a smaller picture`,
  pictures_waiting: "was not read: too many pictures are waiting",
};

/** Reads a picture file and judges it; throws with a sentence where it cannot be read. */
export async function judgePicture(
  file: string,
  {
    pictures,
    surface,
    lang,
    policy,
  }: {
    readonly pictures: PictureReader;
    readonly surface: Surface;
    readonly lang: string | undefined;
    readonly policy: Policy;
  },
): Promise<PictureVerdict> {
  const { size } = await stat(file);
  if (size > limits.pictureBytesMax) {
    throw new Error(`${file}: larger than ${limits.pictureBytesMax} bytes`);
  }
  const wish = { lang: languageOf(lang) ?? null, withPreviews: false };
  const seen = await pictures.read(await readFile(file), wish);
  if (!seen.ok) throw new Error(`${file}: ${problems[seen.code]}`);
  return screenPicture(seen.value, lang === undefined ? { surface } : { surface, lang }, policy);
}
