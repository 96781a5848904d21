// What every npm script runs. Plain JavaScript for Node 20, because nothing is installed yet when
// it starts: it installs what the lock file names, finds the pinned Node, and hands over to it.
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findNode, runInForeground, runtimeNeeded } from "../server/bin/runtime.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Each task is a chain of scripts; one that fails ends the chain. */
const tasks = {
  start: [["tools/build.ts", "--if-stale"], ["server/src/main.ts"]],
  test: [["tools/test.ts"]],
  dev: [["tools/dev.ts"]],
  bench: [["tools/build.ts", "--if-stale"], ["bench/run.ts"]],
  eval: [["tools/eval/run.ts"]],
  "test-core": [["tools/test.ts", "--only", "core"]],
  gen: [["tools/gen.ts"]],
  new: [["tools/new.ts"]],
  explain: [["tools/explain.ts"]],
  screen: [["tools/screen.ts"]],
  build: [["tools/build.ts"]],
};

process.exitCode = await run(process.argv[2] ?? "", process.argv.slice(3));

async function run(name, args) {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : null;
  if (task === null) {
    process.stderr.write(`No task "${name}". Tasks: ${Object.keys(tasks).join(", ")}.\n`);
    return 2;
  }
  if (!isInstalled()) {
    const code = await install();
    if (code !== 0) return code;
  }
  const node = findNode(pathToFileURL(join(root, "package.json")));
  if (node === null) {
    process.stderr.write(`${runtimeNeeded}\n`);
    return 127;
  }
  for (const [index, [script, ...own]] of task.entries()) {
    const given = index === task.length - 1 ? args : [];
    const code = await runInForeground(node, [join(root, script), ...own, ...given], {
      env: environment(),
    });
    if (code !== 0) return code;
  }
  return 0;
}

/**
 * True when npm's own record of what it installed agrees with the lock file, entry by entry.
 * Optional packages of other platforms may be absent; everything present has to be the locked one.
 */
function isInstalled() {
  const locked = readPackages("package-lock.json");
  const installed = readPackages(join("node_modules", ".package-lock.json"));
  if (locked === null) throw new Error("package-lock.json is missing: this is no full checkout.");
  if (installed === null) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (!path.includes("node_modules/")) return true;
    const present = installed[path];
    if (present === undefined) return entry.optional === true || entry.devOptional === true;
    return present.version === entry.version && present.integrity === entry.integrity;
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

async function install() {
  process.stdout.write("Installing the packages of package-lock.json, about a minute.\n");
  const options = { cwd: root };
  const args = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith(".js")
    ? await runInForeground(process.execPath, [npm, ...args], options)
    : await runInForeground(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
  if (code !== 0) process.stderr.write(`npm ci ended with ${code}; nothing was started.\n`);
  return code;
}

/**
 * The tools of the workspace come first on PATH, and with them the pinned Node. Modules are
 * stripped of their types once and kept: hundreds of test processes share most of theirs.
 */
function environment() {
  const bin = join(root, "node_modules", ".bin");
  return {
    NODE_COMPILE_CACHE: join(root, ".cache", "modules"),
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  };
}
