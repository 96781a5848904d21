import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";

/** The places of the desk, each one step away. */
export function DeskMenu({ here }: { here: "held" | "cases" | "measures" | "appeals" | "looks" }) {
  const { m } = useWords();
  const places = [
    { id: "held", label: m.cases.held, href: addresses.desk },
    { id: "cases", label: m.cases.title, href: addresses.cases },
    { id: "measures", label: m.measures.title, href: addresses.measures },
    { id: "appeals", label: m.appeals.queue, href: addresses.appeals },
    { id: "looks", label: m.cases.secondLooks, href: addresses.secondLooks },
  ] as const;
  return (
    <nav className="tabs desk-menu" aria-label={m.frame.desk}>
      {places.map(({ id, label, href }) => (
        <a key={id} href={href} aria-current={id === here ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
