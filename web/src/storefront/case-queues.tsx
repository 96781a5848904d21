import { type CaseQueue, type CaseSort, caseSorts } from "@candor/core/contract/schemas/cases.ts";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import type { DeskAround } from "./shapes.ts";

/** What a list of cases holds, and how it stands. */
export type CaseWish = {
  readonly queue: CaseQueue;
  readonly sort: CaseSort;
  /** A detector or other source of claims; null for every kind. */
  readonly detector: string | null;
};

/** What a list says beside a case: how a watched one moved, and what holds one open. */
export type CaseAside = {
  readonly moved?: { readonly type: string; readonly by: string | null; readonly at: string };
  readonly holdings?: readonly {
    readonly because: "proposed" | "ordered" | "waiting" | "stayed" | "legal";
    readonly count: number;
    readonly until: string | null;
  }[];
};

const places = ["waiting", "mine", "watched", "held", "aside", "decided"] as const;

/** The address of a list; what everybody sees first has the shortest. */
export const casesAddress = ({ queue, sort, detector }: CaseWish, after: string | null = null) =>
  withQuery(addresses.cases, {
    queue: queue === "waiting" ? null : queue,
    kind: detector,
    sort: sort === "pressing" ? null : sort,
    after,
  });

/** The queues of cases, each one step away, in the order that was chosen. */
export function QueueTabs(props: {
  wish: CaseWish;
  desk: DeskAround | null;
  /** What is shown was looked for, in all of them. */
  isFound: boolean;
}) {
  const { wish, desk, isFound } = props;
  const m = useWords().m.queues;
  return (
    <nav className="tabs" aria-label={m.label}>
      {places.map((queue) => (
        <a
          key={queue}
          href={casesAddress({ ...wish, queue })}
          aria-current={queue === wish.queue && !isFound ? "page" : undefined}
        >
          {m.queues[queue]}
          {queue === "watched" && desk !== null && desk.moved > 0 && (
            <span className="tab-count"> {desk.moved}</span>
          )}
        </a>
      ))}
    </nav>
  );
}

/** One sentence that says which cases are shown, and can be edited. */
export function Narrowing(props: {
  wish: CaseWish;
  kinds: readonly { readonly id: string; readonly title: string }[];
}) {
  const m = useWords().m.queues;
  const { wish, kinds } = props;
  return (
    <form method="get" action={addresses.cases} className="narrowing">
      {wish.queue !== "waiting" && <input type="hidden" name="queue" value={wish.queue} />}
      <label htmlFor="kind">{m.show}</label>
      <select id="kind" name="kind" defaultValue={wish.detector ?? ""}>
        <option value="">{m.everyKind}</option>
        {kinds.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <label htmlFor="sort">{m.order}</label>
      <select id="sort" name="sort" defaultValue={wish.sort === "pressing" ? "" : wish.sort}>
        {caseSorts.map((sort) => (
          <option key={sort} value={sort === "pressing" ? "" : sort}>
            {m.sorts[sort]}
          </option>
        ))}
      </select>
      <button type="submit" className="button button-plain button-small">
        {m.apply}
      </button>
    </form>
  );
}

/** How a watched case moved since it was seen, and the way to say that it is seen now. */
export function MovedLine({ caseId, moved }: { caseId: string; moved: CaseAside["moved"] }) {
  const { m: all, moment } = useWords();
  const { queues: m, cases } = all;
  if (moved === undefined) return <p className="quiet small">{m.movedNone}</p>;
  return (
    <form method="post" action={addresses.case(caseId)} className="case-moved">
      <p>
        <strong>{cases.events[moved.type] ?? moved.type}</strong>
        <span className="quiet">
          {moved.by !== null && `, ${moved.by}`}, {moment(moved.at)}
        </span>
      </p>
      <button type="submit" name="act" value="seen" className="button button-plain button-small">
        {m.seen}
      </button>
    </form>
  );
}

/** What keeps a case open, each with its reason behind it. */
export function HoldingLines(props: { caseId: string; holdings: CaseAside["holdings"] }) {
  const { m: all, day } = useWords();
  const m = all.queues;
  const { caseId, holdings = [] } = props;
  return holdings.map(({ because, count, until }) => {
    const id = `held-${because}-${caseId}`;
    const what = m.holding[because](count);
    const more = { label: m.toMeasures, href: addresses.caseMeasures(caseId) };
    return (
      <div key={because} className="small">
        <ReasonWord card={id}>{what}</ReasonWord>
        {until !== null && <span className="quiet"> {m.until(day(until))}</span>}
        <ReasonCard
          id={id}
          reason={{
            what,
            because: { title: m.holdingWhy[because] },
            ...(until === null ? {} : { facts: [m.until(day(until))] }),
            instead: m.holdingInstead[because],
            ...(because === "legal" ? {} : { more }),
          }}
        />
      </div>
    );
  });
}
