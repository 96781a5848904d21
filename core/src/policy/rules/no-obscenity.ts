import { defineRule } from "../kit/define-rule.ts";
import { nothing, within } from "../kit/neighbours.ts";
import { each } from "../kit/roles.ts";

/** No obscene words and no abuse of persons in what is published. */
export const noObscenity = defineRule({
  id: "no-obscenity",
  title: "No obscene words or abuse of people",
  clause: "REV-045",
  alsoHolds: ["REV-047", "FBK-020", "MSG-035"],
  category: "OBSCENE",
  surfaces: ["review", "feedback", "message", "insert", "review_reply", "feedback_reply"],
  outcome: "hold",
  rationale: "Harsh criticism of a product is welcome; foul words and abuse of people are not.",
  needs: [["obscene"]],
  check: (text) =>
    within(text.sentences, (one) =>
      one.says("obscene") ? each(one.hits.filter((hit) => hit.concept === "obscene")) : nothing,
    ),
  message: "This holds an obscene word.",
  suggestion: "Say the same without the marked word.",
  examples: {
    en: {
      hits: [
        "What a [[shitty]] lamp.",
        "The seller is an [[asshole]].",
        "[[Fucking]] useless.",
        "[[Piss off]].",
        "Total [[bullshit]], it broke.",
      ],
      passes: [
        "What a terrible lamp.",
        "The cockpit light is weak.",
        "Assessed it twice: useless.",
        "Scunthorpe postmark, two weeks late.",
        "This pan sucks heat like nothing else.",
      ],
    },
  },
});
