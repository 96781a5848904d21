import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./figure.ts";

const root = join(import.meta.dirname, "..");

/** From starting the process to the first whole product list; dependencies and pages are built. */
export const bench: Bench = {
  title: "Start: first page after npm start",
  run: async (log) => {
    const folder = await mkdtemp(join(tmpdir(), "candor-start-"));
    try {
      const cold = await firstPageMs(folder);
      log(`the first start creates the database and loads the demo: ${Math.round(cold)} ms`);
      const warm = await firstPageMs(folder);
      const bare = await bareNodeMs();
      return [
        {
          what: "warm start to first page",
          unit: "ms",
          ours: warm,
          yardstick: { what: "an empty Node process", value: bare },
          aim: "8,000 ms at most",
        },
        {
          what: "first start with demo",
          unit: "ms",
          ours: cold,
          yardstick: null,
          aim: "60,000 ms at most",
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function firstPageMs(folder: string): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, "server/src/main.ts")], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CANDOR_DATA: folder, DATABASE_URL: "" },
    stdio: "ignore",
  });
  try {
    for (;;) {
      const page = await fetch(`http://127.0.0.1:${port}/shop`).catch(() => null);
      if (page?.ok === true && (await page.text()).includes("</html>")) break;
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return performance.now() - start;
  } finally {
    child.kill("SIGINT");
    if (child.exitCode === null) await new Promise((resolve) => child.once("exit", resolve));
  }
}

async function bareNodeMs(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  return performance.now() - start;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
