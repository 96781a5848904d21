import { readFile } from "node:fs/promises";
import { type PolicyDocument, shippedDocument } from "@candor/core/policy/versions/document.ts";
import { readPolicyDocument, versionForm } from "@candor/core/policy/versions/read-document.ts";
import { parse, YAMLParseError } from "yaml";
import { withDatabase } from "../open.ts";
import { getPolicy, listPolicies } from "../usecases/policy-versions.ts";
import { hashOfPolicy } from "../usecases/record-policy.ts";
import type { CommandIo } from "./command.ts";
import type { ListedPolicy } from "./policy-formats.ts";

/** Where the command finds versions. */
export type Policies = {
  readonly list: () => Promise<readonly ListedPolicy[]>;
  /** By number or by file; throws `UnreadablePolicyError`. */
  readonly read: (name: string) => Promise<PolicyDocument>;
};

/** A version or file that cannot be read; the message is for whoever named it. */
export class UnreadablePolicyError extends Error {
  override readonly name = "UnreadablePolicyError";
}

/** Versions in files and the one that ships; a marketplace's too, where one is named. */
export function openPolicies(
  marketplaceId: string | undefined,
  io: CommandIo,
  use: (policies: Policies) => Promise<number>,
): Promise<number> {
  if (marketplaceId === undefined) return use({ list: shippedOnly, read: readOffline });
  return withDatabase(io, ({ deps }) => {
    const where = { marketplaceId, withDrafts: true };
    return use({
      list: () => listPolicies(deps, where),
      read: async (name) => {
        if (!versionForm.test(name)) return readOffline(name);
        const found = await getPolicy(deps, { ...where, version: name });
        if (!found.ok) throw new UnreadablePolicyError(`${marketplaceId} has no version ${name}`);
        return found.value.document;
      },
    });
  });
}

async function shippedOnly(): Promise<readonly ListedPolicy[]> {
  const document = shippedDocument();
  const { version } = document;
  const hash = hashOfPolicy(document);
  return [{ version, status: "shipped", effectiveAt: null, hash, reason: "Ships with Candor." }];
}

async function readOffline(name: string): Promise<PolicyDocument> {
  const shipped = shippedDocument();
  if (name === shipped.version) return shipped;
  if (versionForm.test(name)) {
    throw new UnreadablePolicyError(
      `version ${name} does not ship; name its file, or the marketplace that has it`,
    );
  }
  const read = readPolicyDocument(parsed(name, await textOf(name)));
  if (read.ok) return read.document;
  throw new UnreadablePolicyError(`${name}:\n  ${read.problems.join("\n  ")}`);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new UnreadablePolicyError(`${path} cannot be read: ${why}`);
  }
}

/** JSON is YAML too; one reader names line and column of what is wrong in either. */
function parsed(path: string, text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    throw new UnreadablePolicyError(`${path}: ${error.message}`);
  }
}
