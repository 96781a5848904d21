import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { httpCourier, isOpen } from "./courier.ts";

const parcel = { headers: { "content-type": "application/json" }, body: "{}" };

/** A server on this machine, gone when the work with it is done. */
async function withServer(
  status: number,
  work: (address: string, hits: string[]) => Promise<void>,
): Promise<void> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      hits.push(`${request.method} ${request.url} ${body}`);
      response.writeHead(status, { location: "http://127.0.0.1:9/elsewhere" });
      response.end("x".repeat(100_000));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, hits);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test("private, local, shared, mapped and documentation addresses are closed", () => {
  const closed = [
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "0.0.0.0"],
    ...["169.254.169.254", "100.64.0.1", "198.18.0.1", "192.0.2.1", "224.0.0.1", "255.255.255.255"],
    ...["::1", "::", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "fe80::1", "fc00::1", "fd12::1"],
    ...["64:ff9b::a00:1", "2001:db8::1", "2002:7f00:1::", "2001:0:1::", "ff02::1", "", "localhost"],
  ];
  for (const address of closed) assert.ok(!isOpen(address), address);
  for (const address of ["8.8.8.8", "172.15.0.1", "172.32.0.1", "2606:4700::1111"]) {
    assert.ok(isOpen(address), address);
  }
});

test("a host that was named is reached, on this machine and without TLS", async () => {
  await withServer(204, async (url, hits) => {
    const posted = await httpCourier(["127.0.0.1"]).post({ ...parcel, url });
    assert.deepEqual(posted, { taken: true, answer: "204" });
    assert.deepEqual(hits, ["POST /hook {}"]);
  });
});

test("a host that was not named is not asked at all", async () => {
  await withServer(204, async (url, hits) => {
    const courier = httpCourier([]);
    const { port } = new URL(url);
    for (const host of ["127.0.0.1", "localhost", "[::ffff:7f00:1]", "2130706433", "0x7f.1"]) {
      for (const scheme of ["http", "https"]) {
        const posted = await courier.post({ ...parcel, url: `${scheme}://${host}:${port}/hook` });
        assert.equal(posted.taken, false);
        assert.match(posted.answer, /WEBHOOK_PRIVATE_HOSTS/, `${scheme} ${host}`);
      }
    }
    assert.deepEqual(hits, []);
  });
});

test("a redirect is an answer like any other that is no yes", async () => {
  await withServer(302, async (url, hits) => {
    const posted = await httpCourier(["127.0.0.1"]).post({ ...parcel, url });
    assert.deepEqual(posted, { taken: false, answer: "302" });
    assert.equal(hits.length, 1);
  });
});

test("an address at which nobody listens is an answer, not an accident", async () => {
  const posted = await httpCourier(["127.0.0.1"]).post({ ...parcel, url: "http://127.0.0.1:1/" });
  assert.deepEqual(posted, { taken: false, answer: "ECONNREFUSED" });
});
