/** Shows all that is covered on the page; where all of it is shown, covers it again. */
export function serveCovers(): void {
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || target.closest("[data-lift]") === null) return;
    const covers = [...document.querySelectorAll<HTMLInputElement>("[data-cover]")];
    const lift = covers.some(({ checked }) => !checked);
    for (const cover of covers) cover.checked = lift;
  });
}
