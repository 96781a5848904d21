import { z } from "zod";
import { type ErrorCode, errors } from "./errors.ts";
import type { Route } from "./kit/define-route.ts";
import { doorCodes } from "./kit/problem.ts";

type Json = Record<string, unknown>;

/** The routes as an OpenAPI 3.1 document: `openApiOf(Object.values(routes))`. */
export function openApiOf(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  const tags = [...new Set(routes.map(({ tag }) => tag))];
  return {
    openapi: "3.1.0",
    info: {
      title: "Candor",
      version: "1.0.0",
      summary: "Reviews and feedback of a marketplace, with its rules as code.",
      description:
        "Facts go in, decisions come out. Times are UTC ISO 8601. Every POST that changes " +
        "something takes an `Idempotency-Key`. Refusals are problem documents (RFC 9457) with a " +
        "code, a remedy and the facts that the remedy speaks of.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/", description: "This installation." }],
    tags: tags.map((name) => ({ name, description: tagMeanings[name] ?? name })),
    paths,
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A token of the marketplace (JWT), or an API key that begins with `cnd_`.",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "candor_session",
          description: "The signed cookie of the pages.",
        },
      },
      schemas: { Problem: problemSchema },
    },
  };
}

/** What each group of routes is for. */
const tagMeanings: Readonly<Record<string, string>> = {
  Facts: "What the marketplace tells Candor.",
  Reviews: "Reviews and ratings of products.",
  Screening: "Judging a text before it is sent.",
  "API keys": "Keys for the marketplace's systems.",
  Ledger: "Proofs for outsiders.",
};

function operationOf(route: Route): Json {
  const isPublic = route.who.includes("public");
  const signedIn = [{ token: [] }, { session: [] }];
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    tags: [route.tag],
    security: isPublic ? [{}, ...signedIn] : signedIn,
    "x-who": route.who,
    ...(route.scope === undefined ? {} : { "x-scope": route.scope }),
    parameters: parametersOf(route),
    ...(route.body === undefined ? {} : { requestBody: bodyOf(route.body) }),
    responses: { [route.status]: successOf(route), ...problemsOf(route) },
  };
}

function parametersOf(route: Route): Json[] {
  const parameters = [...fieldsOf(route.params, "path"), ...fieldsOf(route.query, "query")];
  if (route.method === "POST" && route.changesNothing !== true) {
    parameters.push({
      name: "Idempotency-Key",
      in: "header",
      required: false,
      description: "Repeating a request with the same key and body answers as the first did.",
      schema: { type: "string", pattern: "^[\\w.:-]{1,128}$" },
    });
  }
  return parameters;
}

/** An object schema's fields as parameters. */
function fieldsOf(schema: z.ZodType | undefined, place: "path" | "query"): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, "input");
  return Object.entries(properties as Json).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path" || (required as string[]).includes(name),
    schema: field,
  }));
}

const bodyOf = (schema: z.ZodType): Json => ({
  required: true,
  content: { "application/json": { schema: schemaOf(schema, "input") } },
});

function successOf(route: Route): Json {
  if (route.reply === undefined) return { description: "Done." };
  const content = { "application/json": { schema: schemaOf(route.reply, "output") } };
  return { description: route.status === 201 ? "Made." : "The answer.", content };
}

/** Each status with the codes that it can carry. */
function problemsOf(route: Route): Json {
  const codes = refusalsOf(route);
  const statuses = [...new Set(codes.map((code) => errors[code].status))].sort((a, b) => a - b);
  const responses: Json = {};
  for (const status of statuses) {
    const at = codes.filter((code) => errors[code].status === status);
    responses[String(status)] = {
      description: at.map((code) => `\`${code}\`: ${errors[code].title}`).join("\n\n"),
      content: {
        "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
      },
    };
  }
  return responses;
}

/** Every code that a route can answer: those of the door that apply to it, and its own. */
export function refusalsOf(route: Route): readonly ErrorCode[] {
  const isPublic = route.who.includes("public");
  const codes = new Set<ErrorCode>(
    doorCodes.filter((code) => !isPublic || code !== "not_signed_in"),
  );
  if (route.body !== undefined) {
    for (const code of ["malformed_body", "body_too_large", "unsupported_media_type"] as const) {
      codes.add(code);
    }
  }
  if (route.method === "POST" && route.changesNothing !== true) {
    codes.add("idempotency_key_reused").add("idempotency_in_progress");
  }
  for (const code of route.errors) codes.add(code);
  return [...codes];
}

/** A schema as JSON Schema 2020-12, which OpenAPI 3.1 speaks; transforms show their input. */
export function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    target: "draft-2020-12",
    unrepresentable: "any",
  });
  return made;
}

const problemSchema = {
  type: "object",
  description: "A refusal (RFC 9457), with the facts that its remedy speaks of.",
  required: ["type", "title", "status", "code", "detail", "remedy", "requestId"],
  properties: {
    type: { type: "string" },
    title: { type: "string", description: "What is wrong, the same for every such refusal." },
    status: { type: "integer" },
    code: { type: "string", enum: Object.keys(errors) },
    detail: { type: "string", description: "What is wrong here." },
    remedy: { type: "string", description: "What to do." },
    requestId: { type: "string" },
  },
  additionalProperties: true,
};
