import { isFair, sellerSurfaces } from "../kit/acts.ts";
import { defineRule } from "../kit/define-rule.ts";
import type { Hit, Sentence } from "../kit/reader/reading.ts";
import { each, means, meant, spoken } from "../kit/roles.ts";

/** No asking for votes on reviews, nor for reports against them. */
export const noVoteRequest = defineRule({
  id: "no-vote-request",
  title: "Never ask for votes on reviews or reports against them",
  clause: "VOTE-003",
  category: "VOTE_MANIPULATION",
  surfaces: sellerSurfaces,
  outcome: "refuse",
  rationale: "Votes and reports sort what buyers see; arranged ones sort it for the seller.",
  needs: [["helpfulVote", "abuseReport"]],
  check: (text) =>
    spoken(text)
      .filter((sentence) => isCall(sentence))
      .flatMap((sentence) => each(pressed(sentence))),
  message: "This asks for votes on reviews or for reports against them.",
  suggestion: "Leave votes and reports to readers.",
  examples: {
    en: {
      hits: [
        {
          text: "60 [[helpful clicks]] on your favourite review, $5.",
          context: { surface: "social" },
        },
        "Please [[mark our reviews as helpful]].",
        { text: "After [[enough dislikes]] a review sinks.", context: { surface: "social" } },
        "Everyone, [[click helpful]] on the five star ones.",
        "We send a coupon if you [[upvote]] the first review.",
        "Could you all [[report the review]] from last week as abuse?",
        "Please [[downvote]] the bad ones on our page.",
        'Everybody please click "[[Report abuse]] on this one" below it.',
      ],
      passes: [
        "A new flag with five stars replaces the misprinted one.",
        {
          text: "You wrote that review on filters? I gave it a helpful vote.",
          context: { surface: "social" },
        },
        "Found this review helpful, it told me the filter size.",
        "Thank you, your question was helpful.",
        "We never ask anyone to upvote a review.",
        "A helpful note on care is attached.",
        "Readers can mark a review as helpful, and sellers see none of it.",
        "Votes on reviews are none of our business.",
        "Thumbs up? Then enjoy your evening.",
        "The lid has a thumbs-up side and a side for the drain.",
      ],
    },
  },
});

/** "Thumbs up? Then tell others": a question of so few words asks for a mood, not a vote. */
const moodWordsMax = 3;

function isCall(sentence: Sentence): boolean {
  if (sentence.question && sentence.words <= moodWordsMax) return false;
  if (sentence.question && isFair(sentence)) return false;
  // "Readers can mark it as helpful" tells how a page works.
  if (means(sentence, "pageTalk")) return false;
  if (means(sentence, "iBuyer") && !means(sentence, "ask", "you", "staff", "kin")) return false;
  return true;
}

/** A button's name may stand in quotation marks: 'Everybody click "Report abuse" under it'. */
function pressed(sentence: Sentence): readonly Hit[] {
  const own = meant(sentence, "helpfulVote", "abuseReport");
  if (own.length > 0 || !means(sentence, "ask", "staff", "kin")) return own;
  return sentence.hits.filter(
    (hit) => hit.quoted && (hit.concept === "helpfulVote" || hit.concept === "abuseReport"),
  );
}
