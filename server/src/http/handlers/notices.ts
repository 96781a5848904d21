import type * as routes from "@candor/core/contract/routes/notices.ts";
import { fileNotice, getNotice, listNotices } from "../../usecases/file-notice.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Notices about content that somebody holds for illegal. */
export const noticeHandlers: Handlers = {
  fileNotice: (deps, { actor: { marketplaceId }, body }) =>
    fileNotice(deps, { marketplaceId, ...body }),
  getNotice: (deps, { actor: { marketplaceId }, params }) =>
    getNotice(deps, { marketplaceId, ...params }),
  listNotices: (deps, { actor: { marketplaceId }, query }) =>
    listNotices(deps, { marketplaceId, ...query }),
};
