import { markOfCase, markOfList } from "@candor/core/contract/live-marks.ts";
import type { CaseSummary } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Pages } from "../ui/parts.tsx";
import { SavedViews } from "../ui/saved-views.tsx";
import { useWords } from "../ui/speech.tsx";
import { Toast } from "../ui/toast.tsx";
import { addresses } from "./addresses.ts";
import {
  type CaseAside,
  type CaseWish,
  casesAddress,
  HoldingLines,
  MovedLine,
  Narrowing,
  QueueTabs,
} from "./case-queues.tsx";
import { DeskMenu } from "./desk-menu.tsx";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage, SavedViewsData } from "./shapes.ts";

type Summary = z.input<typeof CaseSummary>;

/** What a list of cases shows. */
export type CasesPageData = {
  readonly page: ListPage<Summary>;
  readonly later: boolean;
  /** What somebody looked for; null where a queue stands as it is. */
  readonly find: string | null;
  readonly views: SavedViewsData;
  readonly wish: CaseWish;
  /** What a queue can be narrowed to. */
  readonly kinds: readonly { readonly id: string; readonly title: string }[];
  /** What is said beside a case, by its id. */
  readonly asides: Readonly<Record<string, CaseAside>>;
  readonly at: number;
  /** What was done a moment ago; null where nothing was. */
  readonly done: string | null;
};

/** Cases of one queue, in the order that was chosen; those that wait, the most pressing first. */
export function casesPage(frame: Frame, data: CasesPageData): string {
  const { page, later, find, wish } = data;
  const { cases: m, queues } = messagesOf(frame.locale);
  const isHead = !later && find === null;
  const lives = isHead && casesAddress(wish) === addresses.cases;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <DeskMenu here="cases" frame={frame} />
        <header className="desk-head">
          <h1>{m.title}</h1>
          <p className="quiet">{find === null ? queues.leads[wish.queue] : m.lead}</p>
          <Find find={find} />
        </header>
        {data.done === "seen" && (
          <Toast title={queues.seenDone} close={casesAddress({ ...wish, queue: "watched" })} />
        )}
        <QueueTabs wish={wish} desk={frame.desk} isFound={find !== null} />
        {find === null && <Narrowing wish={wish} kinds={data.kinds} />}
        <SavedViews data={data.views} action={addresses.views} />
        <div data-renew="queue" data-live={lives ? liveQueue(page) : undefined}>
          {page.items.length === 0 ? (
            <NoCases data={data} />
          ) : (
            <ol className="case-list">
              {page.items.map((item) => (
                <Listed key={item.caseId} item={item} data={data} />
              ))}
            </ol>
          )}
        </div>
        <Pages
          first={isHead ? null : casesAddress(wish)}
          next={page.next === null ? null : casesAddress(wish, page.next)}
        />
      </>
    ),
  });
}

function NoCases({ data: { find, wish } }: { data: CasesPageData }) {
  const { cases: m, queues } = useWords().m;
  const { queue } = wish;
  if (find !== null) return <Empty title={m.foundNone} />;
  if (wish.detector !== null) return <Empty title={queues.empty.narrowed} />;
  const title = queue === "waiting" ? m.none : queues.empty[queue];
  return (
    <Empty title={title}>
      <p className="quiet">{queue === "waiting" ? m.noneHint : queues.emptyHints[queue]}</p>
    </Empty>
  );
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

const dayMs = 86_400_000;

/** What a case of a list claims and of whom; its title leads to where it can be answered. */
function CaseClaim({ item, href }: { item: Summary; href: string }) {
  const { m: all, mean } = useWords();
  const m = all.cases;
  return (
    <div className="case-claim">
      <h2 className="case-title">
        <a href={href} id={`open-${item.caseId}`} data-open>
          {item.detectors.map(({ title }) => title).join("; ")}
        </a>
      </h2>
      <p>{item.sentence}</p>
      <p className="quiet small">
        {m.concerned(item.reviewers, item.products, item.sellers)}
        {" · "}
        {m.strength(mean(item.strength))}
      </p>
    </div>
  );
}

/** One case of a list: what is claimed, of whom, how it stands, and who has it. */
function Listed({ item, data }: { item: Summary; data: CasesPageData }) {
  const { m: all, moment, day } = useWords();
  const { cases: m, queues } = all;
  const aside = data.asides[item.caseId];
  const waited = Math.max(0, Math.floor((data.at - Date.parse(item.openedAt)) / dayMs));
  return (
    <li className="case-line" id={item.caseId} data-live={liveCase(item)}>
      <CaseClaim item={item} href={addresses.case(item.caseId)} />
      <div className="case-stands">
        <p>
          <time dateTime={item.openedAt} title={moment(item.openedAt)}>
            {m.statuses[item.status]} {item.status === "open" && queues.waits(waited)}
          </time>
        </p>
        {item.lease !== null && (
          <p className="state">{m.takenBy(item.lease.by, moment(item.lease.until))}</p>
        )}
        {item.escalated && <p className="state state-proposed">{m.escalated}</p>}
        {item.snoozedUntil !== null && (
          <p className="quiet small">{queues.until(day(item.snoozedUntil))}</p>
        )}
        {data.wish.queue === "watched" && data.find === null && (
          <MovedLine caseId={item.caseId} moved={aside?.moved} />
        )}
        <HoldingLines caseId={item.caseId} holdings={aside?.holdings} />
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
        <DeskMenu here="looks" frame={frame} />
        <header className="desk-head">
          <h1>{m.secondLooks}</h1>
          <p className="quiet">{m.secondLooksLead}</p>
        </header>
        <p className="second-looks-so-far">{m.agreement(data.agreed, data.looked)}</p>
        {data.items.length === 0 ? (
          <Empty title={m.noSecondLooks}>
            <p className="quiet">{m.noSecondLooksHint}</p>
            <a href={addresses.myDecisions}>{messagesOf(frame.locale).myDecisions.title}</a>
          </Empty>
        ) : (
          <ol className="case-list">
            {data.items.map((item) => (
              <ToLookAgain key={item.caseId} item={item} />
            ))}
          </ol>
        )}
      </>
    ),
  });
}

function ToLookAgain({ item }: { item: Summary }) {
  return (
    <li className="case-line" id={item.caseId}>
      <CaseClaim item={item} href={addresses.secondLook(item.caseId)} />
      <p className="quiet small">{useWords().m.cases.secondLookHint}</p>
    </li>
  );
}
