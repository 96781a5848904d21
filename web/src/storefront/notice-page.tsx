import type { NoticeView } from "@candor/core/contract/schemas/notices.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Field, Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** What somebody has typed into the form of a notice. */
export type TypedNotice = {
  readonly where: string;
  readonly law: string;
  readonly explanation: string;
  readonly name: string;
  readonly email: string;
  readonly unnamed: boolean;
};

type NoticePageData = {
  readonly typed: TypedNotice;
  /** What is wrong with it: a field, something that is missing, or what the server answered. */
  readonly failed: "where" | "incomplete" | Problem | null;
};

/** Where anybody says that something here breaks the law (DSA Art. 16). It works without script. */
export function noticePage(frame: Frame, data: NoticePageData): string {
  const { title, lead } = messagesOf(frame.locale).notices;
  return renderPage(frame, {
    title,
    description: lead,
    layout: "reading",
    body: <NoticeForm frame={frame} {...data} />,
  });
}

function NoticeForm({ frame, typed, failed }: { frame: Frame } & NoticePageData) {
  const { notices } = useWords().m;
  return (
    <>
      <h1>{notices.title}</h1>
      <p className="lead">{notices.lead}</p>
      <p className="quiet">{notices.rulesOnly}</p>
      {failed === "incomplete" && <Notice tone="stop" title={notices.incomplete} />}
      {failed === "where" && <Notice tone="stop" title={notices.whereProblem} />}
      {failed !== null && typeof failed !== "string" && (
        <ProblemNotice problem={failed} frame={frame} />
      )}
      <form method="post" action={addresses.notice} className="decision notice-form">
        <AboutWhat typed={typed} failed={failed === "where"} />
        <FromWhom typed={typed} />
        <label className="pick">
          <input type="checkbox" name="goodFaith" required />
          {notices.goodFaith}
        </label>
        <button type="submit" className="button">
          {notices.send}
        </button>
      </form>
    </>
  );
}

function AboutWhat({ typed, failed }: { typed: TypedNotice; failed: boolean }) {
  const { notices } = useWords().m;
  return (
    <>
      <Field
        id="where"
        label={notices.where}
        hint={notices.whereHint}
        problem={failed ? notices.whereProblem : undefined}
      >
        <textarea
          id="where"
          name="where"
          rows={2}
          required
          maxLength={limits.noticeCharsMax}
          defaultValue={typed.where}
          aria-describedby={failed ? "where-hint where-problem" : "where-hint"}
          aria-invalid={failed || undefined}
        />
      </Field>
      <Field id="law" label={notices.law} hint={notices.lawHint}>
        <input
          id="law"
          name="law"
          required
          maxLength={500}
          defaultValue={typed.law}
          aria-describedby="law-hint"
        />
      </Field>
      <Field id="explanation" label={notices.why} hint={notices.whyHint}>
        <textarea
          id="explanation"
          name="explanation"
          rows={6}
          required
          maxLength={limits.noticeCharsMax}
          defaultValue={typed.explanation}
          aria-describedby="explanation-hint"
        />
      </Field>
    </>
  );
}

function FromWhom({ typed }: { typed: TypedNotice }) {
  const { notices } = useWords().m;
  return (
    <>
      <Field id="name" label={notices.name}>
        <input
          id="name"
          name="name"
          maxLength={200}
          autoComplete="name"
          defaultValue={typed.name}
        />
      </Field>
      <Field id="email" label={notices.email} hint={notices.emailHint}>
        <input
          id="email"
          name="email"
          type="email"
          maxLength={254}
          autoComplete="email"
          defaultValue={typed.email}
          aria-describedby="email-hint"
        />
      </Field>
      <label className="pick">
        <input type="checkbox" name="unnamed" defaultChecked={typed.unnamed} />
        {notices.unnamed}
      </label>
    </>
  );
}

type View = z.input<typeof NoticeView>;

/** The receipt of a notice and, once a person has decided, the answer; its address is the key. */
export function noticeReceiptPage(frame: Frame, notice: View & { readonly law: string }): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).notices.title,
    layout: "reading",
    body: <Receipt notice={notice} />,
  });
}

function Receipt({ notice }: { notice: View & { readonly law: string } }) {
  const { m, day } = useWords();
  const words = m.notices;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="quiet">{words.received(notice.noticeId, day(notice.receivedAt))}</p>
      {notice.outcome === null ? (
        <Notice tone="go" title={words.receivedTitle}>
          <p>
            {words.waits} {words.due(day(notice.dueAt))}
          </p>
          <p>{words.keep}</p>
          <p>{words.mailed}</p>
        </Notice>
      ) : (
        <Answer notice={notice} />
      )}
      <section className="prose">
        <h2>{words.law}</h2>
        <p dir="auto">{notice.law}</p>
      </section>
    </>
  );
}

function Answer({ notice: { outcome, answer, redress } }: { notice: View }) {
  const words = useWords().m.notices;
  if (outcome === null) return null;
  return (
    <>
      <Notice tone={outcome === "founded" ? "go" : "plain"} title={words[outcome]}>
        <p>{words.byPerson}</p>
      </Notice>
      <section className="prose">
        <h2>{words.reason}</h2>
        <p className="writing" dir="auto">
          {answer}
        </p>
        <h2>{words.redress}</h2>
        <dl className="facts">
          <dt>{words.outOfCourt}</dt>
          <dd>{redress?.outOfCourt}</dd>
          <dt>{words.court}</dt>
          <dd>{redress?.court}</dd>
        </dl>
      </section>
    </>
  );
}
