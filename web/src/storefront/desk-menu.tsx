import { Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { type DeskAround, type Frame, pictureLooks } from "./shapes.ts";

type Place = "held" | "photos" | "cases" | "measures" | "appeals" | "looks" | "mine";

/** The places of the desk, each one step away; what moved; and how pictures come. */
export function DeskMenu({ here, frame }: { here: Place | null; frame: Frame }) {
  const { m } = useWords();
  const places = [
    { id: "held", label: m.cases.held, href: addresses.desk },
    { id: "photos", label: m.desk.photos, href: addresses.waitingPhotos },
    { id: "cases", label: m.cases.title, href: addresses.cases },
    { id: "measures", label: m.measures.title, href: addresses.measures },
    { id: "appeals", label: m.appeals.queue, href: addresses.appeals },
    { id: "looks", label: m.cases.secondLooks, href: addresses.secondLooks },
    { id: "mine", label: m.myDecisions.title, href: addresses.myDecisions },
  ] as const;
  return (
    <div className="desk-bar">
      <nav className="tabs desk-menu" aria-label={m.frame.desk}>
        {places.map(({ id, label, href }) => (
          <a key={id} href={href} aria-current={id === here ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {frame.desk !== null && (
        <div className="desk-tools">
          <Moved {...frame.desk} />
          <Look {...frame.desk} address={frame.address} />
        </div>
      )}
    </div>
  );
}

/** Watched cases that others moved: told on every page of the desk, as it happens. */
function Moved({ moved, mark }: Pick<DeskAround, "moved" | "mark">) {
  const m = useWords().m.queues;
  return (
    <p className="desk-moved" data-renew="moved" data-live={`moved~${mark}`} role="status">
      {moved > 0 && <a href={withQuery(addresses.cases, { queue: "watched" })}>{m.moved(moved)}</a>}
    </p>
  );
}

/** How pictures and hard texts come, kept for each moderator. */
function Look(props: Pick<DeskAround, "pictures" | "texts"> & { address: string }) {
  const m = useWords().m.queues;
  return (
    <>
      <button type="button" className="link" popoverTarget="look">
        {m.look}
      </button>
      <section id="look" className="keys-card" popover="auto" aria-label={m.look}>
        <form method="post" action={addresses.deskSettings} className="look-form">
          <p className="quiet">{m.lookLead}</p>
          <input type="hidden" name="returnTo" value={props.address} />
          <fieldset className="picks">
            <legend>{m.pictures}</legend>
            {pictureLooks.map((look) => (
              <Choice key={look} name="pictures" value={look} chosen={props.pictures}>
                {m.pictureLooks[look]}
              </Choice>
            ))}
          </fieldset>
          <fieldset className="picks">
            <legend>{m.texts}</legend>
            {(["covered", "plain"] as const).map((look) => (
              <Choice key={look} name="texts" value={look} chosen={props.texts}>
                {m.textLooks[look]}
              </Choice>
            ))}
          </fieldset>
          <button type="submit" name="act" value="look" className="button button-small">
            {m.keep}
          </button>
        </form>
      </section>
    </>
  );
}

function Choice(props: { name: string; value: string; chosen: string; children: string }) {
  const { name, value, chosen, children } = props;
  return (
    <label className="pick">
      <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
      {children}
    </label>
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
