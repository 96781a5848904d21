import type { RequestParity } from "@candor/core/contract/schemas/requests.ts";
import type { z } from "zod";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { Figures } from "./console-parts.tsx";

/** Whether buyers are asked alike, whoever fulfilled their order, as it stands today. */
export function AskedAlike({ parity }: { parity: z.input<typeof RequestParity> }) {
  const { m, count, share, day } = useWords();
  const words = m.transparency.operator;
  const differs = [...parity.asked.differs, ...parity.atOnce.differs];
  const shareOf = (rate: (typeof parity.asked.lines)[number] | undefined) =>
    rate === undefined || rate.total === 0
      ? ""
      : `${share(rate.rate)} (${m.transparency.range(share(rate.low), share(rate.high))})`;
  const rows = parity.channels.map(({ channel, decided, asked }) => ({
    id: channel,
    name: m.transparency.channelNames[channel] ?? channel,
    cells: [
      ...[decided, asked].map(count),
      shareOf(parity.asked.lines.find(({ group }) => group === channel)),
      shareOf(parity.atOnce.lines.find(({ group }) => group === channel)),
    ],
  }));
  return (
    <section>
      <Figures
        title={words.alike}
        columns={[m.transparency.channelColumns.channel, ...words.alikeColumns]}
        rows={rows}
        empty={words.alikeNone}
      />
      <p>
        <ReasonWord card="asked-alike">
          {differs.length === 0 ? words.alikeSame : words.alikeDiffers}
        </ReasonWord>
      </p>
      <ReasonCard
        id="asked-alike"
        reason={{
          what: words.alikeWhat(day(parity.deliveredFrom), day(parity.deliveredUntil)),
          because: { title: words.alikeWhy, clause: "REQ-019" },
          facts: [words.alikeFact],
        }}
      />
    </section>
  );
}
