import { limits } from "../../kernel/limits.ts";
import { ok, type Result, reject } from "../../kernel/result.ts";
import type { PictureType } from "../../policy/pictures/picture-type.ts";
import type { MessageType } from "./message-types.ts";

/** What a file is sent with: a seller's first message of a type, an answer, or a buyer's words. */
export type FilePurpose = MessageType | "reply" | "buyer";

/** A file as somebody sends it: its name is theirs, its type is what its bytes say. */
export type SentFile<Type = PictureType | null> = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: Type;
};

/** A file that may be sent with this purpose, before it was looked into. */
export type FittingFile = SentFile<PictureType>;

/** Why a file is not taken, by what it is alone. */
export type FileCode = "message_attachments" | "attachment_type" | "attachment_too_large";

type FileSpec = {
  readonly types: readonly PictureType[];
  /**
   * An invoice names who wrote it, with address and number, and so does a document that the law
   * requires: that is no way around the marketplace.
   */
  readonly namesIssuer: boolean;
};

const documents: FileSpec = { types: ["pdf", "png", "jpeg", "webp"], namesIssuer: true };
const papersAndPhotos: FileSpec = { types: ["pdf", "png", "jpeg", "webp"], namesIssuer: false };

/** Which files go with what (POLICY MSG-032); a purpose that is not here takes none. */
export const filesByPurpose: Readonly<Partial<Record<FilePurpose, FileSpec>>> = {
  customisation: papersAndPhotos,
  return_question: papersAndPhotos,
  invoice: documents,
  warranty: documents,
  legal_disclosure: documents,
  access_key: { types: ["pdf"], namesIssuer: false },
  reply: papersAndPhotos,
  buyer: papersAndPhotos,
};

/**
 * Types that can do more than be looked at. Pictures are drawn anew, so whatever else was in them
 * stays behind; these are passed on as they are, and so only after a scanner looked.
 */
export const riskyTypes: readonly PictureType[] = ["pdf"];

/** The files that fit their purpose by number, size and type, or why the first does not. */
export function fittingFiles(
  purpose: FilePurpose,
  files: readonly SentFile[],
): Result<readonly FittingFile[], FileCode> {
  const types = filesByPurpose[purpose]?.types ?? [];
  if (files.length > (types.length === 0 ? 0 : limits.attachmentsMax)) {
    const attachmentsMax = types.length === 0 ? 0 : limits.attachmentsMax;
    return reject("message_attachments", { attachmentsMin: 0, attachmentsMax });
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const large = files.find((file) => file.bytes.length > limits.attachmentBytesMax);
  if (large !== undefined || bytes > limits.attachmentsBytesMax) {
    const { attachmentBytesMax: bytesMax, attachmentsBytesMax: togetherBytesMax } = limits;
    return reject("attachment_too_large", {
      name: large?.name ?? null,
      bytesMax,
      togetherBytesMax,
    });
  }
  const fitting: FittingFile[] = [];
  for (const file of files) {
    const { type } = file;
    if (type === null || !types.includes(type)) {
      return reject("attachment_type", { name: file.name, types: [...types] });
    }
    fitting.push({ ...file, type, name: plainName(file.name, type) });
  }
  return ok(fitting);
}

/** A file's name without folders and control characters; its one ending says its type. */
export function plainName(name: string, type: PictureType): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const stem = last
    .normalize("NFC")
    .replaceAll(/\.[\p{L}\p{N}]{1,8}(?=\.|$)/gu, "")
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .trim()
    .slice(0, limits.attachmentNameCharsMax);
  return `${stem === "" ? "file" : stem}.${type === "jpeg" ? "jpg" : type}`;
}

/** The media type that a file is passed on with. */
export const mediaTypes: Readonly<Record<PictureType, string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  pdf: "application/pdf",
};

/**
 * What makes a PDF act when it is opened: scripts, programs, files inside it, forms that send. A
 * scanner need not call that a virus; no invoice needs it.
 */
export function actsWhenOpened(pdf: Uint8Array): boolean {
  for (let at = 0; at < pdf.length; at += pieceBytes) {
    // The end of a piece is read again with the next, so that no name is cut in two.
    const piece = String.fromCharCode(...pdf.subarray(at, at + pieceBytes + longestNameBytes));
    const named = piece.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (acting.test(named)) return true;
  }
  return false;
}

const pieceBytes = 32_768;
const longestNameBytes = 64;
const acting = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|SubmitForm|RichMedia|XFA)\b/;
