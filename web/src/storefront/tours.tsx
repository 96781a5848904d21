import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";

/** The tours, each with the role that walks it and where it begins. */
export const tours = {
  ring: { role: "moderator", at: addresses.cases },
  refused: { role: "seller", at: addresses.orders },
  policy: { role: "operator", at: addresses.policies },
} as const;

/** A tour by its name. */
export type TourName = keyof typeof tours;

/** Where somebody is in a tour, counted from 1. */
export type TourPlace = { readonly name: TourName; readonly step: number };

/** The place that a cookie names: `ring.2`; null for anything else. */
export function readTourPlace(text: string | null): TourPlace | null {
  const [name, step] = text?.split(".") ?? [];
  const known = (Object.keys(tours) as TourName[]).find((tour) => tour === name); // Its own keys.
  return known !== undefined && /^[1-9]$/.test(step ?? "")
    ? { name: known, step: Number(step) }
    : null;
}

/** What to do next, above whatever page it is done on. */
export function TourStrip({ place, address }: { place: TourPlace; address: string }) {
  const { landing, tours: words } = useWords().m;
  const name = landing.tourNames[place.name];
  const { steps } = words[place.name];
  const text = steps[place.step - 1];
  if (text === undefined) return null;
  return (
    <aside className="tour" aria-label={name}>
      <div className="tour-line">
        <p>
          <span className="quiet">
            {name}. {words.step(place.step, steps.length)}.
          </span>{" "}
          {text}
        </p>
        <form method="post" action={addresses.tour} className="tour-acts">
          <input type="hidden" name="returnTo" value={address} />
          {place.step < steps.length && (
            <button
              type="submit"
              name="place"
              value={`${place.name}.${place.step + 1}`}
              className="button button-small"
            >
              {words.next}
            </button>
          )}
          <button type="submit" name="place" value="" className="link">
            {words.end}
          </button>
        </form>
      </div>
    </aside>
  );
}

/** The doors to all tours, each one click away. */
export function TourDoors() {
  const names = useWords().m.landing.tourNames;
  return (
    <form method="post" action={addresses.tour} className="door-acts">
      {(Object.keys(tours) as TourName[]).map((name) => (
        <button
          key={name}
          type="submit"
          name="place"
          value={`${name}.1`}
          className="button button-plain"
        >
          {names[name]}
        </button>
      ))}
    </form>
  );
}
