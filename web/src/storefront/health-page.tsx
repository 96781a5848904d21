import { messagesOf } from "../ui/messages/messages.ts";
import { Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { Frame } from "./shapes.ts";
import type { HealthPageData } from "./systems-shapes.ts";

/** How mail and jobs fare, what did not arrive and why, and trying again. */
export function healthPage(frame: Frame, data: HealthPageData): string {
  const m = messagesOf(frame.locale).systems;
  return renderPage(frame, {
    title: m.healthTitle,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="health" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.healthTitle}</h1>
            <p className="quiet">{m.healthLead}</p>
          </header>
          {data.retried !== null && <Notice tone="go" title={m.retried(String(data.retried))} />}
          <Mail data={data} />
          <Failures data={data} />
          <Jobs data={data} />
        </div>
      </>
    ),
  });
}

function Mail({ data }: { data: HealthPageData }) {
  const { m, count } = useWords();
  const canRetry = (mail: HealthPageData["mail"][number]) =>
    mail.failed > 0 && mail.queue !== "requests";
  const isRetried = data.mail.some(canRetry);
  const rows = data.mail.map((mail) => {
    const name = m.overview.queues[mail.queue];
    const { waiting, again, sent, bounced, failed, unknown } = mail;
    const retry = canRetry(mail) && <Retry name="queue" value={mail.queue} of={name} />;
    return {
      id: mail.queue,
      name,
      cells: [
        ...[waiting, again, sent, bounced, failed, unknown].map(count),
        ...(isRetried ? [retry] : []),
      ],
    };
  });
  const columns = [
    m.systems.mail,
    ...m.systems.mailColumns,
    ...(isRetried ? [m.systems.again] : []),
  ];
  return <Figures title={m.systems.mailTitle} columns={columns} rows={rows} />;
}

function Failures({ data }: { data: HealthPageData }) {
  const { m: all, moment } = useWords();
  const m = all.systems;
  const rows = data.failures.map((failure) => ({
    id: failure.mailId,
    name: all.overview.queues[failure.queue],
    cells: [
      failure.about,
      m.failed[failure.status],
      failure.outcome ?? m.noAnswer,
      moment(failure.at),
    ],
  }));
  return (
    <Figures
      title={m.failuresTitle}
      columns={[m.mail, m.about, m.end, m.answer, m.when]}
      rows={rows}
      empty={m.allArrived}
      isWords
    />
  );
}

function Jobs({ data }: { data: HealthPageData }) {
  const { m: all, count, moment } = useWords();
  const m = all.systems;
  const rows = data.jobs.map((job) => {
    const name = m.jobs[job.name] ?? job.name;
    return {
      id: job.name,
      name,
      cells: [
        ...[job.waiting, job.working, job.failed].map(count),
        job.doneAt === null ? m.never : moment(job.doneAt),
        job.failed > 0 && <Retry name="job" value={job.name} of={name} />,
      ],
    };
  });
  const columns = [m.job, ...m.jobColumns, m.again];
  return <Figures title={m.jobsTitle} columns={columns} rows={rows} empty={m.noJobs} />;
}

function Retry({ name, value, of }: { name: "queue" | "job"; value: string; of: string }) {
  const m = useWords().m.systems;
  return (
    <form method="post" action={addresses.health}>
      <button type="submit" name={name} value={value} className="link" aria-label={m.retry(of)}>
        {m.again}
      </button>
    </form>
  );
}
