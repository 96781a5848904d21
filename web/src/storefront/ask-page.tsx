import { messagesOf } from "../ui/messages/messages.ts";
import { Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Failed } from "./failed-message.tsx";
import { renderPage } from "./frame.tsx";
import { FilesField } from "./message-files.tsx";
import type { Frame } from "./shapes.ts";
import type { FailedMessage } from "./thread-shapes.ts";
import { TextField } from "./threads-page.tsx";

type AskPageData = { readonly orderId: string; readonly failed: FailedMessage | null };

/** Where a buyer writes to the seller of an order first. It works without script. */
export function askPage(frame: Frame, data: AskPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).threads.ask(data.orderId),
    layout: "reading",
    body: <Ask frame={frame} {...data} />,
  });
}

function Ask({ frame, orderId, failed }: { frame: Frame } & AskPageData) {
  const { threads } = useWords().m;
  return (
    <>
      <Trail steps={[{ label: threads.title, href: addresses.myMessages }]} />
      <h1>{threads.ask(orderId)}</h1>
      {failed !== null && <Failed frame={frame} failed={failed} marksFollow />}
      <form method="post" action={addresses.writeToSeller(orderId)} encType="multipart/form-data">
        <TextField failed={failed} beginning="" label={threads.text} hint={threads.answerHint} />
        <FilesField />
        <button type="submit" className="button">
          {threads.send}
        </button>
      </form>
    </>
  );
}
