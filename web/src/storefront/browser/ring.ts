/** Shows only the lines of the name in a ring that is pointed at, or that holds the focus. */
export function serveRing(): void {
  const light = ({ target }: Event) => {
    const ring = document.querySelector("[data-ring]");
    if (ring === null || !(target instanceof Element)) return;
    const end = target.closest<HTMLElement>("[data-end]")?.dataset.end;
    ring.toggleAttribute("data-pointed", end !== undefined);
    for (const line of ring.querySelectorAll<SVGElement>("[data-ends]")) {
      const ends = line.dataset.ends?.split(" ") ?? [];
      line.toggleAttribute("data-lit", end !== undefined && ends.includes(end));
    }
  };
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
}
