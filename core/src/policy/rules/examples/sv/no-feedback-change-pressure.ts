import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Kan du [[ta bort säljaromdömet]] redan i dag?",
    "[[Ändra din feedback]] så skickar vi en rabattkod.",
    "Nu är allt löst, det är inte mer än rätt att [[säljaromdömet försvinner]].",
    "Skulle du kunna [[dra tillbaka din feedback]]?",
    "Vi kräver att [[feedbacken rättas]] omedelbart.",
  ],
  passes: [
    "Om du tycker att saken är löst kan du ändra eller ta bort säljaromdömet.",
    "Vi ber dig inte att ändra din feedback.",
    "Din feedback hjälpte oss med förpackningen.",
    "Tack för din feedback.",
    "Säljaromdömet hittar du under dina köp.",
  ],
};
