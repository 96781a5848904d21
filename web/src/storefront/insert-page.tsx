import type { Box } from "@candor/core/policy/pictures/seen-picture.ts";
import { messagesOf } from "../ui/messages/messages.ts";
import { Field, Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { FindingList } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import { MarksOnPicture } from "./marks-on-picture.tsx";
import type { Finding, Frame, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** A judged picture as the page shows it. */
export type CheckedInsert = {
  readonly outcome: "allow" | "warn" | "hold" | "refuse";
  readonly findings: readonly (Finding & { readonly boxes: readonly Box[] })[];
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Each page as a small picture, as a `data:` address. */
  readonly previews: readonly string[];
  readonly codes: readonly { readonly content: string; readonly target: string }[];
  /** What was read, so that a seller sees what was not. */
  readonly text: string;
};

/** What the insert checker shows. */
export type InsertPageData = {
  /** Languages that print can be in, as tags. */
  readonly languages: readonly string[];
  readonly lang: string;
  readonly checked: CheckedInsert | null;
  readonly problem: Problem | null;
};

/** Where a seller has a package insert judged before it is printed. */
export function insertPage(frame: Frame, data: InsertPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).insert.title,
    layout: "reading",
    body: <Insert frame={frame} data={data} />,
  });
}

function Insert({ frame, data }: { frame: Frame; data: InsertPageData }) {
  const { m } = useWords();
  const { checked, problem } = data;
  return (
    <>
      <h1>{m.insert.title}</h1>
      <p className="lead">{m.insert.lead}</p>
      {problem !== null && <ProblemNotice problem={problem} frame={frame} />}
      {checked !== null && <Checked checked={checked} />}
      <InsertForm data={data} />
    </>
  );
}

function InsertForm({ data }: { data: InsertPageData }) {
  const { m, language } = useWords();
  return (
    <form
      method="post"
      action={addresses.insertChecker}
      encType="multipart/form-data"
      className="insert-form"
    >
      <Field id="picture" label={m.insert.picture} hint={m.insert.pictureHint}>
        <input
          id="picture"
          className="insert-drop"
          type="file"
          name="picture"
          accept="image/png,image/jpeg,image/webp,application/pdf"
          aria-describedby="picture-hint"
          required
        />
      </Field>
      <Field id="lang" label={m.insert.language}>
        <select id="lang" name="lang" defaultValue={data.lang}>
          <option value="">{m.insert.anyLanguage}</option>
          {data.languages.map((tag) => (
            <option key={tag} value={tag}>
              {language(tag)}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className="button">
        {m.insert.check}
      </button>
    </form>
  );
}

function Checked({ checked }: { checked: CheckedInsert }) {
  const { m } = useWords();
  const { outcome, findings, previews, codes, text } = checked;
  const { each } = m.insert;
  return (
    <section className="insert-checked">
      <Notice tone={outcome === "allow" ? "go" : "stop"} title={m.insert.outcome[outcome]} />
      <div className="insert-columns">
        <div>
          {previews.map((source, at) => (
            <MarkedPage key={source} source={source} number={at + 1} checked={checked} />
          ))}
        </div>
        <div>
          <FindingList findings={findings} outcomes={each} />
          {codes.length > 0 && (
            <>
              <h2 className="insert-codes-title">{m.insert.codes}</h2>
              <ul className="insert-codes">
                {codes.map(({ content, target }) => (
                  <li key={content}>
                    <bdi>{content}</bdi>
                    <span className="quiet">{m.insert.leadsTo(target)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <details>
            <summary>{m.insert.read}</summary>
            <p className="insert-text" dir="auto">
              {text === "" ? m.insert.nothingRead : text}
            </p>
          </details>
        </div>
      </div>
    </section>
  );
}

/** A page with a numbered frame round all that a finding points at. */
function MarkedPage(props: { source: string; number: number; checked: CheckedInsert }) {
  const { m } = useWords();
  const { findings, pages } = props.checked;
  const { width = 1, height = 1 } = pages[props.number - 1] ?? {};
  return (
    <figure className="insert-page">
      <img src={props.source} alt={m.insert.page(props.number)} />
      <MarksOnPicture findings={findings} width={width} height={height} page={props.number} />
    </figure>
  );
}
