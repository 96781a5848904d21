import { type Comment, parseSync } from "oxc-parser";
import { isTest, type SourceFile } from "./files.ts";
import { childrenOf, type Node, nodesOf } from "./syntax.ts";

/** One thing that is not as the style says. */
export type Untidy = { readonly path: string; readonly line: number; readonly what: string };

/** A source with its tree, parsed once for all checks. */
export type Parsed = SourceFile & {
  readonly program: Node;
  readonly comments: readonly Comment[];
  readonly lineAt: (offset: number) => number;
};

/** A check of one source: answers what is wrong and where, by offset. */
export type CodeCheck = (file: Parsed) => { readonly at: number; readonly what: string }[];

/** Reads a source once. */
export function parse(file: SourceFile): Parsed {
  const { program, comments } = parseSync(file.path, file.text);
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at >= 0; at = file.text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  const lineAt = (offset: number) => {
    const next = starts.findIndex((start) => start > offset);
    return next === -1 ? starts.length : next;
  };
  return { ...file, program: program as unknown as Node, comments, lineAt };
}

const functionLinesMax = 60;
const fileLinesMax = 300;
const ruleOrTestLinesMax = 400;
const parametersMax = 4;
const commentColumnsMax = 100;

/** Files longer than a reader wants. */
const fileSize: CodeCheck = ({ path, text }) => {
  const isRule = /^core\/src\/(policy\/rules|detection\/detectors)\//.test(path);
  const max = isRule || isTest(path) ? ruleOrTestLinesMax : fileLinesMax;
  const lines = text.trimEnd().split("\n").length;
  return lines > max ? [{ at: 0, what: `${lines} lines, at most ${max}` }] : [];
};

/** Functions that do not fit a screen, or that take too many arguments. */
const functionShape: CodeCheck = ({ path, program, lineAt }) =>
  nodesOf(program).flatMap((node) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) {
      return [];
    }
    const found = [];
    const lines = lineAt(node.end) - lineAt(node.start) + 1;
    // In a test file the callback of a group is a list of tests, not one thing to understand.
    const isGroup = isTest(path) && node.type !== "FunctionDeclaration";
    if (lines > functionLinesMax && !isGroup) {
      found.push({ at: node.start, what: `function of ${lines} lines, at most 60` });
    }
    const parameters = childrenOf(node, "params").length;
    if (parameters > parametersMax) {
      found.push({ at: node.start, what: `${parameters} parameters, at most ${parametersMax}` });
    }
    return found;
  });

const emptyWords = /^(utils?|helpers?|common|managers?|misc|stuff)$/;
const emptyNames = /^(service|services|data|info|shared-utils)$/;

/** Names of files and folders: kebab-case, and none that says nothing. */
const fileName: CodeCheck = ({ path }) =>
  path.split("/").flatMap((part) => {
    if (part.startsWith(".")) return [];
    const stem = part.replace(/(\.(config|generated|long|walk|bench))?(\.test)?\.(tsx?|mjs)$/, "");
    if (emptyNames.test(stem) || stem.split("-").some((word) => emptyWords.test(word))) {
      return [{ at: 0, what: `the name "${part}" does not say what is in it` }];
    }
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)
      ? []
      : [{ at: 0, what: `the name "${part}" is not kebab-case` }];
  });

/** Exported names that say nothing about what they are. */
const exportedName: CodeCheck = ({ program }) =>
  exportsOf(program).flatMap(({ names, node }) =>
    names
      .filter((name) => /(Utils?|Helpers?|Manager|[a-z]Service)$|^(ctx|cfg|msg|impl)$/.test(name))
      .map((name) => ({ at: node.start, what: `the name "${name}" does not say what it is` })),
  );

/** Core asks neither the time, nor chance, nor its surroundings. */
const pureCore: CodeCheck = ({ path, program }) => {
  if (!path.startsWith("core/src/") || isTest(path)) return [];
  return nodesOf(program).flatMap((node) => {
    const name = nameOfImpure(node);
    return name === null ? [] : [{ at: node.start, what: `${name} in core: take it as argument` }];
  });
};

function nameOfImpure(node: Node): string | null {
  if (node.type === "NewExpression" && calledName(node) === "Date") {
    return childrenOf(node, "arguments").length === 0 ? "new Date()" : null;
  }
  if (node.type === "MemberExpression") {
    const [object] = childrenOf(node, "object");
    const [property] = childrenOf(node, "property");
    const name = `${object?.name}.${property?.name}`;
    if (
      /^(Date\.now|Math\.random|performance\.now|crypto\.(randomUUID|getRandomValues))$/.test(name)
    )
      return name;
    if (object?.type === "Identifier" && object.name === "process") return "process";
  }
  return null;
}

/** Only named exports: a name is the same everywhere. */
const namedExports: CodeCheck = ({ path, program }) =>
  path.endsWith(".config.ts")
    ? []
    : nodesOf(program)
        .filter((node) => node.type === "ExportDefaultDeclaration")
        .map((node) => ({ at: node.start, what: "default export" }));

