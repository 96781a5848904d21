import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { limits } from "@candor/core/kernel/limits.ts";

/** A line of text, or the news that one was too long to keep. */
export type Line = { readonly number: number; readonly text: string | null };

/**
 * Bytes of a file, or of standard input for "-", unpacked where they are gzip. The two magic bytes
 * decide, not the name.
 */
export async function* plainBytes(path: string, stdin: Readable): AsyncGenerator<Buffer> {
  const source: AsyncIterator<Buffer> = (path === "-" ? stdin : createReadStream(path))[
    Symbol.asyncIterator
  ]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await source.next();
    if (next.done === true) break;
    head = Buffer.concat([head, Buffer.from(next.value)]);
  }
  const whole = restOf(head, source);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const { Readable } = await import("node:stream");
  const packed = Readable.from(whole, { objectMode: false });
  const gunzip = createGunzip();
  packed.on("error", (error) => gunzip.destroy(error));
  packed.pipe(gunzip);
  for await (const chunk of gunzip) yield chunk;
}

async function* restOf(head: Buffer, source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    yield Buffer.from(next.value);
  }
}

/** Lines of UTF-8 bytes without their ends; one past the byte limit arrives as null. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  for await (const batch of lineBatches(bytes)) yield* batch;
}

/** The same as they come, many at a time: waiting for each would cost more than reading it. */
export async function* lineBatches(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder("utf-8");
  let number = 1;
  let kept = "";
  let tooLong = false;
  for await (const chunk of bytes) {
    const batch: Line[] = [];
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] ?? "";
      if (index > 0) {
        batch.push({ number, text: tooLong ? null : kept });
        number++;
        kept = "";
        tooLong = false;
      }
      if (kept.length + part.length > limits.importLineBytesMax) {
        tooLong = true;
        kept = "";
      } else if (!tooLong) kept += part;
    }
    if (batch.length > 0) yield batch;
  }
  kept += decoder.decode();
  if (kept !== "" || tooLong) yield [{ number, text: tooLong ? null : kept }];
}
