import { open, readFile, rename } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import {
  newWitnessKey,
  type SeenTree,
  type Witness,
  type WitnessAnswer,
  witnessCheckpoint,
  witnessRequestCharsMax,
} from "../usecases/witness-checkpoint.ts";

/** What a witness remembers in its file. */
const WitnessFile = z.object({
  name: z.string(),
  /** PKCS #8, as PEM. */
  privateKey: z.string(),
  logs: z.record(z.string(), z.object({ size: z.int().min(0), root: z.string() })),
});
type WitnessFile = z.infer<typeof WitnessFile>;

/** A witness at work. */
export type RunningWitness = {
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/** Reads the file of a witness, or makes it with a new key; null where it is another witness's. */
export async function openWitnessFile(path: string, name: string): Promise<WitnessFile | null> {
  const kept = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (kept !== null) {
    const file = WitnessFile.parse(JSON.parse(kept));
    return file.name === name ? file : null;
  }
  const file = { name, privateKey: newWitnessKey(), logs: {} };
  await keep(path, file);
  return file;
}

/** Listens for logs that ask for a cosignature, and remembers what it signed before it answers. */
export async function startWitness(asked: {
  readonly path: string;
  readonly file: WitnessFile;
  readonly witness: Witness;
  readonly host: string;
  readonly port: number;
  readonly now: () => number;
}): Promise<RunningWitness> {
  const { path, file, witness, now } = asked;
  const logs = new Map(Object.entries(file.logs));
  const seenOf = (origin: string): SeenTree | null => {
    const kept = logs.get(origin);
    return kept === undefined ? null : { ...kept, root: Buffer.from(kept.root, "base64") };
  };
  const answer = async (request: string): Promise<WitnessAnswer> => {
    const decided = await witnessCheckpoint(witness, request, seenOf, now());
    if (decided.seen === null) return decided;
    const { origin, size, root } = decided.seen;
    const logsNow = { ...Object.fromEntries(logs), [origin]: { size, root: base64(root) } };
    // What is not on the disk is not said: after a crash it would sign another history.
    await keep(path, { ...file, logs: logsNow });
    logs.set(origin, { size, root: base64(root) });
    return decided;
  };
  const server = createServer(serving(inTurn(answer)));
  const address = await listening(server, asked);
  return {
    address,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One request after the other: two at once could each be right, and both together not. */
function inTurn<Answer>(answer: (request: string) => Promise<Answer>) {
  let before: Promise<unknown> = Promise.resolve();
  return (request: string): Promise<Answer> => {
    const next = before.then(() => answer(request));
    before = next.catch(() => undefined);
    return next;
  };
}

function serving(answer: (request: string) => Promise<WitnessAnswer>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "POST" || !request.url?.endsWith("/add-checkpoint")) {
      response.writeHead(404).end();
      return;
    }
    try {
      const { status, body } = await answer(await textOf(request));
      const type = status === 409 ? "text/x.tlog.size" : "text/plain; charset=utf-8";
      response.writeHead(status, { "content-type": type }).end(body);
    } catch {
      // The file could not be written: nothing was signed, and the log asks again.
      response.writeHead(500).end();
    }
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > witnessRequestCharsMax) return "";
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

async function listening(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
}

/** Writes aside, to the disk, and then in place: a file is whole or as it was. */
async function keep(path: string, file: WitnessFile): Promise<void> {
  const aside = await open(`${path}.new`, "w", 0o600);
  try {
    await aside.writeFile(`${JSON.stringify(file, null, 2)}\n`);
    await aside.sync();
  } finally {
    await aside.close();
  }
  await rename(`${path}.new`, path);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
