import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Judging } from "../shapes.ts";

/** Judges a review's words as the server will. */
export function judgeReview(text: string, { policy, languages }: Judging): Verdict {
  return screen(text, { surface: "review", supportedLangs: languages }, policy);
}
