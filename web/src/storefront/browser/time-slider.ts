/** Shows the reviews of a case up to one moment after the other, and says which. */
export function serveTimeSlider(): void {
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.until === undefined) return;
    const nth = Number(target.value);
    for (const dot of document.querySelectorAll<SVGElement>("[data-nth]")) {
      dot.toggleAttribute("data-later", Number(dot.dataset.nth) > nth);
    }
    const says: string[] = JSON.parse(target.dataset.until);
    const said = says[nth - 1] ?? "";
    target.setAttribute("aria-valuetext", said);
    const output = target.parentElement?.querySelector("output");
    if (output != null) output.textContent = said;
  });
}
