import type { SellerOrder as SellerOrderSchema } from "@candor/core/contract/schemas/requests.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Notice, Pages } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage } from "./shapes.ts";

type Contract = z.input<typeof SellerOrderSchema>;
type Obstacle = NonNullable<Contract["request"]["obstacle"]>;

/** An order as its seller sees it. */
export type SellerOrder = Omit<Contract, "request" | "products"> & {
  readonly products: readonly string[];
  readonly request: Pick<Contract["request"], "opensAt" | "closesAt"> & {
    readonly obstacle: Pick<Obstacle, "code"> | null;
  };
};

/** The clause behind each reason not to ask. */
const clauses: Readonly<Record<Obstacle["code"], string>> = {
  request_delivery_unknown: "REQ-003",
  request_too_early: "REQ-003",
  request_too_late: "REQ-003",
  request_already_made: "REQ-005",
  request_skipped: "REQ-017",
  request_buyer_week_full: "REQ-020",
};

/** A seller's orders: what can be done about each now, and if nothing, why. */
export function ordersPage(
  frame: Frame,
  data: { readonly page: ListPage<SellerOrder>; readonly later: boolean; readonly asked: boolean },
): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).console.orders,
    layout: "reading",
    body: <Orders {...data} />,
  });
}

function Orders({ page, later, asked }: Parameters<typeof ordersPage>[1]) {
  const words = useWords().m.console;
  return (
    <>
      <h1>{words.orders}</h1>
      {asked && <Notice tone="go" title={words.askedNow} />}
      {page.items.length === 0 ? (
        <Empty title={words.ordersNone}>
          <p className="quiet">{words.ordersHint}</p>
        </Empty>
      ) : (
        <ul className="mine">
          {page.items.map((order) => (
            <Order key={order.orderId} order={order} />
          ))}
        </ul>
      )}
      <Pages
        first={later ? addresses.orders : null}
        next={page.next === null ? null : withQuery(addresses.orders, { after: page.next })}
      />
    </>
  );
}

function Order({ order }: { order: SellerOrder }) {
  const { m, day } = useWords();
  const words = m.console;
  const { orderId, products, placedAt, deliveredAt, status } = order;
  const since =
    deliveredAt === null ? words.placed(day(placedAt)) : words.delivered(day(deliveredAt));
  return (
    <li className="mine-line" id={orderId}>
      <div>
        <strong className="mine-title">
          <bdi>{products.join(", ") || orderId}</bdi>
        </strong>
        <div className="quiet small">
          <bdi>{orderId}</bdi> · {status === "cancelled" ? words.cancelled : since}
        </div>
      </div>
      <Asking order={order} />
      <a href={addresses.compose(orderId)} aria-label={`${words.write}: ${orderId}`}>
        {words.write}
      </a>
    </li>
  );
}

/** The one button, or the reason why it is not there. */
function Asking({ order }: { order: SellerOrder }) {
  const { m, day } = useWords();
  const words = m.console;
  const { obstacle, opensAt, closesAt } = order.request;
  if (obstacle === null) {
    return (
      <form method="post" action={addresses.asking(order.orderId)}>
        <button
          type="submit"
          className="button button-small"
          aria-label={`${words.ask}: ${order.orderId}`}
        >
          {words.ask}
        </button>
        {closesAt !== null && <div className="quiet small">{words.askUntil(day(closesAt))}</div>}
      </form>
    );
  }
  const { code } = obstacle;
  const times = [
    ...(opensAt === null ? [] : [words.opens(day(opensAt))]),
    ...(closesAt === null ? [] : [words.closes(day(closesAt))]),
  ];
  const waits = code === "request_too_early" || code === "request_delivery_unknown";
  const card = `why-${order.orderId}`;
  return (
    <span>
      <ReasonWord card={card}>
        {code === "request_too_early" && opensAt !== null
          ? words.asksFrom(day(opensAt))
          : words.whyNot[code]}
      </ReasonWord>
      <ReasonCard
        id={card}
        reason={{
          what: words.why[code],
          because: { title: words.title, clause: clauses[code] },
          facts: times,
          instead: waits ? words.insteadWait : words.insteadNone,
        }}
      />
    </span>
  );
}
