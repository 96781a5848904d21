import { anyOpinion, asksForOpinion } from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { across, within } from "../kit/neighbours.ts";
import type { Hit, Sentence } from "../kit/reader/reading.ts";
import { cover, means, meant, says, spoken } from "../kit/roles.ts";

/** One request an order, by any medium. */
export const noRepeatRequest = defineRule({
  id: "no-repeat-request",
  title: "Never ask a second time for the same order",
  clause: "MSG-026",
  alsoHolds: ["REQ-015"],
  category: "REPEAT_REQUEST",
  surfaces: ["message", "insert", "email"],
  outcome: "refuse",
  rationale: "A buyer who did not answer has answered.",
  needs: [anyOpinion],
  check: (text) => {
    const sentences = spoken(text);
    if (text.context.askedBefore === true) {
      const asking = sentences.filter(asksForOpinion);
      if (asking.length > 0) return asking.map((one) => cover(opinions(one)));
    }
    if (!text.has("reminder")) return [];
    return [
      ...within(sentences, (one) => remindsIn(one, one)),
      ...across(sentences, 1, (a, b) => [
        ...remindsIn(a, b),
        ...remindsThenAsks(a, b),
        ...asksTwice(a, b),
      ]),
      ...across(sentences, 2, greetsThenAsks),
    ].slice(0, 4);
  },
  message: "This asks again about a review for the same order.",
  suggestion: "Do not ask again. The marketplace sends its one request by itself.",
  examples: {
    en: {
      hits: [
        "[[Third time]] lucky: how about that [[review]]?",
        "I've [[asked you twice]] now, so please leave your [[feedback]] today.",
        "A small [[reminder]], since nothing came: [[a few lines]] on the lamp?",
        "[[Following up]] on our two earlier notes about [[rating your purchase]].",
        "[[Reminder]]: please leave a [[review]] for your order.",
        "We [[asked you]] last week for a review, and [[still]] hope you will write a [[review]].",
        "You [[haven't left]] a [[review yet]], could you do it today?",
        "We rang on Friday, and the [[space under our mug is still empty]].",
        {
          text: "Could you leave a [[review]]?",
          context: { surface: "message", askedBefore: true },
        },
      ],
      passes: [
        "Only me again: the courier needs your door code for the second parcel.",
        "I've asked the carrier twice and will call them again tomorrow.",
        "Following up on your question: the part ships on Monday.",
        "Reminder: please send the old lamp back by Friday.",
        {
          text: "How was the tent? A review helps. You will not hear about it from us again.",
          context: { surface: "email" },
        },
        "Thank you for your review. Your second parcel is on its way again.",
        "We asked the carrier again and will tell you.",
        "Your feedback reached us, and we have written to the carrier once more.",
      ],
    },
  },
});

function remindsIn(reminding: Sentence, asking: Sentence): readonly Evidence[] {
  const again = reminders(reminding);
  if (again.length === 0 || (means(reminding, "useful") && reminding !== asking)) return [];
  // "Think your review over once more" asks for another one, not for a first.
  if (means(asking, "change", "remove") && !means(asking, "write")) return [];
  const asked = opinions(asking);
  if (asked.length === 0) return [];
  if (says(asking, "thanks") && !means(asking, "ask", "write")) return [];
  const wants =
    asksForOpinion(asking) ||
    means(asking, "ask", "rate") ||
    // "Hello once more! Not a line yet": what is missing is asked for by who greets so.
    (reminding.words <= greetingWordsMax && says(asking, "negator") && !says(asking, "useful")) ||
    (reminding === asking &&
      (again.length > 1 || says(asking, "negator") || !means(asking, "useful", "once")));
  return wants ? [cover(again), cover(asked)] : [];
}

/**
 * "A reminder, since nothing came": only a negator right beside it takes a reminder back, or one
 * that stands a little before it: "We won't write about this again".
 */
function reminders(sentence: Sentence): readonly Hit[] {
  if (!says(sentence, "reminder")) return [];
  const negators = sentence.hits.filter((hit) => hit.concept === "negator");
  return sentence.hits.filter(
    (hit) =>
      hit.concept === "reminder" &&
      !hit.quoted &&
      !(hit.negated && negators.some((one) => takesBack(one, hit))),
  );
}

function takesBack(negator: Hit, reminder: Hit): boolean {
  const gap = reminder.word - negator.word;
  return gap >= -besideWordsMax && gap <= beforeWordsMax;
}

const besideWordsMax = 3;
const beforeWordsMax = 5;

/** Such a greeting has so few words. */
const greetingWordsMax = 4;

/** What is asked in so few words needs the sentence before it. */
const shortAskWordsMax = 9;

/** "We asked before, but your review is missing. Could you write it?" */
function remindsThenAsks(reminding: Sentence, asking: Sentence): readonly Evidence[] {
  const again = reminders(reminding);
  if (again.length === 0) return [];
  const asked = meant(reminding, ...anyOpinion);
  const wants = (asking.question || means(asking, "ask")) && means(asking, "write", "rate");
  return asked.length > 0 && wants && asking.words <= shortAskWordsMax
    ? [cover(again), cover(asked)]
    : [];
}

/** "You have not reviewed the drill yet" negates the review and asks for it all the same. */
function opinions(sentence: Sentence) {
  return sentence.hits.filter((hit) => !hit.quoted && anyOpinion.includes(hit.concept));
}

/** "Me again! Nothing to be seen on the page yet. Could you leave a review?" */
function greetsThenAsks(reminding: Sentence, asking: Sentence): readonly Evidence[] {
  const again = reminders(reminding);
  if (again.length === 0 || reminding.words > shortAskWordsMax) return [];
  if (!asking.question && !means(asking, "ask")) return [];
  return asksForOpinion(asking) && !means(asking, "change", "remove", "useful")
    ? [cover(again), cover(opinions(asking))]
    : [];
}

/** "Last week we asked for your view on it. In case you missed it, here is the link once more." */
function asksTwice(one: Sentence, next: Sentence): readonly Evidence[] {
  if (!says(one, "reminder")) return [];
  const again = reminders(next);
  const first = reminders(one)[0];
  const asked = opinions(one).filter((hit) => first !== undefined && hit.word > first.word);
  if (again.length === 0 || asked.length === 0 || remindsIn(one, one).length > 0) return [];
  return means(next, "ask", "offer") && !says(one, "thanks") ? [cover(asked), cover(again)] : [];
}
