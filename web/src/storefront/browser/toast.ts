/** A message is told once: a page that is loaded again, or shared, does not tell it a second time. */
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
