import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures, ShownOnce } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { Frame } from "./shapes.ts";
import type { KeysPageData } from "./systems-shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** The marketplace's API keys: made and shown once, with what each may do, ended at once. */
export function keysPage(frame: Frame, data: KeysPageData): string {
  const m = messagesOf(frame.locale).systems;
  return renderPage(frame, {
    title: m.keysTitle,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="keys" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.keysTitle}</h1>
            <p className="quiet">{m.keysLead}</p>
          </header>
          {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
          {data.made !== null && (
            <ShownOnce label={m.keyMade} hint={m.keyMadeHint} secret={data.made} />
          )}
          <div className="console-columns">
            <Keys data={data} />
            <NewKey scopes={data.scopes} />
          </div>
        </div>
      </>
    ),
  });
}

function Keys({ data }: { data: KeysPageData }) {
  const { m: all, day } = useWords();
  const m = all.systems;
  const rows = data.keys.map((key) => ({
    id: key.keyId,
    name: key.name,
    cells: [
      key.scopes.map((scope) => m.scopes[scope] ?? scope).join("; "),
      day(key.createdAt),
      key.expiresAt === null ? m.noEnd : day(key.expiresAt),
      key.revokedAt !== null ? (
        m.revoked(day(key.revokedAt))
      ) : key.isOver ? (
        m.over
      ) : (
        <form key="end" method="post" action={addresses.keys}>
          <button
            type="submit"
            name="revoke"
            value={key.keyId}
            className="link"
            aria-label={m.revokeOf(key.name)}
          >
            {m.revoke}
          </button>
        </form>
      ),
    ],
  }));
  const columns = [m.keyName, m.mayDo, m.made, m.until, m.state];
  return <Figures title={m.keysInUse} columns={columns} rows={rows} empty={m.noKeys} isWords />;
}

function NewKey({ scopes }: { scopes: readonly string[] }) {
  const m = useWords().m.systems;
  return (
    <section aria-labelledby="new-key">
      <h2 id="new-key">{m.newKey}</h2>
      <form method="post" action={addresses.keys} className="prose">
        <p className="field">
          <label htmlFor="name">{m.keyName}</label>
          <input id="name" name="name" required maxLength={100} />
        </p>
        <fieldset className="picks">
          <legend>{m.mayDo}</legend>
          {scopes.map((scope) => (
            <label key={scope} className="pick">
              <input type="checkbox" name={`scope:${scope}`} />
              {m.scopes[scope] ?? scope}
            </label>
          ))}
        </fieldset>
        <p className="field">
          <label htmlFor="expiresAt">{m.until}</label>
          <input id="expiresAt" name="expiresAt" type="date" />
        </p>
        <button type="submit" className="button">
          {m.makeKey}
        </button>
      </form>
    </section>
  );
}
