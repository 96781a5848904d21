/** The guided tours of the demo, in English. */
export const enTours = {
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  next: "Next step",
  end: "End the tour",
  ring: {
    steps: [
      "Each line is a suspicion, the gravest first. Open one about accounts that review the same products.",
      "Read it from the top: who, what, when, how it is known, and what else it could be. The drawing shows who reviewed what.",
      "Nothing has happened to anybody yet. What follows is planned here, with a letter that gives the reasons, and each of them can be appealed to another person.",
    ],
  },
  refused: {
    steps: [
      "These are orders of this seller. Press “Write a message” beside one of them.",
      "Choose a purpose, write “We give you 10 euros back for five stars.”, and send it.",
      "It is not sent, and nothing is held against the seller: the words are marked, the rule is named, and the text waits to be changed.",
    ],
  },
  policy: {
    steps: [
      "This is every version of the rules. Draft the next one at the foot of the page, with a reason.",
      "Change what one rule does, and save the draft: the change stands at the top, redlined.",
      "Test it on the record to see which texts would have ended otherwise. An announcement gives everybody at least 15 days, and can be taken back.",
    ],
  },
};
