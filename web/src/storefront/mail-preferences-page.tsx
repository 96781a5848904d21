import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Notice, Pages } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage } from "./shapes.ts";

/** What a buyer wants to receive. */
export type MailPreferences = {
  readonly wantsRequests: boolean;
  readonly wantsMessages: boolean;
  readonly requestsPerWeekMax: number | null;
};

/** What the buyer was, will be or is not asked about an order. */
export type AskedOrder = {
  readonly requestId: string;
  readonly orderId: string;
  readonly seller: { readonly name: string };
} & (
  | {
      readonly status: "asked";
      readonly because: keyof AskedWords["because"];
      readonly askedAt: string;
      readonly mail: { readonly status: string } | null;
    }
  | { readonly status: "planned"; readonly from: string }
  | { readonly status: "not_asked"; readonly reason: keyof AskedWords["reason"] }
);

type AskedWords = ReturnType<typeof messagesOf>["asked"];

/** The choice, and what comes of it. */
export type MailPreferencesData = {
  readonly preferences: MailPreferences;
  readonly saved: boolean;
  readonly page: ListPage<AskedOrder>;
  readonly later: boolean;
};

/** Where a buyer chooses which mail to get, and sees what they are asked and why. */
export function mailPreferencesPage(frame: Frame, data: MailPreferencesData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).threads.preferences,
    layout: "reading",
    body: <Mail {...data} />,
  });
}

function Mail({ preferences, saved, page, later }: MailPreferencesData) {
  const { asked, threads } = useWords().m;
  return (
    <>
      <h1>{threads.preferences}</h1>
      {saved && <Notice tone="go" title={threads.saved} />}
      <Choices {...preferences} />
      <h2 id="asked">{asked.title}</h2>
      <p className="lead">{asked.lead}</p>
      {page.items.length === 0 ? (
        <Empty title={asked.none}>
          <p className="quiet">{asked.noneHint}</p>
        </Empty>
      ) : (
        <ul className="mine">
          {page.items.map((order) => (
            <Order key={order.requestId} order={order} />
          ))}
        </ul>
      )}
      <Pages
        first={later ? addresses.mailPreferences : null}
        next={
          page.next === null ? null : withQuery(addresses.mailPreferences, { after: page.next })
        }
      />
    </>
  );
}

function Choices({ wantsRequests, wantsMessages, requestsPerWeekMax }: MailPreferences) {
  const { asked, threads } = useWords().m;
  return (
    <form method="post" action={addresses.mailPreferences} className="choices">
      <p>
        <label>
          <input type="checkbox" name="requests" value="1" defaultChecked={wantsRequests} />{" "}
          {threads.wantsRequests}
        </label>
      </p>
      <div className="field">
        <label htmlFor="per-week">{asked.perWeek}</label>
        <div className="field-hint" id="per-week-hint">
          {asked.perWeekHint}
        </div>
        <input
          id="per-week"
          type="number"
          name="perWeek"
          min={1}
          max={100}
          aria-describedby="per-week-hint"
          defaultValue={requestsPerWeekMax ?? ""}
        />
      </div>
      <p>
        <label>
          <input type="checkbox" name="messages" value="1" defaultChecked={wantsMessages} />{" "}
          {threads.wantsMessages}
        </label>
      </p>
      <p className="quiet">{threads.always}</p>
      <button type="submit" className="button">
        {threads.save}
      </button>
    </form>
  );
}

function Order({ order }: { order: AskedOrder }) {
  const { asked } = useWords().m;
  return (
    <li className="mine-line">
      <div>
        <span className="mine-title">{asked.order(order.orderId, order.seller.name)}</span>
        <div className="quiet small" data-why>
          <Why order={order} />
        </div>
      </div>
      <span className="state">
        <When order={order} />
      </span>
    </li>
  );
}

function When({ order }: { order: AskedOrder }) {
  const { m, day } = useWords();
  if (order.status === "asked") return m.asked.askedOn(day(order.askedAt));
  return order.status === "planned" ? m.asked.planned(day(order.from)) : m.asked.notAsked;
}

function Why({ order }: { order: AskedOrder }) {
  const { because, mail, reason } = useWords().m.asked;
  switch (order.status) {
    case "asked": {
      const became =
        order.mail === null ? "" : (mail[order.mail.status as keyof typeof mail] ?? "");
      return `${because[order.because]} ${became}`.trim();
    }
    case "planned":
      return because.automatic;
    case "not_asked":
      return reason[order.reason];
  }
}
