import { at, onward, type Screen } from "./screen.ts";

const oskar = { as: "Oskar" } as const;

/** What operators see. */
export const operatorScreens: readonly Screen[] = [
  { name: "overview", route: "/operator", ...oskar, go: at("/operator") },
  { name: "health", route: "/operator/health", ...oskar, go: at("/operator/health") },
  { name: "roles", route: "/operator/roles", ...oskar, go: at("/operator/roles") },
  { name: "holds", route: "/operator/holds", ...oskar, go: at("/operator/holds") },
  { name: "api-keys", route: "/operator/keys", ...oskar, go: at("/operator/keys") },
  { name: "reports", route: "/operator/reports", ...oskar, go: at("/operator/reports") },
  { name: "webhooks", route: "/operator/webhooks", ...oskar, go: at("/operator/webhooks") },
  { name: "detectors", route: "/operator/detectors", ...oskar, go: at("/operator/detectors") },
  {
    name: "detector",
    route: "/operator/detectors/:detectorId",
    ...oskar,
    go: at("/operator/detectors/co-review-rings"),
  },
  { name: "audit", route: "/operator/audit", ...oskar, go: at("/operator/audit") },
  { name: "retention", route: "/operator/retention", ...oskar, go: at("/operator/retention") },
  { name: "imports", route: "/operator/imports", ...oskar, go: at("/operator/imports") },
  {
    name: "import",
    route: "/operator/imports/:importId",
    ...oskar,
    go: onward("/operator/imports", 'main a[href^="/operator/imports/"]'),
  },
  { name: "policies", route: "/operator/policies", ...oskar, go: at("/operator/policies") },
  {
    name: "policy",
    route: "/operator/policies/:version",
    ...oskar,
    go: onward("/operator/policies", 'main a[href^="/operator/policies/"]'),
  },
];
