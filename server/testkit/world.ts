import { createPrivateKey } from "node:crypto";
import type { Actor } from "@candor/core/contract/kit/actor.ts";
import type { Fact } from "@candor/core/contract/schemas/facts.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { z } from "zod";
import { picturesInThreads } from "../src/adapters/pictures/picture-reader.ts";
import { redrawer } from "../src/adapters/pictures/redraw.ts";
import { secretsOf } from "../src/adapters/secrets.ts";
import type { Database } from "../src/db/database.ts";
import { databaseLedger } from "../src/ledger/append.ts";
import { signerOf } from "../src/ledger/note.ts";
import { notaryOf } from "../src/ledger/receipt.ts";
import type { Jobs } from "../src/ports.ts";
import type { Deps } from "../src/usecases/deps.ts";
import { putFacts } from "../src/usecases/put-facts.ts";
import { type SubmitReview, submitReview } from "../src/usecases/submit-review.ts";
import { type FixedClock, fixedClock, fixedIds, fixedRandom } from "./fixed.ts";

/** The marketplace in which test worlds take place. */
export const market = "market";

type FactInput = z.input<typeof Fact>;
type Overrides = Readonly<Record<string, unknown>>;

/**
 * A small marketplace that speaks:
 *
 * ```ts
 * declare const db: Parameters<typeof makeWorld>[0];
 * const world = await makeWorld(db);
 * await world.product("lamp");
 * await world.buyer("ada").orders("lamp", { deliveredDaysAgo: 5 });
 * await world.buyer("ada").reviews("lamp", { stars: 4, body: "Bright and quiet." });
 * ```
 */
export type World = {
  readonly deps: Deps & { readonly clock: FixedClock };
  readonly tell: (...facts: FactInput[]) => Promise<void>;
  readonly product: (id: string, overrides?: Overrides) => Promise<void>;
  readonly seller: (id: string, sells: readonly string[]) => Promise<void>;
  readonly buyer: (id: string) => Buyer;
  /** How many rows each table holds, to see that nothing was changed. */
  readonly rowCounts: () => Promise<Readonly<Record<string, number>>>;
};

/** A customer of the test world. */
export type Buyer = {
  readonly actor: Extract<Actor, { kind: "customer" }>;
  readonly isTrusted: (
    trust: "normal" | "watch" | "held" | "restricted" | "closed",
  ) => Promise<void>;
  readonly isTiedTo: (sellerId: string, overrides?: Overrides) => Promise<void>;
  readonly orders: (productId: string, options?: OrderOptions) => Promise<void>;
  readonly reviews: (productId: string, written?: ReviewOptions) => ReturnType<typeof submitReview>;
};

type OrderOptions = {
  readonly from?: string;
  readonly deliveredDaysAgo?: number;
  readonly paidMinor?: number;
  readonly referencePriceMinor?: number | null;
  readonly status?: "completed" | "cancelled";
};

type ReviewOptions = {
  readonly stars?: number;
  readonly title?: string | null;
  readonly body?: string | null;
  readonly language?: string;
} & Partial<Pick<SubmitReview, "experienceDate" | "preReleaseBasis">>;

/** What the use cases of a test are given: fixed ids and bytes, a clock that stands still. */
export function worldDeps(db: Database, clock = fixedClock()): World["deps"] {
  const ids = fixedIds();
  const random = fixedRandom();
  return {
    db,
    clock,
    ids,
    random,
    ledger: databaseLedger({ ids, random }),
    jobs: noJobs,
    secrets: secretsOf(new Uint8Array(32)),
    pictures: picturesInThreads(),
    redrawer,
    scanner: null,
    notary: notaryOf(testSigner),
    ledgerKey: testSigner.publicKey,
    translates: true,
  };
}

