/**
 * Shows the photos that were chosen for a review before they are sent: each can be described for
 * who cannot see it, and taken away again. What is chosen later comes to what was chosen before.
 */
export function showChosenPhotos(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[data-photos]");
  const list = form.querySelector("[data-photos-chosen]");
  const template = form.querySelector<HTMLTemplateElement>("template[data-photo-template]");
  if (input === null || list === null || template === null) return;
  const photosMax = Number(input.dataset.photos);
  let chosen: { readonly file: File; readonly line: Element }[] = [];

  const keep = () => {
    const files = new DataTransfer();
    for (const { file } of chosen) files.items.add(file);
    input.files = files.files;
    for (const [at, { line }] of chosen.entries()) {
      line.querySelector("input")?.setAttribute("name", `alt-${at}`);
    }
  };
  const lineOf = (file: File): Element => {
    const line = document.importNode(template.content, true).firstElementChild;
    if (line === null) throw new Error("a chosen photo has no line");
    const picture = line.querySelector("img");
    if (picture !== null) void preview(file, picture);
    line.querySelector("button")?.addEventListener("click", () => {
      chosen = chosen.filter((one) => one.line !== line);
      line.remove();
      keep();
      input.focus();
    });
    return line;
  };
  input.addEventListener("change", () => {
    for (const file of [...(input.files ?? [])].slice(0, photosMax - chosen.length)) {
      const line = lineOf(file);
      list.append(line);
      chosen.push({ file, line });
    }
    keep();
  });
}

/** A small copy as a data address: the page's policy shows no other pictures of its own making. */
async function preview(file: File, picture: HTMLImageElement): Promise<void> {
  try {
    const bitmap = await createImageBitmap(file, { resizeHeight: 192, resizeQuality: "medium" });
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    picture.src = canvas.toDataURL("image/jpeg", 0.8);
  } catch {
    picture.remove(); // No picture that this browser can show; the server says what it is.
  }
}
