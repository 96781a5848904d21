import { type ParameterKey, parameters } from "@candor/core/policy/parameters.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import type { DocumentRule, PolicyDocument } from "@candor/core/policy/versions/document.ts";
import type { ReactNode } from "react";
import { parameterIn } from "../ui/messages/parameters.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import type { OperatorPolicyData } from "./operator-shapes.ts";
import { valueIn } from "./policy-words.tsx";

const outcomes = ["off", "warn", "hold", "refuse"] as const;

/** The whole document by clause: to be edited while it is a draft, to be read afterwards. */
export function PolicyForm({ data }: { data: OperatorPolicyData }) {
  const words = useWords().m.operator;
  const { policy, document, against } = data;
  const isDraft = policy.status === "draft";
  const before = against?.document ?? document;
  return (
    <form method="post" action={addresses.operatorPolicy(policy.version)} className="policy-form">
      <fieldset>
        <legend>
          <h2>{words.rules}</h2>
        </legend>
        <div className="settings">
          {Object.entries(document.rules).map(([id, rule]) => (
            <RuleLine key={id} {...{ id, rule, isDraft }} was={before.rules[id]} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <h2>{words.parameters}</h2>
        </legend>
        {groupsOf(document).map(([group, keys]) => (
          <details key={group} open={isDraft && keys.some((key) => differs(key, document, before))}>
            <summary>
              {words.groups[group as keyof typeof words.groups] ?? group}{" "}
              <span className="quiet">({keys.length})</span>
            </summary>
            <div className="settings">
              {keys.map((key) => (
                <ParameterLine key={key} name={key} {...{ document, before, isDraft }} />
              ))}
            </div>
          </details>
        ))}
      </fieldset>
      {isDraft && (
        <button type="submit" name="act" value="save" className="button">
          {words.save}
        </button>
      )}
    </form>
  );
}

/** The parameters by the group of their clause: `REV`, `REQ`. */
function groupsOf({ parameters: values }: PolicyDocument): [string, ParameterKey[]][] {
  const keys = Object.keys(values) as ParameterKey[]; // Its own keys, by its type.
  const groups = Map.groupBy(keys, (key) => parameters[key].clause.split("-")[0] ?? "");
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const textOf = (value: unknown) => (Array.isArray(value) ? value.join(", ") : String(value));
const differs = (key: ParameterKey, now: PolicyDocument, before: PolicyDocument) =>
  textOf(now.parameters[key]) !== textOf(before.parameters[key]);

function RuleLine(props: {
  id: string;
  rule: DocumentRule;
  was: DocumentRule | undefined;
  isDraft: boolean;
}) {
  const { id, rule, was, isDraft } = props;
  const { locale, m } = useWords();
  const words = m.operator;
  const known = ruleById(id);
  const isOther = was !== undefined && was.outcome !== rule.outcome;
  return (
    <div className="setting">
      <Name field={`r.${id}`} isDraft={isDraft}>
        {known === undefined ? id : titleIn(known, locale)}
        <span className="clause"> {known?.clause}</span>
      </Name>
      <span>
        {isDraft ? (
          <select id={`r.${id}`} name={`r.${id}`} defaultValue={rule.outcome}>
            {outcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {words.does[outcome]}
              </option>
            ))}
          </select>
        ) : (
          <div>{words.does[rule.outcome]}</div>
        )}
        {isOther && <span className="quiet small">{words.was(words.does[was.outcome])}</span>}
      </span>
    </div>
  );
}

function ParameterLine(props: {
  name: ParameterKey;
  document: PolicyDocument;
  before: PolicyDocument;
  isDraft: boolean;
}) {
  const { name, document, before, isDraft } = props;
  const { locale, m } = useWords();
  const { title, about } = parameterIn(locale, name);
  return (
    <div className="setting">
      <Name field={`p.${name}`} isDraft={isDraft}>
        {title} <code className="clause">{name}</code>
        <span className="clause"> {parameters[name].clause}</span>
        <span className="setting-about">{about}</span>
      </Name>
      <span>
        {isDraft ? (
          <ParameterInput name={name} value={document.parameters[name]} />
        ) : (
          <div>{valueIn(m, document.parameters[name])}</div>
        )}
        {differs(name, document, before) && (
          <span className="quiet small">{m.operator.was(valueIn(m, before.parameters[name]))}</span>
        )}
      </span>
    </div>
  );
}

function Name(props: { field: string; isDraft: boolean; children: ReactNode }) {
  if (!props.isDraft) return <div>{props.children}</div>;
  return <label htmlFor={props.field}>{props.children}</label>;
}

function ParameterInput({ name, value }: { name: ParameterKey; value: unknown }) {
  const words = useWords().m.operator;
  const field = { id: `p.${name}`, name: `p.${name}` };
  if (typeof value === "boolean") {
    return (
      <select {...field} defaultValue={String(value)}>
        <option value="true">{words.yes}</option>
        <option value="false">{words.no}</option>
      </select>
    );
  }
  const type = typeof value === "number" ? "number" : "text";
  return <input {...field} type={type} step="any" defaultValue={textOf(value)} />;
}
