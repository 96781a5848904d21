/** The mail server of the requests bench, on a thread of its own: it takes all and keeps none. */
import { parentPort } from "node:worker_threads";
import { startSink } from "@candor/server/testkit/mail.ts";

const sink = await startSink({ forgetful: true });
parentPort?.on("message", () => parentPort?.postMessage(sink.count()));
parentPort?.postMessage(sink.url);
