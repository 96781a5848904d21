import type { SavedText } from "@candor/core/contract/schemas/saved-texts.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import type { z } from "zod";
import { MarkedText } from "../ui/marked-text.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Field, Notice, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Failed, marksOf } from "./failed-message.tsx";
import { FindingList } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import type { Finding, Frame } from "./shapes.ts";
import type { FailedMessage } from "./thread-shapes.ts";

/** A saved text, its findings in the reader's language. */
export type SavedTextData = Omit<z.input<typeof SavedText>, "findings"> & {
  readonly findings: readonly Finding[];
};

/** What a form of a text holds; no id for a new one. */
type TextFields = {
  readonly textId: string | null;
  readonly name: string;
  readonly text: string;
};

/** What a seller's page of saved texts shows. */
export type SavedTextsPageData = {
  readonly texts: readonly SavedTextData[];
  /** What could not be saved, under which name. */
  readonly failed: (FailedMessage & Pick<TextFields, "name" | "textId">) | null;
  readonly saved: boolean;
};

/** The texts that a seller writes from; a paused one with its reason and words that pass. */
export function savedTextsPage(frame: Frame, data: SavedTextsPageData): string {
  const m = messagesOf(frame.locale).savedTexts;
  return renderPage(frame, {
    title: m.title,
    layout: "reading",
    body: <SavedTexts frame={frame} {...data} />,
  });
}

function SavedTexts({ frame, texts, failed, saved }: SavedTextsPageData & { frame: Frame }) {
  const { savedTexts: m, threads } = useWords().m;
  return (
    <>
      <Trail steps={[{ label: threads.title, href: addresses.sellerMessages }]} />
      <h1>{m.title}</h1>
      <p className="lead">{m.lead}</p>
      {saved && <Notice tone="go" title={m.saved} />}
      {failed !== null && <Failed frame={frame} failed={failed} />}
      {failed?.rewrite != null && <Rewrite {...failed} text={failed.rewrite} />}
      {texts.length === 0 && <Empty title={m.none}>{null}</Empty>}
      {texts.map((text) => (
        <Kept key={text.textId} text={text} />
      ))}
      <section aria-labelledby="add">
        <h2 id="add">{m.add}</h2>
        <TextForm
          id="new"
          textId={failed?.textId ?? null}
          name={failed?.name ?? ""}
          text={failed?.text ?? ""}
        />
      </section>
    </>
  );
}

function Kept({ text }: { text: SavedTextData }) {
  const { m: all, day } = useWords();
  const m = all.savedTexts;
  const { textId, name, rewrite, findings, pausedAt, policyVersion } = text;
  return (
    <section aria-labelledby={textId} className="prose">
      <h2 id={textId}>{name}</h2>
      {pausedAt !== null && <Notice tone="plain" title={m.paused(policyVersion, day(pausedAt))} />}
      <MarkedText text={text.text} marks={marksOf(findings)} />
      {findings.length > 0 && <FindingList findings={findings} outcomes={m.outcomes} />}
      {rewrite !== null && <Rewrite {...text} text={rewrite} />}
      <details>
        <summary>{m.change}</summary>
        <TextForm id={textId} {...text} />
        <form method="post" action={addresses.savedTexts}>
          <input type="hidden" name="textId" value={textId} />
          <button type="submit" name="act" value="drop" className="button button-plain">
            {m.drop}
          </button>
        </form>
      </details>
    </section>
  );
}

/** Words that pass, to be kept with one press. */
function Rewrite({ textId, name, text }: TextFields) {
  const { console, savedTexts } = useWords().m;
  return (
    <form method="post" action={addresses.savedTexts} className="rewrite">
      <h3>{console.rewrite}</h3>
      <p className="writing review-words" dir="auto">
        {text}
      </p>
      {textId !== null && <input type="hidden" name="textId" value={textId} />}
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="text" value={text} />
      <button type="submit" className="button">
        {savedTexts.takeRewrite}
      </button>
    </form>
  );
}

function TextForm({ id, textId, name, text }: TextFields & { readonly id: string }) {
  const m = useWords().m.savedTexts;
  return (
    <form method="post" action={addresses.savedTexts}>
      {textId !== null && <input type="hidden" name="textId" value={textId} />}
      <Field id={`name-${id}`} label={m.name} hint={m.nameHint}>
        <input id={`name-${id}`} name="name" required maxLength={80} defaultValue={name} />
      </Field>
      <Field id={`text-${id}`} label={m.text}>
        <textarea
          id={`text-${id}`}
          name="text"
          rows={5}
          required
          maxLength={limits.replyCharsMax}
          defaultValue={text}
        />
      </Field>
      <button type="submit" className="button">
        {m.save}
      </button>
    </form>
  );
}

/** Links that fill the composer with a saved text; paused ones are not among them. */
export function StartFrom(props: { texts: readonly SavedTextData[]; orderId: string }) {
  const m = useWords().m.savedTexts;
  const usable = props.texts.filter(({ status }) => status === "usable");
  return (
    <details>
      <summary>{m.startFrom}</summary>
      <ul>
        {usable.map(({ textId, name }) => (
          <li key={textId}>
            <a href={addresses.composeFrom(props.orderId, textId)}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={addresses.savedTexts}>{m.title}</a>
      </p>
    </details>
  );
}
