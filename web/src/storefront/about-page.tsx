import type { ReactNode } from "react";
import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame, RatingMethod, RuleLine } from "./shapes.ts";

/** The settings in force that the page tells in words. */
export type AboutPageData = {
  readonly policyVersion: string;
  readonly method: RatingMethod;
  readonly rules: readonly RuleLine[];
  /** What an account must have spent; null where nothing is asked. */
  readonly spendMin: { readonly amountMinor: number; readonly currency: string } | null;
  readonly unverifiedPerWeekMax: number;
  readonly verifiedPaidPercent: number;
  readonly affiliationDays: number;
  readonly suspectedDaysMax: number;
  readonly starsAloneNeedPurchase: boolean;
  /** When buyers are asked; days after the delivery, hours of the marketplace's day. */
  readonly asking: {
    readonly fromDays: number;
    readonly toDays: number;
    readonly estimateFromDays: number;
    readonly reminder: { readonly estimateDays: number; readonly orderDays: number } | null;
    readonly perWeekMax: number;
    readonly quietFromHour: number;
    readonly quietToHour: number;
  };
  readonly sampling: { readonly unitsMax: number; readonly reviewsMax: number };
};

/** How reviews are collected, checked, ordered and averaged here, from the settings in force. */
export function aboutPage(frame: Frame, data: AboutPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).about.title,
    canonical: addresses.about,
    indexed: true,
    layout: "reading",
    body: <About frame={frame} data={data} />,
  });
}

function About({ frame, data }: { frame: Frame; data: AboutPageData }) {
  const { m } = useWords();
  const { about } = m;
  return (
    <>
      <h1>{about.title}</h1>
      <p className="lead">{about.lead(frame.marketplace.name, data.policyVersion)}</p>
      <p>
        <a href={addresses.policy}>{about.versions}</a>
      </p>
      <div className="about-columns">
        <Contents />
        <div className="prose">
          <Asking asking={data.asking} />
          <Who data={data} />
          <Check data={data} />
          <Average data={data} />
          <Part id="order" title={about.order}>
            <p>{about.orderLead}</p>
          </Part>
          <Part id="removal" title={about.removal}>
            <p>{about.removalLead(data.suspectedDaysMax)}</p>
            <ul>
              {Object.entries(m.writing.removal)
                .filter(([reason]) => reason !== "author")
                .map(([reason, text]) => (
                  <li key={reason}>{text}</li>
                ))}
            </ul>
          </Part>
          <Part id="money" title={about.money}>
            <p>{about.moneyLead}</p>
            <p>{about.samples(data.sampling.unitsMax, data.sampling.reviewsMax)}</p>
          </Part>
          <Part id="proof" title={about.proof}>
            <p>{about.proofLead}</p>
            <p>
              <a href={addresses.transparency}>{about.proofReports}</a>
            </p>
            <p>
              <a href="/log/checkpoint">{about.proofLog}</a>
            </p>
          </Part>
        </div>
      </div>
    </>
  );
}

function Contents() {
  const { about } = useWords().m;
  return (
    <nav className="about-contents" aria-label={about.title}>
      <ul>
        {(["asking", "who", "check", "average", "order", "removal", "money", "proof"] as const).map(
          (part) => (
            <li key={part}>
              <a href={`#${part}`}>{about[part]}</a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

function Asking({ asking }: Pick<AboutPageData, "asking">) {
  const { about } = useWords().m;
  const { reminder, quietFromHour, quietToHour } = asking;
  return (
    <Part id="asking" title={about.asking}>
      <p>{about.askingLead}</p>
      <ul>
        <li>{about.askingWindow(asking.fromDays, asking.toDays)}</li>
        <li>{about.askingEstimate(asking.estimateFromDays)}</li>
        {reminder !== null && (
          <li>{about.askingReminder(reminder.estimateDays, reminder.orderDays)}</li>
        )}
        <li>{about.askingWeek(asking.perWeekMax)}</li>
        <li>{about.askingQuiet(`${quietFromHour}:00`, `${quietToHour}:00`)}</li>
      </ul>
    </Part>
  );
}

function Who({ data }: { data: AboutPageData }) {
  const { m, money } = useWords();
  const { about } = m;
  const { spendMin } = data;
  return (
    <Part id="who" title={about.who}>
      <ul>
        <li>{about.whoAnyone}</li>
        {spendMin !== null && (
          <li>{about.whoSpend(money(spendMin.amountMinor, spendMin.currency))}</li>
        )}
        <li>
          {about.whoTies} {about.whoTiesYears(data.affiliationDays)}
        </li>
        <li>{about.whoQuota(data.unverifiedPerWeekMax)}</li>
        <li>{about.whoRelease}</li>
        {data.starsAloneNeedPurchase && <li>{about.whoStars}</li>}
      </ul>
    </Part>
  );
}

function Check({ data }: { data: AboutPageData }) {
  const { m, percent } = useWords();
  const { about } = m;
  return (
    <Part id="check" title={about.check}>
      <p>{about.checkPurchase(percent(data.verifiedPaidPercent))}</p>
      <p>{about.checkAll}</p>
      <p>{about.checkHold}</p>
      <p>{about.checkPublished}</p>
      <p>{about.checkNobody}</p>
      {data.rules.length > 0 && (
        <table className="lines">
          <caption>{about.rulesTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{about.ruleColumn}</th>
              <th scope="col">{about.clauseColumn}</th>
              <th scope="col">{about.outcomeColumn}</th>
            </tr>
          </thead>
          <tbody>
            {data.rules.map((rule) => (
              <tr key={rule.id}>
                <th scope="row">{rule.title}</th>
                <td className="clause">{rule.clause}</td>
                <td>{about.outcome[rule.outcome]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

function Average({ data }: { data: AboutPageData }) {
  const { m, percent } = useWords();
  const { about } = m;
  const { method } = data;
  const days = method.halfLifeDays;
  const rows = [
    [about.factorAgeNow, 100],
    [about.factorAgeThen(days), 50],
    [about.factorAgeThen(days * 2), 25],
    [about.factorPlatform, 100],
    [about.factorClaimed, method.claimedBySourcePercent],
    [about.factorNone, method.unverifiedPercent],
    [about.factorSample, method.platformSamplePercent],
  ] as const;
  return (
    <Part id="average" title={about.average}>
      <p>{about.averageLead}</p>
      <p className="formula">{about.averageFormula}</p>
      <table className="lines">
        <caption>{about.factorAge(days)}</caption>
        <thead>
          <tr>
            <th scope="col">{about.factor}</th>
            <th scope="col" className="number">
              {about.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, share]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{about.averagePlain}</p>
      <p className="quiet">{about.averageVersion(method.version)}</p>
    </Part>
  );
}

function Part(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={props.id} className="about-part prose">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
