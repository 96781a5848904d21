import { Field } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { Star } from "../ui/stars.tsx";
import type { Reason, Saying } from "./feedback-shapes.ts";

const reasons: readonly Reason[] = [
  "late_delivery",
  "not_received",
  "damaged_in_transit",
  "not_as_described",
  "wrong_item",
  "missing_parts",
  "item_condition",
  "packaging",
  "communication",
  "return_or_refund",
  "checkout_or_payment",
  "other",
];

/** Five stars to choose from, none chosen before somebody does. */
export function StarChoice({ legend, chosen }: { legend: string; chosen: number | null }) {
  const { requests } = useWords().m;
  return (
    <fieldset className="star-choice">
      <legend>{legend}</legend>
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
            <span className="only-heard">{requests.starOption(stars)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The reasons, each with a party that answers for it. */
export function ReasonChoice({ chosen }: { chosen: Reason | null }) {
  const words = useWords().m.sellers;
  return (
    <Field id="reason" label={words.reason} hint={words.reasonHint} optional>
      <select id="reason" name="reason" defaultValue={chosen ?? ""} aria-describedby="reason-hint">
        <option value="">{words.noReason}</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {words.reasons[reason]}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Stars, reason and words about a seller. */
export function FeedbackFields({ saying }: { saying: Saying }) {
  const words = useWords().m.sellers;
  return (
    <>
      <StarChoice legend={words.stars} chosen={saying.stars} />
      <ReasonChoice chosen={saying.reason} />
      <Field id="text" label={words.text} hint={words.textHint} optional>
        <textarea
          id="text"
          name="text"
          className="writing"
          rows={5}
          maxLength={4_000}
          defaultValue={saying.text}
          aria-describedby="text-hint"
        />
      </Field>
    </>
  );
}
