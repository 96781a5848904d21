import { picturesInThreads } from "./adapters/pictures/picture-reader.ts";
import type { PictureReader } from "./ports.ts";

/** The reader of pictures for a command or a server; nothing is loaded before the first picture. */
export function openPictures(): PictureReader {
  return picturesInThreads();
}
