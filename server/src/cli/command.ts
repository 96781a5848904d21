import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes; tests pass streams of their own. */
export type CommandIo = {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stdin: Readable;
};

/**
 * One command of `candor`, told whole: what it does, how it is called, what its exit codes mean.
 * The help text, the reference page and the dispatcher are made from it.
 */
export type Command = {
  /** The word after `candor`: `detect`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The call with its options: `candor detect --kind KIND --input FILE`. */
  readonly usage: string;
  /** Lines that a person can paste. */
  readonly examples: readonly string[];
  /** What each exit code means, by code. */
  readonly exitCodes: Readonly<Record<number, string>>;
  /** Runs with the arguments after the name; answers the exit code, never throws for bad input. */
  readonly run: (args: string[], io: CommandIo) => Promise<number>;
};
