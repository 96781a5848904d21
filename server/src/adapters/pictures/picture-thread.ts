import { parentPort } from "node:worker_threads";
import { warmUp } from "./letters.ts";
import { UnreadablePicture } from "./page.ts";
import type { Answered, Asked } from "./picture-reader.ts";
import { readPicture } from "./read-picture.ts";

// The recogniser prints remarks about pages with few letters; nobody here needs them.
process.stderr.write = () => true;
process.stdout.write = () => true;

// One picture at a time: whoever asks waits for the answer before sending the next.
parentPort?.on("message", async ({ bytes, wish }: Asked) => {
  parentPort?.postMessage(await answer(bytes, wish));
});
// A model that cannot be loaded fails the picture that needs it, with a reason.
warmUp().catch(() => undefined);

async function answer(bytes: Uint8Array, wish: Asked["wish"]): Promise<Answered> {
  try {
    return { read: await readPicture(bytes, wish) };
  } catch (error) {
    if (error instanceof UnreadablePicture) {
      return { refused: error.code, because: String(error.cause ?? "") };
    }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
