import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { broke, jobDone, requestAnswered, startLogging, withRequestId } from "./telemetry.ts";

function listen(): string[] {
  const lines: string[] = [];
  startLogging({ level: "debug", destination: { write: (line) => void lines.push(line) } });
  return lines;
}

describe("the log", () => {
  afterEach(() => startLogging({ level: "silent" }));

  test("a line inside a request carries the request's id, one outside carries none", () => {
    const lines = listen();
    withRequestId("req_1", () =>
      requestAnswered({ method: "GET", route: "/", status: 200, ms: 1 }),
    );
    jobDone({ job: "refold-ratings", jobId: "1", ms: 2 });
    const [inside, outside] = lines.map((line) => JSON.parse(line));
    assert.equal(inside.requestId, "req_1");
    assert.equal(inside.level, "info");
    assert.equal("requestId" in outside, false);
  });

  test("a personal field that slips in is left out, at any of the first depths", () => {
    const lines = listen();
    const slipped = {
      email: "ada@example.test",
      review: { body: "My lamp", deep: { customerId: "c1" } },
    };
    requestAnswered({ method: "GET", route: "/", status: 200, ms: 1, ...slipped });
    assert.doesNotMatch(lines.join(), /ada@|My lamp|c1/);
  });

  test("values that PostgreSQL repeats in an error are left out", () => {
    const lines = listen();
    const error = Object.assign(new Error('invalid input syntax for type integer: "My lamp"'), {
      code: "22P02",
      detail: "Key (customer_id)=(c1) already exists.",
      where: "unnamed portal parameter $1 = 'My lamp'",
    });
    broke("here", error);
    broke("there", new Error("wrapped", { cause: error }));
    assert.equal(lines.length, 2);
    assert.doesNotMatch(lines.join(), /My lamp|c1/);
    assert.match(lines.join(), /22P02/);
  });

  test("what is thrown without being an error is not written out", () => {
    const lines = listen();
    broke("here", "My lamp");
    assert.doesNotMatch(lines.join(), /My lamp/);
  });
});
