/** Writing rests this long before the draft is kept. */
const restMs = 1_000;

/** Keeps what is being written on the server, so that it survives a closed page. */
export function keepDraft(form: HTMLFormElement): void {
  const { product } = form.dataset;
  if (product === undefined) return;
  let timer = 0;
  let sending = false;
  const save = async () => {
    if (sending) {
      timer = window.setTimeout(save, restMs);
      return;
    }
    sending = true;
    const kept = await sendDraft(form, product);
    sending = false;
    say(form, kept ? (form.dataset.saved ?? "") : (form.dataset.notSaved ?? ""));
  };
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, restMs);
  });
  form.addEventListener("submit", () => window.clearTimeout(timer));
  // Somebody may have begun before this script came.
  if (isBegun(form)) timer = window.setTimeout(save, restMs);
}

const isBegun = (form: HTMLFormElement) =>
  [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].some(
    (field) =>
      field instanceof HTMLInputElement && field.type === "radio"
        ? field.checked !== field.defaultChecked
        : field.type !== "file" && field.value !== field.defaultValue,
  );

async function sendDraft(form: HTMLFormElement, product: string): Promise<boolean> {
  const written = new FormData(form);
  const stars = Number(written.get("stars") ?? 0);
  const draft = {
    stars: stars >= 1 && stars <= 5 ? stars : null,
    title: String(written.get("title") ?? ""),
    body: String(written.get("body") ?? ""),
  };
  try {
    const answer = await fetch(`/v1/drafts/${encodeURIComponent(product)}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(draft),
      keepalive: true,
    });
    return answer.ok;
  } catch {
    // Offline: the words stay in the form, and the line under it says so.
    return false;
  }
}

function say(form: HTMLFormElement, text: string): void {
  const state = form.querySelector("[data-draft-state]");
  if (state !== null) state.textContent = text;
}
