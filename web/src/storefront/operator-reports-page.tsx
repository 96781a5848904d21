import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import { FailedNotice } from "./policies-page.tsx";
import { AskedAlike } from "./request-parity.tsx";
import type { Frame } from "./shapes.ts";
import { ReportList } from "./transparency-page.tsx";
import { ReportBody } from "./transparency-parts.tsx";
import type { OperatorReportsData } from "./transparency-shapes.ts";

/** Where an operator looks at what was decided in a time, and publishes it. */
export function operatorReportsPage(frame: Frame, data: OperatorReportsData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).transparency.operator.title,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="reports" />
        <OperatorReports frame={frame} data={data} />
      </>
    ),
  });
}

function OperatorReports({ frame, data }: { frame: Frame; data: OperatorReportsData }) {
  const words = useWords().m.transparency.operator;
  const { days, preview, reports, failed, ruleTitles } = data;
  return (
    <div className="document">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {failed !== null && <FailedNotice frame={frame} failed={failed} />}
      <form method="get" action={addresses.operatorReports} className="day-range">
        <Days days={days} />
        <button type="submit" className="button button-plain">
          {words.preview}
        </button>
      </form>
      {preview !== null && (
        <section aria-labelledby="preview">
          <h2 id="preview">{words.previewTitle(days.from, days.to)}</h2>
          <ReportBody report={preview} ruleTitles={ruleTitles} hrefOf={null} />
          <form method="post" action={addresses.operatorReports} className="prose">
            <input type="hidden" name="from" value={days.from} />
            <input type="hidden" name="to" value={days.to} />
            <p className="field">
              <label htmlFor="reason">
                {words.reason} <span className="quiet">{words.reasonHint}</span>
              </label>
              <textarea id="reason" name="reason" rows={2} maxLength={1000} />
            </p>
            <button type="submit" className="button">
              {words.publish}
            </button>
          </form>
        </section>
      )}
      <section aria-labelledby="published">
        <h2 id="published">{words.list}</h2>
        <ReportList reports={reports} />
      </section>
      <AskedAlike parity={data.parity} />
      <Submissions submissions={data.submissions} />
      <Checkpoint checkpoint={data.checkpoint} />
    </div>
  );
}

function Days({ days }: { days: OperatorReportsData["days"] }) {
  const words = useWords().m.transparency.operator;
  return (["from", "to"] as const).map((end) => (
    <p key={end} className="field">
      <label htmlFor={end}>{words[end]}</label>
      <input id={end} name={end} type="date" required defaultValue={days[end]} />
    </p>
  ));
}

function Submissions({ submissions }: Pick<OperatorReportsData, "submissions">) {
  const { m, count } = useWords();
  const words = m.transparency.operator;
  const { waiting, taken, refused, lastAnswer } = submissions;
  return (
    <section aria-labelledby="submissions" className="prose">
      <h2 id="submissions">{words.submissions}</h2>
      <p>{words.submissionsLead(count(taken), count(waiting), count(refused))}</p>
      {lastAnswer !== null && <p className="quiet">{words.lastAnswer(lastAnswer)}</p>}
    </section>
  );
}

function Checkpoint({ checkpoint }: Pick<OperatorReportsData, "checkpoint">) {
  const { m, count, moment } = useWords();
  const words = m.transparency.operator;
  return (
    <section aria-labelledby="checkpoint">
      <h2 id="checkpoint">{words.checkpoint}</h2>
      {checkpoint === null ? (
        <p>{words.noCheckpoint}</p>
      ) : (
        <>
          <p>{words.checkpointLead(count(checkpoint.treeSize), moment(checkpoint.signedAt))}</p>
          <pre className="formula">{checkpoint.note}</pre>
          <p>
            {words.key} <code className="clause">{checkpoint.publicKey}</code>
          </p>
        </>
      )}
    </section>
  );
}
