import { messagesOf } from "../ui/messages/messages.ts";
import { Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame } from "./shapes.ts";

/** What a buyer wants to receive. */
export type MailPreferences = { readonly wantsRequests: boolean; readonly wantsMessages: boolean };

/** Where a buyer chooses which mail to get. */
export function mailPreferencesPage(
  frame: Frame,
  data: MailPreferences & { readonly saved: boolean },
): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).threads.preferences,
    layout: "reading",
    body: <Choices {...data} />,
  });
}

function Choices({ wantsRequests, wantsMessages, saved }: MailPreferences & { saved: boolean }) {
  const { threads } = useWords().m;
  return (
    <>
      <h1>{threads.preferences}</h1>
      {saved && <Notice tone="go" title={threads.saved} />}
      <form method="post" action={addresses.mailPreferences}>
        <p>
          <label>
            <input type="checkbox" name="requests" value="1" defaultChecked={wantsRequests} />{" "}
            {threads.wantsRequests}
          </label>
        </p>
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
    </>
  );
}
