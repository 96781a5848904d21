import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "Enthousiast? De productpagina wacht. Teleurgesteld? [[Onze mailbox ook.]]",
    "[[Neem contact met ons op voordat u een negatieve review]] schrijft.",
    "Tevreden? Schrijf een review. [[Ontevreden? Vertel het alleen ons]].",
    "[[Bij problemen graag eerst ons mailen in plaats van een slechte beoordeling]] te plaatsen.",
    "Goede ervaringen horen in een review, [[klachten graag naar ons]].",
    "[[Zeg het ons voordat je een lage score geeft]].",
  ],
  passes: [
    "Bent u niet tevreden over de ketel, neem dan binnen veertien dagen contact op.",
    "Tevreden of niet, u kunt een review plaatsen of ons schrijven.",
    "Neem contact met ons op voordat u het verzegelde deel opent.",
    "Ontbreekt er een onderdeel, schrijf ons dan.",
    "We lezen elke review.",
  ],
};
