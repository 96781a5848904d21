import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { leadsOut } from "../kit/links.ts";
import type { Reading } from "../kit/reader/reading.ts";
import { each, meant } from "../kit/roles.ts";

/** A review links only to products of this marketplace. */
export const noLinkInReview = defineRule({
  id: "no-link-in-review",
  title: "No links out of the marketplace",
  clause: "REV-048",
  category: "LINK",
  surfaces: ["review", "feedback"],
  outcome: "hold",
  rationale: "A link in a review is trusted like the review, and nobody watches where it leads.",
  needs: [["url"]],
  check: outsideLinks,
  message: "This links to somewhere outside the marketplace.",
  suggestion: "Take out the link; name what you mean.",
  examples: {
    en: {
      hits: [
        "See [[https://pans.example/test]].",
        "More on [[www.panblog.example]].",
        "Cheaper at [[panshop.example]].",
        "Video: [[https://video.example/watch?v=1]].",
        "Go to [[pans dot example]] now.",
      ],
      passes: [
        "A great pedal.It is quiet.",
        "I love it.it lasts all day.",
        "Bought on Amazon.com, works well.",
        "Version 2.0 is better.",
        "It took 3.5 hours.",
        "See the photo above.",
        {
          text: "Goes with https://market.example/p/pan.",
          context: { surface: "review", allowedHosts: ["market.example"] },
        },
        "The example in the manual is wrong.",
      ],
    },
  },
});

function outsideLinks(text: Reading): readonly Evidence[] {
  return text.sentences.flatMap((one) =>
    each(meant(one, "url").filter((hit) => leadsOut(hit, text))),
  );
}
