import { messagesOf } from "../ui/messages/messages.ts";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Figures } from "./console-parts.tsx";
import { renderPage } from "./frame.tsx";
import type { Frame } from "./shapes.ts";

/** Who acts for a seller, and who is tied to them. */
export type TeamPageData = {
  /** Who looks. */
  readonly self: string;
  readonly lookUpDays: number;
  readonly members: readonly {
    readonly userId: string;
    readonly policyRead: string | null;
    readonly quizRight: number | null;
    readonly quizAsked: number | null;
    readonly lookUps: number;
    readonly lastAt: string;
  }[];
  readonly ties: readonly {
    readonly customerId: string;
    readonly name: string;
    readonly relation: "owner" | "employee" | "household" | "agency" | "partner" | "influencer";
    readonly since: string;
    readonly until: string | null;
  }[];
};

/** People, what is on record of each, and declared ties with what follows from them. */
export function teamPage(frame: Frame, data: TeamPageData): string {
  const m = messagesOf(frame.locale).team;
  return renderPage(frame, {
    title: m.title,
    layout: "reading",
    body: (
      <>
        <h1>{m.title}</h1>
        <p className="lead">{m.lead}</p>
        <Members {...data} />
        <Ties ties={data.ties} />
        <section aria-labelledby="keys">
          <h2 id="keys">{m.keys}</h2>
          <p className="prose">{m.keysHint}</p>
        </section>
      </>
    ),
  });
}

function Members({ members, lookUpDays, self }: TeamPageData) {
  const { m: all, day, count } = useWords();
  const m = all.team;
  return (
    <Figures
      title={m.members}
      isWords
      columns={[m.person, m.policyRead, m.quiz, m.lookUps(lookUpDays), m.last]}
      rows={members.map(({ userId, policyRead, quizRight, quizAsked, lookUps, lastAt }) => ({
        id: userId,
        name: userId === self ? m.you(userId) : userId,
        cells: [
          policyRead === null ? m.never : all.policyCentre.version(policyRead),
          quizRight === null || quizAsked === null ? (
            <a key="quiz" href={addresses.policyQuiz}>
              {m.never}
            </a>
          ) : (
            all.policyCentre.result(count(quizRight), count(quizAsked))
          ),
          count(lookUps),
          day(lastAt),
        ],
      }))}
      empty={m.nobody}
    />
  );
}

function Ties({ ties }: Pick<TeamPageData, "ties">) {
  const { m: all, day } = useWords();
  const m = all.team;
  return (
    <>
      <Figures
        title={m.ties}
        isWords
        columns={[m.account, m.relation, m.since, m.until]}
        rows={ties.map(({ customerId, name, relation, since, until }) => ({
          id: `${customerId} ${relation}`,
          name: (
            <>
              <bdi>{name}</bdi> <bdi className="quiet">{customerId}</bdi>
            </>
          ),
          cells: [m.relations[relation], day(since), until === null ? m.open : day(until)],
        }))}
        empty={m.noTies}
      />
      <p>
        <ReasonWord card="ties">{m.tiesWhy}</ReasonWord>
      </p>
      <ReasonCard
        id="ties"
        reason={{
          what: m.tiesWhat,
          because: { title: m.tiesBecause, clause: "REV-011" },
          instead: m.tiesInstead,
        }}
      />
    </>
  );
}
