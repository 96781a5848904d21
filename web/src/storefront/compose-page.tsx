import { messagesOf } from "../ui/messages/messages.ts";
import { Field, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Failed } from "./failed-message.tsx";
import { renderPage } from "./frame.tsx";
import { LiveTemplates } from "./live-field.tsx";
import { FilesField } from "./message-files.tsx";
import { type SavedTextData, StartFrom } from "./saved-texts-page.tsx";
import type { Frame, Judging } from "./shapes.ts";
import type { Actions, FailedMessage } from "./thread-shapes.ts";
import { liveForm, TextField } from "./threads-page.tsx";

/** A seller's first message about an order: the reason, then the words. */
export function composePage(
  frame: Frame,
  data: {
    readonly actions: Actions;
    readonly chosen: string | null;
    readonly failed: FailedMessage | null;
    readonly judging: Judging | null;
    /** Texts that the seller keeps, and the words of the one to begin with. */
    readonly saved: readonly SavedTextData[];
    readonly beginning: string;
  },
): string {
  return renderPage(frame, {
    script: "write",
    title: messagesOf(frame.locale).threads.writeFirst(data.actions.orderId),
    layout: "reading",
    body: <Compose frame={frame} {...data} />,
  });
}

function Compose({
  frame,
  actions,
  chosen,
  failed,
  judging,
  saved,
  beginning,
}: { frame: Frame } & Parameters<typeof composePage>[1]) {
  const { m, language } = useWords();
  const { threads, console: words } = m;
  const { orderId, buyerLanguage } = actions;
  return (
    <>
      <Trail steps={[{ label: words.orders, href: addresses.orders }]} />
      <h1>{threads.writeFirst(orderId)}</h1>
      {buyerLanguage !== null && (
        <p className="quiet">{threads.language(language(buyerLanguage))}</p>
      )}
      {failed !== null && (
        <Failed
          frame={frame}
          failed={failed}
          marksFollow
          resend={{ action: addresses.compose(orderId), type: chosen }}
        />
      )}
      <StartFrom texts={saved} orderId={orderId} />
      <form
        method="post"
        action={addresses.compose(orderId)}
        encType="multipart/form-data"
        {...liveForm(judging)}
      >
        <LiveTemplates outcomes={threads.outcome} />
        <Field id="type" label={threads.type}>
          <select id="type" name="type" defaultValue={chosen ?? undefined}>
            {actions.types
              .filter(({ open }) => open)
              .map(({ type, title }) => (
                <option key={type} value={type}>
                  {title}
                </option>
              ))}
          </select>
        </Field>
        <TextField {...{ failed, beginning }} label={threads.text} hint={threads.addedByUs} />
        {actions.types.some(({ attachmentsMax }) => attachmentsMax > 0) && <FilesField />}
        <Template />
        <button type="submit" className="button">
          {threads.send}
        </button>
      </form>
      <Closed types={actions.types.filter(({ open }) => !open)} />
    </>
  );
}

function Template() {
  return (
    <p>
      <label>
        <input type="checkbox" name="template" value="1" /> {useWords().m.threads.template}
      </label>
    </p>
  );
}

/** What cannot be written now, each with why. */
function Closed({ types }: { types: Actions["types"] }) {
  const { threads } = useWords().m;
  if (types.length === 0) return null;
  return (
    <>
      <h2>{threads.closed}</h2>
      <dl className="facts">
        {types.map(({ type, title, obstacle }) => (
          <div key={type}>
            <dt>{title}</dt>
            <dd>{obstacle?.title}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
