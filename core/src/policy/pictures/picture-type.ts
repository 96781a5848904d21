/** Kinds of file that pictures come as. */
export type PictureType = "png" | "jpeg" | "webp" | "pdf";

/** What a file is by its first bytes; its name and its stated type are only claims. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0x89 && ascii(1, 4) === "PNG") return "png";
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "webp";
  return ascii(0, 5) === "%PDF-" ? "pdf" : null;
}
