import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type PolicyStep, policyChanges } from "../usecases/policy-changes.ts";
import type { PagesDoor } from "./app.ts";
import { refuse } from "./problem.ts";

/** The history of policy versions as feed readers and calendars take it (POLICY TRN-003). */
export function servePolicyFeeds(app: FastifyInstance, door: PagesDoor): void {
  const { deps, publicUrl } = door;
  const serve = (type: string, write: (feed: Feed) => string) => {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const wait = door.requests.take(`ip:${request.ip}`, deps.clock.now());
      if (wait > 0) return refuse(request, reply, "rate_limited", { retryAfterSeconds: wait });
      const { marketplace: asked } = request.query as { marketplace?: string };
      const marketplace = await deps.findMarketplace({ kind: "public" }, asked);
      if (!marketplace.ok) return refuse(request, reply, marketplace.code);
      const steps = await policyChanges(deps, marketplace.value);
      if (!steps.ok) return refuse(request, reply, steps.code);
      const feed = { marketplaceId: marketplace.value, publicUrl, steps: steps.value };
      reply.header("cache-control", "public, max-age=300");
      return reply.type(`${type}; charset=utf-8`).send(write(feed));
    };
  };
  app.get("/v1/policy/feed.atom", serve("application/atom+xml", atomOf));
  app.get("/v1/policy/changes.ics", serve("text/calendar", calendarOf));
}

/** What both are written from. */
export type Feed = {
  readonly marketplaceId: string;
  readonly publicUrl: string;
  readonly steps: readonly PolicyStep[];
};

const beginning = "1970-01-01T00:00:00.000Z";

/** An Atom feed (RFC 4287): one entry a version, with what it changes in words. */
export function atomOf({ marketplaceId, publicUrl, steps }: Feed): string {
  const address = `${publicUrl}/v1/policy/feed.atom`;
  const updated = steps.map(({ policy }) => policy.announcedAt ?? beginning).sort();
  const entries = steps.map(
    (step) => `  <entry>
    <id>${xml(idOf(marketplaceId, step))}</id>
    <title>${xml(titleOf(step))}</title>
    <updated>${step.policy.announcedAt ?? beginning}</updated>
    <link href="${xml(`${publicUrl}/policy#v${step.policy.version}`)}"/>
    <content type="text">${xml(textOf(step))}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(`urn:candor:policy:${marketplaceId}`)}</id>
  <title>${xml(`Policy changes at ${marketplaceId}`)}</title>
  <updated>${updated.at(-1) ?? beginning}</updated>
  <author><name>${xml(marketplaceId)}</name></author>
  <link rel="self" href="${xml(address)}"/>
${entries.join("\n")}
</feed>
`;
}

/** A calendar (RFC 5545): one event at the moment from which each version judges. */
export function calendarOf({ marketplaceId, publicUrl, steps }: Feed): string {
  const events = steps.flatMap((step) => {
    const { effectiveAt, announcedAt, version } = step.policy;
    if (effectiveAt === null) return [];
    return [
      "BEGIN:VEVENT",
      `UID:${escaped(idOf(marketplaceId, step))}`,
      `DTSTAMP:${stamp(announcedAt ?? effectiveAt)}`,
      `DTSTART:${stamp(effectiveAt)}`,
      "DURATION:PT0S",
      "TRANSP:TRANSPARENT",
      `SUMMARY:${escaped(titleOf(step))}`,
      `DESCRIPTION:${escaped(textOf(step))}`,
      `URL:${publicUrl}/policy#v${version}`,
      "END:VEVENT",
    ];
  });
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Candor//Policy changes//EN"],
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const idOf = (marketplaceId: string, { policy }: PolicyStep) =>
  `urn:candor:policy:${marketplaceId}:${policy.version}`;

function titleOf({ policy: { version, effectiveAt } }: PolicyStep): string {
  const from = effectiveAt === null ? "" : ` holds from ${effectiveAt.slice(0, 10)}`;
  return `Policy ${version}${from}`;
}

function textOf({ policy: { reason, emergency }, changes }: PolicyStep): string {
  const urgent = emergency === null ? [] : [`Emergency (${emergency.kind}): ${emergency.reason}`];
  return [reason, ...urgent, ...(changes ?? []).map(({ sentence }) => `- ${sentence}`)].join("\n");
}

/** What XML 1.0 cannot hold at all is left out. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const stamp = (iso: string) => `${iso.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r?\n/g, "\\n");
}

const foldOctets = 73;

/** Lines of a calendar hold at most 75 octets; the rest goes on after a space. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > foldOctets) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
