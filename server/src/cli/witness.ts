import { once } from "node:events";
import { parseArgs } from "node:util";
import { openWitness, type Witness } from "../usecases/witness-checkpoint.ts";
import type { Command } from "./command.ts";
import { openWitnessFile, startWitness } from "./witness-server.ts";

const portOtherwise = "4480";
const hostOtherwise = "127.0.0.1";

/** `candor witness`: signs the checkpoints of logs that only grew, for those who cannot compare. */
export const witness: Command = {
  name: "witness",
  summary: "Run a witness: sign the checkpoints of logs, and of two histories only one.",
  usage: [
    "candor witness --state FILE --name NAME --log KEY ... [--host HOST] [--port PORT]",
    "  --state  the file of its private key and of the newest tree that it signed of each log",
    "  --name   its name, such as witness.example; it belongs to the key",
    "  --log    the public key of a log that it watches",
    `  --host   the network address to listen on; ${hostOtherwise} without it`,
    `  --port   the port to listen on; ${portOtherwise} without it`,
  ].join("\n"),
  examples: [
    "candor witness --state witness.json --name witness.example --log candor/eu+5ff1a4f1+AZ0pT6vP...",
  ],
  exitCodes: {
    0: "Stopped as asked.",
    2: "Bad usage, or the file or the port cannot be used.",
  },
  run: async (args, io) => {
    const asked = readArgs(args);
    if (asked === null) {
      io.stderr.write("That is not how candor witness is called. See candor help witness.\n");
      return 2;
    }
    try {
      const opened = await open(asked);
      if (typeof opened === "string") {
        io.stderr.write(`${opened}\n`);
        return 2;
      }
      const running = await startWitness({ ...asked, ...opened, now: Date.now });
      io.stdout.write(`${opened.witness.key} ${running.address}\n`);
      await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
      await running.stop();
      return 0;
    } catch (error) {
      io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return 2;
    }
  },
};

type Asked = NonNullable<ReturnType<typeof readArgs>>;

async function open({ path, name, logKeys }: Asked) {
  const file = await openWitnessFile(path, name);
  if (file === null) return `${path} is the file of a witness of another name.`;
  const opened: Witness | null = openWitness(name, file.privateKey, logKeys);
  return opened === null ? "A log's key is none." : { file, witness: opened };
}

function readArgs(args: string[]) {
  const text = { type: "string" } as const;
  const options = {
    ...{ state: text, name: text, host: text, port: text },
    log: { type: "string", multiple: true } as const,
  };
  try {
    const { values } = parseArgs({ args, options });
    const { state: path, name = "", log: logKeys = [], host = hostOtherwise } = values;
    const port = Number(values.port ?? portOtherwise);
    const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
    const isWhole = path !== undefined && /^[^\s+]+$/.test(name) && logKeys.length > 0;
    return isWhole && isPort ? { path, name, logKeys, host, port } : null;
  } catch {
    return null; // An option or a word that the command does not have.
  }
}
