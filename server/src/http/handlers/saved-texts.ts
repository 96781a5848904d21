import type * as routes from "@candor/core/contract/routes/saved-texts.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { dropText, listSavedTexts, saveText } from "../../usecases/saved-texts.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Texts that sellers keep to write from. */
export const savedTextHandlers: Handlers = {
  listSavedTexts: async (deps, { actor }) => ok({ items: await listSavedTexts(deps, actor) }),
  saveText: (deps, { actor, body }) => saveText(deps, { ...actor, ...body }),
  dropText: (deps, { actor, params }) => dropText(deps, { ...actor, ...params }),
};
