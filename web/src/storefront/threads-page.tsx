import { limits } from "@candor/core/kernel/limits.ts";
import { MarkedText } from "../ui/marked-text.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Field, Notice, Pages, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { Failed, findingsInText, marksOf } from "./failed-message.tsx";
import { FindingList } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import { LiveField, LiveTemplates } from "./live-field.tsx";
import { FileLinks, FilesField } from "./message-files.tsx";
import type { Frame, Judging, ListPage } from "./shapes.ts";
import { Telling } from "./telling.tsx";
import type { FailedMessage, Side, Thread, ThreadLine } from "./thread-shapes.ts";

const listOf = (side: Side) =>
  side === "seller" ? addresses.sellerMessages : addresses.myMessages;
const threadOf = (side: Side, id: string) =>
  side === "seller" ? addresses.sellerThread(id) : addresses.myThread(id);
const fileOf = (side: Side, id: string, file: string) =>
  side === "seller" ? addresses.sellerFile(id, file) : addresses.myFile(id, file);

/** A side's threads. */
export function threadsPage(
  frame: Frame,
  data: { readonly side: Side; readonly page: ListPage<ThreadLine>; readonly later: boolean },
): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).threads.title,
    layout: "reading",
    body: <Threads {...data} />,
  });
}

function Threads({ side, page, later }: Parameters<typeof threadsPage>[1]) {
  const { threads } = useWords().m;
  return (
    <>
      <h1>{threads.title}</h1>
      {page.items.length === 0 ? (
        <Empty title={threads.none}>
          <p className="quiet">{threads.noneHint}</p>
        </Empty>
      ) : (
        <ul className="mine">
          {page.items.map((line) => (
            <Line key={line.threadId} side={side} line={line} />
          ))}
        </ul>
      )}
      <Pages
        first={later ? listOf(side) : null}
        next={page.next === null ? null : withQuery(listOf(side), { after: page.next })}
      />
      {side === "customer" && (
        <p className="after-list">
          <a href={addresses.mailPreferences}>{threads.preferences}</a>
        </p>
      )}
    </>
  );
}

function Line({ side, line }: { side: Side; line: ThreadLine }) {
  const { m, moment } = useWords();
  const { threads } = m;
  const state =
    line.answerBy === null
      ? line.status === "answered"
        ? threads.answered
        : threads.open
      : threads.waiting(moment(line.answerBy));
  return (
    <li className="mine-line">
      <div>
        <a data-open className="mine-title" href={threadOf(side, line.threadId)}>
          {titleOf(line, threads)}
        </a>
        <div className="quiet small">
          {side === "customer" && `${line.sellerName} · `}
          {line.about !== null && (
            <>
              <bdi>{line.about}</bdi> ·{" "}
            </>
          )}
          {moment(line.updatedAt)}
        </div>
        {line.lastWords !== null && (
          <p className="writing line-words line-once" dir="auto">
            {line.lastWords}
          </p>
        )}
      </div>
      <span className="state">{state}</span>
    </li>
  );
}

const titleOf = (
  { orderId, productId }: Pick<ThreadLine, "orderId" | "productId">,
  words: { about: (order: string) => string; question: (product: string) => string },
) => (orderId === null ? words.question(productId ?? "") : words.about(orderId));

/** One thread with its messages, and a form to answer. It works without script. */
export function threadPage(
  frame: Frame,
  data: {
    readonly side: Side;
    readonly thread: Thread;
    readonly failed: FailedMessage | null;
    /** By what an answer is judged while it is written; null for buyers, whose words are theirs. */
    readonly judging: Judging | null;
    /** Whether the visitor has just reported it. */
    readonly reported: boolean;
  },
): string {
  return renderPage(frame, {
    ...(data.judging === null ? {} : { script: "write" }),
    title: titleOf(data.thread, messagesOf(frame.locale).threads),
    layout: "reading",
    body: <ThreadBody frame={frame} {...data} />,
  });
}

