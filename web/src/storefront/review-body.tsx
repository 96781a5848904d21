import { Highlighted } from "../ui/marked-text.tsx";
import { ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { foldBody } from "./fold-body.ts";
import type { PublicReview } from "./shapes.ts";

type Words = { review: PublicReview; query: string | null };

/** What its author wrote; where a translation stands in its place, one click away below that. */
export function ReviewBody({ review, query }: Words) {
  const { m } = useWords();
  const { translation, title, language } = review;
  if (translation === null) return <OwnWords review={review} query={query} />;
  return (
    <>
      <Translated review={review} translation={translation} query={query} />
      {/* A search may have found its word here alone. */}
      <details className="review-rest" open={query !== null}>
        <summary>{m.translation.original}</summary>
        {title !== null && (
          <p className="review-title writing" lang={language ?? undefined} dir="auto">
            <Highlighted text={title} query={query} />
          </p>
        )}
        <OwnWords review={review} query={query} />
      </details>
    </>
  );
}

/** The same in the reader's language, and that it is a translation before the first word of it. */
function Translated({
  review,
  translation,
  query,
}: Words & { translation: NonNullable<PublicReview["translation"]> }) {
  const { m, language } = useWords();
  return (
    <>
      <p className="review-translated quiet">
        <ReasonWord card="why-translation">
          {m.translation.from(language(review.language ?? ""), translation.source)}
        </ReasonWord>
      </p>
      <div className="review-body writing" lang={translation.language} dir="auto">
        <div className="review-words" dir="auto">
          <Highlighted text={translation.body} query={query} />
        </div>
      </div>
    </>
  );
}

function OwnWords({ review, query }: Words) {
  const { m } = useWords();
  if (review.body === null) return null;
  // A search has to show what it found, wherever in the text it stands.
  const { shown, rest } = query === null ? foldBody(review.body) : whole(review.body);
  return (
    <div className="review-body writing" lang={review.language ?? undefined} dir="auto">
      <div className="review-words" dir="auto">
        <Highlighted text={shown} query={query} />
      </div>
      {rest !== "" && (
        <details className="review-rest">
          <summary>{m.review.readOn}</summary>
          <div className="review-words" dir="auto">
            {rest}
          </div>
        </details>
      )}
    </div>
  );
}

const whole = (body: string) => ({ shown: body, rest: "" });
