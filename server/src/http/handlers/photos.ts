import type * as routes from "@candor/core/contract/routes/photos.ts";
import { ok } from "@candor/core/kernel/result.ts";
import {
  addReviewPhoto,
  decideReviewPhoto,
  listWaitingPhotos,
  withdrawReviewPhoto,
} from "../../usecases/review-photos.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Photos beside reviews: added and taken away by who took them, decided by a person. */
export const photoHandlers: Handlers = {
  addReviewPhoto: (deps, { actor: { marketplaceId, customerId }, params, body }) =>
    addReviewPhoto(deps, {
      ...{ marketplaceId, customerId, ...params, alt: body.alt },
      bytes: Buffer.from(body.content, "base64"),
    }),
  withdrawReviewPhoto: async (deps, { actor: { marketplaceId, customerId }, params }) => {
    const gone = await withdrawReviewPhoto(deps, { marketplaceId, customerId, ...params });
    return gone.ok ? ok(null) : gone;
  },
  listWaitingPhotos: (deps, { actor: { marketplaceId }, query }) =>
    listWaitingPhotos(deps, { marketplaceId, ...query }),
  decideReviewPhoto: (deps, { actor: { marketplaceId, userId }, params, body }) =>
    decideReviewPhoto(deps, { marketplaceId, userId, ...params, ...body }),
};
