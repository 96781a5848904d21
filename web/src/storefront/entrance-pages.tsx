import type { ReactNode } from "react";
import { MarkedText } from "../ui/marked-text.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty } from "../ui/parts.tsx";
import { ReasonCard, ReasonParts, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { FailedParts } from "./failed-parts.tsx";
import { renderPage } from "./frame.tsx";
import type { Frame, Problem } from "./shapes.ts";
import { TourDoors } from "./tours.tsx";

/** Somebody whom a visitor of the demo can be. */
export type DemoPerson = {
  readonly id: string;
  /** "Ada, who has bought a lamp": the name, and after a comma why one would be her. */
  readonly label: string;
  readonly labelDe: string;
  readonly role: "customer" | "moderator" | "seller" | "operator";
  readonly marketplaceId: string;
};

/** The first page: what Candor is, and a door into each part of it. */
export function landingPage(frame: Frame, people: readonly DemoPerson[]): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).landing.title,
    canonical: addresses.landing,
    indexed: true,
    body: <Landing frame={frame} people={people} />,
  });
}

function Landing({ frame, people }: { frame: Frame; people: readonly DemoPerson[] }) {
  const { m } = useWords();
  const { landing } = m;
  return (
    <div className="landing">
      <header className="landing-head">
        <div className="landing-words">
          <h1>{landing.title}</h1>
          <p className="lead">{landing.lead}</p>
          <LandingReason />
        </div>
        <Exhibit />
      </header>
      <ol className="doors">
        <Door title={landing.read} about={landing.readAbout}>
          {frame.marketplaces.map(({ id, name }) => (
            <a key={id} className="button" href={withQuery(addresses.shop, { marketplace: id })}>
              {landing.enter(name)}
            </a>
          ))}
        </Door>
        {frame.demo && (
          <Door title={m.landing.tours} about="">
            <TourDoors />
          </Door>
        )}
        {frame.demo && <DemoDoors people={people} />}
        <Door title={landing.check} about={landing.checkAbout}>
          <a className="button button-plain" href={addresses.about}>
            {m.frame.howReviewsWork}
          </a>
          <a className="button button-plain" href={addresses.transparency}>
            {m.about.proofReports}
          </a>
        </Door>
        <Door title={landing.build} about={landing.buildAbout}>
          <a className="button button-plain" href="/openapi.json">
            {landing.buildOpen}
          </a>
        </Door>
        {frame.demo && (
          <Door title={landing.parts} about={landing.partsAbout}>
            <a className="button button-plain" href="/ui">
              {landing.partsOpen}
            </a>
          </Door>
        )}
      </ol>
    </div>
  );
}

/** One click into each role of the demo. */
function DemoDoors({ people }: { people: readonly DemoPerson[] }) {
  const { landing } = useWords().m;
  const doors = [
    ["customer", landing.write, landing.writeAbout, addresses.shop],
    ["seller", landing.sell, landing.sellAbout, addresses.today],
    ["moderator", landing.decide, landing.decideAbout, addresses.desk],
    ["operator", landing.operate, landing.operateAbout, addresses.policies],
  ] as const;
  return doors.map(([role, title, about, returnTo]) => (
    <Door key={role} title={title} about={about}>
      {people
        .filter((person) => person.role === role)
        .slice(0, 3)
        .map((person) => (
          <BecomePerson key={person.id} person={person} returnTo={returnTo} />
        ))}
    </Door>
  ));
}

/** The signature, shown where a newcomer looks first: it explains itself. */
function LandingReason() {
  const { landing } = useWords().m;
  return (
    <div className="landing-try">
      <ReasonWord card="why-reason">{landing.word}</ReasonWord>
      <ReasonCard
        id="why-reason"
        reason={{
          what: landing.wordWhat,
          because: { title: landing.wordBecause },
          facts: [landing.wordFacts],
          instead: landing.wordInstead,
          disagree: landing.wordDisagree,
        }}
      />
    </div>
  );
}

/** A refusal as its writer sees it: the sentence, the words in it, and all five parts. */
function Exhibit() {
  const { exhibit } = useWords().m.landing;
  const start = exhibit.text.indexOf(exhibit.words);
  const span = { start, end: start + exhibit.words.length };
  return (
    <figure className="exhibit">
      <MarkedText text={exhibit.text} marks={[{ ...span, outcome: "refuse", number: null }]} />
      <ReasonParts
        reason={{
          what: exhibit.what,
          because: { title: exhibit.because, clause: "REV-024", policyVersion: "1.0.0" },
          words: [exhibit.words],
          instead: exhibit.instead,
          disagree: exhibit.disagree,
        }}
      />
    </figure>
  );
}

function Door(props: { title: string; about: string; children: ReactNode }) {
  return (
    <li className="door">
      <h2>{props.title}</h2>
      {props.about !== "" && <p className="quiet">{props.about}</p>}
      <div className="door-acts">{props.children}</div>
    </li>
  );
}

function BecomePerson({ person, returnTo }: { person: DemoPerson; returnTo: string }) {
  const { locale, m } = useWords();
  const label = locale === "de" ? person.labelDe : person.label;
  const [name = person.id, ...about] = label.split(",");
  return (
    <form method="post" action={addresses.becoming} className="become">
      <input type="hidden" name="identity" value={person.id} />
      <input
        type="hidden"
        name="returnTo"
        value={withQuery(returnTo, { marketplace: person.marketplaceId })}
      />
      <button type="submit" className="button button-plain">
        {m.signIn.as(name)}
      </button>
      <span className="quiet small">{about.join(",").trim()}</span>
    </form>
  );
}

/** Whom to be in the demo; outside of it, where to sign in. */
export function signInPage(
  frame: Frame,
  data: { people: readonly DemoPerson[]; returnTo: string },
): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).frame.signIn,
    layout: "reading",
    body: <SignIn {...data} />,
  });
}

function SignIn({ people, returnTo }: { people: readonly DemoPerson[]; returnTo: string }) {
  const { m } = useWords();
  const groups = [
    [m.signIn.shoppers, "customer"],
    [m.sellers.sellers, "seller"],
    [m.signIn.moderators, "moderator"],
    [m.signIn.operators, "operator"],
  ] as const;
  if (people.length === 0) return <Empty title={m.signIn.none} />;
  return (
    <div className="sign-in">
      <h1>{m.signIn.title}</h1>
      <p className="lead">{m.signIn.lead}</p>
      {groups.map(([title, role]) => (
        <section key={role}>
          <h2>{title}</h2>
          <ul className="people">
            {people
              .filter((person) => person.role === role)
              .map((person) => (
                <li key={person.id}>
                  <BecomePerson person={person} returnTo={returnTo} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What could not be shown, and what to do. */
export function problemPage(frame: Frame, problem: Problem, requestId: string): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).failed.title,
    layout: "reading",
    body: <FailedParts frame={frame} problem={problem} requestId={requestId} isPage />,
  });
}
