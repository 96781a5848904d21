import type { ReactNode } from "react";
import { Histogram, SmallHistogram } from "../ui/histogram.tsx";
import { Field, Notice, Pages, Trail } from "../ui/parts.tsx";
import { ReasonCard, ReasonParts, ReasonWord } from "../ui/reason.tsx";
import { Stars } from "../ui/stars.tsx";
import { FindingList, MarkedReview } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import { AtWork, States } from "./gallery-states.tsx";
import type { Finding, Frame } from "./shapes.ts";

/** Every part in its states, for those who build with them. Invented content, English only. */
export function galleryPage(frame: Frame): string {
  return renderPage(frame, { title: "Parts", body: <Gallery frame={frame} /> });
}

const colours = [
  "paper",
  "sheet",
  "ink",
  "quiet",
  "line",
  "edge",
  "accent",
  "reason",
  "stop",
  "go",
  "star",
  "bar",
] as const;

const body =
  "Solid handle, and the blade kept its edge for a year. They promised me a gift card for five " +
  "stars. Call me on 0000 000 000 if you want to hear more about it.";

const findings: readonly Finding[] = [
  finding("refuse", "INCENTIVISED_DISCLOSURE", "They promised me a gift card for five stars.", {
    title: "Reviews are not given for rewards",
    clause: "REV-021",
    message: "This says that the review was given for a reward.",
    suggestion: "Return the reward and review the product later, or leave it unreviewed.",
  }),
  finding("hold", "PII", "0000 000 000", {
    title: "No private data in a review",
    clause: "REV-044",
    message: "This looks like a telephone number.",
    suggestion: "Leave it out; readers cannot reach you through a review.",
  }),
];

function finding(
  outcome: Finding["outcome"],
  category: Finding["category"],
  quote: string,
  words: Pick<Finding, "clause" | "message" | "suggestion"> & { title: string },
): Finding {
  const start = body.indexOf(quote);
  return {
    ...words,
    ruleId: category.toLowerCase(),
    category,
    outcome,
    field: "body",
    spans: [{ start, end: start + quote.length }],
    quote,
    confidence: 0.9,
    policyVersion: "1.0.0",
  };
}

function Gallery({ frame }: { frame: Frame }) {
  return (
    <div className="gallery" lang="en" dir="auto">
      <h1>Parts</h1>
      <Foundations />
      <Shown title="Stars and spread">
        <div className="gallery-row">
          <Stars value={4.27} size="large" />
          <Stars value={3} />
          <SmallHistogram percents={[4, 3, 9, 23, 61]} />
        </div>
        <div className="product-summary">
          <Histogram
            percents={[4, 3, 9, 23, 61]}
            counts={[12, 9, 31, 77, 204]}
            chosen={4}
            hrefOf={(stars) => `#stars-${stars}`}
          />
        </div>
      </Shown>
      <Shown title="The reason">
        <div className="gallery-row">
          <ReasonWord card="gallery-reason">Verified purchase</ReasonWord>
          <ReasonCard id="gallery-reason" reason={sampleReason} />
        </div>
        <ReasonParts reason={sampleReason} />
      </Shown>
      <Shown title="Marked words">
        <MarkedReview title="Sharp for a year" body={body} findings={findings} />
        <FindingList findings={findings} />
      </Shown>
      <Controls />
      <Shown title="At work">
        <AtWork />
      </Shown>
      <Shown title="Notices">
        <Notice tone="plain" title="This product takes no new reviews at present.">
          <p>What is published stays.</p>
        </Notice>
        <Notice tone="go" title="Published" />
        <Notice tone="stop" title="Not published">
          <p>Change the marked words and publish again.</p>
        </Notice>
        <Pages first="#first" next="#next" />
      </Shown>
      <Shown title="States">
        <States frame={frame} />
      </Shown>
    </div>
  );
}

function Foundations() {
  return (
    <>
      <Shown title="Colours">
        <ul className="swatches">
          {colours.map((name) => (
            <li key={name} className="swatch">
              <svg aria-hidden="true">
                <rect className={`swatch-${name}`} width="100%" height="100%" />
              </svg>
              <span className="small">{name}</span>
            </li>
          ))}
        </ul>
      </Shown>
      <Shown title="Type">
        <div className="prose">
          <p className="lead">The machine speaks sans; people's words stand in serif.</p>
          <p className="writing" lang="en">
            A letter: fast, quiet, and after two years of daily use the hinge still closes.
          </p>
          <p className="writing" lang="de">
            Ein Brief: leise, schnell, und nach zwei Jahren täglichem Gebrauch schließt das
            Scharnier noch immer.
          </p>
          <p className="writing" lang="ja">
            毎日使って二年になりますが、蝶番はまだしっかり閉まります。
          </p>
          <p className="writing" lang="ar" dir="rtl">
            بعد عامين من الاستخدام اليومي، لا يزال المفصل يُغلق بإحكام.
          </p>
        </div>
      </Shown>
    </>
  );
}

const sampleReason = {
  what: "This marketplace confirmed that the author bought this product here.",
  because: {
    title: "The order is on record, and the price paid was near the usual one.",
    clause: "REV-004",
    policyVersion: "1.0.0",
  },
  facts: ["Order of 3 March 2026, not cancelled"],
  instead: "Nothing to do.",
  disagree: "Report the review; a person looks at it.",
};

function Controls() {
  return (
    <Shown title="Controls">
      <Trail
        steps={[
          { label: "Kitchen", href: "#kitchen" },
          { label: "Knives", href: "#knives" },
        ]}
      />
      <div className="gallery-row">
        <button type="button" className="button">
          Publish
        </button>
        <button type="button" className="button button-plain">
          Save draft
        </button>
        <button type="button" className="button button-stop">
          Delete for good
        </button>
        <button type="button" className="button button-small">
          Apply
        </button>
      </div>
      <Field id="gallery-field" label="Headline" hint="A few words." optional>
        <input id="gallery-field" aria-describedby="gallery-field-hint" />
      </Field>
      <Field id="gallery-wrong" label="Your stars" problem="Choose one to five stars.">
        <input id="gallery-wrong" aria-invalid aria-describedby="gallery-wrong-problem" />
      </Field>
    </Shown>
  );
}

function Shown({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
