import { errors } from "@candor/core/contract/errors.ts";
import { CaseId, SecondLookBody } from "@candor/core/contract/schemas/cases.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { getSecondLook, listSecondLooks, lookAgain } from "../usecases/look-again.ts";
import type { PageKit } from "./pages.ts";
import { bodyOf } from "./pages-cases.ts";
import type { Visit } from "./pages-context.ts";
import { problemOf, signIn } from "./pages-writing.ts";

type Form = Readonly<Record<string, string | undefined>>;

/** Decided cases that a colleague answers again without being told the answer. */
export function serveSecondLooks({ door, pages, get, post }: PageKit): void {
  const { deps } = door;

  const show = async (
    { moderator, frame }: Visit,
    caseId: string,
    refusal: Refusal<keyof typeof errors> | null,
  ) => {
    if (moderator === null) return reject("forbidden");
    if (!CaseId.safeParse(caseId).success) return reject("not_found");
    const found = await getSecondLook(deps, { ...moderator, caseId, language: frame.locale });
    if (!found.ok) return found;
    const problem = refusal === null ? null : problemOf(refusal);
    return pages.casePage(frame, {
      ...{ file: found.value, userId: moderator.userId, done: null, left: null, problem },
      ...{ isSecondLook: true, watched: null },
      queue: { items: [], next: null },
      written: {},
    });
  };

  get("/desk/second-looks", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.moderator === null) return reject("forbidden");
    const { value } = await listSecondLooks(deps, {
      ...visit.moderator,
      language: visit.frame.locale,
    });
    return pages.secondLooksPage(visit.frame, value);
  });

  get("/desk/second-looks/:caseId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    return show(visit, (request.params as { caseId: string }).caseId, null);
  });

  post("/desk/second-looks/:caseId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk/second-looks");
    if (visit.moderator === null) return reject("forbidden");
    const { caseId } = request.params as { caseId: string };
    const form = request.body as Form;
    const version = Number(form.version);
    const body = SecondLookBody.safeParse(bodyOf(form, version));
    if (!CaseId.safeParse(caseId).success) return reject("not_found");
    const answered = body.success
      ? await lookAgain(deps, { ...visit.moderator, caseId, version, answer: body.data })
      : reject("case_reason_required");
    if (answered.ok) return reply.redirect("/desk/second-looks", 303);
    reply.code(errors[answered.code].status);
    return show(visit, caseId, answered);
  });
}
