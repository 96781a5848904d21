import { messagesOf } from "../ui/messages/messages.ts";
import { Empty } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame } from "./shapes.ts";
import { Switch } from "./switch.tsx";
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
  /** Decisions that can still be appealed against, the one that ends first before the others. */
  readonly decisions: readonly {
    readonly statementId: string;
    readonly kinds: readonly string[];
    readonly appealUntil: string;
  }[];
  /** Saved texts that a rule has paused, each with what stopped it. */
  readonly paused: readonly { readonly name: string; readonly why: string }[];
  /** Families of variations with an announced change or something to put right. */
  readonly families: readonly { readonly familyId: string; readonly title: string }[];
  /** Feedback of the last weeks that can be answered. */
  readonly unanswered: { readonly count: number; readonly days: number };
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
  const words = useWords().m.console;
  const { waiting, notices, decisions, paused, families, unanswered } = data;
  const lists = [waiting, notices, decisions, paused, families];
  const isEmpty = lists.every(({ length }) => length === 0) && unanswered.count === 0;
  return (
    <>
      <h1>{words.today}</h1>
      {isEmpty ? (
        <Empty title={words.nothing}>
          <p className="quiet">{words.nothingHint}</p>
        </Empty>
      ) : (
        <>
          <p className="lead">{words.todayLead}</p>
          <ul className="mine">
            <Waiting waiting={waiting} />
            <Decisions decisions={decisions} />
            {notices.map((notice) => (
              <Change key={notice.version} notice={notice} />
            ))}
            {paused.map(({ name, why }) => (
              <Item key={name} href={addresses.savedTexts} title={words.paused(name)} why={why} />
            ))}
            {families.map(({ familyId, title }) => (
              <Item
                key={familyId}
                href={addresses.families}
                title={words.family(title)}
                why={words.familyWhy}
              />
            ))}
            {unanswered.count > 0 && (
              <Item
                href={addresses.sellerFeedback}
                title={words.unanswered(unanswered.count)}
                why={words.unansweredWhy(unanswered.days)}
              />
            )}
          </ul>
        </>
      )}
      <Requests automatic={data.automaticRequests} />
    </>
  );
}

/** One thing to do: where it is done, why it stands here, and until when. */
function Item(props: {
  href: string;
  title: string;
  why: string;
  until?: { readonly at: string; readonly label: string };
}) {
  const { href, title, why, until } = props;
  return (
    <li className="mine-line">
      <div>
        <a data-open className="mine-title" href={href}>
          {title}
        </a>
        <p className="quiet small why">{why}</p>
      </div>
      {until !== undefined && <time dateTime={until.at}>{until.label}</time>}
    </li>
  );
}

function Waiting({ waiting }: Pick<TodayData, "waiting">) {
  const { m, moment } = useWords();
  const words = m.console;
  return waiting.map(({ threadId, orderId, productId, answerBy, updatedAt }) => (
    <Item
      key={threadId}
      href={addresses.sellerThread(threadId)}
      title={orderId === null ? words.question(productId ?? "") : words.answer(orderId)}
      why={words.answerWhy(moment(updatedAt))}
      until={{ at: answerBy, label: words.answerBy(moment(answerBy)) }}
    />
  ));
}

function Decisions({ decisions }: Pick<TodayData, "decisions">) {
  const { m, day } = useWords();
  const words = m.console;
  return decisions.map(({ statementId, kinds, appealUntil }) => (
    <Item
      key={statementId}
      href={addresses.statement(statementId)}
      title={kinds.map((kind) => m.measures.kinds[kind] ?? kind).join(", ")}
      why={words.decisionWhy}
      until={{ at: appealUntil, label: m.appeals.openUntil(day(appealUntil)) }}
    />
  ));
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
        <p className="quiet small why">
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
    <Switch
      id="requests"
      title={words.requests}
      state={automatic ? words.automatic : words.manual}
      action={addresses.today}
      name="automatic"
      isOn={automatic}
      turn={automatic ? words.switchOff : words.switchOn}
    />
  );
}
