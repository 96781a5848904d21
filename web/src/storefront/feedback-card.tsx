import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import type { ReadersFeedback } from "./feedback-shapes.ts";

/** One feedback as everybody reads it: the words, why they may not count, and the answer. */
export function FeedbackCard(props: { feedback: ReadersFeedback; seller: string }) {
  const { feedback, seller } = props;
  const { m, day } = useWords();
  const words = m.sellers;
  const struck = feedback.struck !== null;
  return (
    <article className="review" id={feedback.feedbackId}>
      <header className="review-head">
        <Stars value={feedback.stars} />
        {feedback.reason !== null && <span>{words.reasons[feedback.reason]}</span>}
      </header>
      <p className="quiet small">
        <bdi>{words.byDay(feedback.author, day(feedback.postedAt))}</bdi>
      </p>
      {feedback.text !== null && (
        <p className="review-words writing" dir="auto">
          {struck ? <s>{feedback.text}</s> : feedback.text}
        </p>
      )}
      {feedback.struck !== null && <p className="quiet">{words.struck[feedback.struck]}</p>}
      <Answer response={feedback.response} seller={seller} />
    </article>
  );
}

/** The seller's one public answer. */
export function Answer(props: { response: ReadersFeedback["response"]; seller: string }) {
  const { m, day } = useWords();
  const { response } = props;
  if (response === null) return null;
  return (
    <blockquote className="answer">
      <p className="quiet small">
        {m.sellers.response(props.seller)}, {day(response.postedAt)}
      </p>
      <p className="review-words" dir="auto">
        {response.text}
      </p>
    </blockquote>
  );
}
