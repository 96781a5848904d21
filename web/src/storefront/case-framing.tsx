import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { useWords } from "../ui/speech.tsx";

type File = z.input<typeof CaseFile>;

/** The innocent cause that is tested first: a rival who staged it to have the seller punished. */
export function Framing({ file: { framing, members } }: { file: File }) {
  const m = useWords().m.cases;
  if (framing === null) return null;
  const { sellerId, pointers, unknown } = framing;
  const seller = members.sellers.find(({ id }) => id === sellerId)?.name ?? sellerId;
  return (
    <section id="did-a-rival" className="case-aside">
      <h3>{m.framingTitle}</h3>
      <p>{framing.sentence}</p>
      {pointers.length === 0 ? (
        <p className="quiet">{m.framingNothing(seller)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{m.framingFact}</th>
              <th scope="col">{m.framingPointsTo}</th>
            </tr>
          </thead>
          <tbody>
            {pointers.map(({ fact, pointsTo, canBeStaged }) => (
              <tr key={fact}>
                <th scope="row">{fact}</th>
                <td>
                  {pointsTo === "seller" ? seller : m.framingSides[pointsTo]}
                  {canBeStaged && <span className="quiet"> ({m.framingStaged})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknown.length > 0 && <p className="quiet">{m.framingUnknown(unknown.join(", "))}</p>}
    </section>
  );
}
