import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { useWords } from "../ui/speech.tsx";

type File = z.input<typeof CaseFile>;

/** What is claimed, of how many, how strongly, and since when. */
export function CaseName({ file }: { file: File }) {
  const { m: all, mean, day } = useWords();
  const m = all.cases;
  const facts = [
    m.concerned(file.reviewers, file.products, file.sellers),
    m.strength(mean(file.strength)),
    m.openedOn(day(file.openedAt)),
  ];
  return (
    <div>
      <h1>{file.detectors.map(({ title }) => title).join("; ")}</h1>
      <p className="quiet small">{facts.join(" · ")}</p>
    </div>
  );
}
