import { randomBytes } from "node:crypto";
import type { Random } from "../ports.ts";

/** The operating system's secure source of random bytes. */
export const systemRandom: Random = { bytes: (length) => randomBytes(length) };
