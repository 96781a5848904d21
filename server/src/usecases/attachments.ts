import {
  actsWhenOpened,
  type FileCode,
  type FilePurpose,
  type FittingFile,
  filesByPurpose,
  fittingFiles,
  mediaTypes,
  riskyTypes,
} from "@candor/core/domain/conversation/attachments.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import {
  type Category,
  type Finding,
  strictest,
  type Verdict,
} from "@candor/core/policy/kit/verdict.ts";
import { type PictureType, pictureTypeOf } from "@candor/core/policy/pictures/picture-type.ts";
import type { Tx } from "../db/database.ts";
import type { PictureCode, SentFile } from "../ports.ts";
import {
  type AttachmentRow,
  addAttachments,
  type MessageKey,
  type SealedAttachment,
} from "../store/attachments.ts";
import type { Deps } from "./deps.ts";
import { forBuyersToo } from "./judge-message.ts";
import { judgePicture } from "./judge-picture.ts";

/** What looking into files takes. */
export type FileDeps = Pick<
  Deps,
  "db" | "clock" | "ids" | "pictures" | "redrawer" | "scanner" | "secrets"
>;

/** A file that may be kept and passed on, with what the rules found on it. */
export type TakenFile = {
  readonly name: string;
  readonly type: PictureType;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
};

/** What somebody says, with the files that go with it. */
export type WordsAndFiles = { readonly text: string; readonly files: readonly TakenFile[] };

/** Why a message's files are not taken. */
export type TakeFilesCode =
  | FileCode
  | "attachment_unreadable"
  | "attachment_infected"
  | "attachment_unscanned"
  | "attachment_scan_failed"
  | Exclude<PictureCode, "picture_unreadable">;

/**
 * Looks into what somebody wants to send, before anything is decided about the message (POLICY
 * MSG-032, MSG-033, MSG-036): what it is by its bytes, whether a scanner finds harm in it, what is
 * written on it; pictures are drawn anew. The first file that cannot be taken is the reason.
 */
export async function takeFiles(
  deps: FileDeps,
  marketplaceId: string,
  purpose: FilePurpose,
  files: readonly SentFile[],
): Promise<Result<readonly TakenFile[], TakeFilesCode>> {
  if (files.length === 0) return ok([]);
  const typed = files.map((file) => ({ ...file, type: pictureTypeOf(file.bytes) }));
  const fitting = fittingFiles(purpose, typed);
  if (!fitting.ok) return fitting;
  const taken: TakenFile[] = [];
  for (const file of fitting.value) {
    const one = await takeFile(deps, marketplaceId, purpose, file);
    if (!one.ok) return one;
    taken.push(one.value);
  }
  return ok(taken);
}

async function takeFile(
  deps: FileDeps,
  marketplaceId: string,
  purpose: FilePurpose,
  file: FittingFile,
): Promise<Result<TakenFile, TakeFilesCode>> {
  const { name, type } = file;
  const refusal = await harmIn(deps, file);
  if (refusal !== null) return reject(refusal, { name });
  const bytes = type === "pdf" ? file.bytes : await deps.redrawer.redraw(file.bytes, type);
  if (bytes === null) return reject("attachment_unreadable", { name });
  // What is judged is what is passed on.
  const judged = await judgePicture(deps, { marketplaceId, bytes, surface: "message", lang: null });
  if (!judged.ok) {
    const { code } = judged;
    return reject(code === "picture_unreadable" ? "attachment_unreadable" : code, { name });
  }
  const findings = judged.value.findings
    .filter(({ category }) => counts(category, purpose))
    .map(({ boxes: _, ...finding }) => ({ ...finding, spans: [], attachment: name }));
  return ok({ name, type, bytes, findings });
}

/** Why a file may do harm; null where nothing speaks against it. */
async function harmIn(
  { scanner }: Pick<FileDeps, "scanner">,
  { type, bytes }: FittingFile,
): Promise<
  | "attachment_unscanned"
  | "attachment_infected"
  | "attachment_scan_failed"
  | "attachment_unreadable"
  | null
> {
  const isRisky = riskyTypes.includes(type);
  if (scanner === null) return isRisky ? "attachment_unscanned" : null;
  const end = await scanner.scan(bytes);
  if (end === "infected") return "attachment_infected";
  if (end === "unknown") return "attachment_scan_failed";
  return isRisky && actsWhenOpened(bytes) ? "attachment_unreadable" : null;
}

/** Contact details, which papers that name who issued them may hold. */
const contact: ReadonlySet<Category> = new Set(["OFF_CHANNEL", "PII", "LINK"]);
/** About how words are set and whether they are needed: print on paper is not held to that. */
const aboutTypedWords: ReadonlySet<Category> = new Set(["STYLE", "UNNECESSARY", "LANGUAGE"]);

function counts(category: Category, purpose: FilePurpose): boolean {
  if (purpose === "buyer") return forBuyersToo.has(category);
  if (aboutTypedWords.has(category)) return false;
  return !(filesByPurpose[purpose]?.namesIssuer === true && contact.has(category));
}

/** The verdict on a message with its files: the strictest of both. */
export function withFiles(verdict: Verdict, files: readonly TakenFile[]): Verdict {
  const findings = [...verdict.findings, ...files.flatMap((file) => file.findings)];
  return { ...verdict, findings, outcome: strictest(findings) };
}

/** Keeps the files of a message that was accepted, or waits for a person. */
export async function keepFiles(
  tx: Tx,
  { ids, secrets, clock }: Pick<Deps, "ids" | "secrets" | "clock">,
  message: MessageKey,
  files: readonly TakenFile[],
): Promise<void> {
  const kept = files.map(({ name, type, bytes }) => {
    const attachmentId = ids.next("fil");
    const sealed = secrets.sealBytes(bytes, attachmentOf(attachmentId));
    return { attachmentId, name, type, byteCount: bytes.length, sealed };
  });
  await addAttachments(tx, message, kept, clock.now());
}

/** What a file is sealed about: it opens under no other id. */
export const attachmentOf = (attachmentId: string) => `attachment ${attachmentId}`;

/** A file's bytes; null once they are erased. */
export function openFile(
  { secrets }: Pick<Deps, "secrets">,
  { sealed, attachmentId }: SealedAttachment,
): Uint8Array | null {
  return sealed === null ? null : secrets.openBytes(sealed, attachmentOf(attachmentId));
}

/** A file as readers of its thread see it. */
export function attachmentLine({ attachmentId, name, type, byteCount, erased }: AttachmentRow) {
  return { attachmentId, name, mediaType: mediaTypes[type], bytes: byteCount, erased };
}
