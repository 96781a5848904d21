import { errors } from "@candor/core/contract/errors.ts";
import type { Route } from "@candor/core/contract/kit/define-route.ts";
import { routes } from "@candor/core/contract/routes.ts";
import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { StaffRoleBody } from "@candor/core/contract/schemas/staff.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type { TypedRole } from "@candor/web/storefront/systems-shapes.ts";
import { confirmStaffRole, listStaff, setStaffRole } from "../usecases/staff.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

type Failed = Refusal<keyof typeof errors>;

/** What everybody may do, from the declarations that the server itself obeys. */
const permissions = [...Map.groupBy(Object.values<Route>(routes), ({ tag }) => tag)].map(
  ([tag, own]) => ({
    tag,
    routes: own.map(({ id, method, path, summary, who, scope }) => ({
      ...{ id, method, path, summary, who },
      scope: scope ?? null,
    })),
  }),
);

/** Who runs the marketplace, who may do what, and changing a role. */
export function serveRoles({ door: { deps }, pages, get, post }: PageKit): void {
  const path = "/operator/roles";
  const show = async (visit: Visit, failed: Failed | null, typed: TypedRole) => {
    const { operator, frame } = visit;
    if (operator === null) return reject("forbidden");
    return pages.rolesPage(frame, {
      ...{ permissions, typed, me: operator.userId },
      staff: await listStaff(deps, operator),
      problem: failed === null ? null : problemOf(failed),
    });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { of = "" } = request.query as Form;
    return show(visit, null, { userId: of, role: "", reason: "" });
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    const { operator } = visit;
    if (operator === null) return reject("forbidden");
    const form = request.body as Form;
    const done = await carryOut(operator, form);
    if (done.ok) return reply.redirect(path, 303);
    reply.code(errors[done.code].status);
    const { userId = "", role = "", reason = "" } = form;
    return show(visit, done, { userId, role, reason });
  });

  async function carryOut(operator: NonNullable<Visit["operator"]>, form: Form) {
    const of = ExternalId.safeParse(form.confirm ?? form.userId);
    if (!of.success) return reject("invalid_request");
    if (form.confirm !== undefined) return confirmStaffRole(deps, operator, { of: of.data });
    const body = StaffRoleBody.safeParse({ role: form.role, reason: form.reason });
    if (!body.success) return reject("invalid_request");
    return setStaffRole(deps, operator, { of: of.data, ...body.data });
  }
}
