import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { FastifyRequest } from "fastify";
import type { SentFile } from "../ports.ts";
import type { Form } from "./pages-writing.ts";

/** A form of our own pages with the files that were chosen in it. */
export type FormWithFiles = { readonly form: Form; readonly files: readonly SentFile[] };

/** Why a form with files is not read. */
export type FilesCode = "files_too_large" | "files_too_many" | "files_unreadable";

/**
 * Reads a form that may bring files; where a field is left empty, browsers send a file without a
 * name and bytes. The route's own bounds end the reading.
 */
export async function formWithFiles(
  request: FastifyRequest,
): Promise<Result<FormWithFiles, FilesCode>> {
  if (!request.isMultipart()) return ok({ form: (request.body ?? {}) as Form, files: [] });
  const form: Record<string, string> = {};
  const files: SentFile[] = [];
  try {
    for await (const part of request.parts()) {
      if (part.type === "field") form[part.fieldname] = String(part.value);
      else {
        const bytes = await part.toBuffer();
        if (bytes.length > 0) files.push({ name: part.filename, bytes });
      }
    }
  } catch (error) {
    const { RequestFileTooLargeError, FilesLimitError } = request.server.multipartErrors;
    if (error instanceof RequestFileTooLargeError) return reject("files_too_large");
    return reject(error instanceof FilesLimitError ? "files_too_many" : "files_unreadable");
  }
  return ok({ form, files });
}

/** What a form is answered whose files are not read. */
export const codeOfFiles = {
  files_too_large: "attachment_too_large",
  files_too_many: "message_attachments",
  files_unreadable: "invalid_request",
} as const;
