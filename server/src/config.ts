import { ok, type Refusal, type Result, reject } from "@candor/core/kernel/result.ts";
import { z } from "zod";
import { disclosureSettings } from "./config-disclosure.ts";
import { outsideSettings } from "./config-outside.ts";
import { unsafeInProduction } from "./config-production.ts";

/**
 * One environment variable: what it is for, what it takes, and how it is read. The start-up errors
 * and the reference page are made from this list.
 */
export type Setting = {
  readonly name: string;
  readonly meaning: string;
  /** Completes the sentence "NAME takes ...". */
  readonly takes: string;
  /** What holds when the variable is not set, in words. */
  readonly otherwise: string;
  readonly schema: z.ZodType;
};

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const webAddress = z
  .url({ protocol: /^https?$/ })
  .transform((address) => address.replace(/\/+$/, ""));

const domainName = z
  .string()
  .regex(/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/)
  .max(253);

const proxies = z.union([
  z.literal("off").transform(() => false as const),
  wholeNumber(1, 10),
  z
    .string()
    .transform((list) => list.split(",").map((address) => address.trim()))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).min(1)),
]);

/** Every variable that Candor reads, by the name of its field in `Config`. */
export const settings = {
  databaseUrl: {
    name: "DATABASE_URL",
    meaning: "The PostgreSQL database to keep everything in.",
    takes: "an address such as postgres://user:password@host:5432/candor",
    otherwise: "an embedded PGlite in the data folder, for trying Candor",
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  dataFolder: {
    name: "CANDOR_DATA",
    meaning: "The folder of the embedded database, the ledger's signing key and files.",
    takes: "the path of a folder that Candor may write",
    otherwise: "./.candor",
    schema: z.string().min(1).default("./.candor"),
  },
  mode: {
    name: "CANDOR_MODE",
    meaning: "Demo brings an invented marketplace and identities; production has neither.",
    takes: "demo or production",
    otherwise: "demo",
    schema: z.enum(["demo", "production"]).default("demo"),
  },
  demoIdentities: {
    name: "CANDOR_DEMO_IDENTITIES",
    meaning: "Whether anyone may act as one of the demo people without signing in.",
    takes: "on or off",
    otherwise: "on in demo mode, off in production",
    schema: z.enum(["on", "off"]).optional(),
  },
  host: {
    name: "HOST",
    meaning: "The network address to listen on.",
    takes: "a host name or address such as 0.0.0.0",
    otherwise: "127.0.0.1",
    schema: z
      .string()
      .regex(/^[\w.:%-]+$/)
      .default("127.0.0.1"),
  },
  port: {
    name: "PORT",
    meaning: "The port to listen on; 0 takes any free one.",
    takes: "a whole number from 0 to 65535",
    otherwise: "4400",
    schema: wholeNumber(0, 65_535).default(4400),
  },
  trustProxy: {
    name: "TRUST_PROXY",
    meaning: "Which proxies may say in X-Forwarded-For whose request it is; rate limits need that.",
    takes:
      "off, a number of proxies from 1 to 10, or their addresses such as 10.0.0.0/8, 127.0.0.1",
    otherwise: "off: nobody is believed, and all that comes through a proxy shares one limit",
    schema: proxies.default(false),
  },
  publicUrl: {
    name: "PUBLIC_URL",
    meaning: "The address at which people reach Candor, for links in pages and mail.",
    takes: "an address such as https://reviews.example.com",
    otherwise: "http:// with the host and port that Candor listens on",
    schema: webAddress.optional(),
  },
  logLevel: {
    name: "LOG_LEVEL",
    meaning: "The least important line that is still logged.",
    takes: "trace, debug, info, warn, error, fatal or silent",
    otherwise: "info",
    schema: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  },
  smtpUrl: {
    name: "SMTP_URL",
    meaning: "The mail server that takes the mail to buyers.",
    takes: "an address such as smtp://user:password@mail.example.com:587",
    otherwise: "mail is kept in an outbox for the console, and nobody receives any",
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
  },
  mailFrom: {
    name: "MAIL_FROM",
    meaning: "The address that mail comes from; nobody reads answers to it.",
    takes: "an address such as no-reply@reviews.example.com",
    otherwise: "no-reply at the host of PUBLIC_URL",
    schema: z.email().optional(),
  },
  relayDomain: {
    name: "RELAY_DOMAIN",
    meaning: "The domain of the addresses by which sellers and buyers answer each other's mail.",
    takes: "a domain such as relay.example.com, whose mail reaches RELAY_PORT",
    otherwise: "messages are answered on the pages and over the API, not by mail",
    schema: domainName.optional(),
  },
  relayPort: {
    name: "RELAY_PORT",
    meaning: "The port to listen on for that mail; a mail server in front of it speaks TLS.",
    takes: "a whole number from 0 to 65535",
    otherwise: "2525",
    schema: wholeNumber(0, 65_535).default(2525),
  },
  webhookPrivateHosts: {
    name: "WEBHOOK_PRIVATE_HOSTS",
    meaning: "Hosts of webhooks that need not be on the open internet, nor speak TLS.",
    takes: "host names, with commas between them, such as shop.internal, 10.0.0.7",
    otherwise: "webhooks go over https to the open internet alone",
    schema: z
      .string()
      .transform((list) => list.split(",").map((host) => host.trim().toLowerCase()))
      .pipe(z.array(z.string().regex(/^[a-z0-9.:[\]-]+$/)))
      .default([]),
  },
  dkimDomain: {
    name: "DKIM_DOMAIN",
    meaning: "The domain whose key signs mail.",
    takes: "a domain such as example.com; DKIM_SELECTOR and DKIM_KEY_FILE belong to it",
    otherwise: "mail is not signed here",
    schema: domainName.optional(),
  },
  dkimSelector: {
    name: "DKIM_SELECTOR",
    meaning: "The name under which the domain publishes that key.",
    takes: "a name such as candor2026",
    otherwise: "mail is not signed here",
    schema: domainName.optional(),
  },
  dkimKeyFile: {
    name: "DKIM_KEY_FILE",
    meaning: "The file with the private key that signs mail, as PEM.",
    takes: "the path of a file that Candor may read",
    otherwise: "mail is not signed here",
    schema: z.string().min(1).optional(),
  },
  detectionRowsMax: {
    name: "CANDOR_DETECTION_ROWS_MAX",
    meaning: "Reviews of one marketplace that the detectors read at most, the newest first.",
    takes: "a whole number from 1000 to 100000000",
    otherwise: "5000000",
    schema: wholeNumber(1_000, 100_000_000).default(5_000_000),
  },
  detectionMemoryMb: {
    name: "CANDOR_DETECTION_MEMORY_MB",
    meaning: "Memory that the detectors may take, in MiB; a pass that needs more fails alone.",
    takes: "a whole number from 256 to 65536",
    otherwise: "2048",
    schema: wholeNumber(256, 65_536).default(2_048),
  },
  ...outsideSettings,
  ...disclosureSettings,
  jwksUrl: {
    name: "JWT_JWKS_URL",
    meaning: "Where the marketplace publishes the public keys that sign its people's tokens.",
    takes: "an address such as https://id.example.com/.well-known/jwks.json",
    otherwise: "no tokens are accepted by public key",
    schema: webAddress.optional(),
  },
  jwtSharedKey: {
    name: "JWT_SHARED_KEY",
    meaning: "The key shared with the marketplace that signs its people's tokens (HS256).",
    takes: "a secret of at least 32 characters",
    otherwise: "no tokens are accepted by shared key",
    schema: z.string().min(32).optional(),
  },
  jwtIssuer: {
    name: "JWT_ISSUER",
    meaning: "The issuer that every token must name.",
    takes: "the text of the tokens' iss claim",
    otherwise: "any issuer, in demo mode only",
    schema: z.string().min(1).optional(),
  },
  jwtAudience: {
    name: "JWT_AUDIENCE",
    meaning: "The audience that every token must name.",
    takes: "the text of the tokens' aud claim",
    otherwise: "candor",
    schema: z.string().min(1).default("candor"),
  },
} as const satisfies Record<string, Setting>;

/** The environment, each variable read by its own schema. */
export type Parsed = {
  readonly [Field in keyof typeof settings]: z.output<(typeof settings)[Field]["schema"]>;
};

/** What the environment says, parsed once at start. */
export type Config = Omit<Parsed, "demoIdentities" | "publicUrl" | "mailFrom" | DkimField> & {
  readonly demoIdentities: boolean;
  readonly publicUrl: string;
  readonly mailFrom: string;
  /** The key that signs mail; null where nothing is signed here. */
  readonly dkim: {
    readonly domain: string;
    readonly selector: string;
    readonly keyFile: string;
  } | null;
};

type DkimField = "dkimDomain" | "dkimSelector" | "dkimKeyFile";

/**
 * Reads the environment, or answers every problem at once, each saying which variable and what it
 * takes: `PORT takes a whole number from 0 to 65535, not "http".`
 */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, "config_invalid"> {
  const fields: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [field, setting] of Object.entries(settings)) {
    // An empty variable means "not set": that is how compose files and shells leave one out.
    const text = environment[setting.name]?.trim() || undefined;
    const parsed = setting.schema.safeParse(text);
    if (parsed.success) fields[field] = parsed.data;
    else problems.push(`${setting.name} takes ${setting.takes}, ${notThis(setting.name, text)}.`);
  }
  if (problems.length > 0) return refuse(problems);
  const parsed = fields as Parsed; // Each field was just read by its own schema.
  const { dkimDomain: domain, dkimSelector: selector, dkimKeyFile: keyFile, ...rest } = parsed;
  const dkim = domain && selector && keyFile ? { domain, selector, keyFile } : null;
  if (dkim === null && (domain ?? selector ?? keyFile) !== undefined) {
    return refuse(["DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE are set together or not at all."]);
  }
  const unsafe = parsed.mode === "production" ? unsafeInProduction(parsed) : [];
  if (unsafe.length > 0) return refuse(unsafe);
  const publicUrl = parsed.publicUrl ?? `http://${inAddress(parsed.host)}:${parsed.port}`;
  return ok({
    ...rest,
    dkim,
    mailFrom: parsed.mailFrom ?? `no-reply@${new URL(publicUrl).hostname}`,
    demoIdentities: (parsed.demoIdentities ?? (parsed.mode === "demo" ? "on" : "off")) === "on",
    publicUrl,
  });
}

/** The problems of a refused configuration, one sentence each. */
export function configProblems(refusal: Refusal<"config_invalid">): readonly string[] {
  return z.array(z.string()).parse(refusal.facts.problems);
}

const refuse = (problems: readonly string[]) => reject("config_invalid", { problems });

/** Secrets and addresses with passwords are not repeated, since errors end up in logs. */
function notThis(name: string, text: string | undefined): string {
  if (text === undefined) return "and it is not set";
  if (["DATABASE_URL", "SMTP_URL", "JWT_SHARED_KEY", "EU_DATABASE_TOKEN"].includes(name))
    return "and its value is not that";
  return `not ${JSON.stringify(text)}`;
}

const inAddress = (host: string) => (host.includes(":") ? `[${host}]` : host);
