/** A message is told once: whoever loads the page again, or shares it, is not told again. */
export function tellOnce(): void {
  const close = document.querySelector<HTMLAnchorElement>("[data-toast-close]");
  if (close !== null) history.replaceState(history.state, "", close.href);
}

/** Closes the message where it stands. */
export function closeInPlace(): void {
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const close = event.target.closest("[data-toast-close]");
    if (close === null) return;
    event.preventDefault();
    close.closest("[data-toast]")?.remove();
  });
}
