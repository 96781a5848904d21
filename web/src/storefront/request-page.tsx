import { messagesOf } from "../ui/messages/messages.ts";
import { Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { ReasonChoice, StarChoice } from "./feedback-form.tsx";
import { renderPage } from "./frame.tsx";
import type { Frame, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** What stands behind the links of one order's request. */
export type RequestPageData = {
  readonly token: string;
  readonly orderId: string;
  readonly sellerId: string;
  readonly seller: string;
  readonly products: readonly { readonly productId: string; readonly title: string }[];
  /** What the buyer chose in the mail: only a proposal, until it is confirmed here. */
  readonly chosen: { readonly productId: string | null; readonly stars: number } | null;
  /** What was just confirmed; a null product is the seller. */
  readonly answered: { readonly productId: string | null; readonly held: boolean } | null;
  readonly problem: Problem | null;
};

/** Where stars of a mail are confirmed. Opening it changes nothing. */
export function requestPage(frame: Frame, data: RequestPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).requests.title,
    layout: "reading",
    body: <Order frame={frame} data={data} />,
  });
}

function Order({ frame, data }: { frame: Frame; data: RequestPageData }) {
  const { requests } = useWords().m;
  return (
    <>
      <h1>{requests.title}</h1>
      <p className="lead">{requests.lead(data.orderId, data.seller)}</p>
      {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
      {data.products.map((product) => (
        <section key={product.productId} className="asked-part" aria-label={product.title}>
          <p className="quiet small">{requests.product}</p>
          <h2>{product.title}</h2>
          {data.answered?.productId === product.productId ? (
            <Notice tone="go" title={data.answered.held ? requests.held : requests.taken} />
          ) : (
            <Confirm data={data} productId={product.productId} />
          )}
          <p>
            <a href={addresses.write(product.productId)}>{requests.words}</a>
          </p>
        </section>
      ))}
      <section className="asked-part" aria-label={data.seller}>
        <p className="quiet small">{requests.seller}</p>
        <h2>{data.seller}</h2>
        {data.answered !== null && data.answered.productId === null ? (
          <Notice tone="go" title={requests.taken} />
        ) : (
          <Confirm data={data} productId={null} />
        )}
        <p>
          <a href={addresses.feedback(data.orderId)}>{requests.sellerWords}</a>
        </p>
      </section>
    </>
  );
}

/** The same choice for a product and for the seller, whose few stars need a reason beside them. */
function Confirm({ data, productId }: { data: RequestPageData; productId: string | null }) {
  const { requests } = useWords().m;
  const isChosen = data.chosen !== null && data.chosen.productId === productId;
  const chosen = isChosen ? (data.chosen?.stars ?? null) : null;
  return (
    <form method="post" action={addresses.request(data.token)}>
      {productId === null ? (
        <input type="hidden" name="seller" value="1" />
      ) : (
        <input type="hidden" name="product" value={productId} />
      )}
      <StarChoice legend={requests.stars} chosen={chosen} />
      {productId === null && <ReasonChoice chosen={null} />}
      <div className="field-hint">{requests.confirmHint}</div>
      <button type="submit" className="button">
        {requests.confirm}
      </button>
    </form>
  );
}

/** Where requests are stopped: by a press here, never by opening the page. */
export function stopPage(
  frame: Frame,
  data: { readonly token: string; readonly stopped: boolean },
): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).requests.stopTitle,
    layout: "reading",
    body: <Stop {...data} />,
  });
}

function Stop({ token, stopped }: { token: string; stopped: boolean }) {
  const { requests } = useWords().m;
  return (
    <>
      <h1>{requests.stopTitle}</h1>
      {stopped ? (
        <Notice tone="go" title={requests.stopped}>
          <a href={addresses.mailPreferences}>{requests.stoppedHint}</a>
        </Notice>
      ) : (
        <form method="post" action={addresses.requestsStopped(token)}>
          <p className="lead">{requests.stopLead}</p>
          <button type="submit" className="button">
            {requests.stop}
          </button>
        </form>
      )}
    </>
  );
}
