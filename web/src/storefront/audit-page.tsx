import { messagesOf } from "../ui/messages/messages.ts";
import { parameterIn } from "../ui/messages/parameters.ts";
import { Pages } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import type { AuditData, RetentionData } from "./audit-shapes.ts";
import { Figures } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { Frame } from "./shapes.ts";

/** Who read which personal data and who changed what holds. */
export function auditPage(frame: Frame, data: AuditData): string {
  const m = messagesOf(frame.locale).audit;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="audit" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.title}</h1>
            <p className="quiet">{m.lead}</p>
          </header>
          <Filter asked={data.asked} />
          <Entries data={data} />
        </div>
      </>
    ),
  });
}

function Filter({ asked }: Pick<AuditData, "asked">) {
  const m = useWords().m.audit;
  return (
    <form method="get" action={addresses.audit} className="audit-filter">
      {(["by", "subject", "from", "to"] as const).map((name) => (
        <p key={name} className="field">
          <label htmlFor={name}>{m.filters[name]}</label>
          <input
            id={name}
            name={name}
            type={name === "from" || name === "to" ? "date" : "search"}
            defaultValue={asked[name] ?? ""}
          />
        </p>
      ))}
      <button type="submit" className="button button-plain">
        {m.find}
      </button>
    </form>
  );
}

function Entries({ data: { asked, page, later } }: { data: AuditData }) {
  const { m: all, moment } = useWords();
  const m = all.audit;
  const { by, subject, from, to } = asked;
  const query = { by, subject, from, to };
  const rows = page.items.map((entry) => ({
    id: entry.id,
    name: moment(entry.at),
    cells: [
      entry.by === null ? (
        m.erasedWords
      ) : (
        <a key="by" href={withQuery(addresses.audit, { ...query, by: entry.by })}>
          {entry.by}
        </a>
      ),
      m.acts[entry.act],
      <a key="subject" href={withQuery(addresses.audit, { ...query, subject: entry.subject })}>
        {entry.subject}
      </a>,
      [...entry.fields.map((field) => m.fields[field] ?? field)].join(", "),
      entry.act === "data-read"
        ? m.readFor(entry.sellerId ?? "", entry.orderId ?? "")
        : (entry.why ?? ""),
    ],
  }));
  return (
    <section>
      <Figures title={m.entries} columns={m.columns} rows={rows} empty={m.none} isWords />
      {rows.length > 0 && (
        <p>
          <a href={withQuery(addresses.auditFile, query)} download>
            {m.download}
          </a>
        </p>
      )}
      <Pages
        first={later ? withQuery(addresses.audit, query) : null}
        next={
          page.next === null ? null : withQuery(addresses.audit, { ...query, after: page.next })
        }
      />
    </section>
  );
}

/** What is kept about people, how long and why, what ends next, and what was erased. */
export function retentionPage(frame: Frame, data: RetentionData): string {
  const m = messagesOf(frame.locale).audit;
  return renderPage(frame, {
    title: m.retentionTitle,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="retention" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.retentionTitle}</h1>
            <p className="quiet">{m.retentionLead}</p>
          </header>
          <Kept data={data} />
          <Erasures data={data} />
        </div>
      </>
    ),
  });
}

function Kept({ data: { lines, policyVersion } }: { data: RetentionData }) {
  const { locale, m: all, count } = useWords();
  const m = all.audit;
  const rows = lines.map(({ id, days, kept, due, held }) => ({
    id,
    name: m.kept[id].name,
    cells: [
      <ReasonWord key="days" card={`kept-${id}`}>
        {m.days(count(days))}
      </ReasonWord>,
      ...[kept, due].map(count),
      held === null ? m.notCounted : count(held),
    ],
  }));
  return (
    <section>
      <Figures title={m.keptTitle} columns={m.keptColumns} rows={rows} />
      {lines.map(({ id, days, parameter, clause }) => (
        <ReasonCard
          key={id}
          id={`kept-${id}`}
          reason={{
            what: m.keptFor(m.kept[id].name, count(days)),
            because: {
              title: m.kept[id].why,
              ...(clause === null ? {} : { clause, policyVersion }),
            },
            facts: [m.kept[id].afterwards],
            instead:
              parameter === null ? m.fixed : m.changeIt(parameterIn(locale, parameter).title),
            ...(parameter === null
              ? {}
              : { more: { label: m.policies, href: addresses.policies } }),
          }}
        />
      ))}
    </section>
  );
}

function Erasures({ data: { erasures } }: { data: RetentionData }) {
  const { m: all, count, moment } = useWords();
  const m = all.audit;
  const figure = (of: unknown) => count(typeof of === "number" ? of : 0);
  const rows = erasures.map(({ eventId, type, at, payload, place }) => ({
    id: eventId,
    name: moment(at),
    cells: [
      m.erasures[type],
      m.erasedCounts(figure(payload.fields), figure(payload.messages), figure(payload.files)),
      payload.because === "asked" ? m.asked : m.byTime,
      place === null ? m.noPlace : m.place(count(place + 1)),
    ],
  }));
  return (
    <section>
      <Figures
        title={m.erasedTitle}
        columns={m.erasedColumns}
        rows={rows}
        empty={m.noErasures}
        isWords
      />
      <p className="quiet">
        {m.proof} <a href={addresses.operatorReports}>{m.checkpoint}</a>
      </p>
    </section>
  );
}
