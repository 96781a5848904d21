/**
 * The keys of work pages: through a list, one for each button that names its own, and a dialog that
 * lists those of the page that is shown. Every page works without them.
 */
const keysOff = "candor-keys-off";

/** Whether a key that was pressed is meant for the page and not for a field or another command. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const fields = "input:not([type=checkbox], [type=radio]), textarea, select";
  const isWriting = event.target instanceof Element && event.target.closest(fields) !== null;
  return !isWriting && document.querySelector("dialog:modal") === null;
}

/** Who types by speech turns the keys off. */
export const keysAreOn = (): boolean => localStorage.getItem(keysOff) === null;

/** Moves the focus; says whether there was anything to move it to. */
export function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
  return element !== null;
}

/** Listens for the keys of a work page. */
export function serveKeys(): void {
  document.addEventListener("keydown", (event) => {
    const isHelp = event.key === "?" || event.key === ".";
    if (isHelp && help()?.open === true) {
      event.preventDefault();
      help()?.close();
    } else if (isForPage(event) && (isHelp || keysAreOn()) && press(event.key)) {
      event.preventDefault();
    }
  });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-keys]") !== null) openHelp();
  });
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.id !== "keys-on") return;
    if (target.checked) localStorage.removeItem(keysOff);
    else localStorage.setItem(keysOff, "1");
  });
}

function press(pressed: string): boolean {
  const key = pressed.toLowerCase();
  if (key === "?" || key === ".") return openHelp();
  if (help() === null) return false;
  if (key === "/") return focusOn(document.querySelector<HTMLElement>("[data-find]"));
  if (key === "j" || key === "k") return stepInList(key === "j" ? 1 : -1);
  const button = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (button === null) return false;
  const missing = (button.dataset.needs ?? "")
    .split(" ")
    .map((id) => document.querySelector<HTMLTextAreaElement>(`textarea[name="${CSS.escape(id)}"]`))
    .find((field) => field?.value.trim() === "");
  if (missing != null) return focusOn(missing);
  button.click();
  return true;
}

function stepInList(by: 1 | -1): boolean {
  const items = [...document.querySelectorAll<HTMLElement>("main [data-open]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  return focusOn(items[at < 0 ? (by === 1 ? 0 : items.length - 1) : at + by] ?? null);
}

const help = () => document.querySelector<HTMLDialogElement>("dialog#keys");

/** Lists the keys of the page as it stands now: those of its buttons, then those of all pages. */
function openHelp(): boolean {
  const dialog = help();
  const lines = dialog?.querySelector("tbody");
  if (dialog === null || lines == null) return false;
  for (const own of lines.querySelectorAll("[data-own]")) own.remove();
  lines.prepend(...[...document.querySelectorAll<HTMLElement>("[data-key]")].map(lineOf));
  for (const line of lines.querySelectorAll<HTMLElement>("[data-needs]")) {
    line.hidden = document.querySelector(line.dataset.needs ?? "") === null;
  }
  const whether = dialog.querySelector<HTMLInputElement>("#keys-on");
  if (whether !== null) whether.checked = keysAreOn();
  dialog.showModal();
  // Not on the switch that turns them off.
  dialog.querySelector<HTMLElement>("button")?.focus();
  return true;
}

function lineOf(button: HTMLElement): HTMLElement {
  const line = document.createElement("tr");
  line.dataset.own = "";
  const [name, what] = [document.createElement("th"), document.createElement("td")];
  name.scope = "row";
  const key = document.createElement("kbd");
  key.textContent = (button.dataset.key ?? "").toUpperCase();
  name.append(key);
  what.textContent = button.ariaLabel ?? button.textContent;
  line.append(name, what);
  return line;
}
