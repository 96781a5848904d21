import { isOutside, type ScreenContext } from "../context.ts";
import { says } from "../roles.ts";
import type { Line } from "./lines.ts";
import type { Hit, Sentence } from "./reading.ts";
import type { LazySentence } from "./sentence.ts";

/**
 * Policy talk covers its sentence, and after a colon or a heading of that kind the list below it.
 */
export function markPolicy(
  sentences: readonly LazySentence[],
  lines: readonly Line[],
  context: ScreenContext,
): void {
  const open = isOutside(context);
  let listed = false;
  let answers = false;
  let before = false;
  /** The paragraph whose lines stand below a heading such as "Never write:". */
  let below = -1;
  sentences.forEach((sentence, index) => {
    const line = lines[index];
    const forbids = forbidsIn(sentence);
    if (listed && !(line?.bullet ?? false) && !startsQuoted(sentence)) listed = false;
    if (line?.colon === true || line?.paragraph !== below) below = -1;
    answers = answers && isChoice(sentence);
    sentence.policy = forbids || listed || answers || below >= 0;
    if (forbids && sentence.question) answers = true;
    const heads = line?.colon === true && sentence.words <= headingWordsMax;
    if (forbids && (line?.colon === true || lines[index + 1]?.bullet === true)) listed = true;
    // "Review fraud is a crime. Methods:" has nothing else to list.
    if (open && heads && before) listed = true;
    if (open && heads && forbids) below = line?.paragraph ?? -1;
    before = forbids;
  });
}

const headingWordsMax = 4;

const forbidsIn = (sentence: LazySentence) =>
  says(sentence, "forbid") &&
  sentence.hits.some((hit) => hit.concept === "forbid" && !hit.negated && !turns(sentence, hit));

/** "Which of these is not allowed?" is followed by what to choose from, in few words each. */
const isChoice = (sentence: Sentence) =>
  !sentence.question && sentence.words <= choiceWordsMax && !says(sentence, "you", "we", "ask");
const choiceWordsMax = 9;

/** "We never ask for stars, but please leave five": after the turn he speaks for himself. */
function turns({ hits }: Sentence, forbidding: Hit): boolean {
  const turn = hits.find(
    (hit) => hit.concept === "contrast" && hit.span.start >= forbidding.span.end,
  );
  return (
    turn !== undefined &&
    hits.some((hit) => hit.concept === "ask" && !hit.negated && hit.span.start > turn.span.start)
  );
}

const startsQuoted = (sentence: Sentence) => sentence.hits[0]?.quoted === true;
