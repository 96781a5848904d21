import { messagesOf } from "../ui/messages/messages.ts";
import { Empty } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame } from "./shapes.ts";
import type { ThreadLine } from "./thread-shapes.ts";

/** What waits for a seller. */
export type TodayData = {
  /** Threads whose clock runs, the shortest first. */
  readonly waiting: readonly (ThreadLine & { readonly answerBy: string })[];
  /** Announced versions that the seller has not said they have read. */
  readonly notices: readonly {
    readonly version: string;
    readonly textsRead: number;
    readonly textsAffected: number;
    readonly savedTextsToPause: number;
  }[];
  readonly automaticRequests: boolean;
};

/** The seller's first page: a list of what needs an answer, with clocks. */
export function todayPage(frame: Frame, data: TodayData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).console.today,
    layout: "reading",
    body: <Today data={data} />,
  });
}

function Today({ data }: { data: TodayData }) {
  const { m, moment } = useWords();
  const words = m.console;
  const { waiting, notices } = data;
  return (
    <>
      <h1>{words.today}</h1>
      {waiting.length + notices.length === 0 ? (
        <Empty title={words.nothing}>
          <p className="quiet">{words.nothingHint}</p>
        </Empty>
      ) : (
        <>
          <p className="lead">{words.todayLead}</p>
          <ul className="mine">
            {waiting.map(({ threadId, orderId, productId, answerBy }) => (
              <li key={threadId} className="mine-line">
                <a data-open className="mine-title" href={addresses.sellerThread(threadId)}>
                  {orderId === null ? words.question(productId ?? "") : words.answer(orderId)}
                </a>
                <time dateTime={answerBy}>{words.answerBy(moment(answerBy))}</time>
              </li>
            ))}
            {notices.map((notice) => (
              <Change key={notice.version} notice={notice} />
            ))}
          </ul>
        </>
      )}
      <Requests automatic={data.automaticRequests} />
    </>
  );
}

function Change({ notice }: { notice: TodayData["notices"][number] }) {
  const words = useWords().m.console;
  const { version, textsAffected, textsRead, savedTextsToPause } = notice;
  return (
    <li className="mine-line">
      <div>
        <a data-open className="mine-title" href={`${addresses.policyCentre}#v${version}`}>
          {words.change(version)}
        </a>
        <p className="quiet small">
          {savedTextsToPause > 0 && `${words.changePauses(savedTextsToPause)} `}
          {words.changeReads(textsAffected, textsRead)}
        </p>
      </div>
      <form method="post" action={addresses.today}>
        <input type="hidden" name="version" value={version} />
        <button type="submit" className="button button-small">
          {words.acknowledge}
        </button>
      </form>
    </li>
  );
}

function Requests({ automatic }: { automatic: boolean }) {
  const words = useWords().m.console;
  return (
    <section className="prose" aria-labelledby="requests">
      <h2 id="requests">{words.requests}</h2>
      <p>{automatic ? words.automatic : words.manual}</p>
      <form method="post" action={addresses.today}>
        <input type="hidden" name="automatic" value={automatic ? "off" : "on"} />
        <button type="submit" className="button button-plain">
          {automatic ? words.switchOff : words.switchOn}
        </button>
      </form>
    </section>
  );
}
