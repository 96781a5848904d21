import type { Actor } from "@candor/core/contract/kit/actor.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { jwtVerify, SignJWT } from "jose";
import type { Clock } from "../ports.ts";

/** A visitor of the pages, known by a signed cookie that scripts cannot read. */
export type Sessions = {
  /** Signs the visitor in: sets the cookie on the reply. */
  readonly begin: (reply: FastifyReply, actor: Actor) => Promise<void>;
  /** Signs the visitor out. */
  readonly end: (reply: FastifyReply) => void;
  /** Who the cookie says this is; null without a cookie, or with one that has run out. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor | null>;
};

/** The name of the cookie. */
export const sessionCookie = "candor_session";

const issuer = "candor-session";
const sessionDays = 7;

/** Sessions signed with a key of this installation, made on first start. */
export function sessionsSignedWith(
  key: Uint8Array,
  { clock, publicUrl }: { readonly clock: Clock; readonly publicUrl: string },
): Sessions {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  const setCookie = (reply: FastifyReply, value: string, seconds: number) => {
    const attributes = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
    reply.header("set-cookie", `${sessionCookie}=${value}; ${attributes}`);
  };
  return {
    async begin(reply, actor) {
      const now = clock.now();
      const token = await new SignJWT({ actor })
        .setProtectedHeader({ alg: "HS256" })
        .setIssuer(issuer)
        .setExpirationTime(new Date(now + sessionDays * dayMs))
        .sign(key);
      setCookie(reply, token, sessionDays * 86_400);
    },
    end(reply) {
      setCookie(reply, "", 0);
    },
    async actorOf(request) {
      const token = cookieOf(request.headers.cookie);
      if (token === null) return null;
      const currentDate = new Date(clock.now());
      try {
        const options = { issuer, algorithms: ["HS256"], requiredClaims: ["exp"], currentDate };
        const { payload } = await jwtVerify<{ actor: Actor }>(token, key, options);
        return payload.actor; // Signed by `begin`, so it is what `begin` was given.
      } catch {
        return null;
      }
    },
  };
}

/** Our cookie out of the header that may hold several; a token needs no decoding. */
function cookieOf(header: string | undefined): string | null {
  const pairs = header?.split(";").map((pair) => pair.trim()) ?? [];
  const pair = pairs.find((one) => one.startsWith(`${sessionCookie}=`));
  return pair?.slice(sessionCookie.length + 1) || null;
}
