import { Notice, Trail } from "../ui/parts.tsx";
import { ReasonParts } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import { problemWords } from "./problem-words.ts";
import type { Frame, Judging, Problem, Product, Writing, WritingFaults } from "./shapes.ts";
import { WriteForm, WritingGuide } from "./write-form.tsx";

/** What the form for a new review shows. */
export type WritePageData = {
  readonly product: Pick<Product, "productId" | "title">;
  readonly writing: Writing;
  /** When the draft that fills the form was saved. */
  readonly savedAt: string | null;
  readonly judging: Judging;
  /** Fields that could not be taken. */
  readonly faults: WritingFaults;
  /** Why it could not be sent; the words stay in the form. */
  readonly problem: Problem | null;
};

/** The form for a new review. */
export function writePage(frame: Frame, data: WritePageData): string {
  return renderPage(frame, {
    title: data.product.title,
    layout: "reading",
    script: "write",
    body: <WriteBody frame={frame} data={data} />,
  });
}

function WriteBody({ frame, data }: { frame: Frame; data: WritePageData }) {
  const { m } = useWords();
  const { productId, title } = data.product;
  return (
    <>
      <Trail steps={[{ label: title, href: addresses.product(productId) }]} />
      <h1>{m.writing.title(title)}</h1>
      {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
      <div className="write-columns">
        <WriteForm
          productId={productId}
          writing={data.writing}
          version={null}
          action={addresses.write(productId)}
          faults={data.faults}
          savedAt={data.savedAt}
          judging={data.judging}
        />
        <WritingGuide />
      </div>
    </>
  );
}

/** Why this person cannot review this product now: the clause, and what to do. */
export function notEligiblePage(
  frame: Frame,
  data: {
    product: Pick<Product, "productId" | "title">;
    problem: Problem;
    reviewId: string | null;
  },
): string {
  return renderPage(frame, {
    title: data.product.title,
    layout: "reading",
    body: <NotEligible frame={frame} {...data} />,
  });
}

function NotEligible(props: {
  frame: Frame;
  product: Pick<Product, "productId" | "title">;
  problem: Problem;
  reviewId: string | null;
}) {
  const { m, moment } = useWords();
  const { problem, product } = props;
  if (props.reviewId !== null) {
    return (
      <>
        <Trail steps={[{ label: product.title, href: addresses.product(product.productId) }]} />
        <h1>{m.writing.exists}</h1>
        <p>
          <a className="button" href={addresses.status(props.reviewId)}>
            {m.writing.existsOpen}
          </a>
        </p>
      </>
    );
  }
  const { title, remedy, clause } = problemWords(problem, props.frame.locale);
  const opensAt = problem.facts.opensAt ?? problem.facts.releasedAt;
  return (
    <>
      <Trail steps={[{ label: product.title, href: addresses.product(product.productId) }]} />
      <h1>{m.writing.notEligible}</h1>
      <div className="open-reason">
        <ReasonParts
          reason={{
            what: title,
            because: { title: m.about.title, clause },
            facts: typeof opensAt === "string" ? [m.writing.opensAt(moment(opensAt))] : [],
            instead: remedy,
            disagree: m.writing.disagree,
          }}
        />
      </div>
      <p>
        <a href={addresses.product(product.productId)}>{m.product.backToProduct}</a>
      </p>
    </>
  );
}

/** A notice above a form about what became of the last attempt. */
export function ProblemNotice({ problem, frame }: { problem: Problem; frame: Frame }) {
  const { title, remedy } = problemWords(problem, frame.locale);
  return (
    <Notice tone="stop" title={title}>
      <p>{remedy}</p>
    </Notice>
  );
}
