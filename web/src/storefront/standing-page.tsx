import type { AccountHealth } from "@candor/core/contract/schemas/account-health.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { DeskMenu } from "./desk-menu.tsx";
import { renderPage } from "./frame.tsx";
import { ScoreTable } from "./seller-page.tsx";
import type { Frame } from "./shapes.ts";

type Health = z.input<typeof AccountHealth>;

/** Where a seller stands; with a name where the desk looks at it. */
export type StandingPageData = { readonly health: Health; readonly seller: string | null };

/** Account health as a ledger: each movement with its reason, and the balance after it. */
export function standingPage(frame: Frame, { health, seller }: StandingPageData): string {
  const { standing: m, appeals, answering } = messagesOf(frame.locale);
  return renderPage(frame, {
    title: m.title,
    layout: seller === null ? "reading" : "desk",
    ...(seller === null ? {} : { script: "desk" }),
    body: (
      <>
        {seller !== null && <DeskMenu here="measures" frame={frame} />}
        <h1>{seller === null ? m.title : m.of(seller)}</h1>
        <p className="lead">{m.lead}</p>
        <div className="standing">
          <div className="standing-now">
            <Balance health={health} />
            {seller === null && (
              <p>
                <a href={addresses.statements}>{appeals.decisions}</a>
              </p>
            )}
            <Ahead health={health} />
          </div>
          <div>
            <Movements health={health} />
            <Holding health={health} />
            <Feedback health={health} title={seller === null ? answering.title : m.feedback} />
          </div>
        </div>
      </>
    ),
  });
}

function Balance({ health }: { health: Health }) {
  const { m: all, count } = useWords();
  const m = all.standing;
  const { terms, points, band } = health;
  const { cost } = terms;
  return (
    <section className={`balance balance-${band}`}>
      <p className="balance-points">
        <span className="balance-number">{count(points)}</span>
        <span className="quiet">{m.points(count(points), count(terms.max))}</span>
      </p>
      <p>
        <strong>{m.bands[band]}</strong> {m.bandMeans[band]}
      </p>
      <p>
        <ReasonWord card="how-points">{m.how}</ReasonWord>
      </p>
      <ReasonCard
        id="how-points"
        reason={{
          what: m.howWhat(count(terms.start), count(terms.max)),
          because: { title: m.howTitle, clause: "ENF-019" },
          facts: [
            m.howFacts.orders(terms.pointsPerBlock, terms.ordersPerBlock),
            m.howFacts.cost(cost.low, cost.medium, cost.high, cost.critical),
            m.howFacts.bands(terms.healthyFrom, terms.atRiskFrom),
            m.howFacts.lookback(terms.lookbackDays),
          ],
          instead: m.instead,
        }}
      />
      <p className="quiet small">{m.next(count(health.orders.toNextBlock))}</p>
    </section>
  );
}

/** Points never leave their bounds, so the balance is that of the whole sum up to each line. */
function balanceAfter({ terms, orders }: Health, cost: number): number {
  return Math.max(0, Math.min(terms.max, terms.start + orders.earned - cost));
}

function Movements({ health }: { health: Health }) {
  const { m: all, count } = useWords();
  const m = all.standing;
  const oldestFirst = health.movements.toReversed();
  let cost = 0;
  const lines = oldestFirst.map((movement) => {
    cost += movement.points;
    return { movement, balance: balanceAfter(health, cost) };
  });
  return (
    <section>
      <h2>{m.ledger}</h2>
      <table className="lines ledger-lines">
        <thead>
          <tr>
            <th scope="col">{m.when}</th>
            <th scope="col">{m.what}</th>
            <th scope="col" className="number">
              {m.moved}
            </th>
            <th scope="col" className="number">
              {m.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td />
            <td>{m.start}</td>
            <td className="number" />
            <td className="number">{count(health.terms.start)}</td>
          </tr>
          <tr>
            <td />
            <td>{m.orders(count(health.orders.count), health.terms.lookbackDays)}</td>
            <td className="number">{signed(health.orders.earned)}</td>
            <td className="number">{count(balanceAfter(health, 0))}</td>
          </tr>
          {lines.map(({ movement, balance }) => (
            <MovementLine key={movement.caseId} movement={movement} balance={balance} />
          ))}
        </tbody>
      </table>
      {lines.length === 0 && <p className="quiet">{m.none}</p>}
    </section>
  );
}

const signed = (points: number) => (points > 0 ? `+${points}` : String(points).replace("-", "−"));

function MovementLine(props: { movement: Health["movements"][number]; balance: number }) {
  const { m: all, day, count } = useWords();
  const m = all.standing;
  const { movement } = props;
  const card = `why-${movement.caseId}`;
  const severity = all.measures.severities[movement.severity] ?? movement.severity;
  const field = all.measures.fields[movement.field] ?? movement.field;
  const what = m.breach(severity.toLowerCase(), field);
  return (
    <tr className={movement.returnedAt === null ? undefined : "movement-returned"}>
      <td>{day(movement.at)}</td>
      <td>
        <ReasonWord card={card}>{what}</ReasonWord>
        <span className="quiet small movement-note">
          {movement.returnedAt === null
            ? m.fades(day(movement.fadesAt))
            : m.returned(day(movement.returnedAt))}
        </span>
        <ReasonCard
          id={card}
          reason={{
            what,
            because: { title: m.because },
            facts: [
              movement.returnedAt === null
                ? m.fades(day(movement.fadesAt))
                : m.returned(day(movement.returnedAt)),
            ],
            instead: m.instead,
            disagree: all.appeals.openUntil(day(movement.appealUntil)),
            more: { label: m.letter, href: addresses.statement(movement.statementId) },
          }}
        />
      </td>
      <td className="number">{signed(-movement.points)}</td>
      <td className="number">{count(props.balance)}</td>
    </tr>
  );
}

function Ahead({ health }: { health: Health }) {
  const { m: all, day, count } = useWords();
  const m = all.standing;
  if (health.ahead.length === 0) return null;
  return (
    <section>
      <h2>{m.ahead}</h2>
      <ul>
        {health.ahead.map(({ at, points, band }) => (
          <li key={at}>
            {m.aheadLine(day(at), m.points(count(points), count(health.terms.max)), m.bands[band])}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Holding({ health }: { health: Health }) {
  const { m: all, day } = useWords();
  const m = all.standing;
  return (
    <section>
      <h2>{m.measures}</h2>
      {health.measures.length === 0 ? (
        <p className="quiet">{m.noMeasures}</p>
      ) : (
        <ul className="measure-list">
          {health.measures.map(({ kind, subjectId, statementId, until, status }) => (
            <li key={`${kind} ${subjectId}`} className="measure">
              <a className="measure-name" href={addresses.statement(statementId)}>
                {all.measures.kinds[kind] ?? kind}
              </a>
              <span className={`state state-${status}`}>
                {all.measures.statuses[status]},{" "}
                {until === null ? all.measures.noEnd : all.measures.until(day(until))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Feedback(props: { health: Health; title: string }) {
  const { m, count } = useWords();
  const words = m.answering;
  const { metrics } = props.health;
  const { defectRate } = metrics;
  return (
    <section>
      <h2>{props.title}</h2>
      <ScoreTable windows={metrics.windows} />
      <p>
        {words.defects(count(defectRate.defects), count(defectRate.orders), defectRate.days)}.{" "}
        {defectRate.orders < defectRate.ordersMin && words.defectsFew(count(defectRate.ordersMin))}
      </p>
    </section>
  );
}
