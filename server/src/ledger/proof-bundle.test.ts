import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { describe, test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { ledgerWorld, marketplaceId } from "../../testkit/ledger-world.ts";
import type { Database } from "../db/database.ts";
import { exportBundle } from "./export-bundle.ts";
import { ledgerOrigin, signerOf, verifierKey } from "./note.ts";
import { checkBundle, type ProofBundle } from "./proof-bundle.ts";

const body = "Bright, and it has lasted a year.";

/** The proof of a review that stands in the middle of a log with three checkpoints. */
async function exported(db: Database) {
  const world = ledgerWorld(db);
  await world.append(world.votes(300));
  await world.sequence();
  const eventId = await world.review("rev_lamp", body);
  await world.append(world.votes(7));
  await world.sequence();
  await world.append([
    {
      type: "review-rejected",
      subject: "rev_lamp",
      at: world.clock.now(),
      payload: { productId: "lamp", version: 2 },
      words: { customerId: "cus of rev_lamp", stars: 1, title: null, body: "A slur." },
    },
    ...world.votes(60),
  ]);
  await world.sequence();
  const bundle = await exportBundle(db.kysely, marketplaceId, "rev_lamp");
  assert.ok(bundle);
  return { ...world, eventId, bundle };
}

function problemOf(bundle: ProofBundle, key: string): string {
  const checked = checkBundle(bundle, key);
  assert.ok("problem" in checked, "the bundle was accepted");
  return checked.problem;
}

/** A copy of the bundle with something changed. */
function changed(bundle: ProofBundle, change: (copy: ProofBundle) => void): ProofBundle {
  const copy = structuredClone(bundle);
  change(copy);
  return copy;
}

const first = (bundle: ProofBundle) => bundle.events[0] ?? assert.fail("no event");

onBothDatabases((fresh) => {
  test("a bundle proves a review's words and history with the public key alone", async () => {
    const db = await fresh();
    const { bundle, key } = await exported(db);
    const proven = checkBundle(JSON.parse(JSON.stringify(bundle)), key);
    assert.ok(!("problem" in proven));
    assert.equal(proven.checkpoint.size, 369);
    assert.equal(proven.earlier?.size, 308);
    assert.deepEqual(
      proven.events.map(({ leaf }) => leaf.type),
      ["review-published", "review-rejected"],
    );
    assert.deepEqual(proven.events[0]?.shown.body?.value, body);
  });

  test("a bundle does not tell who wrote the review", async () => {
    const db = await fresh();
    const { bundle } = await exported(db);
    assert.doesNotMatch(JSON.stringify(bundle), /cus of rev_lamp/);
    assert.deepEqual(Object.keys(first(bundle).hidden), ["customerId"]);
  });

  test("a bundle holds no words of a version that readers do not see", async () => {
    const db = await fresh();
    const { bundle, append, clock, sequence, review, key } = await exported(db);
    assert.doesNotMatch(JSON.stringify(bundle), /slur/);
    assert.deepEqual(bundle.events[1]?.shown, {});

    await review("rev_gone", "Withdrawn words.");
    const gone = { subject: "rev_gone", at: clock.now(), payload: { productId: "lamp" } };
    await append([{ ...gone, type: "review-deleted" }]);
    await sequence();
    const withdrawn = await exportBundle(db.kysely, marketplaceId, "rev_gone");
    assert.ok(withdrawn);
    assert.doesNotMatch(JSON.stringify(withdrawn), /Withdrawn words/);
    assert.ok(!("problem" in checkBundle(withdrawn, key)));

    await append([{ ...gone, type: "review-restored" }]);
    await sequence();
    const back = await exportBundle(db.kysely, marketplaceId, "rev_gone");
    assert.match(JSON.stringify(back), /Withdrawn words/);
  });

  test("a review whose words were erased still proves its place", async () => {
    const db = await fresh();
    const { eventId, key } = await exported(db);
    await db.kysely.deleteFrom("ledger_content").where("event_id", "=", eventId).execute();
    const bundle = await exportBundle(db.kysely, marketplaceId, "rev_lamp");
    assert.ok(bundle);
    assert.equal(first(bundle).erased, true);
    assert.ok(!("problem" in checkBundle(bundle, key)));
  });

  test("there is no proof of a review before it has its place in the tree", async () => {
    const db = await fresh();
    const { review } = ledgerWorld(db);
    await review("rev_new", body);
    assert.equal(await exportBundle(db.kysely, marketplaceId, "rev_new"), null);
  });

  describe("a bundle proves nothing", () => {
    const changes: readonly [name: string, change: (copy: ProofBundle) => void][] = [
      [
        "with another text",
        (copy) => Object.assign(first(copy).shown.body ?? {}, { value: `${body}!` }),
      ],
      ["with other stars", (copy) => Object.assign(first(copy).shown.stars ?? {}, { value: 5 })],
      ["with a word left out", (copy) => delete first(copy).shown.title],
      [
        "with a hidden field swapped",
        (copy) => Object.assign(first(copy).hidden, { customerId: "AAAA" }),
      ],
      [
        "with another day",
        (copy) => Object.assign(first(copy).leaf, { at: "2020-01-01T00:00:00.000Z" }),
      ],
      ["with another payload", (copy) => Object.assign(first(copy).leaf.payload, { stars: 5 })],
      ["for another review", (copy) => Object.assign(copy, { reviewId: "rev_other" })],
      [
        "in another marketplace",
        (copy) => Object.assign(first(copy).leaf, { marketplaceId: "us" }),
      ],
      ["at another place", (copy) => Object.assign(first(copy), { index: 1 })],
      ["with a shortened proof", (copy) => first(copy).proof.pop()],
      [
        "claiming that words it shows were erased",
        (copy) => Object.assign(first(copy), { erased: true }),
      ],
      [
        "with a changed checkpoint",
        (copy) =>
          Object.assign(copy, { checkpoint: copy.checkpoint.replace("\n369\n", "\n370\n") }),
      ],
      [
        "with a changed earlier checkpoint",
        (copy) =>
          Object.assign(copy.earlier ?? {}, {
            checkpoint: copy.checkpoint.replace("2026", "2025"),
          }),
      ],
      ["with a shortened proof of growth", (copy) => copy.earlier?.proof.pop()],
    ];
    for (const [name, change] of changes) {
      test(name, async () => {
        const db = await fresh();
        const { bundle, key } = await exported(db);
        assert.match(problemOf(changed(bundle, change), key), /\.$/);
      });
    }

    test("under another key", async () => {
      const db = await fresh();
      const { bundle } = await exported(db);
      const stranger = signerOf(generateKeyPairSync("ed25519").privateKey);
      const key = verifierKey(ledgerOrigin(marketplaceId), stranger.publicKey);
      assert.equal(problemOf(bundle, key), "The checkpoint is not signed by this key.");
    });
  });
});
