import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";

/** The places of the operator's console, each one step away. */
export function OperatorMenu({ here }: { here: keyof typeof places }) {
  const { m } = useWords();
  return (
    <nav className="tabs operator-menu" aria-label={m.overview.menu}>
      {Object.entries(places).map(([id, href]) => (
        <a key={id} href={href} aria-current={id === here ? "page" : undefined}>
          {m.overview.places[id as keyof typeof places] /* A key of the table below. */}
        </a>
      ))}
    </nav>
  );
}

const places = {
  overview: addresses.overview,
  policies: addresses.policies,
  detectors: addresses.detectors,
  reports: addresses.operatorReports,
  health: addresses.health,
  roles: addresses.roles,
  holds: addresses.holds,
  keys: addresses.keys,
  webhooks: addresses.webhooks,
  imports: addresses.imports,
  audit: addresses.audit,
  retention: addresses.retention,
} as const;
