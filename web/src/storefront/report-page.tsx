import type { MyReport, ReportReasonName } from "@candor/core/contract/schemas/votes.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Field, Pages } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, ListPage, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

type Reason = z.input<typeof ReportReasonName>;
type Report = z.input<typeof MyReport>;

const reasons: readonly Reason[] = [
  "promotion",
  "paid_or_reward",
  "seller_or_rival",
  "not_about_product",
  "misfiled",
  "personal_data",
  "obscene",
  "hate",
  "illegal",
  "other_rule",
];

/** What the form for a report shows. */
export type ReportPageData = {
  readonly reviewId: string;
  readonly note: string;
  readonly problem: Problem | null;
};

/** Where a review is reported: one reason, and where it shows. */
export function reportPage(frame: Frame, data: ReportPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).votes.title,
    layout: "reading",
    body: <ReportForm frame={frame} data={data} />,
  });
}

function ReportForm({ frame, data }: { frame: Frame; data: ReportPageData }) {
  const { m } = useWords();
  const words = m.votes;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="quiet">
        <a href={addresses.noticeAbout(data.reviewId)}>{m.notices.menu}</a>
      </p>
      {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
      <form method="post" action={addresses.reporting(data.reviewId)} className="decision">
        <Field id="reason" label={words.reason}>
          <select id="reason" name="reason">
            {reasons.map((reason) => (
              <option key={reason} value={reason}>
                {words.reasons[reason]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="note" label={words.note} hint={words.noteHint}>
          <textarea
            id="note"
            name="note"
            rows={3}
            required
            maxLength={500}
            defaultValue={data.note}
            aria-describedby="note-hint"
          />
        </Field>
        <button type="submit" className="button">
          {words.send}
        </button>
      </form>
    </>
  );
}

/** All reports of somebody, each with its receipt and outcome. */
export function myReportsPage(
  frame: Frame,
  data: { readonly page: ListPage<Report>; readonly later: boolean },
): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).votes.mine,
    layout: "reading",
    body: <MyReports {...data} />,
  });
}

function MyReports({ page, later }: { page: ListPage<Report>; later: boolean }) {
  const { m, day } = useWords();
  const words = m.votes;
  return (
    <>
      <h1>{words.mine}</h1>
      {page.items.length === 0 && <Empty title={words.mineNone} />}
      <ul className="mine">
        {page.items.map((report) => (
          <li key={report.reportId} className="mine-line">
            <div>
              <strong>{words.reasons[report.reason]}</strong>
              <div className="quiet small">
                {words.receipt(report.reportId, day(report.filedAt))}
              </div>
              {report.answer !== null && (
                <p className="line-words writing" dir="auto">
                  {report.answer}
                </p>
              )}
            </div>
            <div>{report.outcome === null ? words.waits : words.outcome[report.outcome]}</div>
          </li>
        ))}
      </ul>
      <Pages
        first={later ? addresses.myReports : null}
        next={page.next === null ? null : withQuery(addresses.myReports, { after: page.next })}
      />
    </>
  );
}
