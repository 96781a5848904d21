import { readFile, stat } from "node:fs/promises";
import type { Rule } from "@candor/core/policy/kit/define-rule.ts";
import { compileOperatorRules } from "@candor/core/policy/operator/compile-rules.ts";
import { parseDocument } from "yaml";

const fileBytesMax = 1_048_576;

/** Reads rules that an operator wrote in YAML (or JSON), and tests them; throws what is wrong. */
export async function readOwnRules(file: string): Promise<readonly Rule[]> {
  if ((await stat(file)).size > fileBytesMax) {
    throw new Error(`${file}: larger than ${fileBytesMax} bytes`);
  }
  const document = parseDocument(await readFile(file, "utf8"), { schema: "core" });
  const [fault] = document.errors;
  if (fault !== undefined) throw new Error(`${file}: ${fault.message}`);
  let value: unknown;
  try {
    // A few lines of aliases can stand for gigabytes, and rules need none.
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new Error(`${file}: uses aliases (&name, *name), which rules may not`);
  }
  const compiled = compileOperatorRules(value);
  if (compiled.ok) return compiled.rules;
  throw new Error(
    `${file} is not accepted:\n${compiled.problems.map((one) => `  ${one}`).join("\n")}`,
  );
}
