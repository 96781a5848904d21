import { limits } from "@candor/core/kernel/limits.ts";
import { Field } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { Star } from "../ui/stars.tsx";
import { addresses } from "./addresses.ts";
import { LiveField, LiveTemplates } from "./live-field.tsx";
import { PhotosField } from "./photos.tsx";
import type { Judging, Writing, WritingFaults } from "./shapes.ts";

/**
 * Stars first, then words; everything else can wait. Without script it posts; with script it also
 * keeps a draft and shows findings under the words while they are written.
 */
export function WriteForm(props: {
  productId: string;
  writing: Writing;
  /** The version that this changes, null for a new review. */
  version: number | null;
  action: string;
  /** Fields that could not be taken. */
  faults: WritingFaults;
  savedAt: string | null;
  judging: Judging;
}) {
  const { m, moment } = useWords();
  const { writing, faults } = props;
  const isNew = props.version === null;
  return (
    <form
      className="write"
      method="post"
      action={props.action}
      encType={isNew ? "multipart/form-data" : undefined}
      data-write
      data-product={isNew ? props.productId : undefined}
      data-saved={m.writing.savedNow}
      data-not-saved={m.writing.notSaved}
      data-judging={JSON.stringify(props.judging)}
    >
      {props.version !== null && <input type="hidden" name="version" value={props.version} />}
      <StarChoice chosen={writing.stars} problem={faults.stars === true} />
      <WordFields writing={writing} problem={faults.text === true} />
      {isNew && <PhotosField />}
      <div className="write-acts">
        <button type="submit" name="act" value="publish" className="button">
          {isNew ? m.writing.publish : m.writing.publishChange}
        </button>
        {isNew && (
          <button type="submit" name="act" value="draft" className="button button-plain">
            {m.writing.saveDraft}
          </button>
        )}
        <span className="write-state quiet" role="status" data-draft-state>
          {props.savedAt === null ? "" : m.writing.restored(moment(props.savedAt))}
        </span>
      </div>
      <LiveTemplates />
    </form>
  );
}

function WordFields({ writing, problem }: { writing: Writing; problem: boolean }) {
  const { m } = useWords();
  return (
    <>
      <Field id="title" label={m.writing.headline} optional>
        <LiveField name="title">
          <input
            id="title"
            name="title"
            className="writing"
            maxLength={limits.reviewTitleCharsMax}
            defaultValue={writing.title}
            autoComplete="off"
            data-screened="title"
          />
        </LiveField>
      </Field>
      <Field
        id="body"
        label={m.writing.text}
        hint={m.writing.textHint}
        problem={problem ? m.writing.textProblem : undefined}
        optional
      >
        <LiveField name="body">
          <textarea
            id="body"
            name="body"
            className="writing"
            rows={6}
            maxLength={limits.reviewBodyCharsMax}
            aria-describedby={problem ? "body-problem" : "body-hint"}
            aria-invalid={problem ? true : undefined}
            defaultValue={writing.body}
            data-screened="body"
          />
        </LiveField>
      </Field>
    </>
  );
}

function StarChoice({ chosen, problem }: { chosen: number | null; problem: boolean }) {
  const { m } = useWords();
  return (
    <fieldset
      className="star-choice"
      aria-describedby={problem ? "stars-problem" : "stars-hint"}
      aria-invalid={problem ? true : undefined}
    >
      <legend>{m.writing.stars}</legend>
      <div className="star-options">
        {[1, 2, 3, 4, 5].map((stars) => (
          <label key={stars} className="star-option">
            <input
              type="radio"
              name="stars"
              value={stars}
              className="only-heard"
              required
              defaultChecked={chosen === stars}
            />
            <Star />
            <span className="only-heard">{m.writing.starOption(stars)}</span>
          </label>
        ))}
      </div>
      {problem ? (
        <div id="stars-problem" className="field-problem">
          {m.writing.starsProblem}
        </div>
      ) : (
        <div id="stars-hint" className="field-hint">
          {m.writing.starsHint}
        </div>
      )}
    </fieldset>
  );
}

/** What belongs in a review, beside the field. */
export function WritingGuide() {
  const { m } = useWords();
  return (
    <aside className="guide" aria-label={m.writing.guide}>
      <h2>{m.writing.guide}</h2>
      <ul>
        {m.writing.guideLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <a href={addresses.about}>{m.writing.guideMore}</a>
    </aside>
  );
}
