import { messagesOf } from "../ui/messages/messages.ts";
import { Field } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures, ShownOnce } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { Frame } from "./shapes.ts";
import type { WebhooksPageData } from "./systems-shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** The addresses that hear what the marketplace carries out, and what became of each message. */
export function webhooksPage(frame: Frame, data: WebhooksPageData): string {
  const m = messagesOf(frame.locale).systems;
  return renderPage(frame, {
    title: m.webhooksTitle,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="webhooks" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.webhooksTitle}</h1>
            <p className="quiet">{m.webhooksLead}</p>
          </header>
          {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
          {data.made !== null && (
            <ShownOnce label={m.secretMade} hint={m.secretMadeHint} secret={data.made} />
          )}
          <div className="console-columns">
            <Addresses data={data} />
            <NewAddress />
          </div>
          <Deliveries data={data} />
        </div>
      </>
    ),
  });
}

function Addresses({ data }: { data: WebhooksPageData }) {
  const { m: all, count, moment } = useWords();
  const m = all.systems;
  const rows = data.webhooks.map((webhook) => ({
    id: webhook.webhookId,
    name: webhook.url,
    cells: [
      count(webhook.open),
      count(webhook.failed),
      webhook.takenAt === null ? m.never : moment(webhook.takenAt),
      webhook.lastAnswer ?? m.noAnswer,
      <form key="acts" method="post" action={addresses.webhooks} className="acts">
        <input type="hidden" name="webhookId" value={webhook.webhookId} />
        {webhook.failed > 0 && <Act act="retry" label={m.again} spoken={m.retry(webhook.url)} />}
        <Act act="end" label={m.revoke} spoken={m.revokeOf(webhook.url)} />
      </form>,
    ],
  }));
  const columns = [m.address, m.underWay, m.givenUp, m.lastTaken, m.answer, m.change];
  return (
    <Figures title={m.webhooksInUse} columns={columns} rows={rows} empty={m.noWebhooks} isWords />
  );
}

function Act(props: { act: string; label: string; spoken: string }) {
  return (
    <button type="submit" name="act" value={props.act} className="link" aria-label={props.spoken}>
      {props.label}
    </button>
  );
}

function NewAddress() {
  const m = useWords().m.systems;
  return (
    <section aria-labelledby="new-webhook">
      <h2 id="new-webhook">{m.newWebhook}</h2>
      <form method="post" action={addresses.webhooks} className="prose">
        <Field id="url" label={m.address} hint={m.addressHint}>
          <input
            id="url"
            name="url"
            type="url"
            required
            maxLength={2000}
            aria-describedby="url-hint"
          />
        </Field>
        <button type="submit" className="button">
          {m.addWebhook}
        </button>
      </form>
    </section>
  );
}

function Deliveries({ data }: { data: WebhooksPageData }) {
  const { m: all, count, moment } = useWords();
  const m = all.systems;
  const rows = data.deliveries.map((delivery) => ({
    id: delivery.deliveryId,
    name: moment(delivery.createdAt),
    cells: [
      m.acts[delivery.act],
      delivery.measureId,
      m.deliveryStates[delivery.status],
      count(delivery.attempts),
      delivery.takenAt === null ? m.never : moment(delivery.takenAt),
      delivery.lastAnswer ?? m.noAnswer,
    ],
  }));
  return (
    <Figures
      title={m.deliveriesTitle}
      columns={[m.when, m.asks, m.measure, m.state, m.tries, m.lastTaken, m.answer]}
      rows={rows}
      empty={m.noDeliveries}
      isWords
    />
  );
}
