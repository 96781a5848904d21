import { errors } from "@candor/core/contract/errors.ts";
import type { Route } from "@candor/core/contract/kit/define-route.ts";
import { doorCodes } from "@candor/core/contract/kit/problem.ts";
import { openApiOf, refusalsOf, schemaOf } from "@candor/core/contract/openapi.ts";
import { routes as routesById } from "@candor/core/contract/routes.ts";
import type { z } from "zod";
import { code, list, page, table } from "./markdown.ts";
import { typeText } from "./schema-types.ts";

const routes: readonly Route[] = Object.values(routesById);

/** The files that follow from the routes and errors of the contract, by path. */
export function contractFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/reference/openapi.json", `${JSON.stringify(openApiOf(routes), null, 2)}\n`],
    ["docs/reference/routes.md", routesPage()],
    ["docs/reference/errors.md", errorsPage()],
    ["web/src/api/client.generated.ts", clientText()],
  ]);
}

function routesPage(): string {
  const index = table(
    ["operation", "request", "who"],
    routes.map(({ id, method, path, who }) => [
      `[${id}](#${id.toLowerCase()})`,
      code(`${method} ${path}`),
      who.join(", "),
    ]),
  );
  const from = "the declarations of `core/src/contract/routes`";
  return page(
    "Routes",
    from,
    index,
    ...routes.map((route) => `## ${route.id}\n\n${routeText(route)}`),
  );
}

/** One route as a person reads it; `npm run explain` prints the same. */
export function routeText(route: Route): string {
  const parts = [`${code(`${route.method} ${route.path}`)}: ${route.summary}`];
  if (route.description !== undefined) parts.push(route.description);
  const scope =
    route.scope === undefined ? [] : [`an API key needs the scope ${code(route.scope)}`];
  parts.push(
    list([`may be called by ${route.who.join(", ")}`, ...scope, `answers ${route.status}`]),
  );
  for (const [name, schema] of Object.entries({
    Path: route.params,
    Query: route.query,
    Body: route.body,
  })) {
    if (schema !== undefined)
      parts.push(`${name}:\n\n${fence(typeText(schemaOf(schema, "input")))}`);
  }
  if (route.reply !== undefined) {
    parts.push(`Reply:\n\n${fence(typeText(schemaOf(route.reply, "output")))}`);
  }
  const links = refusalsOf(route).map((name) => `[${name}](errors.md#${name})`);
  parts.push(`Refusals: ${links.join(", ")}.`);
  return parts.join("\n\n");
}

// The shapes are types, not programs: `text` keeps them from being compiled as examples.
const fence = (shape: string) => `\`\`\`text\n${shape}\n\`\`\``;

function errorsPage(): string {
  const index = table(
    ["code", "status", "title"],
    Object.entries(errors).map(([name, { status, title }]) => [
      `[${name}](#${name})`,
      String(status),
      title,
    ]),
  );
  const from = "`core/src/contract/errors.ts`";
  const entries = Object.keys(errors).map((name) => `## ${name}\n\n${errorText(name)}`);
  return page("Errors", from, index, ...entries);
}

/** One error as a person reads it; `npm run explain` prints the same. */
export function errorText(name: string): string {
  const spec = Object.entries(errors).find(([known]) => known === name)?.[1];
  if (spec === undefined) throw new Error(`There is no error "${name}".`);
  const from = routes.filter(({ errors: own }) => own.some((one) => one === name));
  const where =
    from.length > 0
      ? `Answered by ${from.map(({ id }) => `[${id}](routes.md#${id.toLowerCase()})`).join(", ")}.`
      : "Any operation can answer this.";
  return [`**${spec.title}** (${spec.status})`, spec.remedy, where].join("\n\n");
}

function clientText(): string {
  return [
    "// Made by `npm run gen` from core/src/contract: never edit it.",
    'import type { Answer, Send } from "./send.ts";',
    "",
    "/** Codes that any operation can answer. */",
    `export type DoorCode = ${union(doorCodes)};`,
    "",
    ...routes.flatMap(typesOf),
    "/** Every operation by its name, over whatever carries requests. */",
    "export function candorClient(send: Send) {",
    "  return {",
    ...routes.flatMap(methodOf),
    "  };",
    "}",
    "",
  ].join("\n");
}

function typesOf(route: Route): string[] {
  const shapes: readonly (readonly [string, z.ZodType | undefined, "input" | "output"])[] = [
    ["Params", route.params, "input"],
    ["Query", route.query, "input"],
    ["Body", route.body, "input"],
    ["Reply", route.reply, "output"],
  ];
  const types = shapes.flatMap(([part, schema, io]) =>
    schema === undefined
      ? []
      : [`export type ${typeName(route, part)} = ${typeText(schemaOf(schema, io))};`],
  );
  return [...types, ""];
}

function methodOf(route: Route): string[] {
  const fields: string[] = [];
  if (route.params !== undefined) fields.push(`params: ${typeName(route, "Params")}`);
  if (route.query !== undefined) fields.push(`query?: ${typeName(route, "Query")}`);
  if (route.body !== undefined) fields.push(`body: ${typeName(route, "Body")}`);
  if (route.method === "POST" && route.changesNothing !== true)
    fields.push("idempotencyKey?: string");
  const mayBeLeftOut = fields.every((field) => field.includes("?:"));
  const call =
    fields.length === 0 ? "" : `call: { ${fields.join("; ")} }${mayBeLeftOut ? " = {}" : ""}`;
  const reply = route.reply === undefined ? "null" : typeName(route, "Reply");
  const own = refusalsOf(route).filter((name) => !doorCodes.some((door) => door === name));
  const codes = own.length === 0 ? "DoorCode" : `DoorCode | ${union(own)}`;
  const given = fields.length === 0 ? "{}" : "call";
  return [
    `    /** ${route.summary} */`,
    `    ${route.id}: (${call}): Promise<Answer<${reply}, ${codes}>> =>`,
    `      send(${JSON.stringify(route.method)}, ${JSON.stringify(route.path)}, ${given}),`,
  ];
}

const typeName = ({ id }: Route, part: string) =>
  `${id.charAt(0).toUpperCase()}${id.slice(1)}${part}`;

const union = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(" | ");
