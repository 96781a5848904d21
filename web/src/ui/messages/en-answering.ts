/** A seller's own feedback: answering it, and asking that it not count; in English. */
export const enAnswering = {
  outcome: {
    warn: "Please look at this",
    hold: "A person will read this first",
    refuse: "This is not posted",
  },
  title: "Feedback about you",
  lead: "You can answer each once, in public. An answer cannot be edited; if you delete it, no second one is taken unless the buyer changes the feedback.",
  none: "Nobody has given you feedback yet.",
  open: "Look, answer or ask",
  defects: (defects: string, orders: string, days: number) =>
    `${defects} of ${orders} orders of the last ${days} days had a defect`,
  defectsWhy:
    "Counted by the day of the order: negative feedback, a guarantee claim that was not denied, or a chargeback, each order once. The percentages above go by the day of the feedback, so the two can differ.",
  defectsFew: (orders: string) => `Below ${orders} orders nothing follows from it.`,
  answer: "Your public answer",
  answerHint: (chars: string) => `Short and kind, at most ${chars} characters.`,
  answerPost: "Post the answer",
  answerDelete: "Delete the answer",
  answerDeleteHint: "No second answer is taken after that.",
  answerUsed: "You deleted your answer. A new one opens if the buyer changes the feedback.",
  ask: "Should it not count?",
  askLead: (day: string) =>
    `Until ${day} you can ask once. Here is what each ground would be answered now.`,
  askPress: "Ask on this ground",
  holds: "This ground holds.",
  grounds: {
    obscene: "It has obscene words",
    personal_data: "It shows personal data",
    product_only: "All of it is about the product",
    platform_fulfilled: "The marketplace sent the order, and all of it is about the delivery",
    platform_postage:
      "You handed the parcel over in time with the marketplace's postage, and all of it is about its delay",
    none_of_these: "Something else: unfair, settled since, or vague",
  },
  because: {
    not_a_ground: "This is no ground: what a buyer thinks stays, even when it was put right.",
    no_text: "There are no words in it.",
    no_such_words: "No such words were found.",
    names_service: "The marked words are about your service.",
    names_delivery: "The marked words are about the delivery.",
    not_product_only: "Nothing in it names the product.",
    not_platform_fulfilled: "You sent this order yourself.",
    not_platform_postage: "The postage was not bought from the marketplace.",
    not_shipped_in_time: "No scan shows that the parcel was handed over in time.",
    reason_is_not_delivery: "The buyer's reason is not the delivery.",
    names_item_or_service: "The marked words are about the item or your service.",
    not_delivery_only: "Nothing in it names the delivery.",
  },
  warned:
    "Nearly all of your requests were declined. If that goes on, only a few a week are taken.",
  slowed: "Nearly all of your requests were declined, so only a few a week are taken.",
  asked: {
    granted: "You asked, and it no longer counts.",
    declined: "You asked, and it was declined.",
    appealed: "A person looks at your appeal.",
    closed: "A person answered your appeal.",
  },
  appeal: "Ask a person to look",
  appealWhy: "Why the ground holds all the same",
};
