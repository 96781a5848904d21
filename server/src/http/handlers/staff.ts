import type * as routes from "@candor/core/contract/routes/staff.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { confirmStaffRole, listStaff, setStaffRole } from "../../usecases/staff.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Who runs the marketplace. */
export const staffHandlers: Handlers = {
  listStaff: async (deps, { actor }) => ok({ items: [...(await listStaff(deps, actor))] }),
  setStaffRole: (deps, { actor, params, body }) =>
    setStaffRole(deps, actor, { of: params.userId, ...body }),
  confirmStaffRole: (deps, { actor, params }) =>
    confirmStaffRole(deps, actor, { of: params.userId }),
};