/** No `any` and no `!`: the compiler is to be asked, not told. */
const askedTypes: CodeCheck = ({ program }) =>
  nodesOf(program).flatMap((node) => {
    if (node.type === "TSAnyKeyword") return [{ at: node.start, what: "any" }];
    if (node.type === "TSNonNullExpression") return [{ at: node.start, what: "non-null !" }];
    return [];
  });

/** Comments say why, fit the page, and promise nothing. */
const comments: CodeCheck = (file) =>
  file.comments.flatMap((comment) => {
    const found = [];
    if (/\b(TODO|FIXME|XXX|HACK)\b/.test(comment.value)) {
      found.push({ at: comment.start, what: "a promise in a comment: do it or open an issue" });
    }
    if (/@ts-(ignore|nocheck|expect-error)/.test(comment.value)) {
      found.push({ at: comment.start, what: "the compiler is silenced" });
    }
    const first = file.text.lastIndexOf("\n", comment.start) + 1;
    const lines = file.text.slice(first, comment.end).split("\n");
    if (lines.some((line) => line.length > commentColumnsMax && !line.includes("://"))) {
      found.push({ at: comment.start, what: `a comment wider than ${commentColumnsMax} columns` });
    }
    return found;
  });

/**
 * Every exported name tells what it is, right above it. Declarations such as `defineRule` carry
 * their own title, and a life-cycle's four types mean the same in each.
 */
const docComments: CodeCheck = (file) => {
  if (isTest(file.path)) return [];
  const ends = new Set(
    file.comments
      .filter((comment) => comment.type === "Block" && comment.value.startsWith("*"))
      .map((comment) => comment.end),
  );
  return exportsOf(file.program).flatMap(({ node, names }) => {
    const before = file.text.slice(0, node.start).trimEnd().length;
    const code = file.text.slice(node.start, node.end);
    const isLifecycleType = file.path.startsWith("core/src/domain/") && lifecycleType.test(code);
    if (ends.has(before) || isLifecycleType || tellsItself.test(code)) return [];
    return [{ at: node.start, what: `${names.join(", ")} has no doc comment` }];
  });
};

const lifecycleType = /^export type (State|Command|Event|Code)\b/;

/** Declared with a title of its own, or a type that only names the value above it. */
const tellsItself =
  /^export (const \w+ = define[A-Z]\w*\(|type \w+ =\s+(\(typeof \w+\)|z\.(infer|input|output)<|keyof typeof))/;

/** Tests are sentences of the domain, and none compares with a blob that nobody reads. */
const tests: CodeCheck = ({ path, program, text }) => {
  if (!isTest(path)) return [];
  return nodesOf(program).flatMap((node) => {
    if (node.type !== "CallExpression") return [];
    const called = calledName(node) ?? "";
    if (isSnapshot(node, text)) return [{ at: node.start, what: "a snapshot nobody reads" }];
    const [title] = childrenOf(node, "arguments");
    if (!/^(test|it)$/.test(called) || typeof title?.value !== "string") return [];
    const what = notASentence(title.value);
    return what === null ? [] : [{ at: node.start, what: `"${title.value}" ${what}` }];
  });
};

function isSnapshot(call: Node, text: string): boolean {
  const [callee] = childrenOf(call, "callee");
  const called = callee === undefined ? "" : text.slice(callee.start, callee.end);
  return /\bassert\.(fileS|s)napshot$|\.toMatch\w*Snapshot$/.test(called);
}

function notASentence(title: string): string | null {
  if (title.split(" ").length < 3) return "is no sentence";
  return /^(should|test|it)\b/i.test(title) ? "does not say in the present what is true" : null;
}

/** All checks of one source by name. */
export const codeChecks: Readonly<Record<string, CodeCheck>> = {
  fileSize,
  functionShape,
  fileName,
  exportedName,
  pureCore,
  namedExports,
  askedTypes,
  comments,
  docComments,
  tests,
};

type Exported = { readonly node: Node; readonly names: readonly string[] };

function exportsOf(program: Node): Exported[] {
  return childrenOf(program, "body")
    .filter((node) => node.type === "ExportNamedDeclaration")
    .flatMap((node) => {
      const [declaration] = childrenOf(node, "declaration");
      if (declaration === undefined) return [];
      const declared =
        declaration.type === "VariableDeclaration"
          ? childrenOf(declaration, "declarations")
          : [declaration];
      const names = declared.flatMap((one) => childrenOf(one, "id").map((id) => id.name ?? ""));
      return [{ node, names }];
    });
}

/** The last word of what is called: `snapshot` of `t.assert.snapshot(page)`. */
function calledName(node: Node): string | null {
  const [callee] = childrenOf(node, "callee");
  if (callee?.type !== "MemberExpression") return callee?.name ?? null;
  return childrenOf(callee, "property")[0]?.name ?? null;
}
