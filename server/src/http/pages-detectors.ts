import { reject } from "@candor/core/kernel/result.ts";
import { getDetector, listDetectors } from "../usecases/list-detectors.ts";
import type { PageKit } from "./pages.ts";
import { signIn } from "./pages-writing.ts";

/** What looks for manipulation, what it found, and what people made of it. */
export function serveDetectors({ door: { deps }, pages, get }: PageKit): void {
  get("/operator/detectors", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.operator === null) return reject("forbidden");
    const asked = { ...visit.operator, language: visit.frame.locale };
    return pages.detectorsPage(visit.frame, await listDetectors(deps, asked));
  });
  get("/operator/detectors/:detectorId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.operator === null) return reject("forbidden");
    const { detectorId } = request.params as { detectorId: string };
    const asked = { ...visit.operator, language: visit.frame.locale, detectorId };
    const found = await getDetector(deps, asked);
    return found.ok ? pages.detectorPage(visit.frame, found.value) : found;
  });
}
