import { createReadStream } from "node:fs";
import { access, type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";

/**
 * A JSON-lines file about lines of another file, each entry with its `line`. It exists only if it
 * holds something.
 */
export class LineLog {
  #file: FileHandle | null = null;
  #lineMax = 0;
  readonly path: string;
  /** Whether there is nothing in it, and so no file. */
  isEmpty = true;

  constructor(path: string) {
    this.path = path;
  }

  /** Starts the log anew, keeping what an interrupted run said of lines up to `lineMax`. */
  async open(lineMax: number): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const aside = `${this.path}.kept`;
    const kept = await open(aside, "w");
    this.#lineMax = lineMax;
    for await (const text of lineMax === 0 ? [] : linesIn(this.path)) {
      const line = /^\{"line":(\d+)[,}]/.exec(text)?.[1];
      if (line === undefined || Number(line) > lineMax) continue;
      await kept.write(`${text}\n`);
      this.isEmpty = false;
    }
    await kept.close();
    if (!this.isEmpty) await rename(aside, this.path);
    else await Promise.all([rm(aside), rm(this.path, { force: true })]);
  }

  /** Adds entries in the order of their lines; what was added before is not added again. */
  async add(entries: readonly { readonly line: number }[]): Promise<void> {
    const fresh = entries.filter(({ line }) => line > this.#lineMax);
    const last = fresh.at(-1);
    if (last === undefined) return;
    this.#lineMax = last.line;
    this.isEmpty = false;
    this.#file ??= await open(this.path, "a");
    await this.#file.write(fresh.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }
}

async function* linesIn(path: string): AsyncGenerator<string> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return;
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}
