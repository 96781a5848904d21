import { markOfCase, markOfList } from "@candor/core/contract/live-marks.ts";
import type { CaseSummary } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Pages } from "../ui/parts.tsx";
import { SavedViews } from "../ui/saved-views.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { DeskMenu } from "./desk-menu.tsx";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage, SavedViewsData } from "./shapes.ts";

type Summary = z.input<typeof CaseSummary>;

/** What the queue of cases shows. */
export type CasesPageData = {
  readonly page: ListPage<Summary>;
  readonly later: boolean;
  /** What somebody looked for; null where the queue stands as it is. */
  readonly find: string | null;
  readonly views: SavedViewsData;
};

/** Cases that wait for a person, the most pressing first. */
export function casesPage(frame: Frame, { page, later, find, views }: CasesPageData): string {
  const m = messagesOf(frame.locale).cases;
  const isHead = !later && find === null;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <DeskMenu here="cases" />
        <header className="desk-head">
          <h1>{m.title}</h1>
          <p className="quiet">{m.lead}</p>
          <Find find={find} />
        </header>
        <SavedViews data={views} action={addresses.views} />
        <div data-renew="queue" data-live={isHead ? liveQueue(page) : undefined}>
          {page.items.length === 0 ? (
            <Empty title={find === null ? m.none : m.foundNone}>
              {find === null && <p className="quiet">{m.noneHint}</p>}
            </Empty>
          ) : (
            <ol className="cases">
              {page.items.map((item) => (
                <Waiting key={item.caseId} item={item} />
              ))}
            </ol>
          )}
        </div>
        <Pages
          first={isHead ? null : addresses.cases}
          next={page.next === null ? null : withQuery(addresses.cases, { after: page.next })}
        />
      </>
    ),
  });
}

/** What the page tells of a case so that it hears of its changes. */
export const liveCase = (item: Pick<Summary, "caseId" | "version" | "lease">) =>
  `case.${item.caseId}~${markOfCase(item)}`;

/** The same of the head of the queue; one that ends here hears of the next that comes. */
function liveQueue({ items, next }: ListPage<Summary>): string {
  const size = next === null ? items.length + 1 : items.length;
  return `queue.${String(size)}~${markOfList(items.map(({ caseId }) => caseId))}`;
}

function Find({ find }: { find: string | null }) {
  const m = useWords().m.cases;
  return (
    <search>
      <form method="get" action={addresses.cases} className="find">
        <input
          type="search"
          name="find"
          aria-label={m.find}
          placeholder={m.findHint}
          defaultValue={find ?? ""}
          maxLength={200}
          data-find
        />
        <button type="submit" className="button button-plain">
          {m.find}
        </button>
      </form>
    </search>
  );
}

/** The queue as a narrow list beside one case. */
export function QueuePane({ queue, here }: { queue: ListPage<Summary>; here: string }) {
  const { m: all, mean } = useWords();
  const m = all.cases;
  const { items } = queue;
  const at = items.findIndex(({ caseId }) => caseId === here);
  const next = items[at + 1];
  const previous = at > 0 ? items[at - 1] : undefined;
  return (
    <nav
      className="desk-queue"
      aria-label={m.queue}
      data-renew="queue"
      data-live={liveQueue(queue)}
    >
      <p className="desk-steps">
        {previous !== undefined && (
          <a href={addresses.case(previous.caseId)} data-previous rel="prev">
            {m.previous}
          </a>
        )}
        {next !== undefined && (
          <a href={addresses.case(next.caseId)} data-next rel="next">
            {m.next}
          </a>
        )}
      </p>
      <ol>
        {items.map((item) => (
          <li key={item.caseId} data-live={liveCase(item)}>
            <a
              href={addresses.case(item.caseId)}
              aria-current={item.caseId === here ? "page" : undefined}
            >
              <strong>{item.detectors.map(({ title }) => title).join("; ")}</strong>
              <span className="quiet small">
                {m.concerned(item.reviewers, item.products, item.sellers)} · {mean(item.strength)}
              </span>
              {item.lease !== null && <span className="state">{item.lease.by}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Waiting({ item }: { item: Summary }) {
  const { m: all, moment, mean } = useWords();
  const m = all.cases;
  return (
    <li className="case" id={item.caseId} data-live={liveCase(item)}>
      <div className="case-facts">
        <p className="case-age">{m.opened(moment(item.openedAt))}</p>
        <p>{m.concerned(item.reviewers, item.products, item.sellers)}</p>
        <p className="quiet">{m.strength(mean(item.strength))}</p>
        {item.lease !== null && (
          <p className="quiet">{m.takenBy(item.lease.by, moment(item.lease.until))}</p>
        )}
        {item.escalated && <p className="quiet">{m.escalated}</p>}
      </div>
      <div className="case-words">
        <h2 className="case-title">
          <a href={addresses.case(item.caseId)} id={`open-${item.caseId}`} data-open>
            {item.detectors.map(({ title }) => title).join("; ")}
          </a>
        </h2>
        <p>{item.sentence}</p>
      </div>
      <div className="case-decision">
        <a className="button button-plain" href={addresses.case(item.caseId)}>
          {m.open}
        </a>
      </div>
    </li>
  );
}

/** What the list of second looks shows. */
export type SecondLooksPageData = {
  readonly items: readonly Summary[];
  readonly looked: number;
  readonly agreed: number;
};

/** Decided cases that wait for a second opinion. */
export function secondLooksPage(frame: Frame, data: SecondLooksPageData): string {
  const m = messagesOf(frame.locale).cases;
  return renderPage(frame, {
    title: m.secondLooks,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <DeskMenu here="looks" />
        <header className="desk-head">
          <h1>{m.secondLooks}</h1>
          <p className="quiet">{m.secondLooksLead}</p>
          <p>{m.agreement(data.agreed, data.looked)}</p>
        </header>
        {data.items.length === 0 ? (
          <Empty title={m.noSecondLooks}>
            <p className="quiet">{m.noneHint}</p>
          </Empty>
        ) : (
          <ul>
            {data.items.map((item) => (
              <li key={item.caseId}>
                <a href={addresses.secondLook(item.caseId)}>{item.sentence}</a>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  });
}
