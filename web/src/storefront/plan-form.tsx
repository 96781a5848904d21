import { Field } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import type { Chosen, Ladder } from "./enforcement-shapes.ts";
import {
  AccountPart,
  type PlanChoices,
  PlanPart,
  ProductPart,
  ReviewPart,
} from "./plan-subjects.tsx";

/** The form that makes a plan; nothing is imposed by it. */
export function PlanForm(props: PlanChoices) {
  const m = useWords().m.measures;
  const { file } = props;
  return (
    <form method="post" action={addresses.caseMeasures(file.caseId)} className="plan-form">
      <input type="hidden" name="version" value={file.version} />
      {props.ladder !== null && <SellerPart {...props} ladder={props.ladder} />}
      <ReviewPart {...props} />
      <AccountPart {...props} />
      {props.ladder !== null && <ProductPart {...props} />}
      <div className="plan-act">
        <button type="submit" name="act" value="plan" className="button">
          {m.showPlan}
        </button>
      </div>
    </form>
  );
}

const fieldNames = ["messages", "requests", "reviews", "variations"] as const;

function SellerPart({ file, ladder, chosen, currency }: PlanChoices & { ladder: Ladder }) {
  const { measures: m, standing } = useWords().m;
  const { sellers } = file.members;
  return (
    <PlanPart title={m.seller} lead={m.sellerLead}>
      <input type="hidden" name="field" value={ladder.field} />
      <nav className="tabs" aria-label={m.field}>
        {fieldNames.map((name) => (
          <a
            key={name}
            href={withQuery(addresses.caseMeasures(file.caseId), {
              field: name,
              seller: chosen.seller ?? null,
            })}
            aria-current={name === ladder.field ? "true" : undefined}
          >
            {m.fields[name]}
          </a>
        ))}
      </nav>
      <LadderDrawing ladder={ladder} />
      <Field id="seller" label={m.whichSeller}>
        <select id="seller" name="seller" defaultValue={chosen.seller ?? sellers[0]?.id ?? ""}>
          {sellers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{m.nobody}</option>
        </select>
      </Field>
      <p>
        <a href={addresses.sellerStanding(chosen.seller ?? sellers[0]?.id ?? "")}>
          {standing.title}
        </a>
      </p>
      <Severity ladder={ladder} chosen={chosen.severity ?? "high"} />
      <Tick name="selfReported" label={m.selfReported} hint={m.oneLower} chosen={chosen} />
      <Tick name="unknowing" label={m.unknowing} hint={m.oneLower} chosen={chosen} />
      <Field id="skipTo" label={m.skip} hint={m.skipHint}>
        <select
          id="skipTo"
          name="skipTo"
          defaultValue={chosen.skipTo ?? ""}
          aria-describedby="skipTo-hint"
        >
          <option value="">{m.noSkip}</option>
          {ladder.rungs.map((rung, at) => (
            <option key={`${rung.kind} ${String(rung.days)}`} value={at}>
              <RungName rung={rung} at={at} />
            </option>
          ))}
        </select>
      </Field>
      <Funds chosen={chosen} currency={currency} />
    </PlanPart>
  );
}

function RungName({ rung, at }: { rung: Ladder["rungs"][number]; at: number }) {
  const m = useWords().m.measures;
  const days = rung.days === null ? "" : `, ${m.lasts(rung.days)}`;
  return `${m.step(at + 1)}: ${m.kinds[rung.kind] ?? rung.kind}${days}`;
}

/** The steps of the policy side by side, with what was answered here before. */
function LadderDrawing({ ladder }: { ladder: Ladder }) {
  const { m: all, day } = useWords();
  const m = all.measures;
  return (
    <figure className="ladder-figure">
      <ol className="ladder" aria-label={m.ladder}>
        {ladder.rungs.map((rung, at) => {
          const here = ladder.earlier.filter((past) => past.rung === at);
          return (
            <li
              key={`${rung.kind} ${String(rung.days)}`}
              className={here.length > 0 ? "rung rung-taken" : "rung"}
            >
              <span className="rung-number">{m.step(at + 1)}</span>
              <span className="rung-name">{m.kinds[rung.kind] ?? rung.kind}</span>
              <span className="quiet">{rung.days === null ? "" : m.lasts(rung.days)}</span>
              {here.map((past) => (
                <span key={past.at} className="rung-past">
                  {m.earlier(day(past.at))}
                </span>
              ))}
            </li>
          );
        })}
      </ol>
      <figcaption className="quiet">
        {ladder.earlier.length === 0
          ? m.noEarlier(ladder.lookbackDays)
          : m.counts(ladder.lookbackDays)}
      </figcaption>
    </figure>
  );
}

function Severity({ ladder, chosen }: { ladder: Ladder; chosen: string }) {
  const m = useWords().m.measures;
  return (
    <fieldset className="picks">
      <legend>{m.severity}</legend>
      {ladder.steps.map(({ severity, rung }) => {
        const found = ladder.rungs[rung];
        return (
          <label key={severity} className="pick">
            <input
              type="radio"
              name="severity"
              value={severity}
              defaultChecked={severity === chosen}
            />
            <span>
              {m.severities[severity]}{" "}
              {found !== undefined && (
                <span className="quiet">
                  <RungName rung={found} at={rung} />
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function Tick(props: { name: string; label: string; hint: string; chosen: Chosen }) {
  return (
    <label className="pick">
      <input
        type="checkbox"
        name={props.name}
        value="yes"
        defaultChecked={props.chosen[props.name] === "yes"}
      />
      <span>
        {props.label} <span className="quiet">{props.hint}</span>
      </span>
    </label>
  );
}

function Funds({ chosen, currency }: { chosen: Chosen; currency: string }) {
  const m = useWords().m.measures;
  const money = (name: string, label: string) => (
    <Field id={name} label={label}>
      <input
        id={name}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={chosen[name] ?? ""}
      />
    </Field>
  );
  return (
    <details open={(chosen.amount ?? "") !== ""}>
      <summary>{m.funds}</summary>
      <p className="quiet">{m.fundsHint}</p>
      <div className="plan-row">
        {money("amount", m.amount(currency))}
        {money("exposure", m.exposure(currency))}
      </div>
      <Field id="basis" label={m.basis}>
        <input id="basis" name="basis" maxLength={500} defaultValue={chosen.basis ?? ""} />
      </Field>
    </details>
  );
}
