import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { translatorAt } from "./translator.ts";

test("a translator is asked in its own words, and whatever it answers is taken for what it is", async () => {
  const asked: unknown[] = [];
  let answer = { status: 200, body: JSON.stringify({ translatedText: ["Warm light.", "Good"] }) };
  const server = createServer((request, response) => {
    let sent = "";
    request.on("data", (piece) => {
      sent += piece;
    });
    request.on("end", () => {
      asked.push([request.url, JSON.parse(sent)]);
      response.writeHead(answer.status, { location: "/elsewhere" }).end(answer.body);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const translator = translatorAt({ url: `http://${host}`, key: "k" });
  const translate = () =>
    translator.translate({ texts: ["Warmes Licht.", "Gut"], from: "de-AT", to: "en" });
  assert.equal(translator.name, host);
  assert.deepEqual(await translate(), ["Warm light.", "Good"]);
  const body = { q: ["Warmes Licht.", "Gut"], source: "de", target: "en", format: "text" };
  assert.deepEqual(asked, [["/translate", { ...body, api_key: "k" }]]);
  for (const [status, text, meaning] of [
    [400, "no such language", null],
    [200, JSON.stringify({ translatedText: ["one of two"] }), null],
    [200, JSON.stringify({ translatedText: ["", ""] }), null],
    [200, "<html>", "later"],
    [302, "", "later"],
    [429, "", "later"],
    [503, "", "later"],
  ] as const) {
    answer = { status, body: text };
    assert.equal(await translate(), meaning, `${status} ${text}`);
  }
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  assert.equal(await translate(), "later", "nobody is there");
});
