import type { Parsed } from "./config.ts";

/** What a demo may do and a marketplace with real people may not. */
export function unsafeInProduction(parsed: Parsed): readonly string[] {
  const problems: string[] = [];
  if (parsed.demoIdentities === "on")
    problems.push("CANDOR_DEMO_IDENTITIES is on, and production mode has no demo identities.");
  if (parsed.databaseUrl === undefined) {
    problems.push(
      "DATABASE_URL is not set, and production mode needs PostgreSQL: the embedded database is not safe against a power cut.",
    );
  }
  if (parsed.jwksUrl === undefined && parsed.jwtSharedKey === undefined) {
    problems.push(
      "Neither JWT_JWKS_URL nor JWT_SHARED_KEY is set, so production mode could know nobody. Set one.",
    );
  }
  if (parsed.jwtIssuer === undefined) {
    problems.push("JWT_ISSUER is not set, and production mode must know who signs its tokens.");
  }
  if (parsed.smtpUrl === undefined)
    problems.push("SMTP_URL is not set, and production mode has buyers to write to.");
  if (parsed.publicUrl === undefined)
    problems.push("PUBLIC_URL is not set, and production mode puts it in links and mail.");
  return problems;
}
