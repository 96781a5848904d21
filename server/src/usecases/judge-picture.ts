import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { languageOf } from "@candor/core/policy/kit/language.ts";
import type { Surface } from "@candor/core/policy/kit/verdict.ts";
import { type PictureVerdict, screenPicture } from "@candor/core/policy/pictures/screen-picture.ts";
import type { PictureCode } from "../ports.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

/** The verdict on a picture, with its pages as small JPEGs where they were asked for. */
export type JudgedPicture = PictureVerdict & { readonly previews: readonly Uint8Array[] };

/** Reads a picture and judges it by the policy in force now. Nothing of it is kept. */
export async function judgePicture(
  { db, clock, pictures }: Pick<Deps, "db" | "clock" | "pictures">,
  input: {
    readonly marketplaceId: string;
    readonly bytes: Uint8Array;
    readonly surface: Surface;
    /** The language of the print as a BCP 47 tag; null lets it be found out. */
    readonly lang: string | null;
    readonly withPreviews?: boolean;
  },
): Promise<Result<JudgedPicture, PictureCode>> {
  const { marketplaceId, bytes, surface, lang, withPreviews = false } = input;
  if (bytes.length > limits.pictureBytesMax) return reject("picture_too_large");
  const wish = { lang: languageOf(lang ?? undefined) ?? null, withPreviews };
  const seen = await pictures.read(bytes, wish);
  if (!seen.ok) return seen;
  const law = await lawAt(db.kysely, marketplaceId, clock.now());
  const context = { surface, supportedLangs: law.languages, ...(lang === null ? {} : { lang }) };
  const { previews } = seen.value;
  return ok({ ...screenPicture(seen.value, context, law.policy), previews });
}
