import type { FastifyReply, FastifyRequest } from "fastify";

/** What a visitor can choose for all pages. A cookie holds each choice and nothing else. */
export type ChoiceName = "language" | "theme" | "marketplace" | "tour";

const keptSeconds = 365 * 86_400;

/** What the visitor chose before, or undefined; anything may stand there. */
export function choice(request: FastifyRequest, name: ChoiceName): string | undefined {
  const pairs = request.headers.cookie?.split(";").map((pair) => pair.trim()) ?? [];
  const value = pairs.find((pair) => pair.startsWith(`candor_${name}=`))?.split("=")[1];
  if (value === undefined) return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** Keeps a choice for a year. */
export function remember(reply: FastifyReply, name: ChoiceName, value: string): void {
  const attributes = `Path=/; Max-Age=${keptSeconds}; HttpOnly; SameSite=Lax`;
  reply.header("set-cookie", `candor_${name}=${encodeURIComponent(value)}; ${attributes}`);
}
