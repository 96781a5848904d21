import { Worker } from "node:worker_threads";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { PictureCode, PictureReader, PictureWish, ReadPicture } from "../../ports.ts";

/** What the thread is asked. */
export type Asked = { readonly bytes: Uint8Array; readonly wish: PictureWish };
/** What it answers. */
export type Answered =
  | { readonly read: ReadPicture }
  | { readonly refused: PictureCode; readonly because: string }
  | { readonly failed: string };

type Waiting = Asked & {
  readonly settle: (result: Result<ReadPicture, PictureCode>) => void;
  readonly fail: (error: Error) => void;
};

/** Models hold some hundred megabytes, so a thread that nobody needs is let go of. */
const idleSecondsMax = 60;

/**
 * Reads pictures in threads of their own, each one at a time. A picture that takes too long dies
 * with its thread, those that wait are bounded, and the server goes on answering.
 */
export function picturesInThreads({
  threads = 1,
  secondsMax = limits.pictureSecondsMax,
}: {
  readonly threads?: number;
  readonly secondsMax?: number;
} = {}): PictureReader {
  const waiting: Waiting[] = [];
  const idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout }[] = [];
  const busy = new Set<Worker>();
  let isClosed = false;

  const take = (): Worker => {
    const free = idle.pop();
    if (free === undefined) return startThread();
    clearTimeout(free.timer);
    free.worker.ref();
    return free.worker;
  };
  const giveBack = (worker: Worker) => {
    worker.unref();
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.worker === worker),
        1,
      );
      void worker.terminate();
    }, idleSecondsMax * 1_000).unref();
    idle.push({ worker, timer });
  };
  const work = async () => {
    while (!isClosed && busy.size < threads) {
      const next = waiting.shift();
      if (next === undefined) return;
      const worker = take();
      busy.add(worker);
      const { isAlive } = await serve(worker, next, secondsMax);
      busy.delete(worker);
      if (isAlive && !isClosed) giveBack(worker);
      else await worker.terminate();
    }
  };
  return {
    read: (bytes, wish) =>
      new Promise((settle, fail) => {
        if (isClosed || waiting.length >= limits.picturesWaitingMax) {
          settle(reject("pictures_waiting"));
          return;
        }
        waiting.push({ bytes, wish, settle, fail });
        void work();
      }),
    close: async () => {
      isClosed = true;
      for (const { settle } of waiting.splice(0)) settle(reject("pictures_waiting"));
      const workers = [...busy, ...idle.splice(0).map(({ worker }) => worker)];
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function startThread(): Worker {
  const ending = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  const file = new URL(`./picture-thread${ending}`, import.meta.url);
  return new Worker(file);
}

/** Has one picture read; answers whether the thread can go on. */
function serve(
  worker: Worker,
  { bytes, wish, settle, fail }: Waiting,
  secondsMax: number,
): Promise<{ readonly isAlive: boolean }> {
  return new Promise((done) => {
    const end = (isAlive: boolean, act: () => void) => {
      clearTimeout(timer);
      worker.off("message", answered);
      worker.off("error", died);
      worker.off("exit", died);
      act();
      done({ isAlive });
    };
    const answered = (answer: Answered) => {
      if ("read" in answer) end(true, () => settle(ok(answer.read)));
      else if ("refused" in answer) {
        const { refused, because } = answer;
        end(true, () => settle(reject(refused, because === "" ? {} : { because })));
      } else end(true, () => fail(new Error(`reading a picture failed: ${answer.failed}`)));
    };
    // Too much memory, or broken: this picture cannot be read here, and the next gets a new thread.
    const died = () => end(false, () => settle(reject("picture_unreadable")));
    const timer = setTimeout(
      () => end(false, () => settle(reject("picture_too_slow"))),
      secondsMax * 1_000,
    );
    worker.on("message", answered);
    worker.on("error", died);
    worker.on("exit", died);
    worker.postMessage({ bytes, wish } satisfies Asked);
  });
}
