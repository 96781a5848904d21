import type { ScreenContext } from "../kit/context.ts";
import type { Policy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import type { Finding, Verdict } from "../kit/verdict.ts";
import { type CodeTarget, codeTargetOf } from "./code-target.ts";
import {
  type Box,
  boxesOf,
  type SeenCode,
  type SeenPicture,
  textOfPicture,
} from "./seen-picture.ts";

/** A finding in a picture: spans point into the text that was read, boxes at the picture. */
export type PictureFinding = Finding & { readonly boxes: readonly Box[] };

/** The verdict on a picture, with what was read off it. */
export type PictureVerdict = Omit<Verdict, "findings"> & {
  readonly findings: readonly PictureFinding[];
  /** What was read, as the rules saw it. */
  readonly text: string;
  readonly pages: SeenPicture["pages"];
  readonly codes: readonly (SeenCode & { readonly target: CodeTarget })[];
};

/** Judges what stands on a picture by the same rules that judge typed words. */
export function screenPicture(
  seen: SeenPicture,
  context: ScreenContext,
  policy: Policy,
): PictureVerdict {
  const codes = seen.codes.map((code) => ({ ...code, target: codeTargetOf(code) }));
  const judged = codes.filter(({ target }) => target !== "article number");
  const { text, places } = textOfPicture({ lines: seen.lines, codes: judged });
  const verdict = screen(text, context, policy);
  return {
    ...verdict,
    findings: verdict.findings.map((finding) => ({
      ...finding,
      boxes: boxesOf(finding.spans, places),
    })),
    text,
    pages: seen.pages,
    codes,
  };
}
