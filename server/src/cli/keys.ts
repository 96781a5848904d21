import { type CommandContext, withDatabase } from "../open.ts";
import { resealValues, sealedByKey } from "../usecases/reseal-values.ts";
import type { Command, CommandIo } from "./command.ts";

/** `candor keys`: the keys that seal what the database may not know. */
export const keysCommand: Command = {
  name: "keys",
  summary: "List the keys that seal addresses and files, bring a new one, forget old ones.",
  usage: [
    "candor keys [list]",
    "candor keys rotate",
    "candor keys reseal",
    "candor keys forget",
    "  rotate  makes a new key, which seals from now on, and seals everything anew with it",
    "  reseal  goes on where a rotation was stopped",
    "  forget  takes the old keys away for ever, once nothing is sealed with them",
    "  Keys lie in the folder data-keys of CANDOR_DATA, never in the database. Servers on other",
    "  machines need the new file before they can open what it seals.",
  ].join("\n"),
  examples: ["candor keys", "candor keys rotate", "candor keys forget"],
  exitCodes: {
    0: "done",
    1: "values are sealed with a key that is missing, or old keys are still needed",
    2: "bad usage, a wrong setting, or a value whose key is missing",
  },
  run: async ([verb = "list", ...rest], io) => {
    const act = verbs[verb];
    if (act === undefined || rest.length > 0) {
      io.stderr.write(`candor keys: there is no "${[verb, ...rest].join(" ")}".\n`);
      return 2;
    }
    return withDatabase(io, async ({ deps, sealing }) => {
      const { ring, secrets } = await sealing();
      return act({ deps: { ...deps, secrets }, ring }, io);
    });
  },
};

type Sealing = Awaited<ReturnType<CommandContext["sealing"]>>;
type Context = {
  readonly deps: CommandContext["deps"] & Pick<Sealing, "secrets">;
  readonly ring: Sealing["ring"];
};

const verbs: Readonly<Record<string, (context: Context, io: CommandIo) => Promise<number>>> = {
  list,
  rotate: async (context, io) => {
    const { id } = context.ring.add(context.deps.clock.now());
    io.stdout.write(`New key ${id}: back up the data folder now.\n`);
    return reseal(context, io);
  },
  reseal,
  forget,
};

async function list({ deps, ring }: Context, { stdout }: CommandIo): Promise<number> {
  const counts = await sealedByKey(deps);
  const ids = ring.keys().map(({ id }) => id);
  for (const id of ids) {
    const does = id === ids.at(-1) ? "seals" : "opens";
    stdout.write(`${id}  ${does}  ${counts.get(id) ?? 0} values\n`);
  }
  const lost = [...counts].filter(([id]) => !ids.includes(id));
  for (const [id, count] of lost) stdout.write(`${id}  is missing  ${count} values\n`);
  return lost.length === 0 ? 0 : 1;
}

async function reseal({ deps }: Context, { stdout }: CommandIo): Promise<number> {
  const counts = await sealedByKey(deps);
  const newest = counts.get(deps.secrets.newestKey()) ?? 0;
  const waiting = [...counts.values()].reduce((sum, count) => sum + count, 0) - newest;
  const progress = (done: number) => {
    stdout.write(`${done} of ${waiting} values sealed anew\n`);
  };
  const done = await resealValues(deps, { progress });
  stdout.write(`${done} values sealed anew. \`candor keys forget\` takes the old keys away.\n`);
  return 0;
}

async function forget({ deps, ring }: Context, { stdout }: CommandIo): Promise<number> {
  const counts = await sealedByKey(deps);
  const old = ring.keys().slice(0, -1);
  const needed = old.filter(({ id }) => (counts.get(id) ?? 0) > 0);
  for (const { id } of old.filter((key) => !needed.includes(key))) {
    ring.drop(id);
    stdout.write(`${id} is gone.\n`);
  }
  for (const { id } of needed) {
    stdout.write(`${id} is kept: it sealed ${counts.get(id)} values. First: candor keys reseal\n`);
  }
  return needed.length === 0 ? 0 : 1;
}
