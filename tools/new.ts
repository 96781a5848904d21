/** `npm run new -- rule no-coupon-offer`: the files of a new thing, registered and type-checked. */
import { repositoryRoot } from "./files.ts";
import { writeChanges } from "./gen.ts";
import { type Kind, kinds, scaffold } from "./scaffold.ts";

process.exitCode = main(process.argv.slice(2));

function main([kind, name]: readonly string[]): number {
  if (!isKind(kind) || name === undefined) {
    process.stderr.write(`Usage: npm run new -- ${kinds.join("|")} kebab-case-name\n`);
    return 2;
  }
  try {
    const { files, next } = scaffold(kind, name, repositoryRoot);
    writeChanges(files);
    for (const path of files.keys()) process.stdout.write(`wrote ${path}\n`);
    for (const step of next) process.stdout.write(`next: ${step}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function isKind(text: string | undefined): text is Kind {
  return kinds.some((kind) => kind === text);
}