/** Sets up the marketplace in an empty database. */
export async function makeWorld(db: Database): Promise<World> {
  const deps = worldDeps(db);
  const { clock } = deps;
  const tell = async (...facts: FactInput[]) => {
    const told = await putFacts(deps, { marketplaceId: market, facts });
    if (!told.ok || told.value.rejected.length > 0) throw new Error(JSON.stringify(told));
  };
  await tell({
    kind: "marketplace",
    marketplaceId: market,
    name: "Market",
    country: "DE",
    languages: ["en", "de"],
    currency: "EUR",
    timeZone: "Europe/Berlin",
  });
  const daysAgo = (days: number) => instantToIso(clock.now() - days * dayMs);
  return {
    deps,
    tell,
    product: (productId, overrides) =>
      tell({
        kind: "product",
        productId,
        title: `The ${productId}`,
        category: ["Home", "Lamps"],
        releasedAt: daysAgo(400),
        ...overrides,
      }),
    seller: async (sellerId, sells) => {
      await tell({ kind: "seller", sellerId, name: sellerId });
      for (const productId of sells) {
        await tell({ kind: "offer", productId, sellerId, since: daysAgo(300) });
      }
    },
    buyer: (id) => makeBuyer(id, { deps, tell, daysAgo }),
    rowCounts: () => rowCounts(db),
  };
}

/** The key of every test world: its seed is 32 zeros, in the fixed frame of an Ed25519 key. */
const keyFrame = Buffer.from("302e020100300506032b657004220420", "hex");
const seed = Buffer.concat([keyFrame, new Uint8Array(32)]);
const testSigner = signerOf(createPrivateKey({ key: seed, format: "der", type: "pkcs8" }));

/** Work that nobody does: most tests look at what was decided, not at what follows. */
const noJobs: Jobs = { enqueue: async () => {}, health: async () => [], retry: async () => 0 };

type Scene = {
  readonly deps: Deps;
  readonly tell: World["tell"];
  readonly daysAgo: (days: number) => string;
};

function makeBuyer(customerId: string, { deps, tell, daysAgo }: Scene): Buyer {
  const self = { marketplaceId: market, customerId };
  const known = () =>
    tell({ kind: "customer", customerId, displayName: customerId, createdAt: daysAgo(300) });
  return {
    actor: { kind: "customer", ...self },
    isTrusted: async (trust) => {
      await known();
      await sql`update customer set trust = ${trust} where customer_id = ${customerId}`.execute(
        deps.db.kysely,
      );
    },
    isTiedTo: async (sellerId, overrides) => {
      await known();
      const since = daysAgo(200);
      const tie = { customerId, sellerId, relation: "employee", since } as const;
      await tell({ kind: "affiliation", ...tie, ...overrides });
    },
    orders: async (productId, options = {}) => {
      await known();
      await tell(...orderOf(customerId, productId, options, daysAgo));
    },
    reviews: (
      productId,
      { stars = 4, title = null, body = "It does what it says.", language = "en", ...rest } = {},
    ) =>
      submitReview(deps, {
        ...self,
        productId,
        content: { stars, title, body, language },
        experienceDate: null,
        preReleaseBasis: null,
        ...rest,
      }),
  };
}

function orderOf(
  customerId: string,
  productId: string,
  options: OrderOptions,
  daysAgo: Scene["daysAgo"],
): FactInput[] {
  const { from: sellerId = "brightco", deliveredDaysAgo = 5, paidMinor = 2_000 } = options;
  const { referencePriceMinor = 2_000, status = "completed" } = options;
  const orderId = `${customerId}-${productId}`;
  return [
    { kind: "seller", sellerId, name: sellerId },
    {
      kind: "order",
      orderId,
      customerId,
      sellerId,
      status,
      currency: "EUR",
      cardSettledMinor: paidMinor,
      placedAt: daysAgo(deliveredDaysAgo + 3),
      lines: [{ lineId: "1", productId, paidMinor, referencePriceMinor }],
    },
    {
      kind: "delivery",
      orderId,
      deliveryId: orderId,
      status: "delivered",
      deliveredAt: daysAgo(deliveredDaysAgo),
    },
  ];
}

async function rowCounts(db: Database): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(
    db.kysely,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await sql<{
      n: number;
    }>`select count(*)::int as n from ${sql.table(name)}`.execute(db.kysely);
    counts[name] = counted.rows[0]?.n ?? 0;
  }
  return counts;
}
