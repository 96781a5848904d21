import type { ErrorCode } from "@candor/core/contract/errors.ts";
import type { Problem } from "@candor/core/contract/kit/problem.ts";

/** What a call was answered: the reply, or a refusal with its remedy. */
export type Answer<Reply, Code extends ErrorCode> =
  | { readonly ok: true; readonly value: Reply }
  | { readonly ok: false; readonly problem: Problem & { readonly code: Code } };

/** Carries one request. What comes back is what the route declares; the server's tests hold it. */
export type Send = <Reply, Code extends ErrorCode>(
  method: string,
  path: string,
  call: SentParts,
) => Promise<Answer<Reply, Code>>;

type SentParts = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
};

/** How requests travel: `sendOver({ baseUrl: "", fetch })` in a page, which brings its cookie. */
export function sendOver(way: {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** A token of the marketplace or an API key, where there is no session. */
  readonly token?: string;
}): Send {
  return async (method, path, call) => {
    const response = await way.fetch(`${way.baseUrl}${addressOf(path, call)}`, {
      method,
      headers: {
        ...(call.body === undefined ? {} : { "content-type": "application/json" }),
        ...(way.token === undefined ? {} : { authorization: `Bearer ${way.token}` }),
        ...(call.idempotencyKey === undefined ? {} : { "idempotency-key": call.idempotencyKey }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    if (response.status === 204) return { ok: true, value: null as never };
    const answered = await response.json();
    return response.ok ? { ok: true, value: answered } : { ok: false, problem: answered };
  };
}

function addressOf(path: string, { params = {}, query = {} }: SentParts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? filled : `${filled}?${search}`;
}
