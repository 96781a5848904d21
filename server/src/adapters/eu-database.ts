import type { EuAnswer, EuDatabase } from "../ports-outside.ts";

const answerMsMax = 60_000;
const answerCharsMax = 500;

/** The EU transparency database at an address, or any that speaks as it does. */
export function euDatabaseAt({
  url,
  token,
}: {
  readonly url: string;
  readonly token: string;
}): EuDatabase {
  const ask = (path: string, body: string | null) =>
    fetch(`${url.replace(/\/+$/, "")}/api/v1${path}`, {
      ...(body !== null && { method: "POST", body }),
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        "content-type": "application/json",
      },
      // That a statement is there is said by where to look at it, which is nowhere to go.
      redirect: "manual",
      signal: AbortSignal.timeout(answerMsMax),
    });
  return {
    submit: async (documents) => {
      const body = `{"statements":[${documents.join(",")}]}`;
      const answer = await ask("/statements", body).catch(whyNot);
      return typeof answer === "string" ? { type: "later", answer } : meaningOf(answer);
    },
    has: async (puid) => {
      const path = `/statement/existing-puid/${encodeURIComponent(puid)}`;
      const answer = await ask(path, null).catch(whyNot);
      if (typeof answer === "string") return null;
      await answer.body?.cancel();
      if (answer.status === 302 || answer.status === 200) return true;
      return answer.status === 404 ? false : null;
    },
  };
}

async function meaningOf(answer: Response): Promise<EuAnswer> {
  // Half an answer is none: then it is asked what it has.
  const text = await answer.text().catch(() => "");
  if (answer.ok) return { type: "taken" };
  const said = `${answer.status} ${text}`.slice(0, answerCharsMax);
  const isWrong = answer.status === 422 || answer.status === 400;
  return { type: isWrong ? "refused" : "later", answer: said };
}

function whyNot(error: unknown): string {
  const { cause } = error instanceof Error ? error : { cause: error };
  return (cause instanceof Error ? cause.message : String(error)).slice(0, answerCharsMax);
}
