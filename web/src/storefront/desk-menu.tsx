import { Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import type { Frame } from "./shapes.ts";

/** The places of the desk, each one step away, and its keys. */
export function DeskMenu({
  here,
}: {
  here: "held" | "photos" | "cases" | "measures" | "appeals" | "looks";
}) {
  const { m } = useWords();
  const places = [
    { id: "held", label: m.cases.held, href: addresses.desk },
    { id: "photos", label: m.desk.photos, href: addresses.waitingPhotos },
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

/** Appears when a colleague changed what somebody is writing about; the words stay. */
export function Stale({ title, frame }: { title: string; frame: Frame }) {
  const m = useWords().m.cases;
  return (
    <div data-stale hidden role="status">
      <Notice tone="stop" title={title}>
        <p>{m.staleHint}</p>
        <a href={frame.address}>{m.showNow}</a>
      </Notice>
    </div>
  );
}
