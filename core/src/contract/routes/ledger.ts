import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { MarketplaceQuery, ReviewId, Timestamp } from "../schemas/shared.ts";

const tag = "Ledger";
const everyone = ["public", "customer", "seller", "moderator", "operator", "system"] as const;
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

export const getCheckpoint = defineRoute({
  id: "getCheckpoint",
  method: "GET",
  path: "/v1/ledger/checkpoint",
  summary: "The newest signed checkpoint of a marketplace's ledger.",
  tag,
  who: everyone,
  query: MarketplaceQuery,
  status: 200,
  reply: z.object({
    treeSize: z.int(),
    rootHash: Hash,
    note: z.string(),
    publicKey: z.string(),
    signedAt: Timestamp,
    /** Who else signs checkpoints of this ledger, and up to which size of the tree. */
    witnesses: z.array(z.object({ key: z.string(), treeSize: z.int(), cosignedAt: Timestamp })),
  }),
  errors: ["marketplace_unknown", "not_found"],
});

export const getConsistencyProof = defineRoute({
  id: "getConsistencyProof",
  method: "GET",
  path: "/v1/ledger/consistency",
  summary: "Proof that the ledger at one size begins with the ledger at a smaller size.",
  tag,
  who: everyone,
  query: MarketplaceQuery.extend({
    from: z.coerce.number().int().min(0),
    to: z.coerce.number().int().min(0),
  }),
  status: 200,
  reply: z.object({ from: z.int(), to: z.int(), proof: z.array(Hash) }),
  errors: ["marketplace_unknown", "not_found"],
});

export const getReviewProof = defineRoute({
  id: "getReviewProof",
  method: "GET",
  path: "/v1/ledger/reviews/{reviewId}",
  summary: "Everything an outsider needs to check a published review against the ledger.",
  tag,
  who: everyone,
  params: z.object({ reviewId: ReviewId }),
  query: MarketplaceQuery,
  status: 200,
  /** A bundle that `candor verify --bundle` reads. */
  reply: z.record(z.string(), z.unknown()),
  errors: ["marketplace_unknown", "not_found"],
});
