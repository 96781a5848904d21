import { messagesOf } from "../ui/messages/messages.ts";
import { Notice, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { BackTestPart } from "./back-test-part.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { OperatorPolicyData } from "./operator-shapes.ts";
import { FailedNotice, ReasonField } from "./policies-page.tsx";
import { PolicyForm } from "./policy-form.tsx";
import { Change } from "./policy-words.tsx";
import type { Frame } from "./shapes.ts";

/**
 * One policy version as a document with margins: what it changes, what it would have done to the
 * texts on record, and, while it is a draft, every word of it to be edited.
 */
export function operatorPolicyPage(frame: Frame, data: OperatorPolicyData): string {
  const { operator } = messagesOf(frame.locale);
  return renderPage(frame, {
    title: operator.version(data.policy.version),
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="policies" />
        <PolicyVersion frame={frame} data={data} />
      </>
    ),
  });
}

function PolicyVersion({ frame, data }: { frame: Frame; data: OperatorPolicyData }) {
  const { m, moment } = useWords();
  const words = m.operator;
  const { policy, failed, saved, against } = data;
  const { version, status, reason, effectiveAt, hash } = policy;
  return (
    <div className="document">
      <Trail steps={[{ label: words.title, href: addresses.policies }]} />
      <h1>{words.version(version)}</h1>
      <p className="lead">
        {words.status[status]}
        {effectiveAt !== null && `, ${words.holdsFrom(moment(effectiveAt))}`}
      </p>
      <p>{reason}</p>
      <p className="quiet small">
        {words.hash}: <code className="hash">{hash}</code>
      </p>
      {saved && <Notice tone="go" title={words.saved} />}
      {failed !== null && <FailedNotice frame={frame} failed={failed} />}
      {against !== null && <Changes against={against} />}
      {against !== null && <BackTestPart from={against.version} to={version} run={data.backTest} />}
      {status === "draft" && <Announce data={data} />}
      {status === "draft" || status === "announced" ? <Withdraw version={version} /> : null}
      {status === "in_force" && against !== null && <Revert data={data} />}
      {data.undoing !== null && <Undo version={version} undoing={data.undoing} />}
      {data.told.length > 0 && <Told told={data.told} />}
      <PolicyForm data={data} />
    </div>
  );
}

function Changes(props: { against: NonNullable<OperatorPolicyData["against"]> }) {
  const words = useWords().m.operator;
  const { version, changes } = props.against;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.against(version)}</h2>
      {changes.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <ul className="redline">
          {changes.map((change) => (
            <li key={change.sentence} className={`redline-${change.direction}`}>
              <span className="redline-direction">{words.direction[change.direction]}</span>
              <span>
                <Change change={change} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Announce({ data }: { data: OperatorPolicyData }) {
  const { m, count } = useWords();
  const words = m.operator;
  const { policy, earliest, noticeDays, failed } = data;
  return (
    <section aria-labelledby="announce">
      <h2 id="announce">{words.announceTitle}</h2>
      <p className="quiet">{words.announceHint(count(noticeDays))}</p>
      <form method="post" action={addresses.operatorPolicy(policy.version)} className="prose">
        <p className="field">
          <label htmlFor="effective-at">{words.effectiveAt}</label>
          <input
            id="effective-at"
            name="effectiveAt"
            type="datetime-local"
            required
            defaultValue={failed?.typed.effectiveAt ?? earliest}
          />
        </p>
        <button type="submit" name="act" value="announce" className="button">
          {words.announce}
        </button>
      </form>
    </section>
  );
}

function Withdraw({ version }: { version: string }) {
  const words = useWords().m.operator;
  return (
    <details className="prose">
      <summary>{words.withdrawTitle}</summary>
      <form method="post" action={addresses.operatorPolicy(version)} className="prose">
        <ReasonField id="withdraw-reason" />
        <button type="submit" name="act" value="withdraw" className="button button-stop">
          {words.withdraw}
        </button>
      </form>
    </details>
  );
}

function Revert({ data: { policy, nextVersion } }: { data: OperatorPolicyData }) {
  const words = useWords().m.operator;
  return (
    <details className="prose">
      <summary>{words.revertTitle}</summary>
      <p className="quiet">{words.revertHint}</p>
      <form method="post" action={addresses.operatorPolicy(policy.version)} className="prose">
        <p className="field">
          <label htmlFor="new-version">{words.number}</label>
          <input id="new-version" name="newVersion" required defaultValue={nextVersion} />
        </p>
        <ReasonField id="revert-reason" />
        <button type="submit" name="act" value="revert" className="button">
          {words.revert}
        </button>
      </form>
    </details>
  );
}

function Undo(props: { version: string; undoing: NonNullable<OperatorPolicyData["undoing"]> }) {
  const { m, count } = useWords();
  const words = m.operator;
  const { measures, reviews } = props.undoing;
  if (measures.length + reviews.length === 0) return null;
  return (
    <details className="prose">
      <summary>{words.undoTitle}</summary>
      <p className="quiet">{words.undoHint(count(measures.length), count(reviews.length))}</p>
      <form method="post" action={addresses.operatorPolicy(props.version)} className="prose">
        <ReasonField id="undo-reason" />
        <button type="submit" name="act" value="undo" className="button button-stop">
          {words.undo}
        </button>
      </form>
    </details>
  );
}

function Told({ told }: { told: OperatorPolicyData["told"] }) {
  const { m, count, moment } = useWords();
  const words = m.operator;
  return (
    <section aria-labelledby="told">
      <h2 id="told">{words.told}</h2>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{words.seller}</th>
            <th scope="col">{words.affected}</th>
            <th scope="col">{words.toPause}</th>
            <th scope="col">{words.read}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((notice) => (
            <tr key={notice.sellerId}>
              <th scope="row">
                <bdi>{notice.sellerId}</bdi>
              </th>
              <td>{words.toldOf(count(notice.textsAffected), count(notice.textsRead))}</td>
              <td>{words.toldOf(count(notice.savedTextsToPause), count(notice.savedTextsRead))}</td>
              <td>
                {notice.acknowledgedAt === null ? words.notRead : moment(notice.acknowledgedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
