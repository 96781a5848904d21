import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { FolderInUseError, lockFolder } from "./folder-lock.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lockModule = new URL("./folder-lock.ts", import.meta.url).href;

/** A process that takes the folder, says so, and stays. */
async function holdInOtherProcess() {
  const text = `const { lockFolder } = await import(${JSON.stringify(lockModule)});
    await lockFolder(${JSON.stringify(folder)});
    process.stdout.write("held");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", text], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

test("a folder is held once, and free again after release", async () => {
  const lock = await lockFolder(folder);
  await assert.rejects(lockFolder(folder), FolderInUseError);
  await lock.release();
  assert.deepEqual(await readdir(folder), []);
  await (await lockFolder(folder)).release();
});

test("a folder that another process holds is refused with its pid and what to do", async () => {
  const child = await holdInOtherProcess();
  try {
    await assert.rejects(lockFolder(folder), (error: Error) => {
      assert.match(error.message, new RegExp(`in use by process ${child.pid}\\b`));
      assert.match(error.message, /DATABASE_URL/);
      return true;
    });
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
});

test("the lock of a process that was killed is replaced", async () => {
  const child = await holdInOtherProcess();
  child.kill("SIGKILL");
  await once(child, "exit");
  await (await lockFolder(folder)).release();
});

test("the lock of an earlier process whose pid was given to another one is replaced", async () => {
  const reused = { pid: process.ppid, host: hostname(), startedAt: "1", lockId: "earlier" };
  await writeFile(join(folder, "candor.lock"), JSON.stringify(reused));
  await (await lockFolder(folder)).release();
});

test("a damaged lock protects nobody", async () => {
  await writeFile(join(folder, "candor.lock"), '{"pid":');
  await (await lockFolder(folder)).release();
});

test("a lock made on another machine is respected, since its process cannot be asked", async () => {
  const gone = spawnSync("true").pid;
  const elsewhere = { pid: gone, host: "elsewhere.example", startedAt: null, lockId: "x" };
  await writeFile(join(folder, "candor.lock"), JSON.stringify(elsewhere));
  await assert.rejects(lockFolder(folder), /on elsewhere\.example/);
});

test("of many that take a stale folder at once, one gets it", async () => {
  const stale = { pid: spawnSync("true").pid, host: hostname(), startedAt: "1", lockId: "x" };
  await writeFile(join(folder, "candor.lock"), JSON.stringify(stale));
  const taken = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  assert.equal(taken.filter(({ status }) => status === "fulfilled").length, 1);
  assert.deepEqual(await readdir(folder), ["candor.lock"]);
});
