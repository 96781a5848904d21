import { lookup } from "node:dns/promises";
import { request as plainRequest } from "node:http";
import { request } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import type { Courier, Parcel, Posted } from "../ports.ts";

const answerMsMax = 10_000;

/**
 * Posts to addresses that an operator named, and to no other: over TLS to the open internet, never
 * to what only this machine or its network can reach. `privateHosts` names the hosts for which that
 * is wanted, such as the marketplace's own server beside this one. Redirects are not followed.
 */
export function httpCourier(privateHosts: readonly string[]): Courier {
  const trusted = new Set(privateHosts);
  return {
    post: async (parcel) => {
      const url = new URL(parcel.url);
      const isTrusted = trusted.has(url.hostname);
      const refusal = isTrusted ? null : refusalOf(url);
      if (refusal !== null) return { taken: false, answer: refusal };
      try {
        return await send(url, parcel, isTrusted ? undefined : lookupOpen);
      } catch (error) {
        return { taken: false, answer: reasonOf(error) };
      }
    },
  };
}

function refusalOf({ protocol, hostname }: URL): string | null {
  if (protocol !== "https:") return "only https is used outside WEBHOOK_PRIVATE_HOSTS";
  const address = hostname.replace(/^\[|\]$/g, "");
  return isIP(address) !== 0 && !isOpen(address) ? closedAnswer : null;
}

const closedAnswer = "the address is not on the open internet; see WEBHOOK_PRIVATE_HOSTS";

function send(url: URL, { headers, body }: Parcel, find: LookupFunction | undefined) {
  const ask = url.protocol === "https:" ? request : plainRequest;
  return new Promise<Posted>((resolve, fail) => {
    const asked = ask(
      url,
      {
        method: "POST",
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
        agent: false,
        signal: AbortSignal.timeout(answerMsMax),
        ...(find === undefined ? {} : { lookup: find }),
      },
      (answered) => {
        const status = answered.statusCode ?? 0;
        // What it says beside the number is nobody's business here.
        answered.destroy();
        resolve({ taken: status >= 200 && status < 300, answer: String(status) });
      },
    );
    asked.on("error", fail);
    asked.end(body);
  });
}

/** Finds a host's addresses and refuses it if any of them is closed: the one checked is used. */
const lookupOpen: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { all: true }).then(
    (found) => {
      const [first] = found;
      if (first === undefined || !found.every(({ address }) => isOpen(address))) {
        return answer(new Error(closedAnswer), "", 0);
      }
      return options.all === true ? answer(null, found) : answer(null, first.address, first.family);
    },
    (error) => answer(error, "", 0),
  );
};

/** Whether an address is one of the open internet. */
export function isOpen(address: string): boolean {
  return isIP(address) === 6
    ? openSix.check(address, "ipv6") && !closed.check(address, "ipv6")
    : isIP(address) === 4 && !closed.check(address, "ipv4");
}

/** The addresses of IPv6 that are given out to networks at all. */
const openSix = new BlockList();
openSix.addSubnet("2000::", 3, "ipv6");

/** What the registries keep for private, local, shared, documentation and other special use. */
const closed = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  closed.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  closed.addSubnet(net, bits, "ipv6");
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "it could not be reached";
  if (error.message === closedAnswer) return closedAnswer;
  if (error.name === "AbortError" || error.name === "TimeoutError") return "no answer in 10 s";
  return "code" in error && typeof error.code === "string" ? error.code : "it could not be reached";
}
