import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a form or a script of our own pages sent this, and not a page of another site with the
 * visitor's cookie. Browsers say so themselves; a request that says nothing is not believed.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  if (origin === undefined) return false;
  const from = URL.parse(origin);
  return from !== null && (from.host === host || from.origin === URL.parse(publicUrl)?.origin);
}
