import { errors } from "@candor/core/contract/errors.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { languageOf, languages } from "@candor/core/policy/kit/language.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { saidIn, titleIn } from "@candor/core/policy/texts/texts.ts";
import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type JudgedPicture, judgePicture } from "../usecases/judge-picture.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { formWithFiles } from "./pages-files.ts";
import { problemOf, signIn } from "./pages-writing.ts";

const address = "/seller/insert-checker";

/** The page on which a seller has a package insert judged. Works without script. */
export async function serveInsertChecker(
  part: FastifyInstance,
  { door, pages, get, post }: PageKit,
): Promise<void> {
  await part.register(multipart, {
    limits: { files: 1, fields: 3, parts: 4, fileSize: limits.pictureBytesMax },
  });
  get(address, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.actor.kind !== "seller") return reject("forbidden");
    return pages.insertPage(visit.frame, { ...empty, checked: null, problem: null });
  });

  post(address, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, address);
    if (visit.actor.kind !== "seller") return reject("forbidden");
    const upload = await uploadIn(request);
    if (!upload.ok) {
      reply.code(errors[upload.code].status);
      const problem = problemOf(upload);
      return pages.insertPage(visit.frame, { ...empty, checked: null, problem });
    }
    const { bytes, lang } = upload;
    const { marketplaceId } = visit.actor;
    const judged = await judgePicture(door.deps, {
      marketplaceId,
      bytes,
      surface: "insert",
      lang: lang === "" ? null : lang,
      withPreviews: true,
    });
    if (!judged.ok) {
      reply.code(errors[judged.code].status);
      const problem = problemOf(judged);
      return pages.insertPage(visit.frame, { ...empty, lang, checked: null, problem });
    }
    const checked = shown(judged.value, visit.frame);
    return pages.insertPage(visit.frame, { ...empty, lang, checked, problem: null });
  });
}

const empty = { languages, lang: "" };

type Upload = { readonly ok: true; readonly bytes: Uint8Array; readonly lang: string };
type NoUpload = Refusal<"picture_unreadable" | "picture_too_large" | "unsupported_media_type">;

async function uploadIn(request: FastifyRequest): Promise<Upload | NoUpload> {
  if (!request.isMultipart()) return reject("unsupported_media_type");
  const read = await formWithFiles(request);
  if (!read.ok)
    return reject(read.code === "files_too_large" ? "picture_too_large" : "picture_unreadable");
  const { form, files } = read.value;
  const bytes = files.at(-1)?.bytes;
  if (bytes === undefined) return reject("picture_unreadable");
  return { ok: true, bytes, lang: languageOf(form.lang) ?? "" };
}

/** What the page needs of a judged picture, told in the reader's language. */
function shown(judged: JudgedPicture, { locale }: Visit["frame"]) {
  return {
    ...judged,
    findings: judged.findings.map((finding) => {
      const rule = ruleById(finding.ruleId);
      const title = rule === undefined ? {} : { title: titleIn(rule, locale) };
      const spans = finding.spans.map(({ start, end }) => ({ start, end }));
      return { ...finding, ...saidIn(finding, locale), ...title, spans };
    }),
    previews: judged.previews.map(
      (bytes) => `data:image/jpeg;base64,${Buffer.from(bytes).toString("base64")}`,
    ),
  };
}
