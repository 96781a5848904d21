import { measureSubjects } from "@candor/core/contract/schemas/enforcement.ts";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Notice, Pages } from "../ui/parts.tsx";
import { SavedViews } from "../ui/saved-views.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { DeskMenu, Stale } from "./desk-menu.tsx";
import type { DeskMeasure } from "./enforcement-shapes.ts";
import { renderPage } from "./frame.tsx";
import { MeasureCard } from "./measure-card.tsx";
import type { Frame, ListPage, Problem, SavedViewsData } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** The queues of measures, by who has to act. */
export const measureQueues = ["second-person", "marketplace", "in-force"] as const;

/** What the overview of measures shows. */
export type MeasuresPageData = {
  /** Only measures on these; null for all. */
  readonly on: (typeof measureSubjects)[number] | null;
  readonly views: SavedViewsData;
  readonly queue: (typeof measureQueues)[number];
  readonly counts: Readonly<Record<string, number>>;
  readonly page: ListPage<DeskMeasure>;
  readonly userId: string;
  readonly later: boolean;
  readonly done: boolean;
  readonly problem: Problem | null;
  /** How the queues stood when they were read. */
  readonly shown: string;
};

/** One sentence that says on whom the measures shown fall, and can be edited. */
function Narrowing({ queue, on }: Pick<MeasuresPageData, "queue" | "on">) {
  const m = useWords().m.measures;
  return (
    <form method="get" action={addresses.measures} className="narrowing">
      <input type="hidden" name="queue" value={queue} />
      <label htmlFor="on">{m.show}</label>
      <select id="on" name="on" defaultValue={on ?? ""}>
        <option value="">{m.onWhom.all}</option>
        {measureSubjects.map((subject) => (
          <option key={subject} value={subject}>
            {m.onWhom[subject]}
          </option>
        ))}
      </select>
      <button type="submit" className="button button-plain button-small">
        {m.narrow}
      </button>
    </form>
  );
}

/** Measures of all cases: what waits for a second person or the marketplace, and what holds. */
export function measuresPage(frame: Frame, data: MeasuresPageData): string {
  const { measures: m, cases } = messagesOf(frame.locale);
  const { page, queue, on } = data;
  const here = (queue: string) => withQuery(addresses.measures, { queue, on });
  return renderPage(frame, {
    title: m.overview,
    layout: "desk",
    script: "desk",
    body: (
      <>
        <DeskMenu here="measures" frame={frame} />
        <header className="desk-head">
          <h1>{m.overview}</h1>
          <p className="quiet">{m.overviewLead}</p>
        </header>
        {data.done && <Notice tone="go" title={m.done} />}
        {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
        <Stale title={cases.staleList} frame={frame} />
        <div data-renew="measures" data-live={data.shown}>
          <nav className="tabs" aria-label={m.queue}>
            {measureQueues.map((name) => (
              <a key={name} href={here(name)} aria-current={name === queue ? "page" : undefined}>
                {m.queues[name]} <span className="quiet">{data.counts[name] ?? 0}</span>
              </a>
            ))}
          </nav>
          <p className="quiet queue-lead">{m.queueLeads[queue]}</p>
          <Narrowing queue={queue} on={on} />
          <SavedViews data={data.views} action={addresses.views} />
          {page.items.length === 0 ? (
            <Empty title={on === null ? (m.queueNone[queue] ?? "") : m.noneNarrowed} />
          ) : (
            <ol className="measure-list measure-wide">
              {page.items.map((measure) => (
                <MeasureCard
                  key={measure.measureId}
                  measure={measure}
                  userId={data.userId}
                  showCase
                />
              ))}
            </ol>
          )}
        </div>
        <Pages
          first={data.later ? here(queue) : null}
          next={
            page.next === null
              ? null
              : withQuery(addresses.measures, { queue, on, after: page.next })
          }
        />
      </>
    ),
  });
}
