import { messagesOf } from "../ui/messages/messages.ts";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import type { Frame } from "./shapes.ts";
import type { Permission, RolesPageData, StaffLine } from "./systems-shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** Who runs the marketplace, what each role may do, and changing one with its reason. */
export function rolesPage(frame: Frame, data: RolesPageData): string {
  const m = messagesOf(frame.locale).roles;
  return renderPage(frame, {
    title: m.title,
    layout: "desk",
    body: (
      <>
        <OperatorMenu here="roles" />
        <div className="overview">
          <header className="desk-head">
            <h1>{m.title}</h1>
            <p className="quiet">{m.lead}</p>
          </header>
          {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
          <div className="console-columns">
            <div className="console-column">
              <Proposals staff={data.staff} me={data.me} />
              <People staff={data.staff} me={data.me} />
            </div>
            <SetRole typed={data.typed} />
          </div>
          <Permissions permissions={data.permissions} />
        </div>
      </>
    ),
  });
}

/** What waits for a second operator; whoever proposed it cannot agree. */
function Proposals({ staff, me }: { staff: readonly StaffLine[]; me: string }) {
  const { m: all, day } = useWords();
  const m = all.roles;
  const waiting = staff.filter(({ proposed }) => proposed !== null);
  if (waiting.length === 0) return null;
  return (
    <section className="proposals" aria-labelledby="proposals">
      <h2 id="proposals">{m.proposals}</h2>
      <ul>
        {waiting.map(({ userId, proposed }) => (
          <li key={userId}>
            <p>
              <strong>{m.toBeOperator(userId)}</strong>{" "}
              <span className="quiet">
                {m.proposedBy(proposed?.by ?? "", day(proposed?.at ?? ""))}
              </span>
            </p>
            <p dir="auto">{proposed?.reason}</p>
            {proposed?.by === me || userId === me ? (
              <p className="quiet">{m.secondNeeded}</p>
            ) : (
              <form method="post" action={addresses.roles}>
                <button type="submit" name="confirm" value={userId} className="button button-plain">
                  {m.agree(userId)}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ staff, me }: { staff: readonly StaffLine[]; me: string }) {
  const { m: all, day } = useWords();
  const m = all.roles;
  const rows = staff.map((line) => ({
    id: line.userId,
    name: line.userId,
    cells: [
      line.role === null ? m.may.none : m.may[line.role],
      <Because key="because" line={line} />,
      day(line.signedInAt),
      line.userId === me ? (
        m.yourself
      ) : (
        <a
          key="change"
          href={`${withQuery(addresses.roles, { of: line.userId })}#set-role`}
          aria-label={m.changeOf(line.userId)}
        >
          {m.change}
        </a>
      ),
    ],
  }));
  return (
    <Figures title={m.people} columns={m.peopleColumns} rows={rows} empty={m.nobody} isWords />
  );
}

/** By whose word somebody has their role; what operators set opens its reason. */
function Because({ line: { userId, set, signedInAs } }: { line: StaffLine }) {
  const { m: all, moment } = useWords();
  const m = all.roles;
  if (set === null) return m.bySignIn;
  const id = `why-${userId}`;
  return (
    <>
      <ReasonWord card={id}>{m.setHere}</ReasonWord>
      <ReasonCard
        id={id}
        reason={{
          what: m.setWhat[set.role],
          because: { title: m.setBy(set.by, moment(set.at)) },
          facts: [set.reason, m.signInSays(m.may[signedInAs])],
        }}
      />
    </>
  );
}

function SetRole({ typed }: { typed: RolesPageData["typed"] }) {
  const m = useWords().m.roles;
  const choices = ["moderator", "operator", "none"] as const;
  return (
    <section aria-labelledby="set-role">
      <h2 id="set-role">{m.setTitle}</h2>
      <form method="post" action={addresses.roles} className="prose">
        <p className="field">
          <label htmlFor="userId">{m.whom}</label>
          <input
            id="userId"
            name="userId"
            required
            maxLength={200}
            defaultValue={typed.userId}
            autoComplete="off"
          />
        </p>
        <fieldset className="picks field">
          <legend>{m.role}</legend>
          {choices.map((role) => (
            <label key={role} className="pick">
              <input
                type="radio"
                name="role"
                value={role}
                required
                defaultChecked={typed.role === role}
              />
              <span>
                {m.may[role]} <span className="quiet">{m.choiceHints[role]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p className="field">
          <label htmlFor="reason">{m.reason}</label>
          <textarea
            id="reason"
            name="reason"
            rows={3}
            required
            maxLength={1_000}
            defaultValue={typed.reason}
          />
        </p>
        <button type="submit" className="button">
          {m.set}
        </button>
      </form>
    </section>
  );
}

const columns = ["public", "customer", "seller", "moderator", "operator", "system"] as const;

/** Who may do what, as the server's own declarations say it. */
function Permissions({ permissions }: Pick<RolesPageData, "permissions">) {
  const m = useWords().m.roles;
  return (
    <section className="permissions" aria-labelledby="permissions">
      <h2 id="permissions">{m.permissions}</h2>
      <p className="quiet prose">{m.permissionsLead}</p>
      {permissions.map((permission) => (
        <details key={permission.tag}>
          <summary>
            {m.tags[permission.tag] ?? permission.tag}{" "}
            <span className="quiet">{whoOf(permission, m.callers)}</span>
          </summary>
          <PermissionTable permission={permission} />
        </details>
      ))}
    </section>
  );
}

/** Everybody who may do anything of a kind. */
function whoOf({ routes }: Permission, callers: Readonly<Record<string, string>>): string {
  const may = columns.filter((role) => routes.some(({ who }) => who.includes(role)));
  return may.map((role) => callers[role]).join(", ");
}

function PermissionTable({ permission: { tag, routes } }: { permission: Permission }) {
  const m = useWords().m.roles;
  const rows = routes.map((route) => ({
    id: route.id,
    name: (
      <>
        <span lang="en">{route.summary}</span>{" "}
        <code className="clause">
          {route.method} {route.path}
        </code>
      </>
    ),
    cells: columns.map((role) =>
      route.who.includes(role) ? (
        <span key={role}>
          {m.yes}
          {role === "system" && route.scope !== null && (
            <>
              {" "}
              <code className="clause">{route.scope}</code>
            </>
          )}
        </span>
      ) : (
        ""
      ),
    ),
  }));
  const names = [m.act, ...columns.map((role) => m.callers[role])];
  return <Figures title={m.tags[tag] ?? tag} columns={names} rows={rows} isWords />;
}
