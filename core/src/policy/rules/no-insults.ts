import { anyOpinion } from "../kit/acts.ts";
import { conceptSet } from "../kit/concept-set.ts";
import { defineRule } from "../kit/define-rule.ts";
import { nothing, within } from "../kit/neighbours.ts";
import type { Hit, Sentence } from "../kit/reader/reading.ts";
import { each, means, meant } from "../kit/roles.ts";

/** Answers stay professional, also to rude words. */
export const noInsults = defineRule({
  id: "no-insults",
  title: "No insults, sarcasm or threats towards a buyer",
  clause: "FBK-043",
  alsoHolds: ["MSG-095"],
  category: "UNPROFESSIONAL",
  surfaces: ["message", "insert", "review_reply", "feedback_reply"],
  outcome: "hold",
  rationale: "Other buyers read the answer more closely than the complaint.",
  needs: [["insult", "sneer", "likeYou", "obscene", "threat", "retaliation", "hate"]],
  check: (text) => {
    const onOpinion = text.context.surface.endsWith("_reply");
    const aboutOpinion =
      anyOpinion.some((concept) => text.has(concept)) || (onOpinion && text.has("remove"));
    // "Customers like you keep us going. Thank you!"
    const praises = text.has("thanks") || text.has("praiseReply") || text.has("happy");
    return within(text.sentences, (sentence) => {
      if (!sentence.saysAny(harsh)) return nothing;
      const found = [
        ...sentence.hits.filter(
          (hit) =>
            isRude(hit) &&
            !isDenied(hit, sentence, text.text) &&
            !isOfOneself(hit, sentence, text.text) &&
            !isAboutSomeone(hit, sentence, text.text) &&
            !goesOn(hit, text.text),
        ),
        // A threat about a review is pressure, which has its own rule.
        ...(aboutOpinion
          ? []
          : meant(sentence, "threat", "retaliation").filter(
              ({ span }) =>
                means(sentence, "unhappy") || !terms.test(text.text.slice(span.start, span.end)),
            )),
        ...(praises ? [] : meant(sentence, "likeYou")),
      ];
      // "We are sorry that the courier was so lazy" blames nobody who reads it.
      const aboutOthers = means(sentence, "topicDelivery") && !means(sentence, "you");
      return aboutOthers ? nothing : each(found);
    });
  },
  message: "This will read as rude or threatening.",
  suggestion: "Say what happened and what you did, in a sentence or two.",
  examples: {
    en: {
      hits: [
        {
          text: "[[Did you even read]] the box, or is reading not your thing?",
          context: { surface: "review_reply" },
        },
        {
          text: "[[Congratulations, you managed to break]] a spoon. That takes talent.",
          context: { surface: "review_reply" },
        },
        "[[Maybe read]] the manual before [[writing nonsense]].",
        "[[Cry me a river]].",
        "Only an [[idiot]] would put it in water.",
        "[[We know where you live]].",
        "[[Next time use your brain]], please.",
        {
          text: "[[Somebody needs a nap]]! [[Take your business elsewhere]].",
          context: { surface: "review_reply" },
        },
      ],
      passes: [
        {
          text: "We're sorry the spoon broke. A new one is on its way.",
          context: { surface: "review_reply" },
        },
        {
          text: "The lid opens by turning it left; page 3 of the manual shows it.",
          context: { surface: "review_reply" },
        },
        {
          text: "Some customers write to us, some do not. All get the same spare part.",
          context: { surface: "feedback_reply" },
        },
        "We are sorry the parcel was late.",
        {
          text: "Too bad the first one leaked. Lambs grow up quickly, so this collar runs large.",
          context: { surface: "review_reply" },
        },
        {
          text: "It has been a crazy week, and the wait was ridiculous. We are sorry.",
          context: { surface: "review_reply" },
        },
        "The manual says how to clean the filter; page 4 is attached.",
        "Thank you for telling us about the loose handle.",
        "We do not agree, but we understand why you are upset.",
        "The pan is not made for gas, as the page says. You can return it.",
      ],
    },
  },
});

/** "I am too silly for the manual" is said of oneself. */
const isOfOneself = ({ span }: Hit, sentence: Sentence, text: string): boolean =>
  !means(sentence, "you") && oneself.test(text.slice(sentence.span.start, span.start));
const oneself =
  /(?<!\p{L})(?:ich (?:bin|war)|(?:bin|war) ich|ik (?:ben|was)|(?:ben|was) ik|jag (?:är|var)|(?:är|var) jag|i (?:am|was)|von uns|van ons|av oss)(?: \p{L}+){0,2} ?$/iu;

/** "The warranty ends when you open the case" tells the terms. */
const terms = /garan[tz]/i;

const rude = ["insult", "sneer", "obscene", "hate"] as const;
const harsh = conceptSet(["likeYou", ...rude, "threat", "retaliation"]);

const isRude = (hit: Hit) => !hit.quoted && rude.some((concept) => concept === hit.concept);

/** "Someone missed a nap!" means the reader; "we regret that someone missed a call" does not. */
const isAboutSomeone = ({ span }: Hit, sentence: Sentence, text: string): boolean =>
  span.start - sentence.span.start > interjectionCharsMax &&
  /^some(?:one|body)/i.test(text.slice(span.start, span.end));

const interjectionCharsMax = 6;

/** "Grow up!" barks at the reader; "the pups grow up quickly" does not. */
const goesOn = ({ span }: Hit, text: string): boolean =>
  plainTalk.some(
    ([words, next]) =>
      words.test(text.slice(span.start, span.end)) &&
      next.test(text.slice(span.end, span.end + nextCharsMax)),
  );

const plainTalk = [
  [/^grow up$/i, /^ (?:quickly|fast|so|to|in|into|with|on|near|together|healthy|strong|they)\b/i],
  [/^too bad$/i, /^ (?:the|that the|it|we|i|this)\b/i],
  [/^what did you expect$/i, /^ (?:the|it|its|to)\b/i],
  [/^open your eyes$/i, /^ (?:only|after|when|slowly|again|under)\b/i],
  [/^stupid$/i, /^ (?:mistakes?|errors?|slip|typos?|question)\b/i],
  [/^liar$/i, /^ dice\b/i],
  [/^fools?$/i, /^(?:['’]s gold| your (?:friends|guests|family)| the \w)/i],
  [/^losers?$/i, /^ (?:of|draws?|takes?|pays?)\b/i],
  [
    /the (?:first|only) \w+ (?:to|who)$/i,
    /^ (?:(?:has|have) |)(?:ask|find|found|hear|mention|notice|order|report|see|spot|tell|bought)/i,
  ],
  [/^common sense$/i, /^ (?:with|when|around|near|rules?)\b/i],
] as const;

const nextCharsMax = 20;

/** "You are no liar", and not "you are a liar, believe not a word": the negator stands close. */
function isDenied(hit: Hit, sentence: Sentence, text: string): boolean {
  return (
    hit.negated &&
    sentence.hits.some((other) => {
      if (other.concept !== "negator" || Math.abs(other.word - hit.word) > deniedWordsMax)
        return false;
      const [first, last] = other.word < hit.word ? [other, hit] : [hit, other];
      return !/[,;]/.test(text.slice(first.span.end, last.span.start));
    })
  );
}

const deniedWordsMax = 4;
