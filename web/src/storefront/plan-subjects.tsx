import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { ReactNode } from "react";
import type { z } from "zod";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import type { Chosen, Ladder } from "./enforcement-shapes.ts";

type File = z.input<typeof CaseFile>;

/** What can be chosen for a decided case. */
export type PlanChoices = {
  readonly file: File;
  /** Null where nobody sells in this case, or it was decided against the accounts alone. */
  readonly ladder: Ladder | null;
  /** Ids of the reviews that are in view. */
  readonly removable: readonly string[];
  readonly currency: string;
  readonly chosen: Chosen;
};

/** A part of the form: its name and what it is about beside its fields. */
export function PlanPart(props: { title: string; lead: string; children: ReactNode }) {
  return (
    <fieldset className="plan-part">
      <legend>{props.title}</legend>
      <p className="plan-lead quiet">{props.lead}</p>
      <div className="plan-fields">{props.children}</div>
    </fieldset>
  );
}

/** The reviews of a case, each to be ticked by itself. */
export function ReviewPart({ file, removable, chosen }: PlanChoices) {
  const { m: all, day } = useWords();
  const m = all.measures;
  const names = new Map(
    [...file.members.reviewers, ...file.members.products].map(({ id, name }) => [id, name]),
  );
  const inView = new Set(removable);
  const reviews = file.reviews.filter(({ reviewId }) => inView.has(reviewId));
  return (
    <PlanPart title={m.reviews} lead={m.reviewsLead}>
      {reviews.length === 0 ? (
        <p>{m.noReviews}</p>
      ) : (
        <Scrolling label={m.reviews}>
          <thead>
            <tr>
              <th scope="col">{m.remove}</th>
              <th scope="col">{m.author}</th>
              <th scope="col">{m.product}</th>
              <th scope="col">{m.written}</th>
              <th scope="col">{m.words}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => {
              const author = names.get(review.accountId) ?? review.accountId;
              const product = names.get(review.productId) ?? review.productId;
              return (
                <tr key={review.reviewId}>
                  <td>
                    <input
                      type="checkbox"
                      name={`review:${review.reviewId}`}
                      value="yes"
                      aria-label={m.tick(author, product)}
                      defaultChecked={chosen[`review:${review.reviewId}`] === "yes"}
                    />
                  </td>
                  <td>{author}</td>
                  <td>
                    <a href={`${addresses.reviews(review.productId)}#${review.reviewId}`}>
                      {product}
                    </a>
                  </td>
                  <td>{day(review.at)}</td>
                  <td className="writing">{review.text}</td>
                </tr>
              );
            })}
          </tbody>
        </Scrolling>
      )}
    </PlanPart>
  );
}

/** A long table in a window of its own, which the keyboard can scroll too. */
function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section className="plan-scroll" aria-label={label} tabIndex={0}>
      <table className="lines plan-table">{children}</table>
    </section>
  );
}

function Choices(props: {
  of: "account" | "product";
  items: readonly { readonly id: string; readonly name: string }[];
  kinds: readonly string[];
  chosen: Chosen;
}) {
  const m = useWords().m.measures;
  return (
    <ul className="plan-list">
      {props.items.map(({ id, name }) => {
        const field = `${props.of}:${id}`;
        return (
          <li key={id}>
            <label htmlFor={field}>{name}</label>
            <select id={field} name={field} defaultValue={props.chosen[field] ?? ""}>
              <option value="">{m.leave}</option>
              {props.kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {m.kinds[kind]}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}

/** One thing that each of several products may need, under its name; folded while none does. */
function Ticks(props: {
  of: "rating" | "family";
  kind: string;
  items: readonly { readonly id: string; readonly name: string }[];
  chosen: Chosen;
}) {
  const m = useWords().m.measures;
  const fields = props.items.map(({ id, name }) => ({ field: `${props.of}:${id}`, name }));
  const isChosen = (field: string) => (props.chosen[field] ?? "") !== "";
  return (
    <details open={fields.some(({ field }) => isChosen(field))}>
      <summary>{m.kinds[props.kind]}</summary>
      {fields.map(({ field, name }) => (
        <label key={field} className="pick">
          <input
            type="checkbox"
            name={field}
            value={props.kind}
            defaultChecked={isChosen(field)}
            aria-label={`${m.kinds[props.kind] ?? props.kind}: ${name}`}
          />
          {name}
        </label>
      ))}
    </details>
  );
}

/** The accounts of a case, each with what it needs. */
export function AccountPart({ file, chosen }: PlanChoices) {
  const m = useWords().m.measures;
  if (file.members.reviewers.length === 0) return null;
  return (
    <PlanPart title={m.accounts} lead={m.accountsLead}>
      <Choices
        of="account"
        items={file.members.reviewers}
        kinds={["contributions-limited", "community-closed"]}
        chosen={chosen}
      />
    </PlanPart>
  );
}

/** The products of a case, each with what it needs. */
export function ProductPart({ file, chosen }: PlanChoices) {
  const m = useWords().m.measures;
  if (file.members.products.length === 0) return null;
  return (
    <PlanPart title={m.products} lead={m.productsLead}>
      <Choices
        of="product"
        items={file.members.products}
        kinds={["intake-closed", "offers-suppressed", "delisted"]}
        chosen={chosen}
      />
      <Ticks of="rating" kind="rating-withheld" items={file.members.products} chosen={chosen} />
      <Ticks of="family" kind="family-frozen" items={file.members.products} chosen={chosen} />
    </PlanPart>
  );
}
