import assert from "node:assert/strict";
import { test } from "node:test";
import * as verdict from "../policy/kit/verdict.ts";
import { errors } from "./errors.ts";
import type { Route } from "./kit/define-route.ts";
import { openApiOf, refusalsOf } from "./openapi.ts";
import { routes } from "./routes.ts";
import { surfaces } from "./schemas/shared.ts";

const all = Object.entries<Route>(routes);

test("every route is called by its id, and no two share a method and a path", () => {
  for (const [id, route] of all) assert.equal(route.id, id);
  const requests = all.map(([, { method, path }]) => `${method} ${path}`);
  assert.equal(new Set(requests).size, requests.length);
});

test("the parameters in a path are the ones that are declared", () => {
  for (const [id, { path, params }] of all) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const shape = params === undefined ? {} : (params as unknown as { shape: object }).shape;
    assert.deepEqual(Object.keys(shape), named, id);
  }
});

test("only systems need a scope, and a system that changes something does", () => {
  for (const [id, { who, scope, method, changesNothing }] of all) {
    if (scope !== undefined) assert.ok(who.includes("system"), id);
    const changes = method !== "GET" && changesNothing !== true;
    if (who.includes("system") && changes) assert.notEqual(scope, undefined, id);
  }
});

test("every error can be answered by something", () => {
  const answered = new Set<string>(all.flatMap(([, route]) => refusalsOf(route)));
  // Answered by addresses that no route has.
  answered.add("not_found").add("method_not_allowed");
  const orphans = Object.keys(errors).filter((code) => !answered.has(code));
  assert.deepEqual(orphans, codesWithoutRoute);
});

/**
 * Codes that no route answers: a mail's link is a page, detectors open cases themselves, and a
 * version comes into force by the clock.
 */
const codesWithoutRoute = [
  "link_expired",
  "notice_missing",
  "notice_answered",
  "hold_exists",
  "case_missing",
  "case_exists",
  // Only the clock asks for what can be too early, and new ids exist nowhere yet.
  "measure_missing",
  "measure_not_due",
  "measure_not_stayed",
  "appeal_missing",
  "appeal_exists",
  "appeal_not_overdue",
  "policy_not_announced",
  "policy_not_in_force",
  "policy_not_due",
];

test("a text can be screened for every surface that rules know", () => {
  assert.deepEqual(new Set<string>(surfaces), new Set<string>(verdict.surfaces));
});

test("the description of the API names every route once", () => {
  const { paths } = openApiOf(Object.values(routes));
  const ids = Object.values(paths as Record<string, Record<string, { operationId: string }>>)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId }) => operationId);
  assert.deepEqual(ids.toSorted(), Object.keys(routes).toSorted());
});