function ThreadBody({
  frame,
  side,
  thread,
  failed,
  judging,
  reported,
}: { frame: Frame } & Parameters<typeof threadPage>[1]) {
  const { m } = useWords();
  const { threads } = m;
  const own = threadOf(side, thread.threadId);
  const canAnswer = side === "customer" || thread.messages.some(({ from }) => from === "buyer");
  return (
    <>
      <Trail steps={[{ label: threads.title, href: listOf(side) }]} />
      <h1>{titleOf(thread, threads)}</h1>
      {side === "customer" && <p className="quiet">{thread.sellerName}</p>}
      <ol className="letters">
        {thread.messages.map((message) => (
          <Message
            key={message.messageId}
            message={message}
            isOwn={(message.from === "seller") === (side === "seller")}
            fileAddress={(file) => fileOf(side, thread.threadId, file)}
          />
        ))}
      </ol>
      <Appointment side={side} thread={thread} />
      {failed !== null && (
        <Failed {...{ frame, failed }} resend={{ action: own, type: null }} marksFollow />
      )}
      {canAnswer && (
        <form method="post" action={own} encType="multipart/form-data" {...liveForm(judging)}>
          {judging !== null && <LiveTemplates outcomes={threads.outcome} />}
          <TextField
            failed={failed}
            beginning=""
            label={threads.answer}
            hint={threads.answerHint}
          />
          <FilesField />
          <button type="submit" name="act" value="send" className="button">
            {threads.send}
          </button>
        </form>
      )}
      {side === "seller" && thread.status === "waiting" && (
        <form method="post" action={own}>
          <button type="submit" name="act" value="no-reply" className="button button-plain">
            {threads.noReply}
          </button>
        </form>
      )}
      <Telling action={own} reported={reported} />
    </>
  );
}

/** What makes a form judge its words while they are written. */
export const liveForm = (judging: Judging | null) =>
  judging === null ? {} : { "data-write": true, "data-judging": JSON.stringify(judging) };

/** A field for words; after a refusal with the words in it marked, and why beside them. */
export function TextField(props: {
  failed: FailedMessage | null;
  beginning: string;
  label: string;
  hint: string;
}) {
  const { failed } = props;
  return (
    <Field id="text" label={props.label} hint={props.hint}>
      <LiveField name="text" text={failed?.text ?? ""} findings={findingsInText(failed)}>
        <textarea
          id="text"
          name="text"
          className="writing"
          rows={6}
          maxLength={limits.replyCharsMax}
          aria-describedby="text-hint"
          defaultValue={failed?.text ?? props.beginning}
          data-screened="text"
        />
      </LiveField>
    </Field>
  );
}

function Message({
  message,
  isOwn,
  fileAddress,
}: {
  message: Thread["messages"][number];
  isOwn: boolean;
  fileAddress: (attachmentId: string) => string;
}) {
  const { m, moment } = useWords();
  const { threads } = m;
  const mail = message.mail ?? "";
  const mailed = isMailed(mail, threads.mailed) ? threads.mailed[mail] : "";
  const note = [threads.status[message.status], mailed, message.reason ?? ""].filter(Boolean);
  return (
    <li className={`letter letter-from-${message.from}`}>
      <p className="quiet small">
        {isOwn ? threads.from.you : threads.from[message.from]} · {moment(message.writtenAt)}
      </p>
      {message.heading !== "" && <p className="quiet">{message.heading}</p>}
      <MarkedText text={message.text} marks={marksOf(message.findings)} />
      <FileLinks files={message.attachments} fileAddress={fileAddress} />
      {note.length > 0 && <p className="quiet small">{note.join(" ")}</p>}
      {message.findings.length > 0 && (
        <FindingList findings={message.findings} outcomes={threads.outcome} />
      )}
    </li>
  );
}

function Appointment({ side, thread }: { side: Side; thread: Thread }) {
  const { m, moment } = useWords();
  const { threads } = m;
  const { appointment } = thread;
  if (appointment.status === "none") return null;
  const action = threadOf(side, thread.threadId);
  return (
    <section aria-label={threads.slots}>
      <h2>{threads.slots}</h2>
      {appointment.chosen !== null && (
        <Notice tone="go" title={threads.chosen(moment(appointment.chosen.from))} />
      )}
      {appointment.phone !== null && <p>{threads.phone(appointment.phone)}</p>}
      {appointment.slots.map((slot) => (
        <form key={slot.from} method="post" action={action}>
          <input type="hidden" name="choose" value={slot.from} />
          <span>{`${moment(slot.from)} – ${moment(slot.until)}`}</span>{" "}
          {side === "customer" && (
            <button type="submit" name="act" value="choose" className="button button-small">
              {threads.choose}
            </button>
          )}
        </form>
      ))}
      {side === "customer" && (
        <form method="post" action={action}>
          <Field id="phone" label={threads.lend} hint={threads.lendHint}>
            <input
              id="phone"
              name="phone"
              type="tel"
              autoComplete="tel"
              aria-describedby="phone-hint"
            />
          </Field>
          <button type="submit" name="act" value="lend" className="button button-plain">
            {threads.lendDo}
          </button>
        </form>
      )}
    </section>
  );
}

/** A mail that still waits has no sentence. */
function isMailed<Ends extends object>(mail: PropertyKey, ends: Ends): mail is keyof Ends {
  return Object.hasOwn(ends, mail);
}
